import { type Html, html } from '../../model/html.js';
import type { FoundFact, ReadArticle } from '../../store/index.js';
import { wholePage } from '../layout.js';
import { articleData, inIndonesian } from '../parts/article-data.js';
import { factSentence } from '../parts/sentence.js';
import { takeAway, twinsOf } from '../parts/take-away.js';
import { articlePath, factPath, href, type View } from '../view.js';
import { articleWords } from '../words/article.js';
import { askedSpan } from './article/asked-span.js';
import { citationId, factMarks } from './article/marks.js';
import { markedParagraphs } from './article/text.js';

function factItem(view: View, { key, fact }: FoundFact): Html {
  const { words } = articleWords[view.language];
  const [first] = fact.citations;
  return html`
<li><a href="${href(view, factPath(key))}">${factSentence(view, fact)}</a>${
    first === undefined ? null : html` <a class="place" href="#${citationId(first)}">${words} ↓</a>`
  }</li>`;
}

const factList = (view: View, facts: readonly FoundFact[]): Html =>
  facts.length === 0
    ? html`<p>${articleWords[view.language].noFacts}</p>`
    : html`<ol class="fact-list">${facts.map((found) => factItem(view, found))}
</ol>`;

/**
 * The page of an article: its facts, the whole stored text with all that they cite marked, and where it was
 * read. An address with `?span=147-159` has these characters marked as well.
 */
export function articlePage(view: View, { article, document, facts }: ReadArticle): string {
  const words = articleWords[view.language];
  const asked = askedSpan(view, document);
  const twins = twinsOf(view, articlePath(article.key), {});
  const title = article.title ?? words.untitled;
  const text = { document, marks: factMarks(view, facts), asked: asked?.span ?? null };
  const { publishedFrom } = document;
  const data = { article, publishedFrom, citation: null, textKey: null, hasBytes: article.snapshot !== '' };
  const body = html`
<article class="article">
<h1${article.title === null ? null : inIndonesian(view)}>${title}</h1>
${asked === null ? null : html`<p class="notice" role="note">${asked.message}</p>`}
<section aria-labelledby="facts"><h2 id="facts">${words.facts}</h2>
${factList(view, facts)}</section>
<section aria-labelledby="text"><h2 id="text">${words.text}</h2>
<p class="note">${words.textNote}</p>
<div class="article-text labelled">
${markedParagraphs(view, text)}</div></section>
<section aria-labelledby="about"><h2 id="about">${words.about}</h2>
${articleData(view, data)}</section>
${facts.length === 0 ? null : takeAway(view, twins)}
</article>`;
  return wholePage(view, { title: `${title} · Jejak`, body, twins });
}
