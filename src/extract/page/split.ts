import type { Block } from './block.js';
import { trimmed } from './block.js';
import { longestLine } from './boilerplate.js';
import { headlineEnd } from './headline-end.js';
import type { FoundPhrase } from './phrases.js';

/**
 * Cuts the pieces out of a block that a phrase marks as no part of the article (`... kapal. Baca juga:
 * Judul lain. Petugas ...`), so that it becomes several blocks in order. `found` are the phrases inside
 * the block, by start. A block without any is returned as it is.
 */
export function splitBlock(text: string, block: Block, found: readonly FoundPhrase[]): Block[] {
  const pieces: Block[] = [];
  let from = block.span.start;
  found.forEach((hit, index) => {
    const limit = nextStart(found, index) ?? block.span.end;
    const end = hit.start < from ? null : endOf(text, hit, limit);
    if (end === null) return;
    pieces.push(
      ...piece(text, [from, hit.start], block.path),
      ...marked(text, [hit.start, end], { hit, block }),
    );
    from = end;
  });
  if (pieces.length === 0) return [block];
  return [...pieces, ...piece(text, [from, block.span.end], block.path)];
}

/** Where the first phrase begins that does not overlap with this one. */
function nextStart(found: readonly FoundPhrase[], index: number): number | undefined {
  const after = found[index]?.after ?? 0;
  let next = index + 1;
  while ((found[next]?.start ?? after) < after) next++;
  return found[next]?.start;
}

function piece(text: string, [start, end]: readonly [number, number], path: string | null): Block[] {
  const span = trimmed(text, start, end);
  return span ? [{ span, role: null, bare: false, path }] : [];
}

/** The piece that a phrase marks. */
const marked = (
  text: string,
  range: readonly [number, number],
  { hit, block }: { readonly hit: FoundPhrase; readonly block: Block },
): Block[] => piece(text, range, block.path).map((each) => ({ ...each, role: hit.rule.role }));

/** The end of a piece; null where it would be too long to be what its phrase says. */
function endOf(text: string, { start, after, rule }: FoundPhrase, limit: number): number | null {
  if (rule.ends === 'phrase') return after;
  if (rule.ends === 'paragraph') return limit - start <= longestLine ? limit : null;
  return headlineEnd(text, after, { limit, bracketed: text[start] === '(' });
}

/** Hands out the phrases inside one span after the other; spans must come in order. */
export function phrasesBySpan(found: readonly FoundPhrase[]): (span: Block['span']) => FoundPhrase[] {
  let next = 0;
  return ({ start, end }) => {
    while ((found[next]?.start ?? end) < start) next++;
    const first = next;
    while ((found[next]?.start ?? end) < end) next++;
    return found.slice(first, next).filter(({ after }) => after <= end);
  };
}
