import { type Content, type Html, html } from '../../model/html.js';
import type { Language } from '../../model/language.js';
import type { Measure } from './measure.js';

/** What every picture is told beside its data; the words are those of the page's language. */
export interface Picture {
  /** Unique on the page: the ids of the picture's parts begin with it. */
  readonly id: string;
  readonly language: Language;
  readonly measure: Measure;
  readonly title: string;
  /** What the picture shows and how to read it, in a sentence or two. */
  readonly description: string;
  /** The sentence in the place of a picture without data. */
  readonly empty: string;
  /** The heads of the table's columns, the measure's last. */
  readonly heads: readonly string[];
  /** The words that open the table. */
  readonly numbers: string;
  /** The words of the link past the picture's many links, for who goes by keyboard. */
  readonly skip: string;
}

/** Something that a picture shows, with the address of the facts behind it, if there is one. */
export interface Item {
  readonly label: string;
  readonly value: number;
  readonly href: string | null;
}

/** A picture with its caption, and with its numbers below. */
export const figure = (picture: Picture, drawing: Content, table: Html): Html =>
  framed(
    picture,
    html`<a class="chart-skip" href="#${picture.id}-numbers">${picture.skip}</a>
${drawing}
<details class="chart-numbers" id="${picture.id}-numbers"><summary>${picture.numbers}</summary>
${table}</details>`,
  );

/** The caption over a sentence that says that there is nothing to show. */
export const emptyFigure = (picture: Picture): Html =>
  framed(picture, html`<p class="chart-empty">${picture.empty}</p>`);

const framed = ({ id, title, description }: Picture, content: Html): Html => html`
<figure class="chart" id="${id}">
<figcaption><h2 class="chart-title">${title}</h2><p class="chart-text">${description}</p></figcaption>
${content}
</figure>`;

/** The attributes and the first elements of a picture's SVG by which it has a name and a description. */
export const named = ({ id, title, description }: Picture): { attributes: Html; elements: Html } => ({
  attributes: html`role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`,
  elements: html`<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>`,
});

/** A part of a picture. */
export interface Part {
  /** The words that tell it in full. */
  readonly name: string;
  readonly href: string | null;
  readonly shapes: Content;
  /** What is written on it or beside it, perhaps cut short. */
  readonly texts?: Content;
}

/**
 * A part of a picture as an item of a list, and as a link where it has an address, so that the keyboard reaches each
 * and a screen reader counts them. The texts of a link stand outside of it: its name says them in full.
 */
export const part = ({ name, href, shapes, texts = null }: Part): Html =>
  href === null
    ? html`<g role="listitem"><title>${name}</title>${shapes}${texts}</g>\n`
    : html`<g role="listitem"><a href="${href}" aria-label="${name}"><title>${name}</title>${shapes}</a>${
        texts === null ? null : html`<g class="chart-texts" aria-hidden="true">${texts}</g>`
      }</g>\n`;

/** A number of an attribute, in as few characters as show no difference. */
export const short = (value: number): string => `${Math.round(value * 100) / 100}`;

/** A share of the whole as an attribute: `12.5%`. */
export const percent = (share: number): string => `${short(share * 100)}%`;
