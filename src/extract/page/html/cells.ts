import { inlineTags } from './hints.js';
import type { Element, Node } from './parse.js';

export const cellTags: ReadonlySet<string> = new Set(['td', 'th']);
/** A longer text in a cell is a paragraph of its own, as on pages that are laid out by tables (UTF-16 code units). */
const longest = 120;

/**
 * A cell of figures, which is read as a part of its row: `Kopi | 41.000 ton | India`. It holds nothing but a little
 * text, and another cell stands beside it.
 */
export function isCell(element: Element): boolean {
  if (!cellTags.has(element.name)) return false;
  const cells =
    element.parent?.children.filter(
      (node): node is Element => 'attribs' in node && cellTags.has(node.name),
    ) ?? [];
  return cells.length > 1 && cells.every((cell) => lengthOf(cell.children) <= longest);
}

/** The length of the text of the nodes; infinite where a block element is among them. */
function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if ('data' in node) return sum + node.data.length;
    if (!('attribs' in node)) return sum;
    return inlineTags.has(node.name) ? sum + lengthOf(node.children) : Number.POSITIVE_INFINITY;
  }, 0);
}
