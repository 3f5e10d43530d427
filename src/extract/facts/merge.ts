import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import { type Draft, emptyDraft, hasFigures } from './draft.js';
import { quantitiesClash, sameQuantity, sameValue, valuesClash } from './measures.js';
import { sameProduct } from './names.js';

/**
 * Joins tellings of one fact: same goods, nothing that contradicts, and a figure or a destination in common. A title
 * only adds to what the body tells; alone it counts where the body tells no fact.
 */
export function mergeFacts(drafts: readonly Draft[]): Staged<Draft[]> {
  const body = drafts.filter((draft) => !draft.title);
  const titles = drafts.filter((draft) => draft.title);
  const merged = grouped([...body, ...titles]).map(join);
  const told = merged.filter((draft) => !draft.title);
  const facts = (told.length > 0 ? told : merged).filter((draft) => !isSectorAlone(draft));
  const summaries = facts.filter((draft) => isSummary(draft, facts));
  const diagnostics = [
    ...merged
      .filter((draft) => !facts.includes(draft))
      .map((draft) => dropped(draft, 'told in a title only')),
    ...summaries.map((draft) => dropped(draft, 'a market whose places have figures of their own')),
  ];
  return { value: facts.filter((draft) => !summaries.includes(draft)), diagnostics };
}

/** `Ekspor nonmigas ke AS membaik.`: no goods and no figure. */
const isSectorAlone = (draft: Draft): boolean =>
  !hasFigures(draft) &&
  draft.products.length > 0 &&
  draft.products.every(({ name }) => /^non-?\s?migas$/i.test(name));

function dropped(draft: Draft, reason: string): Diagnostic {
  const [first] = [...draft.products, ...draft.destinations, ...draft.quantities, ...draft.values];
  return { step: 'mergeFacts', reason, span: first?.span ?? null, rule: null };
}

/** `Briket dikirim ke Hong Kong dan Irak`: a market of which each place has a figure of its own elsewhere. */
function isSummary(market: Draft, facts: readonly Draft[]): boolean {
  if (hasFigures(market) || market.status !== 'realised') return false;
  const measured = facts.filter(
    (fact) => hasFigures(fact) && fact.status === 'realised' && sameGoods(fact, market),
  );
  const places = new Set(measured.flatMap((fact) => [...codes(fact)]));
  return measured.length > 1 && [...codes(market)].every((code) => places.has(code));
}

/** The tellings of each fact. A telling is compared with what the fact's tellings so far say, each value of it once. */
function grouped(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const facts: { gist: Draft; readonly tellings: Draft[] }[] = [];
  for (const draft of drafts) {
    const others = facts.filter(({ gist }) => complements(gist, draft));
    const fact =
      facts.find(({ gist }) => tellsSame(gist, draft)) ?? (others.length === 1 ? others[0] : undefined);
    if (!fact) facts.push({ gist: gistOf(draft), tellings: [draft] });
    else {
      fact.gist = gistOf(join([fact.gist, draft]));
      fact.tellings.push(draft);
    }
  }
  return facts.map(({ tellings }) => tellings);
}

/** The draft with each value once. */
const gistOf = (draft: Draft): Draft => ({
  ...draft,
  products: distinct(draft.products, sameProduct),
  quantities: distinct(draft.quantities, sameQuantity),
  values: distinct(draft.values, sameValue),
  destinations: distinct(draft.destinations, (a, b) => a.code === b.code),
  agencies: [],
  exporters: [],
});

function tellsSame(a: Draft, b: Draft): boolean {
  if (a.status !== b.status && !toldAsPlan(a, b)) return false;
  if (!sameGoods(a, b) || !datesAgree(a, b) || clash(a, b) || !placesAgree(a, b)) return false;
  return (
    sharesFigure(a, b) ||
    (sharesPlace(a, b) && !differInRate(a, b)) ||
    placesOf(a, b) ||
    placesOf(b, a) ||
    (b.title && !hasFigures(b) && b.destinations.length === 0)
  );
}

/** `Ekspor Maret US$4 juta. Volumenya 900 ton.`: one period's value and its weight, told soon after each other. */
const complements = (a: Draft, b: Draft): boolean =>
  a.status === b.status &&
  hasFigures(a) &&
  hasFigures(b) &&
  a.date !== null &&
  a.date.value === b.date?.value &&
  !a.date.day &&
  (a.values.length === 0) !== (b.values.length === 0) &&
  (a.quantities.length === 0) !== (b.quantities.length === 0) &&
  codesOf(a) === codesOf(b) &&
  (b.sentences[0] ?? 0) - Math.max(...a.sentences) <= 2 &&
  sameGoods(a, b);

