import type { Diagnostic } from '../../model/diagnostic.js';
import type { Pagination, Paragraph } from '../../model/document.js';
import type { Boilerplate } from './boilerplate.js';
import type { SiteLayouts } from './html/compile-layouts.js';

/** What pages are read by: the phrases that are no article, and how sites are laid out. */
export interface PageKnowledge {
  readonly boilerplate: Boilerplate;
  readonly layouts: SiteLayouts;
}

/** A day and where it was found. */
export interface FoundDay {
  readonly day: string;
  readonly from: string;
}

/** What the reader of one media type found; what the caller gave wins over it later. */
export interface PageContent {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly published: FoundDay | null;
  readonly byline: string | null;
  readonly pagination: Pagination;
  readonly paragraphs: readonly Paragraph[];
  readonly diagnostics: readonly Diagnostic[];
}
