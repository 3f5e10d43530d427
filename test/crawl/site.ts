import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** One request as the server saw it. */
export interface Seen {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly headers: IncomingMessage['headers'];
  /** Requests that were being answered when it came, it among them. */
  readonly open: number;
}

/** What a path answers. */
interface Reply {
  readonly body?: string | Uint8Array;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** A body, a whole reply, or a function that answers by itself. */
export type Answer = string | Reply | Handler;

/** A site on this machine, with everything it was asked. */
export interface Site {
  readonly origin: string;
  /** `127.0.0.1:port`, for --allow-private. */
  readonly host: string;
  readonly seen: readonly Seen[];
  /** The paths that were asked for, robots.txt left out. */
  paths(): readonly string[];
  forget(): void;
}

const typeOf = (path: string): string => {
  if (path.endsWith('.xml')) return 'application/xml';
  return path.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8';
};

/** Starts a site that ends with the test. Pages have an ETag and know If-None-Match; what is not there is 404. */
export async function startSite(
  pages: Readonly<Record<string, Answer>> | ((path: string) => Answer | undefined),
): Promise<Site> {
  const seen: Seen[] = [];
  let open = 0;
  const answerOf = typeof pages === 'function' ? pages : (path: string) => pages[path];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    seen.push({ path, at: Date.now(), headers: request.headers, open });
    const answer = answerOf(path);
    if (typeof answer === 'function') answer(request, response);
    else send({ request, response }, path, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin: `http://${host}`,
    host,
    seen,
    paths: () => seen.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    forget: () => {
      seen.length = 0;
    },
  };
}

interface Talk {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function send({ request, response }: Talk, path: string, answer: string | Reply | undefined): void {
  const given: Reply =
    typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404, body: 'tidak ada' });
  const { body = '', status = 200, type = typeOf(path), headers = {} } = given;
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': type, ...(status === 200 ? { etag } : {}), ...headers })
    .end(body);
}

const towns = ['Temanggung', 'Bulukumba', 'Sambas', 'Ende', 'Tual'];
const goods = ['kopi', 'lada', 'vanili', 'cengkih', 'rumput laut', 'briket arang'];
const countries = ['Jepang', 'Jerman', 'Mesir', 'Kanada', 'Vietnam', 'Turki', 'India'];
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** The page of a small article with one export fact; each index gives another one. */
export const articlePage = (
  index: number,
  extra = '',
): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>${pick(towns, index)} Lepas Kiriman ke-${index}</title>
<meta property="article:published_time" content="2023-03-0${(index % 9) + 1}T08:00:00+07:00"></head>
<body><header><a href="/">Beranda</a></header><article><h1>${pick(towns, index)} Lepas Kiriman ke-${index}</h1>
<p>${pick(towns, index)} - Koperasi Maju ${index} mengekspor ${index + 2} ton ${pick(goods, index)} ke ${pick(countries, index)} pada 4 Maret 2023.</p>
<p>Nilai ekspor itu mencapai US$${index + 10} ribu. Ketua koperasi berharap pembeli lain menyusul pada bulan berikutnya.</p>
${extra}</article></body></html>`;

/** A sitemap of paths of a site. */
export const sitemap = (origin: string, paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<url><loc>${origin}${path}</loc></url>`)
    .join('')}</urlset>`;

/** An index of sitemaps of a site. */
export const sitemapIndex = (origin: string, paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`)
    .join('')}</sitemapindex>`;

/** A page that lists articles, as those of tags do: a headline for each path, which links to it. */
export const listPage = (paths: readonly string[], extra = ''): string =>
  `<!doctype html><html lang="id"><head><title>Tag: ekspor</title></head><body><h1>Kabar ekspor</h1>${paths
    .map((path) => `<div><h3><a href="${path}">Kabar panjang tentang kiriman barang ${path}</a></h3></div>`)
    .join('')}${extra}</body></html>`;
