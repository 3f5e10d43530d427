import { digestOf, foldParagraph } from './fold.js';

/** Finds the earlier paragraph that says the same but for case, quotation marks and spacing. */
export interface EqualIndex {
  /** What an equal paragraph was added under; null where none was. */
  readonly find: (text: string) => number | null;
  readonly add: (index: number, text: string) => void;
}

/** Paragraphs with equal digests; they are folded when a second one comes. */
interface Bucket {
  readonly first: { readonly index: number; readonly text: string };
  readonly byFold: Map<string, number>;
}

/** An empty index. A digest costs one pass over the characters, so it is asked first. */
export function equalIndex(): EqualIndex {
  const buckets = new Map<number, Bucket>();
  return {
    find: (text) => foldsOf(buckets.get(digestOf(text)))?.get(foldParagraph(text)) ?? null,
    add: (index, text) => {
      const digest = digestOf(text);
      const folds = foldsOf(buckets.get(digest));
      if (folds) folds.set(foldParagraph(text), index);
      else buckets.set(digest, { first: { index, text }, byFold: new Map() });
    },
  };
}

function foldsOf(bucket: Bucket | undefined): Map<string, number> | null {
  if (!bucket) return null;
  if (bucket.byFold.size === 0) bucket.byFold.set(foldParagraph(bucket.first.text), bucket.first.index);
  return bucket.byFold;
}
