import { type Html, html } from '../../model/html.js';
import type { ArticleReview, CausedError } from '../review/review.js';
import { comparedSlots } from '../slots.js';
import { entryAnchor } from './articles.js';
import { entryName } from './facts.js';
import { grouped } from './grouped.js';

interface PlacedError extends CausedError {
  readonly article: string;
  readonly facts: string;
  readonly anchor: string;
}

/** The groups in which errors are listed. */
const groups = ['missed fact', 'made-up fact', 'wrong status', ...comparedSlots, 'wrong kind'] as const;

function groupOf({ slot, type }: CausedError): (typeof groups)[number] {
  if (slot === 'fact') return type === 'missed' ? 'missed fact' : 'made-up fact';
  if (slot === 'status') return 'wrong status';
  return slot === 'kind' ? 'wrong kind' : slot;
}

/** Every error, grouped by slot and under it by cause, the commonest cause first. */
export function errorsSection(reviews: readonly ArticleReview[]): Html {
  const errors = reviews.flatMap(placedErrors);
  const listed = groups.map((name) => ({ name, errors: errors.filter((error) => groupOf(error) === name) }));
  return html`
<section id="errors">
<h2>Errors by slot and cause</h2>
<p>${errors.length} errors. The values of a missed or made-up fact count as missed or spurious in their slots too, as in the table of scores.</p>
<div class="scroll" role="region" aria-label="Causes of errors" tabindex="0"><table>
<thead><tr><th scope="col">cause</th><th scope="col">errors</th><th scope="col">of which</th></tr></thead>
<tbody>${byCause(errors).map(causeRow)}</tbody>
</table></div>
${listed.filter((group) => group.errors.length > 0).map(groupSection)}
</section>`;
}

const placedErrors = ({ case: { id }, entries }: ArticleReview, index: number): PlacedError[] =>
  entries.flatMap((entry) =>
    entry.errors.map((error) => ({
      ...error,
      article: id,
      facts: entryName(entry),
      anchor: entryAnchor(index, entry),
    })),
  );

interface CauseGroup {
  readonly label: string;
  readonly errors: readonly PlacedError[];
}

const byCause = (errors: readonly PlacedError[]): CauseGroup[] =>
  grouped(errors, ({ verdict }) => verdict.label)
    .map((list) => ({ label: list[0].verdict.label, errors: list }))
    .sort((a, b) => b.errors.length - a.errors.length);

function causeRow({ label, errors }: CauseGroup): Html {
  const counts = groups
    .map((name) => ({ name, count: errors.filter((error) => groupOf(error) === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  return html`<tr><th scope="row">${label}</th><td>${errors.length}</td><td>${counts.join(', ')}</td></tr>`;
}

function groupSection({ name, errors }: { name: string; errors: readonly PlacedError[] }): Html {
  const of = (type: CausedError['type']): number => errors.filter((error) => error.type === type).length;
  const slots: readonly string[] = comparedSlots;
  const sides = slots.includes(name)
    ? `${of('spurious')} spurious, ${of('missed')} missed`
    : `${errors.length}`;
  return html`
<h3>${name}: ${sides}</h3>
${byCause(errors).map(
  (cause) => html`<details><summary>${cause.errors.length} × ${cause.label}</summary>
<ul>${cause.errors.map(errorItem)}</ul></details>`,
)}`;
}

const errorItem = ({ article, facts, anchor, type, value, verdict }: PlacedError): Html =>
  html`<li><a href="#${anchor}">${article} ${facts}</a> ${type} <b>${value}</b>${
    verdict.detail === null ? null : html` <span class="note">(${verdict.detail})</span>`
  }</li>`;
