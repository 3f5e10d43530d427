import { oneLine } from '../../../export/one-line.js';
import { normalisedValue } from '../../../export/tables/normalised-value.js';
import type { Citation, Fact } from '../../../model/fact.js';
import { type Html, html } from '../../../model/html.js';
import type { FoundFact } from '../../../store/index.js';
import { copyBlock } from '../../parts/copy-block.js';
import { factText } from '../../parts/sentence.js';
import { factPath, published, type View } from '../../view.js';
import { factWords } from '../../words/fact.js';
import { slotWords } from '../../words/slots.js';

/** An argument of a shell of Unix: between single quotes nothing means anything but the quote itself. */
const shellQuoted = (text: string): string => `'${oneLine(text).replaceAll("'", `'\\''`)}'`;

/** Systems take no longer arguments than 128 KB; a paragraph of so many characters (UTF-16) always fits. */
const longestArgument = 30_000;

/** The command that shows how the fact's paragraph is read; null where that is not stored, or is endless. */
function explainCommand({ quote, article }: FoundFact): string | null {
  if (quote === null || quote.text.length > longestArgument) return null;
  const published = /^\d{4}-\d{2}-\d{2}$/.test(article.published ?? '')
    ? `--published ${article.published} `
    : '';
  return `npx jejak explain ${published}-- ${shellQuoted(quote.text)}`;
}

/** The rules that found the fact, which rules and program they were of, and how to see them at work. */
export function reading(view: View, found: FoundFact): Html {
  const words = factWords[view.language];
  const { fact, article } = found;
  const command = explainCommand(found);
  return html`
<section aria-labelledby="reading"><h2 id="reading">${words.reading}</h2>
<p>${words.readingNote}</p>
<ul class="rules">${fact.foundBy.map((rule) => html`<li><code>${rule}</code></li>`)}</ul>
<dl class="data">
<div><dt>${words.reported.rules}</dt><dd><code class="digest">${article.rules.slice(0, 12)}</code></dd></div>
<div><dt>${words.reported.version}</dt><dd>${article.version}</dd></div>
</dl>
${
  command === null
    ? null
    : html`<p class="note">${words.explainNote}</p>${copyBlock(view, { id: 'explain', label: words.explain, text: command })}`
}
</section>`;
}

const valueLine = (view: View, fact: Fact, citation: Citation): string => {
  const { slot, exact, start, end } = citation;
  return `- ${slotWords[view.language][slot]}: ${normalisedValue(fact, citation)} <- "${oneLine(exact)}" (${start}-${end})`;
};

/** All that whoever mends a rule needs to know, as plain lines. */
function reportText(view: View, { key, fact, quote, article }: FoundFact): string {
  const { reported } = factWords[view.language];
  const source = [article.title, article.site, article.published, article.url ?? article.source];
  return [
    `${reported.wrong}: `,
    '',
    `${reported.fact}: ${factText(view, fact)}`,
    `${reported.address}: ${published(view, factPath(key))}`,
    ...(quote === null ? [] : [`${reported.quote}: "${oneLine(quote.text)}"`]),
    `${reported.values}:`,
    ...fact.citations.map((citation) => valueLine(view, fact, citation)),
    `${reported.article}: ${source
      .map((part) => oneLine(part ?? ''))
      .filter(Boolean)
      .join(', ')}`,
    `${reported.rules}: ${fact.foundBy.join(', ')} (${article.rules})`,
    `${reported.version}: ${article.version}`,
  ].join('\n');
}

/** A text that tells an error, ready to be sent. */
export function report(view: View, found: FoundFact): Html {
  const words = factWords[view.language];
  return html`
<section aria-labelledby="report"><h2 id="report">${words.report}</h2>
<p>${words.reportNote}</p>
${copyBlock(view, { id: 'report-text', label: words.reportText, text: reportText(view, found) })}
</section>`;
}
