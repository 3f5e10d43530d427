import { stringify } from 'yaml';
import type { LayoutGuess } from '../extract/index.js';
import type { ParagraphRole } from '../model/document.js';
import { sliceOf } from '../model/span.js';
import type { Article } from '../pipeline.js';

/** A saved page, where it is from, and what was read in it. */
export interface SavedPage {
  readonly url: string;
  readonly article: Article;
  readonly guess: LayoutGuess;
}

/** `kabarpala.id` of `https://www.kabarpala.id/...`: the stem of the site's file. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const longestSlug = 50;

/** A name for the fixture: the site and the end of the address. */
export function slugOf(url: string): string {
  const last =
    decodeURIComponent(new URL(url).pathname)
      .split('/')
      .findLast((part) => part !== '') ?? '';
  const words = `${siteOf(url)} ${last.replace(/\.html?$/, '')}`.toLowerCase().split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .join('-')
    .slice(0, longestSlug)
    .replace(/-+$/, '');
}

const yaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

/** The first layout of a site, for a person to look over. */
export function layoutYaml({ url, guess }: SavedPage): string {
  const site = siteOf(url);
  const layout = {
    site,
    name: site.replaceAll('.', '-'),
    hosts: [`.${site}`],
    verified: true,
    note: `Guessed from the page ${url}; look it over.`,
    body: [guess.body ?? 'article'],
    ...(guess.title === null ? {} : { title: [guess.title] }),
    ...(guess.published === null ? {} : { published: [guess.published] }),
  };
  return yaml([layout]);
}

/** What is read in the page now, in the format of the fixtures, for a person to correct. */
export function expectedYaml({ url, article }: SavedPage): string {
  const { title, published, byline, pagination, text, paragraphs } = article.document;
  const texts = (wanted: ParagraphRole): string[] =>
    paragraphs.filter(({ role }) => role === wanted).map(({ span }) => sliceOf(text, span));
  return yaml({
    ...{ url, layout: siteOf(url), title, published, byline },
    ...{ body: texts('body'), related: texts('related-link') },
    ...{ next: pagination.next, all: pagination.all },
    ...{ article: true, facts: article.facts.length },
  });
}
