import { isRate } from './dating.js';
import { longList } from './destinations.js';
import type { Discourse } from './discourse.js';
import { type Draft, hasFigures } from './draft.js';
import type { Setting } from './fill.js';
import type { Item } from './items.js';
import { quantitiesClash, valuesClash } from './measures.js';
import { sameProduct } from './names.js';
import { allPlaces, goodsOf, hasCue, hasTag, type Scene } from './scene.js';

interface Attached {
  readonly drafts: readonly Draft[];
  readonly replaced: readonly Draft[];
}

/**
 * A sentence that only completes what was just told: `Nilainya mencapai Rp5 miliar.`, `Pembelinya Jepang dan Oman.`,
 * `Daftarnya: jahe, kunyit dan kencur.`, `Semuanya ke China.` Null where it says more, or there is nothing to complete.
 */
export function attach(scene: Scene, discourse: Discourse, setting: Setting): Attached | null {
  const last = discourse.drafts.at(-1);
  if (!last || last.title) return null;
  if (scene.frames.length === 0) return ended(scene, discourse, last);
  const whole = each(scene, discourse) ?? everywhere(scene, discourse);
  if (whole) return whole;
  if (scene.frames.length > 1 || hasCue(scene, 'whole')) return splitTotal(scene, discourse, setting);
  const target = targetOf(scene, discourse);
  if (!target) return null;
  const added = addition(scene, discourse, target);
  if (!added) return splitTotal(scene, discourse, setting);
  return { drafts: [withSentence({ ...target, ...added }, scene, setting)], replaced: [target] };
}

/** `Jepang menyerap 62 persen, Tiongkok 29 persen.`: shares of the whole export told somewhere before. */
function splitTotal(scene: Scene, { total }: Discourse, setting: Setting): Attached | null {
  const named = allPlaces(scene);
  const shares = tellsShares(scene) && named.length > 1 && only(scene.items, 'destinations', 'date');
  if (!total || !shares || total.destinations.length > 0) return null;
  return { drafts: [withSentence({ ...total, destinations: named }, scene, setting)], replaced: [total] };
}

function addition(scene: Scene, discourse: Discourse, target: Draft): Partial<Draft> | null {
  const near = scene.index - discourse.sentence <= 1 || hasTag(scene, 'Anaphor');
  const many = discourse.drafts.length > 1;
  const sends = scene.strong || scene.weak || hasTag(scene, 'SendVerb');
  const itsOwn = sends && (goodsOf(scene).length > 0 || !hasTag(scene, 'Anaphor'));
  return (
    (near && !itsOwn && !(many && hasTag(scene, 'WholeWord')) && figures(scene, target)) ||
    (near && !many && list(scene, discourse, target)) ||
    null
  );
}

const withSentence = (draft: Draft, scene: Scene, setting: Setting): Draft => ({
  ...draft,
  agencies: draft.agencies.length > 0 ? draft.agencies : setting.agencies,
  foundBy: [...draft.foundBy, 'next-sentence'],
  sentences: [...draft.sentences, scene.index],
});

