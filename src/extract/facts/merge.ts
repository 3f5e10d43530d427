import type { ProductMention } from '../../model/mention.js';
import { type Draft, hasFigures } from './draft.js';
import { quantitiesClash, sameQuantity, sameValue, valuesClash } from './measures.js';
import { sameProduct } from './names.js';

/**
 * Joins tellings of one fact: same goods, nothing that contradicts, and a figure or a destination in common. A title
 * only adds to what the body tells; alone it counts where the body tells no fact.
 */
export function mergeFacts(drafts: readonly Draft[]): Draft[] {
  const body = drafts.filter((draft) => !draft.title);
  const titles = drafts.filter((draft) => draft.title);
  const merged = [...body, ...titles].reduce<Draft[]>(add, []);
  const told = merged.filter((draft) => !draft.title);
  const facts = told.length > 0 ? told : merged;
  return facts.filter((draft) => !isSummary(draft, facts));
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

function add(facts: Draft[], draft: Draft): Draft[] {
  const index = facts.findIndex((fact) => tellsSame(fact, draft));
  const fact = facts[index];
  if (!fact) return [...facts, draft];
  return facts.map((other, at) => (at === index ? join(fact, draft) : other));
}

function tellsSame(a: Draft, b: Draft): boolean {
  if (a.status !== b.status && !toldAsPlan(a, b)) return false;
  if (!sameGoods(a, b) || !datesAgree(a, b) || clash(a, b) || !placesAgree(a, b)) return false;
  return (
    sharesFigure(a, b) || sharesPlace(a, b) || (b.title && !hasFigures(b) && b.destinations.length === 0)
  );
}

/** `mengekspor 4.044 pasang` and `4.044 pasang yang akan diekspor`: one figure, once told as a plan. */
const toldAsPlan = (a: Draft, b: Draft): boolean =>
  sharesFigure(a, b) && (a.status === 'planned' || b.status === 'planned');

/** Every product of the shorter list is in the longer one; a telling without goods needs a figure in common. */
function sameGoods(a: Draft, b: Draft): boolean {
  const [x, y] = [distinct(a.products), distinct(b.products)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length === 0) return large.length === 0 || sharesFigure(a, b) || a.title || b.title;
  if (small.length < large.length && !sharesFigure(a, b)) return false;
  return small.every((product) => large.some((other) => sameProduct(product, other)));
}

const distinct = (products: readonly ProductMention[]): ProductMention[] =>
  products.filter((product, index) => !products.slice(0, index).some((other) => sameProduct(other, product)));

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

function join(a: Draft, b: Draft): Draft {
  return {
    ...a,
    products: [...a.products, ...b.products],
    quantities: [...a.quantities, ...b.quantities],
    values: [...a.values, ...b.values],
    destinations: [...a.destinations, ...b.destinations],
    agencies: [...a.agencies, ...b.agencies],
    exporters: [...a.exporters, ...b.exporters],
    origin: a.origin ?? b.origin,
    date: a.date ?? b.date,
    status: a.status === 'realised' ? a.status : b.status,
    first: a.first || b.first,
    title: a.title && b.title,
    foundBy: [...new Set([...a.foundBy, ...b.foundBy])],
    sentences: [...new Set([...a.sentences, ...b.sentences])],
  };
}
