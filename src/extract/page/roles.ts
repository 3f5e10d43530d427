import type { Paragraph, ParagraphRole } from '../../model/document.js';
import { sliceOf } from '../../model/span.js';
import type { Block } from './block.js';
import { type Boilerplate, type LineRole, type LineTests, roleOfLine } from './boilerplate.js';
import { readDateLine } from './date-line.js';
import { findPhrases } from './phrases.js';
import { phrasesBySpan, splitBlock } from './split.js';
import { inCapitals, markTitle } from './title-line.js';

/** `(ANT/K004)`, `(acd/fdl)`, `(Rina Lestari)`, `(*)`: who wrote it, alone on its line. */
const signature =
  /^(?:\((?:[A-Za-z0-9]{2,8}(?:\/[A-Za-z0-9.-]{2,24})+|[A-Z]{1,3}-\d{1,3}|\*{1,3}|\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{0,20}){0,3})\)|\[[a-z]{2,5}\])$/u;
const sentenceEnd = /[.!?…]["”’')\]]*$/;
const quoteStart = /^["“”'‘]/;
/** Longest headline and longest line that is boilerplate as a whole (UTF-16 code units). */
const lineLimit = 150;
const tagLimit = 40;

/**
 * Turns blocks into paragraphs: pieces that are no part of the article are cut out, every paragraph gets
 * its role. Roles that the blocks bring along stay.
 */
export function assignRoles(text: string, blocks: readonly Block[], boilerplate: Boilerplate): Paragraph[] {
  const needed = neededFor(text, boilerplate);
  const phrasesIn = phrasesBySpan(findPhrases(text, needed));
  const pieces = blocks.flatMap((block) => {
    const phrases = phrasesIn(block.span);
    const marked = markLine(sliceOf(text, block.span), block, needed);
    return marked.sure || phrases.length === 0
      ? [marked.block]
      : splitOr(marked.block, splitBlock(text, block, phrases));
  });
  const titled = markTitle(text, markListed(text, pieces));
  return titled.map(({ span, role, path }) => ({
    span,
    role: role ?? 'body',
    repeatOf: null,
    page: 1,
    path,
  }));
}

/** What of the boilerplate can stand in the text at all. */
function neededFor(text: string, { lines, inside, sieve }: Boilerplate): Boilerplate {
  const hints = sieve(text);
  const isHinted = ({ bit }: { readonly bit: number }): boolean => (hints & bit) !== 0;
  return { lines: lines.filter(isHinted), inside: inside.filter(isHinted), sieve };
}

const splitOr = (block: Block, split: Block[]): Block[] =>
  split.length === 1 && split[0]?.role === null ? [block] : split;

/** The role of the whole line; `sure` where nothing inside it can change that. */
function markLine(line: string, block: Block, tests: LineTests): { block: Block; sure: boolean } {
  if (block.role !== null && block.role !== 'caption') return { block, sure: true };
  const own = ownRole(line, tests);
  const marked = own ? { ...block, role: own.role, bare: own.bare } : block;
  return { block: marked, sure: block.role !== null || (own?.sure === true && line.length <= lineLimit) };
}

function ownRole(line: string, tests: LineTests): LineRole | null {
  if (readDateLine(line) !== null) return { role: 'dateline', bare: false, sure: true };
  if (line.length <= lineLimit && signature.test(line)) return { role: 'byline', bare: false, sure: true };
  return roleOfLine(line, tests);
}

/** Headlines behind a bare `Baca juga:` are links; the short tags behind the writer's signature are footer. */
function markListed(text: string, blocks: readonly Block[]): Block[] {
  let list: ParagraphRole | null = null;
  return blocks.map((block) => {
    const line = sliceOf(text, block.span);
    if (block.role !== null) {
      list = listAfter(block, line) ?? (block.role === 'footer' ? list : null);
      return block;
    }
    if (list === null || !isListed(line, list)) list = null;
    return list === null ? block : { ...block, role: list };
  });
}

function listAfter(block: Block, line: string): ParagraphRole | null {
  if (block.bare) return 'related-link';
  return block.role === 'byline' && line.startsWith('(') ? 'footer' : null;
}

function isListed(line: string, list: ParagraphRole): boolean {
  if (sentenceEnd.test(line) || quoteStart.test(line)) return false;
  return list === 'footer' ? line.length <= tagLimit : line.length <= lineLimit && inCapitals(line);
}
