import type { PlaceMention, ProductMention } from '../../model/mention.js';
import { listedAs, ownersOf } from './background.js';
import { dateBefore } from './dating.js';
import { type Discourse, isActive } from './discourse.js';
import { type Draft, hasFigures } from './draft.js';
import { goodsOf, hasCue, hasTag, pointsToPlace, type Scene } from './scene.js';

/** A market may be measured so many sentences after it was told. */
const topicReach = 3;

/** What the sentence leaves out and the ones before it have told. */
export function fromDiscourse(draft: Draft, scene: Scene, discourse: Discourse): Draft {
  if (draft.title) return draft;
  const products =
    draft.products.length > 0
      ? listedAs(draft.products, scene, discourse)
      : productsBefore(draft, scene, discourse);
  const date = draft.date ?? dateBefore(draft, scene, discourse);
  const destinations =
    draft.destinations.length > 0 ? draft.destinations : destinationsBefore(draft, scene, discourse);
  return { ...draft, products, date, destinations };
}

/** Goods named before: none for a region's whole export; for a sum of several facts the goods of all of them. */
function productsBefore(draft: Draft, scene: Scene, discourse: Discourse): readonly ProductMention[] {
  if (isWhole(draft, scene)) return [];
  const owners = ownersOf(scene, discourse);
  if (owners.length > 0) return owners;
  if (discourse.whole && draft.destinations.length > 0 && draft.values.length > 0) return [];
  if (!sumsUp(scene, discourse)) {
    const measured = draft.quantities.length > 0;
    return discourse.products.length > 0 || !measured ? discourse.products : discourse.subject;
  }
  return sharedPlaces(discourse) ? discourse.drafts.flatMap((other) => other.products) : [];
}

/** The figure stands behind the word for a region's whole export: `ekspor nasional sebesar 1,6 juta ton`. */
export function isWhole(draft: Draft, scene: Scene): boolean {
  const statistics = draft.agencies.some(({ body }) => body === 'Badan Pusat Statistik');
  if (statistics && hasTag(scene, 'ExportNoun') && goodsOf(scene).length === 0) return true;
  const [figure] = [...draft.quantities, ...draft.values];
  return scene.mentions.some(
    (m) => m.kind === 'cue' && m.value === 'whole' && (!figure || m.from < figure.from),
  );
}

const countriesOf = (draft: Draft): Set<string> => new Set(draft.destinations.map((place) => place.code));

/** `Pada 2016 hanya 27 ribu dolar.`: the one fact told before at another time. */
function comparesTimes(draft: Draft, { drafts: [last, ...others] }: Discourse): boolean {
  if (!last?.date || !draft.date || others.length > 0 || draft.products.length > 0) return false;
  if (draft.status !== last.status) return false;
  const periods = !last.date.day && !draft.date.day && last.date.value !== draft.date.value;
  return periods && countriesOf(last).size > 0 && !last.foundBy.includes('next-sentence');
}

const sumsUp = (scene: Scene, discourse: Discourse): boolean =>
  discourse.drafts.length > 1 && hasTag(scene, 'WholeWord');

/** The destinations that all drafts of the last sentence have, or null where they differ. */
function sharedPlaces({ drafts }: Discourse): readonly PlaceMention[] | null {
  const codes = drafts.map((other) =>
    [...new Set(other.destinations.map((place) => place.code))].sort().join(),
  );
  return new Set(codes).size === 1 ? (drafts[0]?.destinations ?? null) : null;
}

/**
 * Places named before: where the sentence points back to them, where it gives the parts of what was told, and where
 * the fact before it is a market without figures that this one measures.
 */
function destinationsBefore(draft: Draft, scene: Scene, discourse: Discourse): readonly PlaceMention[] {
  const last = discourse.drafts.at(-1);
  if (pointsToPlace(scene.sentence)) return discourse.destinations;
  if (hasFigures(draft) && draft.products.length === 0 && scene.index - 1 === discourse.shares?.sentence) {
    return discourse.shares.places;
  }
  if (!last || !hasFigures(draft) || !isActive(discourse, scene.index)) return [];
  if (hasTag(scene, 'PartsPointer')) return last.destinations;
  if (hasTag(scene, 'PartsOpener') && last.sentences.includes(scene.index - 1)) return last.destinations;
  if (sumsUp(scene, discourse)) return sharedPlaces(discourse) ?? [];
  if (comparesTimes(draft, discourse) && !hasCue(scene, 'whole')) return last.destinations;
  const { topic } = discourse;
  const measures = topic && scene.index - Math.max(...topic.sentences) <= topicReach;
  return measures && draft.products.length === 0 ? topic.destinations : [];
}