/** `mengirim 12 ton ke India` and `sebulan tiga kontainer ke India`: one shipment, and what is usual. */
const differInRate = (a: Draft, b: Draft): boolean => hasFigures(a) && hasFigures(b) && a.rate !== b.rate;

/** `Maret 2012 diekspor 5.112 ton.` and `Kopi pada Maret itu dikapalkan ke Jerman`: where a period's export went. */
const placesOf = (measured: Draft, market: Draft): boolean =>
  hasFigures(measured) &&
  measured.destinations.length === 0 &&
  !hasFigures(market) &&
  market.products.length > 0 &&
  measured.products.length > 0 &&
  market.date !== null &&
  !market.date.day &&
  market.date.value === measured.date?.value;

/** `mengekspor 4.044 pasang` and `4.044 pasang yang akan diekspor`: one figure, once told as a plan. */
const toldAsPlan = (a: Draft, b: Draft): boolean =>
  sharesFigure(a, b) && (a.status === 'planned' || b.status === 'planned');

/** Every product of the shorter list is in the longer one; a telling without goods needs a figure in common. */
function sameGoods(a: Draft, b: Draft): boolean {
  const [x, y] = [distinct(a.products, sameProduct), distinct(b.products, sameProduct)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length === 0) return large.length === 0 || sharesFigure(a, b) || a.title || b.title;
  if (small.length < large.length && !sharesFigure(a, b) && !areMarkets(a, b)) return false;
  return small.every((product) => large.some((other) => sameProduct(product, other)));
}

/** Markets told without figures: one may name some of the goods and places of the other again. */
const areMarkets = (a: Draft, b: Draft): boolean =>
  !hasFigures(a) && !hasFigures(b) && [...codes(b)].every((code) => codes(a).has(code)) && codes(b).size > 0;

function distinct<T>(list: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const kept: T[] = [];
  for (const one of list) if (!kept.some((other) => same(other, one))) kept.push(one);
  return kept;
}

const datesAgree = (a: Draft, b: Draft): boolean =>
  !a.date || !b.date || a.date.value.startsWith(b.date.value) || b.date.value.startsWith(a.date.value);

const sharesFigure = (a: Draft, b: Draft): boolean =>
  a.quantities.some((q) => b.quantities.some((other) => sameQuantity(q, other))) ||
  a.values.some((v) => b.values.some((other) => sameValue(v, other)));

/** A figure of one unit or currency that the two tell differently. */
const clash = (a: Draft, b: Draft): boolean =>
  a.quantities.some((q) => b.quantities.some((other) => quantitiesClash(q, other))) ||
  a.values.some((v) => b.values.some((other) => valuesClash(v, other)));

const codes = (draft: Draft): Set<string> => new Set(draft.destinations.map((place) => place.code));

const codesOf = (draft: Draft): string => [...codes(draft)].sort().join();

const sharesPlace = (a: Draft, b: Draft): boolean => [...codes(a)].some((code) => codes(b).has(code));

/**
 * One list of places within the other; markets of the same goods without figures may differ. A market that names more
 * places than the figure is told of is another fact.
 */
function placesAgree(a: Draft, b: Draft): boolean {
  const [x, y] = [codes(a), codes(b)];
  if (x.size === 0 || y.size === 0) return true;
  if (!hasFigures(a) && !hasFigures(b)) return sharesPlace(a, b);
  if (hasFigures(a) && !hasFigures(b)) return [...y].every((code) => x.has(code));
  if (hasFigures(b) && !hasFigures(a)) return [...x].every((code) => y.has(code));
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].every((code) => large.has(code));
}

/** One fact of all its tellings: the first that says a thing once says it for all. */
function join(tellings: readonly Draft[]): Draft {
  const [first = emptyDraft] = tellings;
  const realised = tellings.every((telling) => telling.status !== 'realised') ? first.status : 'realised';
  return {
    products: tellings.flatMap((telling) => telling.products),
    quantities: tellings.flatMap((telling) => telling.quantities),
    values: tellings.flatMap((telling) => telling.values),
    destinations: tellings.flatMap((telling) => telling.destinations),
    agencies: tellings.flatMap((telling) => telling.agencies),
    exporters: tellings.flatMap((telling) => telling.exporters),
    origin: tellings.find((telling) => telling.origin)?.origin ?? null,
    date: tellings.find((telling) => telling.date)?.date ?? null,
    status: realised,
    first: tellings.some((telling) => telling.first),
    rate: tellings.every((telling) => telling.rate),
    title: tellings.every((telling) => telling.title),
    foundBy: [...new Set(tellings.flatMap((telling) => telling.foundBy))],
    sentences: [...new Set(tellings.flatMap((telling) => telling.sentences))],
  };
}
