import type { Item } from './items.js';
import { quantitiesClash, valuesClash } from './measures.js';

/** What one fact of a sentence says: items in reading order, at most one of a slot but for other units and currencies. */
export type Frame = readonly Item[];

/**
 * Cuts the items of a sentence into frames. A frame ends where a slot would be filled twice: `udang 10 ton, cumi 5 ton`
 * is P Q | P Q, `10 ton ke Jepang dan 5 ton ke Korea` is Q D | Q D, `2019 3 ton, 2020 5 ton` is T Q | T Q.
 */
export function framesOf(items: readonly Item[]): Frame[] {
  const frames: Item[][] = [];
  let current: Item[] = [];
  items.forEach((item, index) => {
    if (current.length > 0 && opensFrame(current, item, items[index + 1])) {
      frames.push(current);
      current = [];
    }
    current.push(item);
  });
  if (current.length > 0) frames.push(current);
  return frames;
}

function opensFrame(frame: readonly Item[], item: Item, next: Item | undefined): boolean {
  if (isFigure(item)) return clashes(frame, item) || headsNewGoods(frame, item, next);
  if (item.slot === 'products') return has(frame, 'products') ? isTold(frame) : leads(frame, item, next);
  if (item.slot === 'destinations')
    return has(frame, 'destinations') ? hasFigure(frame) : leads(frame, item, next);
  if (has(frame, 'date')) return hasFigure(frame);
  return leads(frame, item, next);
}

const has = (frame: readonly Item[], slot: Item['slot']): boolean => frame.some((item) => item.slot === slot);

const isFigure = (item: Item): boolean => item.slot === 'quantities' || item.slot === 'values';

const hasFigure = (frame: readonly Item[]): boolean => frame.some(isFigure);

/** A frame that says something of its goods already. */
const isTold = (frame: readonly Item[]): boolean => hasFigure(frame) || has(frame, 'destinations');

/** True where the frame has another figure of the same measure or currency. */
function clashes(frame: readonly Item[], item: Item): boolean {
  return frame.some((other) => {
    if (item.slot === 'quantities' && other.slot === 'quantities') {
      return item.mentions.some((m) => other.mentions.some((n) => quantitiesClash(m, n)));
    }
    if (item.slot === 'values' && other.slot === 'values') {
      return item.mentions.some((m) => other.mentions.some((n) => valuesClash(m, n)));
    }
    return false;
  });
}

/** `..., 5 kontainer lada`: a figure right before other goods belongs to them. */
function headsNewGoods(frame: readonly Item[], item: Item, next: Item | undefined): boolean {
  return (
    has(frame, 'products') &&
    next?.slot === 'products' &&
    !next.parted &&
    item.open &&
    next.from - item.to <= 1
  );
}

/** A key (goods, place or date) right before a figure that the frame has no room for begins a new frame. */
function leads(frame: readonly Item[], item: Item, next: Item | undefined): boolean {
  return (
    next !== undefined && isFigure(next) && !next.parted && next.from - item.to <= 6 && clashes(frame, next)
  );
}
