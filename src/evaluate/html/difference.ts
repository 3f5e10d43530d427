import { type Html, html } from '../../model/html.js';
import { changeRows, compareEvaluations } from '../compare.js';
import { type ArticleChange, compareOutcomes, type Difference, type ValueChange } from '../difference.js';
import type { EvaluationJson } from '../report.js';
import { articleAnchor } from './articles.js';
import { figureTable } from './scores.js';

/** What changed since the baseline: the figures, then article by article. */
export function differenceSection(before: EvaluationJson, now: EvaluationJson): Html {
  const [header = [], ...rows] = changeRows(compareEvaluations(before, now));
  const outcomes = now.outcomes ?? [];
  return html`
<section id="difference">
<h2>Difference from the baseline</h2>
${figureTable('Difference from the baseline', header, [rows])}
${
  before.outcomes === undefined
    ? html`<p>The baseline holds no single articles: write it anew with <code>jejak evaluate --json</code> to see which changed.</p>`
    : articleChanges(
        compareOutcomes(before.outcomes, outcomes),
        outcomes.map(({ id }) => id),
      )
}
</section>`;
}

const directions = { better: 'Better', worse: 'Worse', even: 'Changed, as good as before' } as const;

function articleChanges(difference: Difference, ids: readonly string[]): Html {
  const of = (direction: ArticleChange['direction']): readonly ArticleChange[] =>
    difference.changes.filter((change) => change.direction === direction);
  const asides = [
    ['Only in the baseline', difference.onlyBefore],
    ['Not in the baseline', difference.onlyNow],
    ['Not compared, because gold was changed', difference.goldChanged],
  ] as const;
  return html`
${(['worse', 'better', 'even'] as const).map((direction) =>
  of(direction).length === 0
    ? null
    : html`<h3>${directions[direction]}: ${of(direction).length}</h3>${of(direction).map((change) => changeDetails(change, ids.indexOf(change.id)))}`,
)}
${difference.changes.length === 0 ? html`<p>No article changed.</p>` : null}
${asides.map(([label, list]) => (list.length === 0 ? null : html`<p>${label}: ${list.join(', ')}</p>`))}`;
}

const changeDetails = ({ id, before, now, facts, values }: ArticleChange, index: number): Html => html`
<details><summary><b>${id}</b> slot F1 ${before.toFixed(3)} to ${now.toFixed(3)}</summary>
<p><a href="#${articleAnchor(index)}">The article</a></p>
<ul>${factChanges(facts, values).map((item) => html`<li>${item}</li>`)}</ul>
</details>`;

/** Each fact of which something changed, with the values that did; facts that were made up stand by themselves. */
function factChanges(facts: ArticleChange['facts'], values: readonly ValueChange[]): Html[] {
  const lines = new Set([...facts, ...values].flatMap(({ fact }) => fact ?? []));
  const known = [...lines].map((line) => {
    const own = values.filter(({ fact }) => fact === line);
    return html`${facts.filter(({ fact }) => fact === line).map(verdictChange)}${line}
<ul>${own.map((change) => html`<li>${valueLine(change)}</li>`)}</ul>`;
  });
  return [...known, ...values.filter(({ fact }) => fact === null).map(valueLine)];
}

const verdictChange = ({ before, now }: ArticleChange['facts'][number]): Html =>
  html`<span class="${now === 'right' ? 'right' : 'wrong'}">${before} before, ${now} now:</span> `;

const valueLine = ({ change, slot, value }: ValueChange): Html =>
  html`<span class="${change === 'won' || change === 'gone' ? 'right' : 'wrong'}">${changes[change]}</span> ${slot} <b>${value}</b>`;

const changes = {
  won: '+ right now',
  lost: '– missed now',
  gone: '+ no longer made up',
  added: '✗ made up now',
} as const;
