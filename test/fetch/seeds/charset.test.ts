import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const feed = (encoding: string | null): string =>
  `${encoding === null ? '' : `<?xml version="1.0" encoding="${encoding}"?>`}
  <rss><channel><item><title>Kopi “Gayó”</title><link>https://kabar.id/é</link></item></channel></rss>`;

const found = [{ url: 'https://kabar.id/%C3%A9', kind: 'article', lastmod: null, title: 'Kopi “Gayó”' }];

describe('the charset', () => {
  it.each([
    ['utf-8', 'UTF-8', null],
    ['utf-8', null, null],
    ['utf-8', 'UTF-16', null],
    ['windows-1252', 'iso-8859-1', null],
    ['windows-1252', 'windows-1252', 'text/xml'],
    ['windows-1252', null, null],
    ['windows-1252', 'utf-8', 'text/xml; charset="ISO-8859-1"'],
    ['utf-16le', null, 'text/xml; charset=iso-8859-1'],
    ['utf-16be', 'utf-16', null],
  ])('of %s, declared as %s and sent as %s, is read', (charset, declared, mediaType) => {
    expect(read(iconv.encode(feed(declared).trim(), charset), { mediaType })).toMatchObject({
      entries: found,
      faults: [],
    });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('of %s is told by its byte order mark', (charset) => {
    const body = iconv.encode(feed('windows-1252'), charset, { addBOM: true });
    expect(read(body).entries).toEqual(found);
    expect(read(iconv.encode('https://kabar.id/é', charset, { addBOM: true }))).toMatchObject({
      kind: 'list',
      entries: [{ url: 'https://kabar.id/%C3%A9' }],
    });
  });

  it('that nobody knows is said, and the text read all the same', () => {
    expect(read(feed('x-lada'))).toMatchObject({
      entries: found,
      faults: ['expected a known charset, got "x-lada"'],
    });
  });

  it('may be damaged: such bytes become U+FFFD', () => {
    const body = Buffer.concat([
      Buffer.from('<rss><item><link>https://kabar.id/1</link><title>'),
      Buffer.from([0xff]),
    ]);
    const whole = Buffer.concat([body, Buffer.from('</title></item></rss>')]);
    expect(read(whole, { mediaType: 'text/xml; charset=utf-8' }).entries).toMatchObject([
      { title: '\ufffd' },
    ]);
  });
});
