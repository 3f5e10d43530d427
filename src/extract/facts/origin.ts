import type { CueMention, Mention, PlaceMention, ProductMention } from '../../model/mention.js';
import type { Reading } from '../mentions/find.js';
import type { Sentence, Token } from '../text/token.js';

/** So far before goods the word may stand that makes the place behind them a market: `pasar mebel Eropa`. */
const marketReach = 3;

/** A dateline ends at the latest at this token of the first sentence. */
const datelineEnd = 8;

/**
 * The goods that a foreign place right behind them says to be of that place: `mineral langka China`, `minyak mentah
 * Rusia`. In `pasar mebel Eropa`, `pembeli kopi Jepang`, `harga CPO cif Rotterdam` it says where they go.
 */
export function goodsOf(
  place: PlaceMention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): ProductMention | null {
  const last = tokens[place.from - 1];
  if (last?.post !== ' ' || /^(?:cif|fob)$/.test(last.normal)) return null;
  const goods = mentions.find((m): m is ProductMention => m.kind === 'product' && m.to === place.from);
  if (!goods) return null;
  const before = tokens.slice(Math.max(0, goods.from - marketReach), goods.from);
  return before.some((token) => token.tags.has('MarketNoun') || token.tags.has('BuyerNoun')) ? null : goods;
}

/** The article tells of other countries' goods and makers more often than of Indonesia. */
export function tellsOfOthers(reading: Reading): boolean {
  const foreign = foreignSigns(reading);
  return foreign > 0 && foreign >= homeSigns(reading);
}

/** The article names Indonesia, a part of it, an office or a firm of it, or mostly reckons in its money. */
export function tellsOfHome(reading: Reading): boolean {
  const all = reading.mentions.flat();
  const rupiah = all.filter((m) => m.kind === 'money' && m.currency === 'IDR').length;
  return homeSigns(reading) > 0 || rupiah > all.filter((m) => m.kind === 'place').length;
}

const foreignCues: ReadonlySet<string> = new Set(["another country's export", 'foreign']);

const isForeignCue = (m: Mention): m is CueMention => m.kind === 'cue' && foreignCues.has(m.value);

function foreignSigns({ sentences, mentions }: Reading): number {
  const told = mentions.map((list, index) => {
    const tokens = sentences[index]?.tokens ?? [];
    const goods = list.filter((m) => m.kind === 'place' && goodsOf(m, list, tokens) !== null);
    return goods.length + list.filter(isForeignCue).length;
  });
  return told.reduce((sum, count) => sum + count, 0) + (isWrittenAbroad({ sentences, mentions }) ? 1 : 0);
}

/** `BEIJING - Ekspor ...`: the dateline is a foreign city. */
function isWrittenAbroad({ sentences, mentions }: Reading): boolean {
  const place = mentions[0]?.find((m) => m.kind === 'place' && m.from === 0);
  return place !== undefined && /^\s*[-–—]/.test(sentences[0]?.tokens[place.to - 1]?.post ?? '');
}

function homeSigns({ sentences, mentions }: Reading): number {
  const abroad = wordsOfPlaces({ sentences, mentions });
  const told = mentions.map((list, index) => {
    const sentence = sentences[index];
    if (!sentence) return 0;
    const words = sentence.tokens.filter((_, at) => namesHome(sentence.tokens, at));
    return words.length + list.filter((m) => isHome(m, sentence, abroad)).length;
  });
  return told.reduce((sum, count) => sum + count, 0);
}

/** Indonesia is named, but as no buyer: `ke Indonesia`, `disusul China dan Indonesia`. */
export const namesHome = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (!tokens[at]?.tags.has('HomeWord') || before?.normal === 'ke') return false;
  return before?.normal !== 'dan' || !tokens[at - 2]?.tags.has('ForeignPlace');
};

/** The words of all foreign places that the article names: an office with one of them in or behind its name is not ours. */
const wordsOfPlaces = ({ sentences, mentions }: Reading): ReadonlySet<string> =>
  new Set(
    mentions.flatMap((list, index) =>
      list
        .filter((m) => m.kind === 'place')
        .flatMap((m) => sentences[index]?.tokens.slice(m.from, m.to).map((token) => token.normal) ?? []),
    ),
  );

/** An office, a firm, a region; but `JAKARTA` in the dateline only says where the text was written. */
function isHome(m: Mention, sentence: Sentence, abroad: ReadonlySet<string>): boolean {
  if (m.kind === 'exporter') return true;
  if (m.kind === 'agency')
    return !sentence.tokens.slice(m.from, m.to + 1).some((token) => abroad.has(token.normal));
  return m.kind === 'region' && !(isCapital(m.name) && m.sentence === 0 && m.from <= datelineEnd);
}

const isCapital = (name: string): boolean => name.includes('Jakarta');
