import type { PlaceMention, ProductMention, RegionMention } from '../../model/mention.js';
import { tellsShares } from './attach.js';
import { rangeAt } from './clauses.js';
import { ahead, figuresOf, isRate, liesAhead, narrowest, shareDates } from './dating.js';
import { longList } from './destinations.js';
import type { Discourse } from './discourse.js';
import { distribute } from './distribute.js';
import { type Draft, emptyDraft, hasFigures, isFact } from './draft.js';
import type { Setting } from './fill.js';
import type { Frame } from './frames.js';
import { fromDiscourse, isWhole } from './from-discourse.js';
import { allPlaces, hasCue, hasTag, isMarket, type Scene } from './scene.js';
import { statusOf } from './status.js';

/** The drafts of a sentence, one a frame, each completed from the frames around it and from the discourse. */
export function draftsOf(scene: Scene, discourse: Discourse, setting: Setting): Draft[] {
  const own = withListed(
    scene.frames.map((frame) => ownSlots(scene, frame, setting)),
    scene,
  );
  const shared = distribute(shareDestinations(shareDates(own, scene)), scene);
  const leading = leadingPlaces(scene);
  const told = shared.map((draft, index) =>
    fromDiscourse(inherit(withLeading(draft, leading), shared.slice(0, index), scene), scene, discourse),
  );
  return told.map((draft, index) => withDayOf(told.slice(0, index).at(-1), draft, scene));
}

function ownSlots(scene: Scene, frame: Frame, setting: Setting): Draft {
  const { status, cue } = statusOf(frame, scene);
  const told = narrowest(frame.flatMap((item) => (item.slot === 'date' ? item.mentions : [])));
  const date = status === 'planned' ? ahead(told, scene, setting.published) : told;
  const triggers = scene.mentions
    .filter((m) => m.kind === 'cue' && m.cue === 'trigger')
    .map((m) => m.foundBy);
  return {
    ...emptyDraft,
    products: frame.flatMap((item) => (item.slot === 'products' ? item.mentions : [])),
    quantities: frame.flatMap((item) => (item.slot === 'quantities' ? item.mentions : [])),
    values: frame.flatMap((item) => (item.slot === 'values' ? item.mentions : [])),
    destinations: destinationsOf(scene, frame),
    date,
    agencies: setting.agencies,
    origin: scene.mentions.find((m): m is RegionMention => m.kind === 'region') ?? null,
    status: cue === null && liesAhead(date, setting.published) ? 'planned' : status,
    first: hasCue(scene, 'first'),
    rate: isRate(scene),
    title: setting.title,
    foundBy: [...new Set([...triggers, ...(cue ? [cue.foundBy] : [])])],
    sentences: [scene.index],
  };
}

/** `64 ton ikan konsumsi ke Singapura, jenisnya kepiting dan siput`: goods listed behind a fact are goods of it. */
function withListed(drafts: readonly Draft[], { sentence: { tokens } }: Scene): readonly Draft[] {
  const [last, before] = [drafts.at(-1), drafts.at(-2)];
  const first = last?.products[0];
  const opened =
    first && tokens.slice(Math.max(0, first.from - 2), first.from).some(({ tags }) => tags.has('ListOpener'));
  if (!before || !opened || isFact(last) || !hasFigures(before)) return drafts;
  return [...drafts.slice(0, -2), { ...before, products: [...before.products, ...last.products] }];
}

/** Without a figure beside it a place counts only where the text says that goods go there: `ke`, `pasar`, `pembeli`. */
function destinationsOf(scene: Scene, frame: Frame): PlaceMention[] {
  const measured = frame.some((item) => item.slot === 'quantities' || item.slot === 'values');
  const shares = tellsShares(scene) && allPlaces(scene).some((place) => isMarket(place, scene.mentions));
  return frame.flatMap((item) => {
    if (item.slot !== 'destinations') return [];
    const listed = item.mentions.length >= longList;
    return measured || listed || shares || item.mentions.some((place) => isMarket(place, scene.mentions))
      ? item.mentions
      : [];
  });
}

