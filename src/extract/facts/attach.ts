import { longList } from './destinations.js';
import type { Discourse } from './discourse.js';
import { type Draft, hasFigures } from './draft.js';
import type { Setting } from './fill.js';
import type { Item } from './items.js';
import { quantitiesClash, valuesClash } from './measures.js';
import { sameProduct } from './names.js';
import { hasCue, hasTag, type Scene } from './scene.js';

interface Attached {
  readonly drafts: readonly Draft[];
  readonly replaced: readonly Draft[];
}

/**
 * A sentence that only completes the fact just told: `Nilainya mencapai Rp5 miliar.`, `Pembelinya Jepang dan Oman.`,
 * `Daftarnya: jahe, kunyit dan kencur.` Null where it says more, or there is nothing to complete.
 */
export function attach(scene: Scene, discourse: Discourse, setting: Setting): Attached | null {
  const last = discourse.drafts.at(-1);
  if (!last || last.title) return null;
  if (scene.frames.length === 0) return ended(scene, discourse, last);
  if (scene.frames.length > 1 || hasCue(scene, 'whole')) return null;
  const near = scene.index - discourse.sentence <= 1 || hasTag(scene, 'Anaphor');
  const many = discourse.drafts.length > 1;
  const itsOwn = (scene.strong || scene.weak || hasTag(scene, 'SendVerb')) && !hasTag(scene, 'Anaphor');
  const added =
    (near && !itsOwn && !(many && hasTag(scene, 'WholeWord')) && figures(scene, last)) ||
    (near && !many && list(scene, discourse, last));
  if (!added) return null;
  const draft: Draft = {
    ...last,
    ...added,
    agencies: last.agencies.length > 0 ? last.agencies : setting.agencies,
    foundBy: [...last.foundBy, 'next-sentence'],
    sentences: [...last.sentences, scene.index],
  };
  return { drafts: [draft], replaced: [last] };
}

const only = (items: readonly Item[], ...slots: Item['slot'][]): boolean =>
  items.length > 0 && items.every((item) => slots.includes(item.slot));

/** Figures that the fact does not tell otherwise already. */
function figures(scene: Scene, last: Draft): Partial<Draft> | null {
  const dates = scene.items.flatMap((item) => (item.slot === 'date' ? item.mentions : []));
  const timed = last.date === null && hasTag(scene, 'Anaphor');
  if (
    !(timed ? only(scene.items, 'quantities', 'values', 'date') : only(scene.items, 'quantities', 'values'))
  )
    return null;
  const quantities = scene.items.flatMap((item) => (item.slot === 'quantities' ? item.mentions : []));
  const values = scene.items.flatMap((item) => (item.slot === 'values' ? item.mentions : []));
  const clash =
    quantities.some((q) => last.quantities.some((other) => quantitiesClash(q, other))) ||
    values.some((v) => last.values.some((other) => valuesClash(v, other)));
  if (clash || quantities.length + values.length === 0) return null;
  return {
    quantities: [...last.quantities, ...quantities],
    values: [...last.values, ...values],
    date: last.date ?? dates[0] ?? null,
  };
}

/** Places for a fact without one, or goods under the sum of them. */
function list(scene: Scene, discourse: Discourse, last: Draft): Partial<Draft> | null {
  if (onlyPlaces(scene, last)) return places(scene, discourse, last);
  if (!only(scene.items, 'products') || !hasTag(scene, 'ListOpener')) return null;
  const products = scene.items.flatMap((item) => (item.slot === 'products' ? item.mentions : []));
  const opener = scene.sentence.tokens.findIndex((token) => token.tags.has('ListOpener'));
  const opens = products.every((product) => product.from > opener || !scene.strong);
  return opens && products.length > 1 ? { products: [...last.products, ...products] } : null;
}

/** Where a sum told right before goes: its markets, or its shares by country, which may run over sentences. */
function places(scene: Scene, discourse: Discourse, last: Draft): Partial<Draft> | null {
  const known = last.destinations.length > 0 && !last.foundBy.includes('next-sentence');
  if (!hasFigures(last) || known) return null;
  const named = scene.items.flatMap((item) => (item.slot === 'destinations' ? item.mentions : []));
  const next = last.sentences.at(-1) === scene.index - 1;
  const points =
    (hasTag(scene, 'MarketPointer') && scene.index - discourse.sentence <= 1) ||
    (next && (splits(scene) || hasWord(scene, 'tujuan') || named.length >= longList));
  return points ? { destinations: [...last.destinations, ...named] } : null;
}

/** True where the sentence names only places, or the places of the very goods told before. */
function onlyPlaces(scene: Scene, last: Draft): boolean {
  if (only(scene.items, 'destinations')) return true;
  const goods = scene.items.flatMap((item) => (item.slot === 'products' ? item.mentions : []));
  const told = goods.every((product) => last.products.some((other) => sameProduct(product, other)));
  return (
    told &&
    only(scene.items, 'destinations', 'products') &&
    scene.items.some((item) => item.slot === 'destinations')
  );
}

/** Shares by country, or a list that goes on: `disusul Jepang 8,1 persen`, `Kemudian Inggris dan Jerman`. */
const splits = (scene: Scene): boolean =>
  tellsShares(scene) ||
  /^(?:kemudian|selanjutnya|disusul|diikuti|lalu)$/.test(scene.sentence.tokens[0]?.normal ?? '');

const hasWord = (scene: Scene, word: string): boolean =>
  scene.sentence.tokens.some((token) => token.normal === word);

/** A percentage stands in the sentence. */
export const tellsShares = (scene: Scene): boolean =>
  scene.sentence.tokens.some((token) => token.text === '%' || token.normal === 'persen');

/** `Sejak itu pengirimannya berhenti.`: the market just told is no more. */
function ended(scene: Scene, discourse: Discourse, last: Draft): Attached | null {
  const cue = scene.mentions.find((m) => m.kind === 'cue' && m.cue === 'status' && m.value === 'ended');
  if (!cue || hasFigures(last) || scene.index - discourse.sentence > 1) return null;
  const draft: Draft = {
    ...last,
    status: 'ended',
    foundBy: [...last.foundBy, cue.foundBy],
    sentences: [...last.sentences, scene.index],
  };
  return { drafts: [draft], replaced: [last] };
}
