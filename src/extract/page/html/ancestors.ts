import type { Element } from './parse.js';

/** The element directly round this one. Null at the top of the page. */
export const parentOf = ({ parent }: Element): Element | null =>
  parent && 'attribs' in parent ? parent : null;

/** Whether `outer` stands anywhere round `inner`; no element is its own ancestor. */
export function isAncestor(outer: Element, inner: Element): boolean {
  for (let each = parentOf(inner); each; each = parentOf(each)) if (each === outer) return true;
  return false;
}
