import { type Html, html } from '../../model/html.js';
import type { ArticleReview } from '../review/review.js';
import { entryName, factSection } from './facts.js';
import { markedText } from './marks.js';
import { citationMarks, goldMarks } from './spans.js';

/** The anchor of an article by its place in the evaluation: ids of articles may hold anything. */
export const articleAnchor = (index: number): string => `article-${index + 1}`;

/** The anchor of one of its facts. */
export const entryAnchor = (article: number, entry: ArticleReview['entries'][number]): string =>
  `${articleAnchor(article)}-${entryName(entry).replaceAll(' and ', '-')}`;

/** All articles. Those with errors are open, so that links into them arrive in every browser. */
export const articlesSection = (reviews: readonly ArticleReview[]): Html => html`
<section id="articles">
<h2>Articles</h2>
<p>A fact is right when its products, destinations, quantities, values and status all are; ✓ marks a right value, ✗ a made-up one, – a missed one.</p>
${reviews.map(articleDetails)}
</section>`;

function articleDetails(review: ArticleReview, index: number): Html {
  const { case: article, entries } = review;
  const errors = entries.flatMap((entry) => entry.errors).length;
  const told = `${count(article.gold.facts.length, 'gold fact')}, ${count(article.facts.length, 'predicted')}, ${count(errors, 'error')}`;
  const facts = entries.map((entry) => factSection(entry, entryAnchor(index, entry)));
  return html`
<details id="${articleAnchor(index)}"${errors > 0 ? html` open` : null}>
<summary><b>${article.id}</b> ${article.title} <span class="note">${told}</span></summary>
<div class="texts">
<div><h4>Gold: sentences of its facts</h4><div class="text" lang="id">${markedText(article.text, goldMarks(review))}</div></div>
<div><h4>Predicted: words that were cited</h4><div class="text" lang="id">${markedText(article.text, citationMarks(review))}</div></div>
</div>
${facts.length === 0 ? html`<p>No facts on either side.</p>` : facts}
</details>`;
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${noun === 'predicted' || number === 1 ? '' : 's'}`;
