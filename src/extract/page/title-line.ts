import { sliceOf } from '../../model/span.js';
import type { Block } from './block.js';

const longest = 150;
const fewestWords = 3;
const endsOpen = /[.!:;,…–—-]["”’')\]]*$/;
const twoSentences = /\p{Ll}{2}[.!?]["”]?\s+\p{Lu}/u;
const goesOn = /^[\p{Ll},.;)]/u;

/**
 * The first paragraph that nothing else claims is the title where it looks like one: short, one sentence
 * without a full stop, and more follows that does not just end it.
 */
export function markTitle(text: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.role === 'title')) return blocks;
  const first = blocks.findIndex((block) => block.role === null);
  const candidate = blocks[first];
  const next = blocks.slice(first + 1).find((block) => block.role === null);
  if (blocks.slice(0, Math.max(0, first)).some((block) => block.role === 'related-link')) return blocks;
  if (!candidate || !next || goesOn.test(sliceOf(text, next.span))) return blocks;
  if (!looksLikeTitle(sliceOf(text, candidate.span))) return blocks;
  return blocks.with(first, { ...candidate, role: 'title' });
}

const looksLikeTitle = (line: string): boolean =>
  line.length < longest &&
  !endsOpen.test(line) &&
  !twoSentences.test(line) &&
  line.split(/\s+/).length >= fewestWords;

/** Written as headlines are: most words of more than three letters begin with a capital or a digit. */
export function inCapitals(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{3,}/gu) ?? [];
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > words.length;
}
