import type { Diagnostic } from '../../model/diagnostic.js';
import type { DateMention, Mention, PlaceMention, ProductMention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';
import { dropAvoided, isPetty } from './avoid.js';
import { type Clauses, clausesOf } from './clauses.js';
import { keepDestinations } from './destinations.js';
import { type Frame, framesOf } from './frames.js';
import { type Item, itemsOf } from './items.js';
import { namesHome } from './origin.js';
import { isPlacePointer } from './pointers.js';
import { isFigure, within } from './reach.js';
import { anchored, factDates, periodIn, type Times } from './timing.js';

/** One sentence made ready for reading facts: what of it counts, and how it falls into frames. */
export interface Scene {
  readonly index: number;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: Clauses;
  readonly items: readonly Item[];
  readonly frames: readonly Frame[];
  /** The last month, year or span named in it, whatever it is told of. */
  readonly period: DateMention | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The sentence speaks of exporting by a word of its own. */
  readonly strong: boolean;
  /** It tells of another country's exports. */
  readonly foreign: boolean;
  /** It names Indonesia, a part of it, an office or a firm of it. */
  readonly atHome: boolean;
  /** Goods in it come from a foreign place, and go to none. */
  readonly fromAbroad: boolean;
  /** Figures of it were dropped by an avoid rule. */
  readonly avoidsFigures: boolean;
  /** It turns to what is sold in Indonesia. */
  readonly atHomeMarket: boolean;
  /** A day stands in it that is no fact's: the day of speaking. */
  readonly saysDay: boolean;
  /** It speaks of sending, selling or a market, and names a foreign place. */
  readonly weak: boolean;
}

/** A sentence with all that was found in it. */
export interface Found {
  readonly sentence: Sentence;
  readonly index: number;
  readonly mentions: readonly Mention[];
}

/** Makes a sentence ready. `before` are the times last told, which `periode yang sama` and `bulan itu` point to. */
export function sceneOf({ sentence, index, mentions: all }: Found, before: Times): Scene {
  const clauses = clausesOf(sentence);
  const avoided = dropAvoided({ tokens: sentence.tokens, mentions: all, clauses });
  const placed = keepDestinations(sentence, avoided.value);
  const mentions = anchored(factDates(withoutGeneric(placed.value), sentence), sentence, before);
  const items = itemsOf(sentence, mentions);
  const triggers = mentions.filter((m) => m.kind === 'cue' && m.cue === 'trigger');
  const strong = triggers.some((m) => m.kind === 'cue' && m.value === 'strong');
  return {
    index,
    sentence,
    mentions,
    clauses,
    items,
    period: periodIn(all),
    frames: framesOf(items),
    diagnostics: [...avoided.diagnostics, ...placed.diagnostics],
    strong,
    foreign:
      all.some((m) => m.kind === 'cue' && m.value === "another country's export") &&
      !strong &&
      !all.some((m) => m.kind === 'exporter'),
    atHome:
      all.some((m) => m.kind === 'region' || m.kind === 'agency' || m.kind === 'exporter') ||
      sentence.tokens.some((_, at) => namesHome(sentence.tokens, at)),
    fromAbroad:
      !mentions.some((m) => m.kind === 'place') &&
      all.some((m) => m.kind === 'place' && sentence.tokens[m.from - 1]?.normal === 'dari'),
    avoidsFigures: all.some(
      (m) => isFigure(m) && !isPetty(m) && !avoided.value.includes(m) && !isOfEach(m, all),
    ),
    atHomeMarket: all.some((m) => m.kind === 'cue' && m.value === 'sold in Indonesia'),
    saysDay: placed.value.some((m) => m.kind === 'date' && m.day) && !mentions.some((m) => m.kind === 'date'),
    weak: triggers.length > 0 && (goesAbroad(mentions, items) || pointsToPlace(sentence)),
  };
}

/** `tiap kontainer memuat 24 ton`: said beside what was shipped, and turning away from nothing. */
const isOfEach = (figure: Mention, all: readonly Mention[]): boolean =>
  all.some((m) => m.kind === 'cue' && m.value === 'what one container holds' && within(figure, m));

/** `produk UMKM` counts only where no goods are named. */
function withoutGeneric(mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.some((m) => m.kind === 'product' && !m.generic);
  return named ? mentions.filter((m) => m.kind !== 'product' || !m.generic) : mentions;
}

/** True where a token of the sentence has the tag. */
export const hasTag = (scene: Scene, tag: string): boolean =>
  scene.sentence.tokens.some((token) => token.tags.has(tag));

/** True where a cue of rules/patterns with this value stands in the sentence. */
export const hasCue = (scene: Scene, value: string): boolean =>
  scene.mentions.some((m) => m.kind === 'cue' && m.value === value);

/** `ke negara tersebut`, `ke sana`, `negara tujuannya sama`: a place named before. */
export function pointsToPlace({ tokens }: Sentence): boolean {
  return tokens.some((_, at) => isPlacePointer(tokens, at));
}

/** The foreign places of a sentence that can be destinations. */
export const allPlaces = (scene: Scene): PlaceMention[] =>
  scene.items.flatMap((item) => (item.slot === 'destinations' ? item.mentions : []));

/** The goods that a sentence names, not those of a word that says nothing of them. */
export const goodsOf = (scene: Scene): ProductMention[] =>
  scene.items
    .flatMap((item) => (item.slot === 'products' ? item.mentions : []))
    .filter((product) => !product.generic);

/** The text marks the place as a destination or a market. */
export const isMarket = (place: PlaceMention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (m) =>
      m.kind === 'cue' &&
      m.cue === 'place' &&
      m.value === 'market' &&
      m.from <= place.from &&
      place.from < m.to,
  );

/** A foreign place that is marked as a destination, or stands with a figure. */
function goesAbroad(mentions: readonly Mention[], items: readonly Item[]): boolean {
  const places = mentions.filter((m) => m.kind === 'place');
  const measured = items.some((item) => item.slot === 'quantities' || item.slot === 'values');
  return places.length > 0 && (measured || places.some((place) => isMarket(place, mentions)));
}
