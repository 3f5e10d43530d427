import { DomUtils } from 'htmlparser2';
import { writerOf, writerOfLine } from '../byline.js';
import { readDateLine } from '../date-line.js';
import { foldSpace } from '../fold.js';
import { publicationDay } from '../iso-day.js';
import type { CompiledLayout, ProbeList } from './compile-layouts.js';
import type { Element } from './parse.js';
import type { Hits } from './probe.js';

/** What a layout reads of a page beside its body; null where it finds nothing. */
export interface SiteTexts {
  readonly title: string | null;
  /** ISO 8601 day. */
  readonly published: string | null;
  readonly byline: string | null;
  /** The address of the article's next page. */
  readonly next: string | null;
  /** The address at which the whole article stands on one page. */
  readonly all: string | null;
}

/** What is longer is a mistake of the selector (UTF-16 code units). */
const longestTitle = 1000;
const longestByline = 300;

export function siteTexts(layout: CompiledLayout, hits: Hits, { url }: { url: string | null }): SiteTexts {
  const first = (list: ProbeList, read: (element: Element) => string | null): string | null =>
    layout.probes[list].flatMap(hits).reduce<string | null>((found, each) => found ?? read(each), null);
  const next = first('next', (element) => nextAddress(element.attribs.href, url));
  const byQuery = layout.allQuery !== null && next !== null ? withQuery(url, layout.allQuery) : null;
  return {
    title: first('title', (element) => textOf(element, longestTitle)),
    published: first('published', dayOf),
    byline: first('byline', nameIn),
    next,
    all: first('all', (element) => address(element.attribs.href, url)) ?? byQuery,
  };
}

function textOf(element: Element, longest: number): string | null {
  const text = foldSpace(DomUtils.textContent(element));
  return text === '' || text.length > longest ? null : text;
}

/** Beside the name without a colon, as elements that hold only both have it. */
const bareLabel = /^(?:penulis|pewarta|reporter|wartawan|kontributor|jurnalis)\s+/i;

/** `Penulis: Rina Lestari - detikJatim` is `Rina Lestari`. */
function nameIn(element: Element): string | null {
  const text = textOf(element, longestByline) ?? '';
  return writerOfLine(text) ?? writerOf(text.replace(bareLabel, ''));
}

/** From `datetime` or `content`, else from the text, with or without something before the date. */
function dayOf(element: Element): string | null {
  const stated = element.attribs.datetime ?? element.attribs.content;
  if (stated !== undefined) return publicationDay(stated);
  const text = foldSpace(DomUtils.textContent(element));
  return readDateLine(text) ?? readDateLine(text.slice(Math.max(0, text.search(/\d/))));
}

const pageNumber = /[?&]page(?:_num)?=(\d{1,3})(?:&|$)|\/(\d{1,2})\/?$/;

/** A link to the page after this one; of numbered links that is the one whose number comes next. */
function nextAddress(href: string | undefined, base: string | null): string | null {
  const found = address(href, base);
  if (found === null || !pageNumber.test(found)) return found;
  return pageOf(found) === pageOf(base ?? '') + 1 ? found : null;
}

function pageOf(url: string): number {
  const [, query, path] = pageNumber.exec(url) ?? [];
  return Number(query ?? path ?? 1);
}

/** An absolute http(s) address without its fragment; links to places in the page itself are none. */
function address(href: string | undefined, base: string | null): string | null {
  const target = href?.trim() ?? '';
  if (target === '' || target.startsWith('#') || !URL.canParse(target, base ?? undefined)) return null;
  const found = new URL(target, base ?? undefined);
  found.hash = '';
  return /^https?:$/.test(found.protocol) && found.href !== base ? found.href : null;
}

function withQuery(url: string | null, query: string): string | null {
  if (url === null) return null;
  const whole = new URL(url);
  const [name = '', value = ''] = query.split('=');
  whole.searchParams.set(name, value);
  return whole.href;
}
