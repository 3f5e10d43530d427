import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileBoilerplate } from '../../src/extract/page/boilerplate.js';
import { compileLayouts } from '../../src/extract/page/html/compile-layouts.js';
import { readPage } from '../../src/extract/page/read-page.js';
import { sha256 } from '../../src/model/digest.js';
import { type Gold, goldSchema } from '../../src/model/gold.js';

const folder = join(import.meta.dirname, '../../corpus/articles');

const metaSchema = z.strictObject({
  published: z.iso.date().optional(),
  title: z.string().min(1).optional(),
  url: z.url({ protocol: /^https$/, hostname: /\.example$/ }).optional(),
  site: z.string().min(1).optional(),
});

export interface CorpusArticle {
  readonly slug: string;
  /** The article's text, of a page the one that the page reader builds; `at` offsets count in it. */
  readonly text: string;
  readonly isPage: boolean;
  readonly meta: z.infer<typeof metaSchema>;
  readonly gold: Gold;
}

/** Every article of corpus/articles, in the order of its slugs. */
export const readCorpus = (): CorpusArticle[] => readdirSync(folder).sort().map(readArticle);

function readArticle(slug: string): CorpusArticle {
  const path = (name: string) => join(folder, slug, name);
  const read = (name: string) => readFileSync(path(name), 'utf8');
  const isPage = !existsSync(path('article.txt'));
  return {
    slug,
    text: isPage ? textOfPage(path('page.html')) : read('article.txt'),
    isPage,
    meta: metaSchema.parse(parse(read('meta.yaml'), { schema: 'failsafe' })),
    gold: goldSchema.parse(JSON.parse(read('gold.json'))),
  };
}

/** Roles of paragraphs do not change the text, so no rules are needed here. */
function textOfPage(path: string): string {
  const body = readFileSync(path);
  const unfetched = { url: null, finalUrl: null, status: null, headers: {}, fetchedAt: null };
  const page = { source: path, id: path, body, sha256: sha256(body), mediaType: 'text/html' } as const;
  const given = { title: null, published: null };
  const knowledge = { boilerplate: compileBoilerplate([]), layouts: compileLayouts([]) };
  return readPage({ ...unfetched, ...page, charset: null, given }, knowledge).value.text;
}
