import type { HtmlBlock } from './collect.js';
import type { Element } from './parse.js';

/**
 * The blocks of a page without the articles that it appends below its own, as sites do that load the next one while the
 * reader scrolls: each stands in an `article` element of its own with a main heading other than the title.
 */
export function ofThisArticle(blocks: readonly HtmlBlock[], title: string | null): readonly HtmlBlock[] {
  const headed = blocks.flatMap(({ owner, text }) => {
    const article = owner?.name === 'h1' ? articleRound(owner) : null;
    return article ? [{ article, text }] : [];
  });
  const own = headed.find(({ text }) => title?.startsWith(text))?.article;
  const others = new Set(headed.map(({ article }) => article));
  if (!own || !others.delete(own) || others.size === 0) return blocks;
  return blocks.filter(({ owner }) => {
    const article = owner && articleRound(owner);
    return !article || !others.has(article);
  });
}

function articleRound(element: Element): Element | null {
  for (let each: Element | null = element; each; ) {
    if (each.name === 'article') return each;
    const parent: Element['parent'] = each.parent;
    each = parent && 'attribs' in parent ? parent : null;
  }
  return null;
}
