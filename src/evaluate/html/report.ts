import { html } from '../../model/html.js';
import { type EvaluationJson, evaluationJson } from '../report.js';
import { type ReviewCase, reviewArticle } from '../review/review.js';
import type { Evaluation } from '../score.js';
import { articlesSection } from './articles.js';
import { differenceSection } from './difference.js';
import { errorsSection } from './errors.js';
import { scoresSection } from './scores.js';
import { css } from './style.js';
import { wholePage } from './whole-page.js';

/** What a report is made of. */
export interface ReportParts {
  readonly cases: readonly ReviewCase[];
  /** The evaluation of these cases. */
  readonly evaluation: Evaluation;
  /** An earlier evaluation to compare with, or null. */
  readonly baseline: EvaluationJson | null;
}

/**
 * The evaluation as one HTML page that needs nothing else and runs no script: the scores, what changed since
 * the baseline, the errors by slot and cause, and each article with gold and predicted spans side by side.
 */
export function reportHtml({ cases, evaluation, baseline }: ReportParts): string {
  const reviews = cases.map(reviewArticle);
  const links = [
    ['scores', 'Scores'],
    ...(baseline === null ? [] : [['difference', 'Difference']]),
    ['errors', 'Errors'],
    ['articles', 'Articles'],
  ] as const;
  const body = html`
<header>
<h1>Evaluation of Jejak</h1>
<nav aria-label="Sections">${links.map(([id = '', name = '']) => html`<a href="#${id}">${name}</a> `)}</nav>
</header>
<main>
${scoresSection(evaluation)}
${baseline === null ? null : differenceSection(baseline, evaluationJson(evaluation))}
${errorsSection(reviews)}
${articlesSection(reviews)}
</main>`;
  return wholePage({ title: `Evaluation of Jejak: ${cases.length} articles`, css, body });
}
