import type { ProductMention } from '../../model/mention.js';
import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { dispatchDay, fairDay } from './release.js';
import { goodsOf, hasTag, type Scene } from './scene.js';

/** What any sentence leaves, told of exports or not: the goods that the article names first, the day of a release. */
export function withBackground(
  scene: Scene,
  discourse: Discourse,
  dated: ReadonlyMap<Draft, Draft>,
): Discourse {
  const date = dispatchDay(scene);
  return {
    ...discourse,
    drafts: discourse.drafts.map((draft) => dated.get(draft) ?? draft),
    subject: discourse.subject.length > 0 ? discourse.subject : goodsOf(scene).slice(0, 1),
    release: date ? { date, sentence: scene.index } : discourse.release,
    fair: fairDay(scene) ?? discourse.fair,
  };
}

/** So many goods make a list that a word for all of them may point back to. */
const listed = 3;

/** What a sentence leaves for the next: the time and the goods it named last, and the list of goods that it is. */
export function withNamed(scene: Scene, discourse: Discourse): Discourse {
  const products = goodsOf(scene);
  const lists = products.length >= listed && (hasTag(scene, 'ListOpener') || hasTag(scene, 'PartsOpener'));
  return {
    ...discourse,
    period: scene.period ?? discourse.period,
    periodAt: scene.period ? scene.index : discourse.periodAt,
    near: products.length > 0 ? { products, sentence: scene.index } : discourse.near,
    listing: lists ? { products, sentence: scene.index } : discourse.listing,
  };
}

/** `Pembelinya Jepang dan Oman.`, `Golongan ini bernilai ...`: of the goods that the sentence before named last. */
export const ownersOf = (scene: Scene, { near, whole }: Discourse): readonly ProductMention[] =>
  near.sentence === scene.index - 1 && ((hasTag(scene, 'MarketPointer') && !whole) || pointsToGoods(scene))
    ? near.products.slice(-1)
    : [];

const pointsToGoods = ({ sentence: { tokens } }: Scene): boolean =>
  tokens.some(
    (token, at) =>
      /^(?:golongan|kelompok|komoditas|komoditi|produk|barang)$/.test(token.normal) &&
      /^(?:ini|itu|tersebut|tadi)$/.test(tokens[at + 1]?.normal ?? ''),
  );

/** `Komoditas unggulannya cumi, udang dan tuna. Tujuan komoditas ikan itu Jepang.`: the list stands for the word. */
export function listedAs(
  products: readonly ProductMention[],
  scene: Scene,
  { listing }: Discourse,
): readonly ProductMention[] {
  const [only] = products;
  const sums =
    products.length === 1 &&
    only !== undefined &&
    listing.products.length > 0 &&
    listing.sentence === scene.index - 1 &&
    scene.sentence.tokens[only.from - 1]?.tags.has('ProductPrefix');
  return sums ? listing.products : products;
}
