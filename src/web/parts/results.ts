import { type Html, html } from '../../model/html.js';
import type { FoundFact } from '../../store/index.js';
import { formatDate } from '../format.js';
import { articlePath, factPath, href, type View } from '../view.js';
import { searchWords } from '../words/search.js';
import { excerpt } from './marks.js';
import { factSentence } from './sentence.js';

const dateOf = ({ fact, article }: FoundFact): string | null => fact.date?.value ?? article.published;

/** A fact among others: what it says, the words that say it, and who told it when. */
function result(view: View, found: FoundFact): Html {
  const { fact, quote, article } = found;
  const words = searchWords[view.language];
  const date = dateOf(found);
  return html`
<li class="result">
<h3><a href="${href(view, factPath(found.key))}">${factSentence(view, fact)}</a></h3>
${quote === null ? null : html`<blockquote lang="id"><p>${excerpt(view, quote, fact.citations)}</p></blockquote>`}
<p class="source"><span class="day">${date === null ? words.noDate : formatDate(date, view.language)}</span>
<span class="outlet">${article.site ?? article.source}</span>
<a class="article" href="${href(view, articlePath(article.key))}" lang="id">${article.title ?? article.url ?? article.id}</a></p>
</li>`;
}

/** Facts as a list, in their order. */
export const resultList = (view: View, facts: readonly FoundFact[], first: number): Html => html`
<ol class="results" start="${first}">${facts.map((found) => result(view, found))}
</ol>`;