/** The fact just told; where the sentence names goods and points back, the one fact just told of them. */
function targetOf(scene: Scene, { drafts }: Discourse): Draft | null {
  const goods = goodsOf(scene);
  const measured = scene.items.some((item) => item.slot === 'quantities' || item.slot === 'values');
  if (goods.length === 0 || !measured || !hasTag(scene, 'Anaphor')) return drafts.at(-1) ?? null;
  const same = drafts.filter((draft) =>
    goods.every((product) => draft.products.some((other) => sameProduct(product, other))),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

const only = (items: readonly Item[], ...slots: Item['slot'][]): boolean =>
  items.length > 0 && items.every((item) => slots.includes(item.slot));

/** `Pabrik lain juga mengekspor ke ...`: somebody else's goods. */
const tellsOfAnother = (scene: Scene): boolean => scene.strong && hasWord(scene, 'juga');

/** Figures that the fact does not tell otherwise already. */
function figures(scene: Scene, last: Draft): Partial<Draft> | null {
  if (last.date && isRate(scene)) return null;
  const dates = scene.items.flatMap((item) => (item.slot === 'date' ? item.mentions : []));
  const slots: Item['slot'][] = ['quantities', 'values'];
  if (last.date === null && hasTag(scene, 'Anaphor')) slots.push('date');
  if (hasTag(scene, 'Anaphor') && tellsGoodsOf(scene, last)) slots.push('products');
  if (!only(scene.items, ...slots)) return null;
  const quantities = scene.items.flatMap((item) => (item.slot === 'quantities' ? item.mentions : []));
  const values = scene.items.flatMap((item) => (item.slot === 'values' ? item.mentions : []));
  const clash =
    quantities.some((q) => last.quantities.some((other) => quantitiesClash(q, other))) ||
    values.some((v) => last.values.some((other) => valuesClash(v, other)));
  if (clash || quantities.length + values.length === 0) return null;
  return {
    products: [...last.products, ...goodsOf(scene)],
    quantities: [...last.quantities, ...quantities],
    values: [...last.values, ...values],
    date: last.date ?? dates[0] ?? null,
  };
}

const tellsGoodsOf = (scene: Scene, last: Draft): boolean =>
  goodsOf(scene).every((product) => last.products.some((other) => sameProduct(product, other)));

/** Places for a fact without one, or goods under the sum of them. */
function list(scene: Scene, discourse: Discourse, last: Draft): Partial<Draft> | null {
  if (onlyPlaces(scene, last)) return tellsOfAnother(scene) ? null : places(scene, discourse, last);
  const opens = (at: number): boolean =>
    ['ListOpener', 'PartsOpener'].some((tag) => scene.sentence.tokens[at]?.tags.has(tag));
  if (!only(scene.items, 'products') || hasCue(scene, 'production')) return null;
  const opener = scene.sentence.tokens.findIndex((_, at) => opens(at));
  const products = goodsOf(scene);
  const listed = opener >= 0 && products.every((product) => product.from > opener || !scene.strong);
  return listed && products.length > 1 ? { products: [...last.products, ...products] } : null;
}

/** Where a sum told right before goes: its markets, or its shares by country, which may run over sentences. */
function places(scene: Scene, discourse: Discourse, last: Draft): Partial<Draft> | null {
  const known = last.destinations.length > 0 && !last.foundBy.includes('next-sentence');
  if (!hasFigures(last) || known) return null;
  const named = allPlaces(scene);
  const next = last.sentences.at(-1) === scene.index - 1;
  const points =
    (hasTag(scene, 'MarketPointer') && scene.index - discourse.sentence <= 1) ||
    (next && (splits(scene) || hasWord(scene, 'tujuan') || named.length >= longList || pointsToGoods(scene)));
  return points ? { destinations: [...last.destinations, ...named] } : null;
}

/** `Kaolin itu dijual ke Malaysia.` */
const pointsToGoods = (scene: Scene): boolean =>
  goodsOf(scene).some((product) => scene.sentence.tokens[product.to]?.tags.has('Anaphor'));

/** True where the sentence names only places, or the places of the very goods told before. */
const onlyPlaces = (scene: Scene, last: Draft): boolean =>
  tellsGoodsOf(scene, last) && only(scene.items, 'destinations', 'products') && allPlaces(scene).length > 0;

/** `Semuanya ke China.`: each of the facts just told goes there. */
function everywhere(scene: Scene, { drafts }: Discourse): Attached | null {
  const open = drafts.filter((draft) => draft.destinations.length === 0 && hasFigures(draft));
  const all =
    drafts.length > 1 &&
    (hasTag(scene, 'WholeWord') || hasTag(scene, 'MarketPointer')) &&
    only(scene.items, 'destinations', 'products');
  if (!all || open.length < drafts.length || allPlaces(scene).length === 0) return null;
  return {
    drafts: open.map((draft) => ({
      ...draft,
      destinations: allPlaces(scene),
      foundBy: [...draft.foundBy, 'next-sentence'],
      sentences: [...draft.sentences, scene.index],
    })),
    replaced: open,
  };
}

/** `Nilainya masing-masing Rp1,2 miliar dan Rp640 juta.`: the first to the first fact just told, the second to the second. */
function each(scene: Scene, { drafts }: Discourse): Attached | null {
  const values = scene.items.map((item) => (item.slot === 'values' ? item.mentions : []));
  const zips =
    hasWord(scene, 'masing-masing') &&
    only(scene.items, 'values') &&
    values.length === drafts.length &&
    drafts.every((draft) => draft.values.length === 0 && hasFigures(draft));
  if (!zips) return null;
  return {
    drafts: drafts.map((draft, index) => ({
      ...draft,
      values: values[index] ?? [],
      foundBy: [...draft.foundBy, 'next-sentence'],
      sentences: [...draft.sentences, scene.index],
    })),
    replaced: drafts,
  };
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
  if (!cue || (hasFigures(last) && !last.rate) || scene.index - discourse.sentence > 1) return null;
  const draft: Draft = {
    ...last,
    status: 'ended',
    foundBy: [...last.foundBy, cue.foundBy],
    sentences: [...last.sentences, scene.index],
  };
  return { drafts: [draft], replaced: [last] };
}
