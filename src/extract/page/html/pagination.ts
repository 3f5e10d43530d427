import { DomUtils } from 'htmlparser2';
import { onePage, type Pagination } from '../../../model/document.js';
import { copyOf, foldSpace } from '../fold.js';
import type { Element } from './parse.js';

/** An address of one page of an article: where the article is, and which page. */
interface PageAddress {
  readonly article: string;
  /** From 1; `all` for the address that shows everything. */
  readonly page: number | 'all';
}

const pageParameters = ['page', 'halaman', 'hal', 'p', 'page_num', 'pg'];
const tracking = /^(?:utm_\w+|fbclid|gclid|source|ref|single|showpage)$/i;
const nextWords =
  /^\W*(?:selanjutnya|berikutnya|lanjut(?:kan)?|next)(?: ke)?(?: halaman)?(?: \d{1,2})?\W*$|^\W*halaman (?:selanjutnya|berikutnya|\d{1,2})\W*$/i;
const allWords =
  /(?:tampilkan|lihat|baca|buka|show)\s+(?:semua|seluruh|all)|semua halaman|show all|all pages|^\W*semua\W*$/i;
const mostPages = 50;

/**
 * The other pages of the article at `url`: links to the same address but for a page number (`?page=2`, `/2`) or for
 * what shows all (`?page=all`). Links of a list of articles lead elsewhere and do not count.
 */
export function readPagination(pagers: readonly Element[], url: string | null): Pagination {
  const here = url === null ? null : addressOf(url, url);
  if (!here || url === null) return onePage;
  const number = here.page === 'all' ? 1 : here.page;
  let next: string | null = null;
  let all: string | null = null;
  for (const link of pagers.map(linkOf)) {
    const there = addressOf(link.href, url);
    if (!there || there.article !== here.article) continue;
    if (there.page === 'all' || (allWords.test(link.text) && there.page === 1))
      all ??= absolute(link.href, url);
    else if (there.page === number + 1 && (link.rel === 'next' || isPageNumber(link.text)))
      next ??= absolute(link.href, url);
  }
  return { number, next: here.page === 'all' ? null : next, all: here.page === 'all' ? null : all };
}

const isPageNumber = (text: string): boolean =>
  nextWords.test(text) || /^\W*\d{1,2}\W*$/.test(text) || /^[\s»›>]+$/.test(text);

interface Link {
  readonly href: string;
  readonly rel: string;
  readonly text: string;
}

const linkOf = (link: Element): Link => ({
  href: link.attribs.href ?? '',
  rel: (link.attribs.rel ?? '').toLowerCase(),
  text: link.name === 'a' ? foldSpace(DomUtils.textContent(link)).slice(0, 60) : '',
});

/** Most links of a page name no page number; to parse their addresses would be the most of the work. */
const numbered = /[?&](?:page|halaman|hal|p|page_num|pg)=|\/\d{1,2}\/?(?:[?#]|$)/i;

/** A link that may lead to another page of what is shown. */
export const isPager = ({ name, attribs }: Element): boolean =>
  (name === 'a' || (name === 'link' && attribs.rel?.toLowerCase() === 'next')) &&
  numbered.test(attribs.href ?? '');

const absolute = (href: string, base: string): string => copyOf(new URL(href, base).href);

function addressOf(href: string, base: string): PageAddress | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key);
  const stated = pageParameters.map((key) => url.searchParams.get(key)).find((value) => value !== null);
  for (const key of pageParameters) url.searchParams.delete(key);
  const inPath = /\/(?:page\/)?(\d{1,2})\/?$/.exec(url.pathname);
  const path = url.pathname.replace(/\/(?:page\/)?\d{1,2}\/?$/, '').replace(/\/$/, '');
  const page = stated === 'all' || stated === 'semua' ? 'all' : Number(stated ?? inPath?.[1] ?? 1);
  if (page !== 'all' && !(page >= 1 && page <= mostPages)) return null;
  return { article: `${url.hostname.replace(/^www\./, '')}${path}${url.search}`, page };
}
