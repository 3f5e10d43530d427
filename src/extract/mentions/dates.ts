import type { DateMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { weekdayOf } from './calendar.js';
import { dayShapes } from './date-days.js';
import { monthShapes } from './date-months.js';
import { periodShapes } from './date-periods.js';
import { relativeShapes } from './date-relative.js';
import type { DateContext, DateShape } from './date-shape.js';
import { placeOf, type Row } from './row.js';

const shapes: readonly DateShape[] = [...dayShapes, ...periodShapes, ...monthShapes, ...relativeShapes];

/** The first shape that fits at token `at`. Longer and more exact shapes stand first. */
export function dateAt(row: Row, at: number, context: DateContext): DateMention | null {
  const { tokens } = row;
  for (const shape of shapes) {
    const hit = shape(tokens, at, context);
    if (!hit) continue;
    if (weekdayOf(tokens[at]?.normal ?? '') !== null && fullDateAt(tokens, hit.to, context)) return null;
    return { kind: 'date', ...hit, ...placeOf(row, at, hit.to), foundBy: 'date' };
  }
  return null;
}

/** `Selasa (19/1/2021)`: the weekday adds nothing to the full date behind it. */
const fullDateAt = (tokens: readonly Token[], at: number, context: DateContext): boolean =>
  dayShapes.some((shape) => shape(tokens, at, context)?.day);
