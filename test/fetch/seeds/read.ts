import type { Seeds } from '../../../src/fetch/seeds/index.js';
import { readSeeds } from '../../../src/fetch/seeds/index.js';

interface Where {
  readonly mediaType?: string | null;
  readonly url?: string;
}

/** Reads a text as the body of an answer. */
export const read = (
  body: string | Uint8Array,
  { mediaType = null, url = 'https://kabar.id/umpan' }: Where = {},
): Seeds => readSeeds(typeof body === 'string' ? Buffer.from(body) : body, { mediaType, url });

export const urlsOf = ({ entries }: Seeds): readonly string[] => entries.map(({ url }) => url);

export const urlset = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${content}</urlset>`;

export const rss = (items: string): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Kabar</title><link>https://kabar.id</link>${items}</channel></rss>`;
