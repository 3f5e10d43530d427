import type { Span } from './span.js';

export const paragraphRoles = [
  'title',
  'dateline',
  'body',
  'caption',
  'related-link',
  'byline',
  'footer',
] as const;

export type ParagraphRole = (typeof paragraphRoles)[number];

/** One paragraph of a document. Paragraphs are marked, never deleted; they do not overlap and stand in order. */
export interface Paragraph {
  readonly span: Span;
  readonly role: ParagraphRole;
  /** Index of the first paragraph that says the same; null for a first copy. */
  readonly repeatOf: number | null;
  /** Which page of a several-page article it stands on, from 1. */
  readonly page: number;
  /** A CSS selector of the node in the page that it was read from; null where the source was no page. */
  readonly path: string | null;
}

/** Where the other pages of an article are. Addresses are absolute. */
export interface Pagination {
  /** Which page this is, from 1. */
  readonly number: number;
  readonly next: string | null;
  /** The address that shows the whole article at once. */
  readonly all: string | null;
}

export const onePage: Pagination = { number: 1, next: null, all: null };

/** An article as text, with everything known about it. All spans are offsets into `text`. */
export interface Document {
  readonly id: string;
  /** Where its snapshot was read. */
  readonly source: string;
  readonly url: string | null;
  readonly site: string | null;
  readonly title: string | null;
  /** Publication day as ISO 8601 (`2024-07-01`), or null where nobody says. */
  readonly published: string | null;
  /** Where `published` was found: `given`, `json-ld`, `meta`, `time`, `date-line`, `url`, ... */
  readonly publishedFrom: string | null;
  /** Who wrote it, as printed; null where nobody is named. */
  readonly byline: string | null;
  readonly pagination: Pagination;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
