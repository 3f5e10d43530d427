import { parse, type Selector } from 'css-what';

/*
 * The part of CSS that page layouts may use. It leaves out what depends on an element's siblings, and more
 * than one descendant step: both let a hostile page cost more than its length.
 */

const mostDescendants = 1;

/** What is wrong with a selector of a page layout, as `expected ..., got ...`; null where nothing is. */
export function selectorFault(text: string): string | null {
  const parsed = parsedOrNull(text);
  if (parsed === null) return `expected a CSS selector such as \`div.read__content\`, got \`${text}\``;
  const wrong = parsed.flat().find((token) => !isAllowed(token));
  if (wrong) {
    return `expected only tags, classes, ids, attributes, \`>\` and \`:not(...)\` in a selector, got \`${text}\``;
  }
  const most = Math.max(...parsed.map((tokens) => tokens.filter(isDescendant).length));
  return most > mostDescendants
    ? `expected at most one space between elements in a selector (use \`>\`), got \`${text}\``
    : null;
}

function parsedOrNull(text: string): Selector[][] | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

const isDescendant = ({ type }: Selector): boolean => type === 'descendant';

function isAllowed(token: Selector): boolean {
  if (token.type === 'pseudo') {
    if (token.name !== 'not' || typeof token.data === 'string' || token.data === null) return false;
    return token.data.flat().every(({ type }) => type === 'tag' || type === 'attribute');
  }
  if (token.type === 'tag' || token.type === 'attribute') return token.namespace === null;
  return token.type === 'child' || token.type === 'descendant';
}
