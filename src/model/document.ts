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
}

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
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
