import type { Token } from '../text/token.js';

/** The number at `at` is part of a longer one, an ordinal or a label: `12/7`, `0812 345`, `ke-5`, `No. 5`. */
export function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'number') return /[-/]$/.test(before.post) || isDialled(tokens, at - 1);
  if (before.normal === 'ke' && before.post === '-') return true;
  return before.tags.has('LabelWord') && /^[.:]?\s*$/.test(before.post);
}

/** The most tokens that a telephone's number is parted in. */
const longest = 5;

/** `0812 3456 7890`: a run of numbers that begins with a nought is a telephone's. */
function isDialled(tokens: readonly Token[], last: number): boolean {
  let first = last;
  const goesOn = (at: number): boolean =>
    tokens[at]?.kind === 'number' && /^[\s-]$/.test(tokens[at]?.post ?? '');
  while (first > last - longest && goesOn(first - 1)) first -= 1;
  return /^0\d/.test(tokens[first]?.text ?? '') && /^[\s-]$/.test(tokens[last]?.post ?? '');
}
