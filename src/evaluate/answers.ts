import { makeName, type Name, type NameTest } from './names.js';

/** A number or range as facts carry it. */
export type Measure = { readonly amount: number } | { readonly min: number; readonly max: number };

/** A slot value made ready for comparing; `label` is how an error list prints it. */
export type Answer =
  | { readonly type: 'name'; readonly label: string; readonly forms: readonly Name[] }
  | { readonly type: 'code'; readonly label: string }
  | { readonly type: 'measure'; readonly label: string; readonly measure: Measure; readonly unit: string };

/** Two amounts count as equal when they differ by at most this share of the gold amount. */
const tolerance = 0.005;

/** Widens the tolerance by what binary fractions lose, so that exactly 0.5 % is inside. */
const rounding = 1 + 1e-9;

/** A name with all the forms that gold accepts (a prediction has one), the fullest first. */
export const nameAnswer = (forms: readonly string[]): Answer => ({
  type: 'name',
  label: forms[0] ?? '',
  forms: forms.map(makeName),
});

/** A code or a date: equal or not. */
export const codeAnswer = (code: string): Answer => ({ type: 'code', label: code });

/** A quantity with its unit or a sum of money with its currency. */
export function measureAnswer(measure: Measure, unit: string): Answer {
  const number = 'amount' in measure ? `${measure.amount}` : `${measure.min}-${measure.max}`;
  return { type: 'measure', label: `${number} ${unit}`, measure, unit };
}

const sameNumber = (predicted: number, gold: number): boolean =>
  Math.abs(predicted - gold) <= Math.abs(gold) * tolerance * rounding;

/** A point matches a point, a range a range of equal ends; a range never matches a point. */
function sameMeasure(predicted: Measure, gold: Measure): boolean {
  if ('amount' in predicted) return 'amount' in gold && sameNumber(predicted.amount, gold.amount);
  return !('amount' in gold) && sameNumber(predicted.min, gold.min) && sameNumber(predicted.max, gold.max);
}

/** Whether a predicted answer is a gold one; names are put to `sameName`, with any form of either. */
export function fits(predicted: Answer, gold: Answer, sameName: NameTest): boolean {
  if (predicted.type === 'name' && gold.type === 'name') {
    return predicted.forms.some((ours) => gold.forms.some((theirs) => sameName(ours, theirs)));
  }
  if (predicted.type === 'measure' && gold.type === 'measure') {
    return predicted.unit === gold.unit && sameMeasure(predicted.measure, gold.measure);
  }
  return predicted.type === 'code' && gold.type === 'code' && predicted.label === gold.label;
}
