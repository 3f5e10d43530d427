import type { Token } from '../text/token.js';

/**
 * The token after a dash, `hingga`, `sampai (dengan)`, `s.d.` or `s/d` that follows token `at`, or null. `dan` counts where
 * `antara` stands before `from`, the first token of what may be a range.
 */
export function rangeNext(tokens: readonly Token[], at: number, from: number): number | null {
  const gap = tokens[at]?.post ?? '';
  if (/^\s*[-–—~]\s*$/.test(gap)) return at + 1;
  if (gap.trim() !== '') return null;
  const word = tokens[at + 1]?.normal ?? '';
  const next = tokens[at + 2]?.normal ?? '';
  if (word === 'dan') return tokens[from - 1]?.normal === 'antara' ? at + 2 : null;
  if (word === 'hingga' || word === 'sd') return at + 2;
  if (word === 'sampai') return next === 'dengan' ? at + 3 : at + 2;
  return word === 's' && next === 'd' ? at + 3 : null;
}
