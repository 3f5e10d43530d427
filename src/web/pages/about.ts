import { html } from '../../model/html.js';
import type { FactIndex } from '../../store/index.js';
import { formatNumber } from '../format.js';
import { wholePage } from '../layout.js';
import type { View } from '../view.js';
import { aboutWords } from '../words/about.js';

/** What the site is, how to use it, and how far to trust it. */
export function aboutPage(view: View, { size, documents }: FactIndex): string {
  const { title, sections, store, counts } = aboutWords[view.language];
  const number = (count: number) => formatNumber(count, view.language);
  const body = html`
<div class="about"><h1>${title}</h1>
${sections.map(([head, ...paragraphs]) => html`<h2>${head}</h2>${paragraphs.map((text) => html`<p>${text}</p>`)}`)}
<h2>${store}</h2>
<p>${number(size)} ${counts.facts}, ${number(documents.length)} ${counts.articles}.</p></div>`;
  return wholePage(view, { title: `${title}`, body });
}
