export {
  changeTable,
  compareEvaluations,
  type FigureChange,
  parseBaseline,
} from './compare.js';
export type { EvaluationError } from './errors.js';
export { type FigureName, figureNames } from './figures.js';
export { type GoldArticle, loadGold } from './load.js';
export {
  type EvaluationJson,
  errorLines,
  evaluationJson,
  evaluationJsonSchema,
  reportTable,
} from './report.js';
export { type Evaluation, type EvaluationCase, evaluate, type Figure } from './score.js';
export { parseThresholds, type Shortfall, shortfalls, type Threshold } from './threshold.js';
