import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/extract/page/read-page.js';
import type { Document } from '../../src/model/document.js';
import { InputError } from '../../src/model/errors.js';
import type { Fact } from '../../src/model/fact.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { extractArticle } from '../../src/pipeline.js';
import { knowledge } from '../mentions/reading.js';
import { snapshotOf } from './boilerplate.js';
import { bodyOf, readSites, relatedOf, type SitePage } from './sites.js';
import { type Aspect, aspects, knownSlugs, reasonFor } from './sites-known.js';

const pages = readSites();

const snapshotOfPage = ({ slug, html, url }: SitePage, given: Partial<Snapshot['given']> = {}): Snapshot =>
  snapshotOf(html, {
    ...{ source: `${slug}/page.html`, id: slug, url, mediaType: 'text/html' },
    given: { title: null, published: null, ...given },
  });

const documents = new Map<string, Document>();

function documentOf(page: SitePage): Document {
  const document = documents.get(page.slug) ?? readPage(snapshotOfPage(page), knowledge).value;
  documents.set(page.slug, document);
  return document;
}

/** A fact as its slot values alone: the same whatever text it was read from. */
const valuesOf = ({ kind, status, ...fact }: Fact): string =>
  JSON.stringify([
    [kind, status, fact.date?.value ?? null],
    fact.products.map(({ name }) => name).sort(),
    fact.quantities.map(({ text: _, approx: __, ...amount }) => JSON.stringify(amount)).sort(),
    fact.values.map(({ text: _, approx: __, ...amount }) => JSON.stringify(amount)).sort(),
    fact.destinations.map(({ code }) => code).sort(),
    fact.agencies.map(({ name }) => name).sort(),
    fact.exporters.map(({ name }) => name).sort(),
  ]);

const factsOf = (snapshot: Snapshot): string[] =>
  extractArticle(snapshot, knowledge).facts.map(valuesOf).sort();

/** The facts of the page are those of its title and body as a plain text, and there is one at least. */
function checkFacts(page: SitePage): void {
  const given = { published: page.published };
  const plain = [page.title ?? '', ...page.body].join('\n\n');
  const wanted = factsOf(snapshotOf(plain, { given: { title: null, ...given } }));
  expect(wanted).not.toEqual([]);
  expect(factsOf(snapshotOfPage(page, given))).toEqual(wanted);
}

const checks: Readonly<Record<Aspect, (page: SitePage) => void>> = {
  article: (page) => {
    const read = () => readPage(snapshotOfPage(page), knowledge);
    if (page.article) expect(read().value.paragraphs).not.toEqual([]);
    else {
      expect(read).toThrow(InputError);
      expect(read).toThrow(/article/);
    }
  },
  title: (page) => expect(documentOf(page).title).toBe(page.title),
  published: (page) => expect(documentOf(page).published).toBe(page.published),
  byline: (page) => expect(documentOf(page).byline).toBe(page.byline),
  body: (page) => expect(bodyOf(documentOf(page))).toEqual(page.body),
  related: (page) => expect(relatedOf(documentOf(page))).toEqual(page.related),
  next: (page) => expect(documentOf(page).pagination.next).toBe(page.next),
  all: (page) => expect(documentOf(page).pagination.all).toBe(page.all),
  facts: checkFacts,
};

const applies = ({ article, facts }: SitePage, aspect: Aspect): boolean =>
  aspect === 'article' || (article && (aspect !== 'facts' || facts > 0));

describe('the pages of known sites and of no site', () => {
  it('are sixty at least, and what is known of them names pages that are there', () => {
    expect(pages.length).toBeGreaterThanOrEqual(60);
    const slugs = pages.map(({ slug }) => slug);
    expect(knownSlugs.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  for (const page of pages) {
    describe(page.slug, () => {
      for (const aspect of aspects.filter((each) => applies(page, each))) {
        const reason = reasonFor(page.slug, aspect);
        const name = reason === null ? aspect : `${aspect} (${reason})`;
        (reason === null ? it : it.fails)(name, () => checks[aspect](page));
      }
    });
  }
});
