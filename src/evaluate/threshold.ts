import { UsageError } from '../model/errors.js';
import { type FigureName, figureNames } from './figures.js';
import type { Evaluation } from './score.js';

/** A least F1 for one figure. */
export interface Threshold {
  readonly figure: FigureName;
  readonly least: number;
}

/** A threshold that was not reached. */
export interface Shortfall extends Threshold {
  readonly f1: number;
}

/** On the command line micro slot F1 is called `slot`. */
const figureByName: ReadonlyMap<string, FigureName> = new Map([
  ['slot', 'slots'],
  ...figureNames.map((name): [string, FigureName] => [name, name]),
]);

/**
 * Reads `slot=0.9,fact=0.8`.
 * @throws UsageError for an unknown figure, or a number that is not from 0 to 1.
 */
export const parseThresholds = (option: string): Threshold[] => option.split(',').map(parseThreshold);

function parseThreshold(part: string): Threshold {
  const [name = '', number = '', ...rest] = part.split('=').map((side) => side.trim());
  const figure = figureByName.get(name);
  if (figure === undefined) {
    const known = [...figureByName.keys()].join(', ');
    throw new UsageError(`--fail-under: expected one of ${known}, got "${name}" in "${part}"`);
  }
  const least = /^\d*\.?\d+$/.test(number) ? Number(number) : Number.NaN;
  if (rest.length > 0 || !(least >= 0 && least <= 1)) {
    throw new UsageError(`--fail-under: expected ${name}=NUMBER with a number from 0 to 1, got "${part}"`);
  }
  return { figure, least };
}

/** The thresholds that the evaluation does not reach; reaching one exactly is enough. */
export const shortfalls = (evaluation: Evaluation, thresholds: readonly Threshold[]): Shortfall[] =>
  thresholds
    .map((threshold) => ({ ...threshold, f1: evaluation.figures[threshold.figure].f1 }))
    .filter(({ f1, least }) => f1 < least);
