import { sha256 } from '../model/digest.js';
import { chartStyle } from './charts/style.js';
import { partsStyle } from './parts/style.js';
import { script } from './script.js';
import { siteStyle } from './style.js';

/** A file of the site itself, always the same. */
interface Asset {
  readonly mediaType: string;
  readonly content: string;
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4fa8"/><path d="M9 20c0-6 4-6 4-10M15 24c0-7 5-7 5-14M21 26c0-4 3-5 3-9" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>`;

const assets: Readonly<Record<string, Asset>> = {
  'jejak.css': { mediaType: 'text/css; charset=utf-8', content: `${siteStyle}${partsStyle}${chartStyle}` },
  'jejak.js': { mediaType: 'text/javascript; charset=utf-8', content: script },
  'jejak.svg': { mediaType: 'image/svg+xml', content: icon },
};

/** A style sheet, script or icon of the site; null where there is none of that name. */
export function assetResponse(name: string, known: string | undefined): Response | null {
  const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (asset === undefined) return null;
  const etag = `"${sha256(asset.content).slice(0, 16)}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  if (known === etag) return new Response(null, { status: 304, headers });
  return new Response(asset.content, { headers: { ...headers, 'content-type': asset.mediaType } });
}
