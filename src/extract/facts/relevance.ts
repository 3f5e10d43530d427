import type { Mention } from '../../model/mention.js';
import type { Reading } from '../mentions/find.js';
import type { Sentence } from '../text/token.js';
import { tellsShares } from './attach.js';
import { isRate } from './dating.js';
import { longList } from './destinations.js';
import { type Discourse, isActive } from './discourse.js';
import { tellsOfHome, tellsOfOthers } from './origin.js';
import { allPlaces, goodsOf, hasTag, isMarket, pointsToPlace, type Scene } from './scene.js';

/** `mengapalkan 22 unit kereta ke Bangladesh`: goods, a figure and a place without the word. */
const shipsAbroad = (list: readonly Mention[], sentence: Sentence | undefined): boolean =>
  (sentence?.tokens.some((token) => token.tags.has('SendVerb')) ?? false) &&
  list.some((m) => m.kind === 'quantity') &&
  list.some((m) => m.kind === 'place' && isMarket(m, list));

/** An office of trade, quarantine or the like; `perdagangan` alone is none. */
const namesTradeOffice = (list: readonly Mention[], sentence: Sentence | undefined): boolean =>
  list.some(
    (m) =>
      m.kind === 'agency' &&
      sentence?.tokens.slice(m.from, m.to).some((token) => token.tags.has('TradeOffice')),
  );

/**
 * A sentence by which an article speaks of exporting. The gate asks for one too: what opens an article here must have its
 * words in gate/compile.ts.
 */
export const tellsOfExport = (list: readonly Mention[], sentence: Sentence | undefined): boolean =>
  list.some((m) => m.kind === 'cue' && m.cue === 'trigger' && m.value === 'strong') ||
  namesTradeOffice(list, sentence) ||
  shipsAbroad(list, sentence);

/** A note of so few sentences need not say that it speaks of Indonesia. */
const shortNote = 2;

/**
 * An article of export facts speaks of exporting, or of goods on their way in the words of an office of trade; and it
 * names Indonesia, a part of it, or a firm of it more than it names others and their goods.
 */
export function tellsOfExports({ sentences, mentions }: Reading): boolean {
  const exports = mentions.some((list, index) => tellsOfExport(list, sentences[index]));
  const reading = { sentences, mentions };
  return exports && (sentences.length <= shortNote || (tellsOfHome(reading) && !tellsOfOthers(reading)));
}

/** A sentence of export words, or one that goes on with figures of goods, places or times just told. */
export function isRelevant(scene: Scene, discourse: Discourse): boolean {
  if (scene.strong || (scene.weak && !discourse.smuggled)) return true;
  if (scene.fromAbroad || discourse.smuggled) return false;
  if (goesAbroad(scene)) return true;
  if (!isActive(discourse, scene.index)) return goesOnWithStatistics(scene, discourse);
  const ends = scene.mentions.some((m) => m.kind === 'cue' && m.value === 'ended');
  if (scene.items.length === 0 || ends) return ends;
  const slots = new Set(scene.items.map((item) => item.slot));
  if (slots.has('quantities') || slots.has('values')) {
    const others = [...slots].filter(
      (slot) => slot !== 'date' || isBare(scene) || compares(scene) || !onlyRupiah(scene),
    );
    return (
      others.length > 1 ||
      hasTag(scene, 'Anaphor') ||
      sums(scene) ||
      inForeignMoney(scene) ||
      (isRate(scene) && isBare(scene) && scene.index - discourse.sentence === 1)
    );
  }
  if (slots.has('destinations'))
    return (
      slots.has('products') ||
      hasTag(scene, 'MarketPointer') ||
      hasTag(scene, 'WholeWord') ||
      tellsShares(scene) ||
      lists(scene)
    );
  return slots.has('products') && hasTag(scene, 'ListOpener');
}

/** `36 ton robusta ke Amerika`: goods, how much, and where to, without a word of sending. */
const goesAbroad = (scene: Scene): boolean =>
  goodsOf(scene).length > 0 &&
  scene.items.some((item) => item.slot === 'quantities') &&
  allPlaces(scene).some((place) => isMarket(place, scene.mentions));

/** In an article about a region's whole export a sum in dollars of goods or a country is a part of it. */
const goesOnWithStatistics = (scene: Scene, discourse: Discourse): boolean =>
  discourse.whole &&
  discourse.sentence >= 0 &&
  inForeignMoney(scene) &&
  scene.items.some((item) => item.slot === 'products' || item.slot === 'destinations');

/** `Ke-20 negara tersebut ialah Brasil, Mesir, ...`: a list of countries that the sentence before points to. */
const lists = (scene: Scene): boolean => pointsToPlace(scene.sentence) && allPlaces(scene).length >= longList;

/** After talk of exports a sum in dollars goes on with it; one in rupiah may be anything. */
const inForeignMoney = (scene: Scene): boolean =>
  scene.items.some(
    (item) => item.slot === 'values' && item.mentions.some((money) => money.currency !== 'IDR'),
  );

/** `Setahun sebelumnya hanya Rp11,2 miliar.` */
const compares = (scene: Scene): boolean =>
  scene.items.some((item) => item.slot === 'date' && item.mentions.some((date) => date.shift !== undefined));

/** `Sebulan 40 ton.`, `Agustus 2022: Rp311 miliar.`: next to nothing but the figure. */
const isBare = ({ sentence }: Scene): boolean => sentence.tokens.length <= bareLength;
const bareLength = 8;

/** Its only figures are sums in rupiah, which after a bare time may be anything. */
const onlyRupiah = (scene: Scene): boolean =>
  !inForeignMoney(scene) && scene.items.every((item) => item.slot !== 'quantities');

const sums = (scene: Scene): boolean =>
  hasTag(scene, 'WholeWord') || hasTag(scene, 'PartsOpener') || hasTag(scene, 'FigureWord');
