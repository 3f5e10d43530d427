import { sketchOf, type Words, wordsOf } from './fold.js';
import { saySame, sharedPrefix, shinglesOf } from './similar.js';

/** Shorter paragraphs are compared for equality only (in words). */
const fewestWords = 8;
/** Longer ones are whole articles on one line, which repeat in blocks and not as a paragraph (characters). */
const longest = 20_000;
const shortest = 40;
/** How many earlier paragraphs one is compared with at most: the bound that keeps hostile texts linear. */
const mostCandidates = 50;

interface Entry extends Words {
  readonly index: number;
  readonly shingles: ReadonlySet<string>;
}

/** Paragraphs with equal sketches; their words are read when a second one comes. */
interface Bucket {
  readonly first: { readonly index: number; readonly text: string };
  readonly byPrefix: Map<string, Entry[]>;
}

/** Finds the earlier paragraph that a paragraph repeats with small changes. */
export interface NearIndex {
  /** Index of the first near repeat among those added; null where there is none. It is added either way. */
  readonly findOrAdd: (index: number, text: string) => number | null;
}

/** An empty index. Paragraphs are only compared with those of equal numbers and names. */
export function nearIndex(): NearIndex {
  const buckets = new Map<number, Bucket>();
  return {
    findOrAdd: (index, text) => {
      if (text.length < shortest || text.length > longest) return null;
      const sketch = sketchOf(text);
      const bucket = buckets.get(sketch);
      if (!bucket) buckets.set(sketch, { first: { index, text }, byPrefix: new Map() });
      return bucket ? findOrAddIn(bucket, entryOf(index, text)) : null;
    },
  };
}

function entryOf(index: number, text: string): Entry {
  const words = wordsOf(text);
  return { ...words, index, shingles: shinglesOf(words.words) };
}

function findOrAddIn({ first: opening, byPrefix }: Bucket, entry: Entry): number | null {
  if (entry.words.length < fewestWords) return null;
  if (byPrefix.size === 0) add(byPrefix, entryOf(opening.index, opening.text));
  const keys = keysOf(entry);
  const candidates = new Set(keys.flatMap((key) => byPrefix.get(key) ?? []));
  const similar = [...candidates].slice(0, mostCandidates).filter((each) => saySame(entry, each));
  const first = similar.length === 0 ? null : Math.min(...similar.map(({ index }) => index));
  // A near repeat stands in the index for its first copy, so that the next change of it points there too.
  add(byPrefix, { ...entry, index: first ?? entry.index });
  return first;
}

function add(byPrefix: Map<string, Entry[]>, entry: Entry): void {
  if (entry.words.length < fewestWords) return;
  for (const key of keysOf(entry)) {
    const entries = byPrefix.get(key) ?? [];
    if (entries.length < mostCandidates) byPrefix.set(key, [...entries, entry]);
  }
}

const keysOf = ({ shingles, telling }: Entry): string[] =>
  sharedPrefix(shingles).map((shingle) => `${shingle}\n${telling}`);
