import { z } from 'zod';
import { UsageError } from '../model/errors.js';
import { besideFigures, type FigureName, summaryFigures } from './figures.js';
import { type EvaluationJson, evaluationJsonSchema } from './report.js';
import { scoredSlots } from './slots.js';
import { textTable } from './table.js';

/** One figure's F1 in two evaluations. */
export interface FigureChange {
  readonly figure: FigureName;
  readonly before: number;
  readonly now: number;
  /** `now` minus `before`. */
  readonly change: number;
}

/**
 * Reads an earlier `jejak evaluate --json` output.
 * @param file where `text` was read, for messages.
 * @throws UsageError when it is no such object, with the path of the fault in it.
 */
export function parseBaseline(text: string, file: string): EvaluationJson {
  const baseline = evaluationJsonSchema.safeParse(parseJson(text, file));
  if (baseline.success) return baseline.data;
  throw new UsageError(
    `${file}: expected the output of jejak evaluate --json, got:\n${z.prettifyError(baseline.error)}`,
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${file}: expected JSON as of jejak evaluate --json: ${String(cause)}`, { cause });
  }
}

/** How each figure changed, in the order of the report. */
export function compareEvaluations(before: EvaluationJson, now: EvaluationJson): FigureChange[] {
  const [old, current] = [f1sOf(before), f1sOf(now)];
  return current.map(([figure, f1], index) => {
    const earlier = old[index]?.[1] ?? 0;
    return { figure, before: earlier, now: f1, change: f1 - earlier };
  });
}

const f1sOf = (json: EvaluationJson): [FigureName, number][] => [
  ...scoredSlots.map((name): [FigureName, number] => [name, json.slot[name].f1]),
  ...summaryFigures.map((name): [FigureName, number] => [name, json[name].f1]),
  ...besideFigures.map((name): [FigureName, number] => [name, json.beside[name].f1]),
];

/** The changes as rows of text under a head, with a sign before each difference. */
export const changeRows = (changes: readonly FigureChange[]): string[][] => [
  ['F1', 'before', 'now', 'change'],
  ...changes.map(({ figure, before, now, change }) => [
    figure,
    before.toFixed(3),
    now.toFixed(3),
    `${change < 0 ? '-' : '+'}${Math.abs(change).toFixed(3)}`,
  ]),
];

/** The changes as a plain table for the terminal. */
export const changeTable = (changes: readonly FigureChange[]): string => textTable(changeRows(changes));
