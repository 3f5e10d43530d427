import { copyOf } from '../fold.js';
import { parentOf } from './ancestors.js';
import type { Element } from './parse.js';

const plainId = /^[A-Za-z][\w-]*$/;
const longest = 400;

/**
 * A CSS selector that leads to the element: from the nearest element round it that has an id, else from the top, by
 * positions among the children. Null where it would be unreasonably long.
 */
export function nodePath(element: Element): string | null {
  const steps: string[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { id } = each.attribs;
    if (id !== undefined && plainId.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    if (each.name === 'html' || each.name === 'body') {
      steps.unshift(each.name);
      break;
    }
    steps.unshift(`${each.name}:nth-child(${positionOf(each)})`);
  }
  const path = steps.join(' > ');
  return path.length <= longest ? copyOf(path) : null;
}

/** Which child element of its parent it is, from 1. */
function positionOf(element: Element): number {
  let position = 1;
  for (let before = element.prev; before; before = before.prev) if ('attribs' in before) position++;
  return position;
}
