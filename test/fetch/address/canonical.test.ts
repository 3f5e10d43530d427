import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedUrl, canonicalKey } from '../../../src/fetch/address/index.js';
import { addresses } from './arbitrary.js';

const any = fc.oneof({ weight: 4, arbitrary: addresses }, fc.string(), fc.webUrl());

describe('canonicalKey', () => {
  it.each([
    [
      'https://kompas.com/read/2024/01/02/103000026/lada',
      ['?page=all', '?page=all#page2', '?page=1', '/', '?'],
    ],
    ['https://kompas.com/read/2024/01/02/103000026/lada', ['?utm_source=ABC&utm_medium=rss', '?jxconn=1*a']],
    ['https://news.detik.com/berita/d-799/lada', ['?single=1', '/amp', '/amp/', '?amp=1', '?_ga=2.9']],
    [
      'https://kabar.id/lada',
      ['?halaman=semua', '?showpage=all', '?outputType=amp', '?amp', '?m=1', '/index.html'],
    ],
    ['https://kabar.id/lada', ['.amp', '/index.php', '/amp/amp', '//', '?amp=1&page=all&fbclid=x']],
    ['https://kabar.id/', ['index.php', 'index.html', 'amp', 'amp/', '?page=1', '#atas']],
  ])('%s is the same as with %j behind it', (address, endings) => {
    for (const ending of endings) expect(canonicalKey(address + ending)).toBe(address);
  });

  it.each([
    ['https://amp.kompas.com/tren/read/2024/01/02/lada', 'https://kompas.com/tren/read/2024/01/02/lada'],
    ['https://m.antaranews.com/amp/berita/77/lada', 'https://www.antaranews.com/berita/77/lada'],
    ['https://www.liputan6.com/amp/60494/lada', 'https://www.liputan6.com/60494/lada'],
    ['http://m.detik.com/finance', 'https://detik.com/finance'],
    ['https://mobile.kabar.co.id/lada', 'https://www.kabar.co.id/lada'],
    ['https://amp.m.www.kabar.id/lada', 'https://kabar.id/lada'],
    ['HTTP://WWW.Kabar.ID:80/lada', 'https://kabar.id/lada'],
    ['https://kabar.id/%6cada%2fkopi', 'https://kabar.id/lada%2Fkopi'],
    ['http://kabar.id:443/lada', 'https://kabar.id/lada'],
    ['https://kabar.id/100%', 'https://kabar.id/100%25'],
    ['https://kabar.id/?b=2&a=1', 'https://kabar.id/?a=1&b=2'],
    ['https://kabar.id/lada.amp.html', 'https://kabar.id/lada.html'],
    ['https://kabar.id/index.php?p=123', 'https://kabar.id/?p=123'],
  ])('%s and %s are one article', (one, other) => {
    expect(canonicalKey(one)).toBe(canonicalKey(other));
  });

  it.each([
    ['https://kabar.id/?p=123', 'https://kabar.id/?p=124'],
    ['https://kabar.id/baca?id=1', 'https://kabar.id/baca'],
    ['https://lampung.tribunnews.com/lada?page=2', 'https://lampung.tribunnews.com/lada'],
    ['https://news.detik.com/d-799/lada/2', 'https://news.detik.com/d-799/lada'],
    ['https://lampung.antaranews.com/berita/7', 'https://antaranews.com/berita/7'],
    ['https://kabar.id/Lada', 'https://kabar.id/lada'],
    ['https://kabar.id:8080/', 'https://kabar.id/'],
    ['https://m.com/', 'https://com/'],
    ['https://m.co.id/', 'https://co.id/'],
    ['https://www.go.id/', 'https://go.id/'],
    ['https://kabar.id/a%2Fb', 'https://kabar.id/a/b'],
    ['https://kabar.id/lampu', 'https://kabar.id/l'],
    ['https://kabar.id/example', 'https://kabar.id/ex'],
    ['https://kabar.id/ampas/lada', 'https://kabar.id/as/lada'],
    ['https://kabar.id/.amp', 'https://kabar.id/'],
    ['https://kabar.id/?q=all', 'https://kabar.id/'],
    ['https://kabar.id/?a=2&a=1', 'https://kabar.id/?a=1&a=2'],
    ['https://kabar.id/index.php/lada', 'https://kabar.id/lada'],
    ['https://kabar.id/?m=202401', 'https://kabar.id/'],
    ['https://mkabar.id/', 'https://kabar.id/'],
  ])('%s and %s are two', (one, other) => {
    expect(canonicalKey(one)).not.toBe(canonicalKey(other));
  });

  it.each(['', 'lada', '  ', 'mailto:redaksi@kabar.id', 'http://budi@kabar.id/amp'])(
    'leaves %j, which is no address to ask for',
    (text) => {
      expect(canonicalKey(text)).toBe(text);
    },
  );

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const key = canonicalKey(text);
        expect(canonicalKey(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the key of the address that is asked for, and can be asked for', () => {
    fc.assert(
      fc.property(any, (text) => {
        const asked = askedUrl(text);
        if (asked === null) return;
        expect(canonicalKey(asked)).toBe(canonicalKey(text));
        expect(askedUrl(canonicalKey(text))).toBe(canonicalKey(text));
      }),
      { numRuns: 2000 },
    );
  });
});
