/** Right, spurious and missed answers: true positives, false positives, false negatives. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export const noCounts: Counts = { tp: 0, fp: 0, fn: 0 };

export const sumCounts = (list: readonly Counts[]): Counts =>
  list.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), noCounts);

/**
 * A share of nothing is 1: who answers nothing has said nothing wrong, and where gold has nothing,
 * nothing was missed. So precision, recall and F1 of an article without facts on either side are 1.
 */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const precisionOf = ({ tp, fp }: Counts): number => share(tp, tp + fp);

export const recallOf = ({ tp, fn }: Counts): number => share(tp, tp + fn);

/** Harmonic mean of precision and recall, as 2 tp / (2 tp + fp + fn). */
export const f1Of = ({ tp, fp, fn }: Counts): number => share(2 * tp, 2 * tp + fp + fn);
