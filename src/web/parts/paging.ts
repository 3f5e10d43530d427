import { type Html, html } from '../../model/html.js';
import { changed } from '../asked.js';
import { formatNumber } from '../format.js';
import { href, type View } from '../view.js';
import { searchWords } from '../words/search.js';

/** Where a page lies among the pages of what was found; both count from 1. */
export interface Place {
  readonly page: number;
  readonly pages: number;
}

/** The links to the pages beside this one; nothing where there is only one. */
export function paging(view: View, { page, pages }: Place): Html | null {
  if (pages <= 1) return null;
  const words = searchWords[view.language];
  const to = (number: number) =>
    href(view, view.path, { ...changed(view.asked, {}), ...(number > 1 ? { page: [`${number}`] } : {}) });
  const number = (count: number) => formatNumber(count, view.language);
  return html`
<nav class="paging" aria-label="${words.pages}">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">← ${words.previous}</a>` : null}
<span>${words.page} ${number(page)} ${words.of} ${number(pages)}</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">${words.next} →</a>` : null}
</nav>`;
}
