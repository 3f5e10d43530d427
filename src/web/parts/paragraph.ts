import type { Document } from '../../model/document.js';
import { type Content, type Html, html } from '../../model/html.js';
import { sliceOf } from '../../model/span.js';
import type { View } from '../view.js';
import { articleDataWords } from '../words/article-data.js';
import { inIndonesian } from './article-data.js';
import { type Mark, markedText } from './marks.js';

/** A paragraph of an article as it is shown. */
export interface ShownParagraph {
  readonly document: Document;
  /** Its place among the paragraphs, from 0. */
  readonly index: number;
  /** The marks that lie in it, and maybe others. */
  readonly marks: readonly Mark[];
  /** Its anchor in the page. */
  readonly id?: string;
  /** What is said of it beside its role. */
  readonly note?: Content;
}

/** A paragraph with its marks; of one that is no body its role is told. Of no paragraph, nothing. */
export function shownParagraph(
  view: View,
  { document, index, marks, id, note = null }: ShownParagraph,
): Html {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined) return html``;
  const { role, span, repeatOf } = paragraph;
  const label =
    role === 'body' ? null : html`<span class="role">${articleDataWords[view.language].roles[role]}</span>`;
  const aside = repeatOf === null ? '' : ' repeat';
  const words = markedText(sliceOf(document.text, span), span.start, marks);
  return html`<p${id === undefined ? null : html` id="${id}"`} class="paragraph role-${role}${aside}">${label}${note}<span class="words"${inIndonesian(view)}>${words}</span></p>`;
}