/** `10 ton kopi dan 5 ton lada ke Jepang`: the place at the end holds for the facts before it that name none. */
function shareDestinations(drafts: readonly Draft[]): Draft[] {
  const facts = drafts.filter(isFact);
  const last = facts.at(-1);
  const before = facts.slice(0, -1);
  if (!last || last.destinations.length === 0 || last.products.length === 0) return [...drafts];
  if (!before.every((draft) => draft.destinations.length === 0 && draft.products.length > 0))
    return [...drafts];
  return drafts.map((draft) =>
    hasFigures(draft) && draft.destinations.length === 0
      ? { ...draft, destinations: last.destinations }
      : draft,
  );
}

/** `2,5 ton kakao menuju Belgia, sedangkan kepompong ke Singapura`: sent on the same day. */
const withDayOf = (before: Draft | undefined, draft: Draft, scene: Scene): Draft =>
  before?.date?.day && !draft.date && draft.status === before.status && hasTag(scene, 'SendVerb')
    ? { ...draft, date: before.date }
    : draft;

/**
 * `Ekspor utama ke Mesir: minyak sawit (US$7 juta), kopi (US$2 juta)`, `pesanan dari Jerman berisi 20 anting dan 40
 * gelang`: places before a list of goods hold for all of it.
 */
function leadingPlaces({ items, clauses, sentence: { tokens } }: Scene): readonly PlaceMention[] {
  const [first, next, ...others] = items.filter((item) => item.slot !== 'date');
  if (first?.slot !== 'destinations' || next === undefined || next.slot === 'destinations') return [];
  const listed = tokens.slice(first.to - 1, next.from).some(({ post }) => post.includes(':'));
  if (listed && next.slot === 'products') return first.mentions;
  const clause = rangeAt(clauses.clauses, first.from);
  const alone = others.every(({ slot, from }) => slot !== 'destinations' && from < clause.to);
  return alone ? first.mentions : [];
}

const withLeading = (draft: Draft, places: readonly PlaceMention[]): Draft =>
  draft.destinations.length === 0 && hasFigures(draft) && places.length > 0
    ? { ...draft, destinations: places }
    : draft;

/** What a frame leaves out and the frames before it in the sentence name. */
function inherit(draft: Draft, before: readonly Draft[], scene: Scene): Draft {
  const previous = before.at(-1);
  if (!previous) return draft;
  const sameGoods = draft.products.length === 0;
  const date = draft.date ?? lastOf(before, (other) => other.date);
  if (!sameGoods) return { ...draft, date };
  const products: readonly ProductMention[] = turnsToWhole(draft, previous, scene)
    ? []
    : (lastOf(before, (other) => nonEmpty(other.products)) ?? []);
  const destinations: readonly PlaceMention[] =
    draft.destinations.length > 0 || isWhole(draft, scene)
      ? draft.destinations
      : (lastOf(before, (other) => nonEmpty(other.destinations)) ?? []);
  return { ...draft, products, destinations, date };
}

/**
 * `sapu menyumbang US$1,9 juta dari ekspor Purbalingga yang totalnya US$121 juta`; `ekspor nasional` beside goods is
 * of those goods.
 */
const turnsToWhole = (draft: Draft, previous: Draft, { mentions, sentence: { tokens } }: Scene): boolean => {
  const from = figuresOf(previous).at(-1)?.from ?? 0;
  const to = figuresOf(draft)[0]?.from ?? 0;
  return mentions.some(
    (m) =>
      m.kind === 'cue' &&
      m.value === 'whole' &&
      from < m.from &&
      m.from < to &&
      tokens.slice(m.from, m.to).every(({ normal }) => normal !== 'nasional'),
  );
};

const nonEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

function lastOf<T>(drafts: readonly Draft[], pick: (draft: Draft) => T | null): T | null {
  for (const draft of [...drafts].reverse()) {
    const value = pick(draft);
    if (value !== null) return value;
  }
  return null;
}
