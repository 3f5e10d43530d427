import type { FoundFact } from '../../store/index.js';
import { webAddress } from '../web-address.js';
import { dateParts } from './calendar.js';
import { citationKey } from './citation-key.js';

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An article in CSL-JSON, the format of Zotero, Pandoc and citeproc. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly language: 'id';
  readonly title?: string;
  /** As printed: bylines name editors, places and agencies, too, and cannot be parted into names. */
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
}

function cslDate(date: string | null): CslDate | null {
  const parts = dateParts(date);
  return parts.length === 0 ? null : { 'date-parts': [parts] };
}

/** The article that states a fact; what is not known of it is left out. `accessed` is when it was fetched. */
export function cslItem({ article }: FoundFact): CslItem {
  const { title, byline, site } = article;
  const issued = cslDate(article.published);
  const accessed = cslDate(article.fetchedAt);
  const url = webAddress(article.url);
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    language: 'id',
    ...(title && { title }),
    ...(byline && { author: [{ literal: byline }] as const }),
    ...(site && { 'container-title': site }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url && { URL: url }),
  };
}
