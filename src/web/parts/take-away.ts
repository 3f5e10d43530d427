import { mediaTypes, tableFormats } from '../../export/index.js';
import { type Html, html } from '../../model/html.js';
import type { Asked } from '../asked.js';
import type { Twin } from '../layout.js';
import { href, type View } from '../view.js';
import { searchWords } from '../words/search.js';

/** The twins of a view: its path without an extension, and what it asks. */
export const twinsOf = (view: View, path: string, asked: Asked): readonly Twin[] =>
  tableFormats.map((format) => ({
    name: searchWords[view.language].twins[format],
    mediaType: mediaTypes[format].split(';')[0] ?? '',
    href: href({ language: 'id' }, `${path}.${format}`, asked),
  }));

/** The links by which a view is taken away. */
export const takeAway = (view: View, twins: readonly Twin[]): Html => html`
<section class="take-away" aria-labelledby="take-away"><h2 id="take-away">${searchWords[view.language].takeAway}</h2>
<ul>${twins.map(({ name, href: address, mediaType }) => html`<li><a href="${address}" type="${mediaType}" download>${name}</a></li>`)}</ul></section>`;
