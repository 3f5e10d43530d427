import type { DateMention } from '../../model/mention.js';
import { spanOf, type Token } from '../text/token.js';
import { weekdayOf } from './calendar.js';
import { dayShapes } from './date-days.js';
import { monthShapes } from './date-months.js';
import { periodShapes } from './date-periods.js';
import { relativeShapes } from './date-relative.js';
import type { DateContext, DateShape } from './date-shape.js';

const shapes: readonly DateShape[] = [...dayShapes, ...periodShapes, ...monthShapes, ...relativeShapes];

/** The first shape that fits at token `at`. Longer and more exact shapes stand first. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  context: DateContext,
): DateMention | null {
  for (const shape of shapes) {
    const hit = shape(tokens, at, context);
    if (hit && weekdayOf(tokens[at]?.normal ?? '') !== null && fullDateAt(tokens, hit.to, context))
      return null;
    if (hit)
      return { kind: 'date', from: at, sentence, span: spanOf(tokens, at, hit.to), foundBy: 'date', ...hit };
  }
  return null;
}

/** `Selasa (19/1/2021)`: the weekday adds nothing to the full date behind it. */
const fullDateAt = (tokens: readonly Token[], at: number, context: DateContext): boolean =>
  dayShapes.some((shape) => shape(tokens, at, context)?.day);
