import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { articlePage, sitemap } from '../../crawl/site.js';
import { smallArticle } from '../../helpers/articles.js';

/** What the pages of an archive in windows-1252 have beyond ASCII. */
export const quoted = '“Kafé di Malmö menunggu kiriman itu,” katanya – singkat.';

/** Every file was changed last on a day long ago, so that what a test changes later has another date. */
const written = new Date('2023-03-10T01:00:00Z');

/** The addresses in robots.txt's sitemaps: the second one is a .gz file. */
const listed = [
  '/berita/kopi',
  '/berita/lada',
  '/berita/vanili',
  '/berita/hilang',
  '/redaksi/rahasia.html',
  '/siaran/cengkih.txt',
];
const archived = ['/arsip/rumput-laut.html'];

const robots = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /redaksi/',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/arsip.xml.gz`,
  ].join('\n');

/** The files of the site by their path. Each article has a number of its own, which tells its facts. */
const files = (origin: string): Readonly<Record<string, string | Uint8Array>> => ({
  'robots.txt': robots(origin),
  'sitemap.xml': sitemap(origin, listed),
  'sitemap.xml.gz': gzipSync(sitemap(origin, listed)),
  'arsip.xml.gz': gzipSync(sitemap(origin, archived)),
  '404.html': articlePage(99, '<p>Halaman ini tidak ada.</p>'),
  'berita/kopi.html': articlePage(0),
  'berita/lada/index.html': articlePage(1),
  'berita/vanili.html': articlePage(2),
  'redaksi/rahasia.html': articlePage(98),
  'siaran/cengkih.txt': smallArticle(3),
  // The header's charset wins over the one that the page says.
  'arsip/rumput-laut.html': iconv.encode(articlePage(4, `<p>${quoted}</p>`), 'windows-1252'),
  ...series('daftar', 10),
  ...series('sempit', 20),
  ...series('lambat', 30),
  // At a thousand bytes a second it takes a while.
  'lambat/30.html': articlePage(30, '<p>Warga menunggu kapal berikutnya di dermaga lama.</p>'.repeat(40)),
});

/** Three articles in a folder. */
const series = (folder: string, from: number): Readonly<Record<string, string>> =>
  Object.fromEntries([0, 1, 2].map((n) => [`${folder}/${from + n}.html`, articlePage(from + n)]));

/** Writes the files of the site. */
export function writeSite(folder: string, origin: string): void {
  for (const [path, content] of Object.entries(files(origin)))
    writePage(join(folder, path), content, written);
}

/** Writes a file and says when it was changed last: nginx makes its ETag of that and of its length. */
export function writePage(file: string, content: string | Uint8Array, changed: Date): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, changed, changed);
}
