import { type Content, type Html, html } from '../../model/html.js';
import type { Answer } from '../answers.js';
import type { CausedError, ReviewedEntry } from '../review/review.js';
import { type ComparedSlot, comparedSlots } from '../slots.js';

/** A gold and a predicted fact beside each other, value by value, and under them why they differ. */
export const factSection = (entry: ReviewedEntry, anchor: string): Html => html`
<section id="${anchor}">
<h4>${entryName(entry)}: <span class="${entry.verdict === 'right' ? 'right' : 'wrong'}">${entry.verdict}</span>${
  entry.similarity > 0 ? html` <span class="note">similarity ${entry.similarity.toFixed(2)}</span>` : null
}</h4>
<table class="fact">
<thead><tr><th scope="col">slot</th><th scope="col">gold</th><th scope="col">predicted</th></tr></thead>
<tbody>${labelRow(entry, 'status')}${labelRow(entry, 'kind')}${comparedSlots.map((slot) => slotRow(entry, slot))}</tbody>
</table>
${entry.errors.length === 0 ? null : html`<ul>${entry.errors.map((error) => html`<li>${errorLine(error)}</li>`)}</ul>`}
</section>`;

/** `G1 and P2`; the page's name of one fact or of two that were aligned. */
export const entryName = ({ gold, predicted }: ReviewedEntry): string =>
  [gold?.name, predicted?.name].filter((name) => name !== undefined).join(' and ');

/** `missed destination EG: no mention was found there`. */
const errorLine = ({ slot, type, value, verdict }: CausedError): Html =>
  html`<span class="${type === 'missed' ? 'missed' : 'wrong'}">${type} ${slot}</span> <b>${value}</b>: ${
    verdict.label
  }${verdict.detail === null ? null : html` <span class="note">(${verdict.detail})</span>`}`;

const row = (head: string, gold: Content, predicted: Content): Html =>
  html`<tr><th scope="row">${head}</th><td>${gold}</td><td>${predicted}</td></tr>`;

function labelRow({ gold, predicted }: ReviewedEntry, label: 'status' | 'kind'): Html {
  const [theirs, ours] = [gold?.fact[label] ?? null, predicted?.fact[label] ?? null];
  if (theirs === null || ours === null) return row(label, theirs, ours);
  return theirs === ours ? row(label, theirs, right(ours)) : row(label, theirs, wrong(ours));
}

const right = (label: string): Html => html`<span class="right">✓ ${label}</span>`;
const wrong = (label: string): Html => html`<span class="wrong">✗ ${label}</span>`;
const missed = (label: string): Html => html`<span class="missed">– ${label} (missed)</span>`;

/** Matched values stand across from each other, then the missed, the spurious, and those that count for nothing. */
function slotRow({ gold, slots }: ReviewedEntry, slot: ComparedSlot): Html | null {
  const match = slots[slot];
  const optional = gold?.fact.optional[slot] ?? [];
  const unasked = (gold?.fact.answers[slot] ?? []).filter(
    (answer) => !match.missed.includes(answer) && match.matched.every((pair) => pair.gold !== answer),
  );
  const theirs = [
    ...match.matched.map((pair) => html`${pair.gold.label}`),
    ...match.missed.map(({ label }) => missed(label)),
    ...[...unasked, ...optional].map(({ label }) => html`<span class="note">${label} (optional)</span>`),
  ];
  const ours = [
    ...match.matched.map((pair) => right(pair.predicted.label)),
    ...match.spurious.map(({ label }) => wrong(label)),
    ...match.neutral.map(({ label }: Answer) => html`<span class="note">${label} (not counted)</span>`),
  ];
  return theirs.length + ours.length === 0 ? null : row(slot, list(theirs), list(ours));
}

const list = (items: readonly Html[]): Html | null =>
  items.length === 0 ? null : html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
