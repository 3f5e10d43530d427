import type { Citation } from '../model/fact.js';
import { overlaps } from '../model/span.js';
import type { Pair } from './align.js';

/** How many of the citations of aligned facts are right. */
export interface CitationCount {
  readonly right: number;
  readonly of: number;
}

/**
 * Counts over the aligned facts of one article. A citation is right when its exact text stands at its
 * offsets (UTF-16) in `text` and overlaps one of the `at` spans of the gold fact.
 */
export function countCitations(text: string, pairs: readonly Pair[]): CitationCount {
  const verdicts = pairs.flatMap(({ predicted, gold }) =>
    predicted.citations.map((citation) => stands(text, citation) && points(citation, gold.at)),
  );
  return { right: verdicts.filter((verdict) => verdict).length, of: verdicts.length };
}

const stands = (text: string, { start, end, exact }: Citation): boolean => text.slice(start, end) === exact;

const points = (citation: Citation, at: Pair['gold']['at']): boolean =>
  at.some(([start, end]) => overlaps(citation, { start, end }));
