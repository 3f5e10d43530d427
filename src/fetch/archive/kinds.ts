import type { Snapshot } from '../../model/snapshot.js';
import type { Headers } from '../http/headers.js';
import { mediaOf } from '../http/media.js';

/** What a payload is read as, or why its kind is passed over. */
export type Kind =
  | { readonly mediaType: Snapshot['mediaType']; readonly charset: string | null }
  | { readonly passed: string };

const pages = new Map<string, Snapshot['mediaType']>([
  ['text/html', 'text/html'],
  ['application/xhtml+xml', 'text/html'],
  ['text/plain', 'text/plain'],
]);

/** The first that fits names the kind. */
const others: readonly (readonly [type: RegExp, passed: string])[] = [
  [/^image\//, 'images'],
  [/^(?:video|audio)\//, 'videos and sound'],
  [/^font\/|^application\/(?:x-)?font|fontobject$/, 'fonts'],
  [/^text\/css$/, 'style sheets'],
  [/javascript|ecmascript/, 'scripts'],
  [/json/, 'JSON'],
  [/xml/, 'XML'],
  [/^application\/pdf$/, 'PDF files'],
];

/** Plain text that is written for programs, and files that a server only calls plain text. */
const forPrograms: readonly (readonly [path: RegExp, passed: string])[] = [
  [/\/robots\.txt$/i, 'robots.txt'],
  [/\/(?:(?:app-)?ads|humans|security|llms|sitemap[^/]*)\.txt$/i, 'text for programs'],
  [/\.(?:m?js|css|json|csv|map)$/i, 'text for programs'],
];

/** @param start the first bytes of the body; none where they cannot be told before it is decoded */
export function kindOf(headers: Headers, url: string, start: Buffer): Kind {
  const { type, charset } = mediaOf(headers, start);
  const mediaType = pages.get(type);
  if (mediaType === undefined)
    return { passed: others.find(([fits]) => fits.test(type))?.[1] ?? 'other media' };
  if (mediaType === 'text/html') return { mediaType, charset };
  // Undeclared text is as likely data as an article; a page would have shown by its markup.
  if (!/text\/plain/i.test(headers['content-type'] ?? '')) return { passed: 'answers without a media type' };
  const [path = ''] = url.split(/[?#]/, 1);
  const passed = forPrograms.find(([fits]) => fits.test(path))?.[1];
  return passed === undefined ? { mediaType, charset } : { passed };
}
