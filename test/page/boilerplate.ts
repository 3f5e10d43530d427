import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileBoilerplate } from '../../src/extract/page/boilerplate.js';
import type { PageKnowledge } from '../../src/extract/page/content.js';
import { compileLayouts } from '../../src/extract/page/html/compile-layouts.js';
import { readPage } from '../../src/extract/page/read-page.js';
import type { Staged } from '../../src/model/diagnostic.js';
import { sha256 } from '../../src/model/digest.js';
import type { Document, ParagraphRole } from '../../src/model/document.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { sliceOf } from '../../src/model/span.js';
import { type BoilerplateEntry, boilerplateSchema } from '../../src/rules/boilerplate-schema.js';

const file = new URL('../../rules/lexicon/boilerplate.yaml', import.meta.url);

export const boilerplateEntries: readonly BoilerplateEntry[] = z
  .array(boilerplateSchema)
  .parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));

/** The real phrases, and no layouts: pages are read by the general reader. */
export const knowledge: PageKnowledge = {
  boilerplate: compileBoilerplate(boilerplateEntries),
  layouts: compileLayouts([]),
};

type Changes = Partial<Omit<Snapshot, 'body'>>;

export function snapshotOf(body: string | Uint8Array, changes: Changes = {}): Snapshot {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  return {
    source: 'berita.txt',
    id: 'berita',
    url: null,
    finalUrl: null,
    status: null,
    headers: {},
    fetchedAt: null,
    body: bytes,
    sha256: sha256(bytes),
    mediaType: 'text/plain',
    charset: null,
    given: { title: null, published: null },
    ...changes,
  };
}

export const readTextPage = (text: string, changes: Changes = {}): Staged<Document> =>
  readPage(snapshotOf(text, changes), knowledge);

export const readHtmlPage = (html: string, changes: Changes = {}): Document =>
  readPage(snapshotOf(html, { mediaType: 'text/html', source: 'berita.html', ...changes }), knowledge).value;

/** Every paragraph as its role and its text. */
export const outline = ({ text, paragraphs }: Document): [ParagraphRole, string][] =>
  paragraphs.map(({ role, span }) => [role, sliceOf(text, span)]);
