import type { HtmlBlock } from './collect.js';
import type { Element } from './parse.js';

export const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5']);
const mostLinked = 0.5;
/** `1. Pala`: a point of the article's own list. */
export const numbered = /^\d{1,2}[.)]\s/;
/** How far above its paragraph a card's own element may stand. */
const reach = 3;

/** A teaser is short, and one alone is no list. */
const longest = 600;
const fewest = 2;

/**
 * Teaser cards: elements whose heading is a link, with a few lines of text, as in lists of other
 * articles. An element that holds more text is an article whose own heading is a link, and no card.
 */
export function findCards(blocks: readonly HtmlBlock[]): ReadonlySet<Element> {
  const chars = new Map<Element, number>();
  for (const { owner, linked, text } of blocks) {
    const parent = owner?.parent;
    const isLink =
      owner && headings.has(owner.name) && linked > text.length * mostLinked && !numbered.test(text);
    if (isLink && parent && 'attribs' in parent) chars.set(parent, 0);
  }
  for (const block of chars.size < fewest ? [] : blocks) {
    const card = cardOf(block, chars);
    if (card) chars.set(card, (chars.get(card) ?? 0) + block.text.length);
  }
  const cards = [...chars].filter(([, count]) => count <= longest).map(([card]) => card);
  return new Set(cards.length < fewest ? [] : cards);
}

/** The card that a block stands in; null where there is none. */
export function cardOf({ owner }: HtmlBlock, cards: { has(element: Element): boolean }): Element | null {
  let element = owner;
  for (let level = 0; element && level <= reach; level++) {
    if (cards.has(element)) return element;
    const parent: Element['parent'] = element.parent;
    element = parent && 'attribs' in parent ? parent : null;
  }
  return null;
}
