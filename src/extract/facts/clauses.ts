import type { Sentence, Token } from '../text/token.js';

/** Token ranges `[from, to)` of a sentence that cover it without gaps. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Clauses: parted by semicolons, dashes and by words like `sedangkan`. Segments: clauses parted further by commas and
 * before a new export verb (`dijual di sini dan diekspor ke sana`), which is as far as a cue reaches at the least.
 */
export interface Clauses {
  readonly clauses: readonly Range[];
  readonly segments: readonly Range[];
}

export function clausesOf({ tokens }: Sentence): Clauses {
  return { clauses: cut(tokens, clauseStart), segments: cut(tokens, segmentStart) };
}

function cut(tokens: readonly Token[], starts: (tokens: readonly Token[], at: number) => boolean): Range[] {
  const cuts = [0];
  for (let at = 1; at < tokens.length; at += 1) if (starts(tokens, at)) cuts.push(at);
  cuts.push(tokens.length);
  return cuts.slice(1).map((to, index) => ({ from: cuts[index] ?? 0, to }));
}

function clauseStart(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at - 1]?.post ?? '';
  return (gap !== ' ' && /[;]|\s[–—-]\s/.test(gap)) || (tokens[at]?.tags.has('ClauseBreak') ?? false);
}

const joins: ReadonlySet<string> = new Set(['dan', 'serta', 'hingga', 'juga', 'lalu', 'kemudian']);

function segmentStart(tokens: readonly Token[], at: number): boolean {
  if (clauseStart(tokens, at) || tokens[at - 1]?.post.includes(',')) return true;
  const joined = joins.has(tokens[at]?.normal ?? '') && !isPast(tokens, at);
  return (
    joined &&
    tokens.slice(at + 1, at + 4).some((token) => token.tags.has('ExportVerb') || token.tags.has('SendVerb'))
  );
}

/** `tahun lalu`, `pekan lalu`: no new clause begins there. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === 'lalu' &&
  /^(?:tahun|bulan|pekan|minggu|hari|waktu)$/.test(tokens[at - 1]?.normal ?? '');

/** The range of `ranges` that holds token `at`. */
export function rangeAt(ranges: readonly Range[], at: number): Range {
  return ranges.find((range) => range.from <= at && at < range.to) ?? { from: 0, to: 0 };
}
