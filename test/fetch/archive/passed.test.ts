import { describe, expect, it } from 'vitest';
import { address, info, members, numbered, readFile, response } from './warcs.js';

describe('what is no article', () => {
  const passedBy = async (content: Buffer): Promise<unknown> => {
    const { told, passed } = await readFile('a.warc', content);
    return told.length > 0 ? told : passed;
  };
  const kind = (type: string): Buffer => response({ headers: { 'Content-Type': type } });

  it.each([
    ['a warcinfo', info, 'warcinfo records'],
    ['a request', response({ type: 'request' }), 'request records'],
    ['metadata', response({ type: 'metadata' }), 'metadata records'],
    ['a conversion', response({ type: 'conversion' }), 'conversion records'],
    ['a continuation', response({ type: 'continuation' }), 'continuation records'],
    ['a type to come', response({ type: 'hologram' }), 'records of other types'],
    [
      'a DNS answer',
      response({ url: 'dns:kabar.example', fields: { 'Content-Type': 'text/dns' } }),
      'DNS records',
    ],
    ['what is of no web address', response({ url: 'urn:pageinfo:x' }), 'records of other schemes'],
    [
      'an FTP answer',
      response({ url: 'ftp://kabar.example/a', fields: { 'Content-Type': 'text/plain' } }),
      'answers of other protocols',
    ],
    ['a redirect', response({ status: '301 Moved Permanently' }), 'redirects'],
    ['an error of the client', response({ status: '404 Not Found' }), 'HTTP errors'],
    ['an error of the server', response({ status: '503' }), 'HTTP errors'],
    ['an answer without a body', response({ status: '204 No Content', body: '' }), 'answers without a body'],
    ['an image', kind('image/webp'), 'images'],
    ['a video', kind('video/mp4'), 'videos and sound'],
    ['a font', kind('application/font-woff2'), 'fonts'],
    ['a style sheet', kind('text/css'), 'style sheets'],
    ['a script', kind('application/javascript; charset=utf-8'), 'scripts'],
    ['JSON', kind('application/ld+json'), 'JSON'],
    ['a sitemap', kind('application/xml'), 'XML'],
    ['a feed', kind('application/rss+xml'), 'XML'],
    ['a PDF file', kind('application/pdf'), 'PDF files'],
    ['a PDF file that is called a page', response({ body: '%PDF-1.7 x' }), 'PDF files'],
    ['anything else', kind('application/zip'), 'other media'],
    [
      'text of no declared type',
      response({ headers: { 'Content-Type': '' }, body: 'a b c' }),
      'answers without a media type',
    ],
    [
      'robots.txt',
      response({ url: 'https://kabar.example/robots.txt', headers: { 'Content-Type': 'text/plain' } }),
      'robots.txt',
    ],
    [
      'ads.txt',
      response({ url: 'https://kabar.example/ads.txt?x=1', headers: { 'Content-Type': 'text/plain' } }),
      'text for programs',
    ],
    [
      'a script called text',
      response({ url: 'https://kabar.example/a.js', headers: { 'Content-Type': 'text/plain' } }),
      'text for programs',
    ],
  ])('%s is passed over and counted', async (_, content, reason) => {
    expect(await passedBy(content)).toEqual({ [reason]: 1 });
  });

  it.each([
    ['XHTML', 'application/xhtml+xml'],
    ['capitals and parameters', 'TEXT/HTML ; charset="UTF-8"'],
    ['no type, but markup', ''],
  ])('a page is one by %s', async (_, type) => {
    expect(await passedBy(kind(type))).toEqual([`${address} :0`]);
  });

  it('is counted over all of a file', async () => {
    const all = [
      info,
      numbered(1),
      kind('image/png'),
      kind('image/gif'),
      response({ status: '302' }),
      numbered(2),
    ];
    const { told, passed } = await readFile('a.warc.gz', members(...all));
    expect(told).toHaveLength(2);
    expect(passed).toEqual({ 'warcinfo records': 1, images: 2, redirects: 1 });
  });

  it('may be larger than any article', async () => {
    const image = response({ headers: { 'Content-Type': 'image/png' }, body: Buffer.alloc(400_000, 7) });
    const { told, passed } = await readFile('a.warc.gz', members(image, numbered(1)), 100_000);
    expect([told.length, passed]).toEqual([1, { images: 1 }]);
  });
});
