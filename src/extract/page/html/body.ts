import type { ParagraphRole } from '../../../model/document.js';
import { parentOf } from './ancestors.js';
import { cardOf, findCards, headings, numbered } from './cards.js';
import type { HtmlBlock } from './collect.js';
import { findContainer, hintFor, overruledHints, readsLikeText } from './container.js';
import type { Element, Root } from './parse.js';
import { markedHint, overruledRound, type SiteMarks } from './site-layout.js';
import { widened } from './widen.js';

/** A paragraph of the article before it has a place in the document's text. */
export interface BodyLine {
  readonly text: string;
  readonly role: ParagraphRole | null;
  /** The innermost block element that it was read from. */
  readonly owner: Element | null;
}

const paragraphTags = new Set([
  'p',
  'li',
  'blockquote',
  'h2',
  'h3',
  'h4',
  'h5',
  'tr',
  'td',
  'th',
  'dd',
  'dt',
  'pre',
]);
const sentenceEnd = /[.!?…:]["”’')\]]*$/;
const linkLabel =
  /^\W*(?:(?:baca|lihat|simak|tonton)\s+juga\b|(?:berita|artikel)\s+terkait\s*:|pilihan editor\s*:|baca\s*:)/i;
const fewestChars = 40;
const mostLinked = 0.5;
const linkedSentence = 120;
const allLinked = 0.9;
const headlineChars = 15;
const headlineWords = 3;

/**
 * The lines of the article: those inside its container that no hint drops and that are not mere links.
 * @param marks what the site's layout says; without it the container is found by the text
 */
export function bodyLines(root: Root, blocks: readonly HtmlBlock[], marks?: SiteMarks): BodyLine[] {
  const overruled = marks ? overruledRound(marks, overruledHints(blocks)) : overruledHints(blocks);
  const cards = findCards(blocks);
  const hinted = blocks.map((block) => ({
    block,
    hint: (marks && markedHint(block, marks)) ?? (cardOf(block, cards) ? 'drop' : hintFor(block, overruled)),
  }));
  const content = hinted.filter(({ block, hint }) => hint === null && readsLikeText(block));
  const sentences = content.map(({ block }) => block);
  const containers = marks?.body ?? containersOf(root, sentences, blocks);
  return hinted.flatMap(({ block, hint }): BodyLine[] => {
    if (hint === 'drop' || !isInside(block.owner, containers)) return [];
    const { text, owner } = block;
    if (hint === 'caption' || hint === 'related-link') return [{ text, owner, role: hint }];
    if (hint === null && isKept(block)) return [{ text, owner, role: null }];
    return isHeadlineLink(block) && (hint === 'links' || !inList(owner))
      ? [{ text, owner, role: 'related-link' }]
      : [];
  });
}

/** Null for all of the page. */
function containersOf(
  root: Root,
  text: readonly HtmlBlock[],
  blocks: readonly HtmlBlock[],
): ReadonlySet<Element> | null {
  const found = findContainer(root, text);
  return found && new Set([widened(found, blocks)]);
}

function isInside(owner: Element | null, containers: ReadonlySet<Element> | null): boolean {
  if (containers === null) return true;
  for (let each = owner; each; each = parentOf(each)) {
    if (containers.has(each)) return true;
  }
  return false;
}

/** A list of nothing but links is a menu. */
const inList = (owner: Element | null): boolean => /^(?:li|td|th|tr|dd|dt)$/.test(owner?.name ?? '');

/** A line between the paragraphs that is nothing but a link in several words: another article's headline. */
const isHeadlineLink = ({ text, linked, owner }: HtmlBlock): boolean =>
  linked >= text.length * allLinked &&
  text.length >= headlineChars &&
  text.split(' ').length >= headlineWords &&
  owner?.name !== 'h1';

/** `A man pleaded guilty ... , officials said Monday.`: a paragraph, though most of it is a link. */
const isSentence = (text: string, linked: number): boolean =>
  text.length >= linkedSentence && linked < text.length * allLinked && sentenceEnd.test(text);

function isKept({ text, linked, owner }: HtmlBlock): boolean {
  if (linkLabel.test(text) || (numbered.test(text) && headings.has(owner?.name ?? ''))) return true;
  if (owner?.name === 'h1' || (linked > text.length * mostLinked && !isSentence(text, linked))) return false;
  return paragraphTags.has(owner?.name ?? '') || text.length >= fewestChars || sentenceEnd.test(text);
}
