export {
  changeTable,
  compareEvaluations,
  parseBaseline,
} from './compare.js';
export type { EvaluationError } from './errors.js';
export { type FigureName, figureNames } from './figures.js';
export { type ReportParts, reportHtml } from './html/report.js';
export { type GoldArticle, loadGold } from './load.js';
export {
  type EvaluationJson,
  errorLines,
  evaluationJson,
  evaluationJsonSchema,
  reportTable,
} from './report.js';
export type { Evidence } from './review/evidence.js';
export type { ReviewCase } from './review/review.js';
export { type Evaluation, type EvaluationCase, evaluate } from './score.js';
export { type SplitPart, selectSplit, splitParts } from './split.js';
export { parseThresholds, shortfalls, type Threshold } from './threshold.js';
