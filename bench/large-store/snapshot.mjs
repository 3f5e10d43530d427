import { createHash } from 'node:crypto';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function snapshotOf({ source, id, url, title, published, text, site }, next) {
  const links = Array.from({ length: 40 }, () => `<a href="/b/${Math.floor(next() * 1e6)}">Berita lain</a>`);
  const body = Buffer.from(
    `<!doctype html><html lang="id"><head><title>${escaped(title ?? site)}</title></head><body><nav>${links.join('')}</nav>` +
      `<main><article><p>${escaped(text).split('\n\n').join('</p><p>')}</p></article></main></body></html>`,
  );
  return {
    ...{ source, id, url, finalUrl: url, status: 200, body, mediaType: 'text/html', charset: 'utf-8' },
    headers: { 'content-type': 'text/html; charset=utf-8', etag: `"${Math.floor(next() * 1e9)}"` },
    fetchedAt: `2025-0${1 + Math.floor(next() * 6)}-1${Math.floor(next() * 9)}T0${Math.floor(next() * 9)}:30:00.000Z`,
    sha256: createHash('sha256').update(body).digest('hex'),
    given: { title: null, published },
  };
}
