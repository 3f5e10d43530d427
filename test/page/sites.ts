import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Document, ParagraphRole } from '../../src/model/document.js';
import { outline } from './boilerplate.js';

const folder = join(import.meta.dirname, 'sites');

const pageSchema = z.strictObject({
  url: z.url(),
  /** Stem of the file in rules/sites that carries the page; null for the general reader alone. */
  layout: z.string().nullable(),
  title: z.string().nullable(),
  published: z.iso.date().nullable(),
  byline: z.string().nullable(),
  /**
   * Every paragraph of the article as a browser shows it: list items and subheadings one each, the rows of a
   * table with their cells joined by a space; no captions, signatures, hidden text, or place name that stands
   * alone before the first paragraph.
   */
  body: z.array(z.string().min(1)),
  /** Links to other articles that stand inside this one; labels that stand alone are left out. */
  related: z.array(z.string().min(1)),
  next: z.url().nullable(),
  /** What shows all pages at once: linked from the page, or an address that the site is known to answer. */
  all: z.url().nullable(),
  article: z.boolean(),
  /** How many export facts the text tells; 0 leaves the page out of the test of equal facts. */
  facts: z.number().int().nonnegative(),
});

/** What a careful person reads off a page. */
export type SitePage = z.infer<typeof pageSchema> & { readonly slug: string; readonly html: Uint8Array };

/** Every page of test/page/sites with what it should be read as, in the order of the slugs. */
export const readSites = (): SitePage[] =>
  readdirSync(folder)
    .sort()
    .map((slug) => ({
      slug,
      html: readFileSync(join(folder, slug, 'page.html')),
      ...pageSchema.parse(parse(readFileSync(join(folder, slug, 'expected.yaml'), 'utf8'))),
    }));

const textsOf = (document: Document, wanted: ParagraphRole): string[] =>
  outline(document).flatMap(([role, text]) => (role === wanted ? [text] : []));

export const bodyOf = (document: Document): string[] => textsOf(document, 'body');

/** A label that stands alone, such as `Baca juga:`, names no other article. */
const bareLabel = /:\s*$|^\W*(?:(?:baca|simak|lihat|tonton)\s+juga|(?:artikel|berita)\s+terkait)\W*$/i;

export const relatedOf = (document: Document): string[] =>
  textsOf(document, 'related-link').filter((text) => !bareLabel.test(text));
