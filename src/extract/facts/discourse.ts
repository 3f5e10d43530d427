import type { DateMention, PlaceMention, ProductMention } from '../../model/mention.js';
import type { Draft } from './draft.js';

/** What the sentences so far leave for the next one to point back to. */
export interface Discourse {
  /** The goods last spoken of as exported. */
  readonly products: readonly ProductMention[];
  /** The goods that the article has named first so far: what it is about, where none have been told as exported yet. */
  readonly subject: readonly ProductMention[];
  /** The goods that any sentence named last, and the index of that sentence. */
  readonly near: { readonly products: readonly ProductMention[]; readonly sentence: number };
  /** A list of goods told without a figure or a place, and the index of its sentence. */
  readonly listing: { readonly products: readonly ProductMention[]; readonly sentence: number };
  readonly destinations: readonly PlaceMention[];
  readonly date: DateMention | null;
  /** The month, year or span that any sentence named last. */
  readonly period: DateMention | null;
  /** Index of the sentence that named it. */
  readonly periodAt: number;
  /** The day of a release or a dispatch told without figures, and the index of its sentence. */
  readonly release: { readonly date: DateMention; readonly sentence: number } | null;
  /** When the fair took place at which contracts were made. */
  readonly fair: DateMention | null;
  /** A region's whole export has been told: lists of countries behind it are of no goods. */
  readonly whole: boolean;
  /** The period whose exports are being listed one by one, and the index of the last sentence that did. */
  readonly contents: { readonly date: DateMention; readonly sentence: number } | null;
  /** The fact that tells a region's whole export last: shares of countries split it. */
  readonly total: Draft | null;
  /** A market without figures (`Ekspor kepiting ke Tawau ramai.`) that the sentences behind it may measure. */
  readonly topic: Draft | null;
  /** Countries whose shares of a total were told before the total itself. */
  readonly shares: { readonly sentence: number; readonly places: readonly PlaceMention[] } | null;
  /** The drafts of the last sentence that made any. */
  readonly drafts: readonly Draft[];
  /** Index of the last sentence that spoke of exporting; -1 before any. */
  readonly sentence: number;
  readonly paragraph: number;
  /** The text speaks of another country's exports. */
  readonly foreign: boolean;
  /** The article tells of smuggling: only words of exporting count from there on. */
  readonly smuggled: boolean;
}

export const startOfDiscourse: Discourse = {
  products: [],
  subject: [],
  near: { products: [], sentence: -1 },
  listing: { products: [], sentence: -1 },
  destinations: [],
  date: null,
  period: null,
  periodAt: -1,
  release: null,
  fair: null,
  whole: false,
  contents: null,
  total: null,
  topic: null,
  shares: null,
  drafts: [],
  sentence: -1,
  paragraph: -1,
  foreign: false,
  smuggled: false,
};

/** How many sentences without an export word the talk of exporting may outlast. */
export const memory = 3;

export const isActive = (discourse: Discourse, sentence: number): boolean =>
  discourse.sentence >= 0 && sentence - discourse.sentence <= memory;
