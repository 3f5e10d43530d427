import { type Html, html } from '../../model/html.js';
import type { FoundFact, ReadArticle, ReadFact } from '../../store/index.js';
import { formatDate } from '../format.js';
import { wholePage } from '../layout.js';
import { articleData, inIndonesian } from '../parts/article-data.js';
import { factSentence, factText } from '../parts/sentence.js';
import { takeAway, twinsOf } from '../parts/take-away.js';
import { factPath, href, type View } from '../view.js';
import { factWords } from '../words/fact.js';
import { searchWords } from '../words/search.js';
import { citations } from './fact/citations.js';
import { context, tellings } from './fact/context.js';
import { reading, report } from './fact/report.js';
import { valueTable } from './fact/values.js';

/** Says of a past fact that it is one, and what is read in its place. */
function pastNotice(view: View, { past, instead }: ReadFact): Html | null {
  if (!past) return null;
  const words = factWords[view.language];
  const links = instead.map(
    ({ key, fact }) => html`<li><a href="${href(view, factPath(key))}">${factSentence(view, fact)}</a></li>`,
  );
  return html`
<div class="notice" role="note"><p><strong>${words.past}</strong> ${words.pastWhy}</p>
${links.length === 0 ? html`<p>${words.nothingInstead}</p>` : html`<p>${words.instead}</p><ul>${links}</ul>`}
</div>`;
}

function sourceLine(view: View, { fact, article }: FoundFact): Html {
  const { kind, status } = searchWords[view.language];
  const day = article.published === null ? null : formatDate(article.published, view.language);
  return html`
<p class="source">${article.site ?? article.source}${day === null ? null : html`, ${day}`}${
    article.title === null ? null : html`: <cite${inIndonesian(view)}>${article.title}</cite>`
  } <span class="note">· ${kind[fact.kind]}, ${status[fact.status]}</span></p>`;
}

/**
 * The article's text, where it is still the one that the fact was read from: else its offsets mean nothing
 * there.
 */
const withSameText = ({ article }: FoundFact, read: ReadArticle | null): ReadArticle | null =>
  read?.article.textSha256 === article.textSha256 ? read : null;

/** A past fact's bytes may have gone from the store. */
const hasBytes = ({ past, found: { article } }: ReadFact, read: ReadArticle | null): boolean =>
  article.snapshot !== '' && (!past || read?.article.snapshot === article.snapshot);

/**
 * The page of a fact: what it says, the words that say it, each value beside what was printed, where it comes
 * from, how to cite it and how to tell what is wrong with it. `article` is the article that it was read from,
 * null where that is gone.
 */
export function factPage(view: View, read: ReadFact, article: ReadArticle | null): string {
  const words = factWords[view.language];
  const { found } = read;
  const stored = withSameText(found, article);
  const document = stored?.document ?? null;
  const textKey = stored?.article.key ?? null;
  const twins = twinsOf(view, factPath(found.key), {});
  const [citation = null] = found.fact.citations;
  const body = html`
<article class="fact">
<h1 class="sentence">${factSentence(view, found.fact)}</h1>
${sourceLine(view, found)}
${pastNotice(view, read)}
<section aria-labelledby="context"><h2 id="context">${words.context}</h2>
${context(view, found, document)}</section>
<section aria-labelledby="values"><h2 id="values">${words.values}</h2>
${valueTable(view, found.fact, textKey)}</section>
${tellings(view, found, stored)}
<section aria-labelledby="article"><h2 id="article">${words.article}</h2>
${articleData(view, {
  article: found.article,
  publishedFrom: document?.publishedFrom ?? null,
  citation,
  textKey,
  hasBytes: hasBytes(read, article),
})}</section>
${citations(view, found, document?.text ?? null)}
${reading(view, found)}
${report(view, found)}
${takeAway(view, twins)}
</article>`;
  return wholePage(view, { title: `${factText(view, found.fact)} · Jejak`, body, twins, hidden: read.past });
}
