import { type Html, html } from '../../model/html.js';
import { countLines, figureGroups, figureHeader } from '../report.js';
import type { Evaluation } from '../score.js';

/** The table of scores, the same figures as on the terminal. */
export const scoresSection = (evaluation: Evaluation): Html => html`
<section id="scores">
<h2>Scores</h2>
${figureTable('Scores', figureHeader, figureGroups(evaluation.figures))}
${countLines(evaluation).map((line) => html`<p>${line}</p>`)}
</section>`;

/** Rows of figures under a head, each group a body of its own; it scrolls where it is too wide. */
export const figureTable = (
  label: string,
  header: readonly string[],
  groups: readonly (readonly (readonly string[])[])[],
): Html => html`
<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="figures">
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
${groups.map((rows) => html`<tbody>${rows.map(figureRow)}</tbody>`)}
</table></div>`;

const figureRow = ([head = '', ...cells]: readonly string[]): Html =>
  html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
