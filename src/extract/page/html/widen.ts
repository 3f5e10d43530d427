import { isAncestor, parentOf } from './ancestors.js';
import type { HtmlBlock } from './collect.js';
import type { Element } from './parse.js';

/** How many elements outwards a container may grow. */
const reach = 3;
/** A paragraph of the article is so long, and its links are so small a part of it. */
const fewestChars = 60;
const mostLinked = 0.4;
/** The part of what a wider element adds that must be such paragraphs. */
const share = 0.7;

/**
 * A container grows to the element round it where that adds paragraphs of the same article: leads that stand before the
 * rest, or pieces between which something else was put. What adds teasers and lists is left out.
 */
export function widened(container: Element, blocks: readonly HtmlBlock[]): Element {
  let best = container;
  let here = parentOf(container);
  for (let level = 0; level < reach && here; level++, here = parentOf(here)) {
    const outer = here;
    if (outer.name === 'body' || outer.name === 'html') break;
    const added = blocks.filter(({ owner }) => owner && stands(owner, outer) && !stands(owner, best));
    if (addsParagraphs(added)) best = outer;
  }
  return best;
}

const stands = (owner: Element, inside: Element): boolean => owner === inside || isAncestor(inside, owner);

function addsParagraphs(added: readonly HtmlBlock[]): boolean {
  const chars = (list: readonly HtmlBlock[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  const paragraphs = added.filter(
    ({ text, linked, owner, hinted }) =>
      text.length >= fewestChars &&
      linked <= text.length * mostLinked &&
      owner?.name === 'p' &&
      hinted === null,
  );
  return paragraphs.length > 0 && chars(paragraphs) >= chars(added) * share;
}
