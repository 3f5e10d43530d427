import type { Unit } from '../../model/units.js';
import type { Token } from '../text/token.js';
import { isParted, type Row } from './row.js';

/** A unit, and the token behind it. */
export interface UnitHit {
  readonly unit: Unit;
  readonly to: number;
}

/** The unit that begins at `from`, over `lebih` (`50 lebih ekor`) and `unit` (`3 unit kontainer`); a container with its size. */
export function unitAfter(row: Row, from: number): UnitHit | null {
  const { tokens, knowledge } = row;
  if (isParted(tokens[from - 1]) && !/^\)/.test(tokens[from - 1]?.post ?? '')) return null;
  const at = tokens[from]?.normal === 'lebih' ? from + 1 : from;
  const hit = knowledge.units.longestAt(tokens, at);
  const unit = hit?.values[0];
  if (!hit || !unit) return null;
  if (unit === 'container') return containerSize(tokens, hit.to);
  const inner =
    unit === 'unit' && !isParted(tokens[hit.to - 1]) ? knowledge.units.longestAt(tokens, hit.to) : null;
  return inner?.values[0] === 'container' ? containerSize(tokens, inner.to) : { unit, to: hit.to };
}

const sizes: Readonly<Record<string, Unit>> = { '20': 'container20', '40': 'container40' };

/** `40 feet`, `20 kaki`: the size of a container, at token `at`. */
export function sizedFeet(tokens: readonly Token[], at: number): UnitHit | null {
  const unit = sizes[tokens[at]?.text ?? ''];
  return unit && tokens[at + 1]?.tags.has('FeetWord') ? { unit, to: at + 2 } : null;
}

/** `kontainer 40 feet`, `peti kemas ukuran 20 kaki`; `to` is the token behind the word for the container. */
export function containerSize(tokens: readonly Token[], to: number): UnitHit {
  const at = ['ukuran', 'berukuran', 'size'].includes(tokens[to]?.normal ?? '') ? to + 1 : to;
  return sizedFeet(tokens, at) ?? { unit: 'container', to };
}
