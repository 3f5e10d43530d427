import { describe, expect, it } from 'vitest';
import { file, judged } from './judging.js';

/** The rules of a group for everybody, whose first one is line 2. */
const ruled = (rules: string, path: string): string => judged(file(`User-agent: * | ${rules}`), path);

describe('the rule that decides', () => {
  it.each([
    ['Disallow: /berita | Allow: /berita/kopi', '/berita/kopi-gayo', 'allowed 3'],
    ['Allow: /berita/kopi | Disallow: /berita', '/berita/kopi-gayo', 'allowed 2'],
    ['Disallow: /berita | Allow: /berita/kopi', '/berita/lada', 'refused 2'],
    ['Allow: /berita | Disallow: /berita', '/berita/1', 'allowed 2'],
    ['Disallow: /berita | Allow: /berita', '/berita/1', 'allowed 3'],
    ['Disallow: /berita | Disallow: /berita', '/berita/1', 'refused 2'],
    ['Allow: / | Disallow: /*.pdf', '/koran/hari-ini.pdf', 'refused 3'],
    ['Allow: /koran/ | Disallow: /*.pdf', '/koran/hari-ini.pdf', 'allowed 2'],
    ['Allow: /kor | Disallow: /*.pdf', '/koran/hari-ini.pdf', 'refused 3'],
    ['Disallow: /*/ekspor | Allow: /berita', '/berita/ekspor', 'refused 2'],
    ['Disallow: /arsip$ | Allow: /arsip', '/arsip', 'refused 2'],
    ['Disallow: /%E2%98%95 | Allow: /****', '/%E2%98%95', 'refused 2'],
    ['Disallow: / | Allow: /$', '/', 'allowed 3'],
    ['Disallow: / | Allow: /$', '/berita', 'refused 2'],
    ['Disallow: | Allow:', '/berita', 'allowed'],
    ['Allow: | Disallow: /', '/berita', 'refused 3'],
    ['Allow: /arsip/index.html | Disallow: /', '/arsip/', 'allowed 2'],
    ['Allow: /arsip/index.html | Disallow: /', '/arsip/2024', 'refused 3'],
    ['Allow: /index.htm | Disallow: /', '/', 'allowed 2'],
    ['Disallow: /arsip/index.html', '/arsip/', 'allowed'],
  ])('%s: %s', (rules, path, expected) => {
    expect(ruled(rules, path)).toBe(expected);
  });
});

describe('what a rule matches', () => {
  it.each([
    ['Disallow: /berita', '/berita.html', 'refused 2'],
    ['Disallow: /berita/', '/berita', 'allowed'],
    ['Disallow: /Berita', '/berita', 'allowed'],
    ['Disallow: berita', '/berita', 'allowed'],
    ['Disallow: *berita', '/kabar/berita', 'refused 2'],
    ['Disallow: *', '/', 'refused 2'],
    ['Disallow: $', '/', 'allowed'],
    ['Disallow: /*?halaman=', '/ekspor?halaman=2', 'refused 2'],
    ['Disallow: /*?halaman=', '/ekspor/halaman=2', 'allowed'],
    ['Disallow: /cari?', '/cari', 'allowed'],
    ['Disallow: /*/amp$', '/berita/kopi/amp', 'refused 2'],
    ['Disallow: /*/amp$', '/berita/kopi/amp/', 'allowed'],
    ['Disallow: /a$b', '/a$b', 'refused 2'],
    ['Disallow: /a$b', '/a', 'allowed'],
    ['Disallow: /harga-%24', '/harga-$1', 'refused 2'],
    ['Disallow: /harga-%24', '/harga-%24', 'refused 2'],
    ['Disallow: /harga-%24', '/harga-', 'allowed'],
    ['Disallow: /bintang-%2A', '/bintang-*', 'refused 2'],
    ['Disallow: /bintang-%2a', '/bintang-lima', 'allowed'],
    ['Disallow: /bintang-*x', '/bintang-*x', 'refused 2'],
  ])('%s: %s', (rules, path, expected) => {
    expect(ruled(rules, path)).toBe(expected);
  });
});

describe('percent-encoding', () => {
  it.each([
    ['Disallow: /kopi%2Fgayo', '/kopi/gayo', 'allowed'],
    ['Disallow: /kopi/gayo', '/kopi%2Fgayo', 'allowed'],
    ['Disallow: /kopi%2fgayo', '/kopi%2Fgayo', 'refused 2'],
    ['Disallow: /kopi%2Fgayo', '/kopi%2fgayo', 'refused 2'],
    ['Disallow: /café', '/caf%C3%A9', 'refused 2'],
    ['Disallow: /café', '/caf%c3%a9', 'refused 2'],
    ['Disallow: /caf%c3%a9', '/caf%C3%A9', 'refused 2'],
    ['Disallow: /voilà', '/voil%C3%A0', 'refused 2'],
    ['Disallow: /voilà', '/voil%C3%A9', 'allowed'],
    ['Disallow: /kopi-☕', '/kopi-%E2%98%95-panas', 'refused 2'],
    ['Disallow: /café', '/café', 'allowed'],
    ['Disallow: /berita', '/%62erit%61/1', 'refused 2'],
    ['Disallow: /%62erita', '/berita/1', 'refused 2'],
    ['Disallow: /%62erita', '/b%65rita/1', 'refused 2'],
    ['Disallow: /%7Ebudi/', '/~budi/', 'refused 2'],
    ['Disallow: / | Allow: /berita', '/%62erita', 'allowed 3'],
    ['Disallow: / | Allow: /%62erita', '/%62erita', 'allowed 3'],
    ['Disallow: / | Allow: /%62erita', '/berita', 'refused 2'],
    ['Allow: /%62erita | Disallow: /berita/1', '/%62erita/1', 'refused 3'],
    ['Disallow: /kabar baru', '/kabar%20baru', 'refused 2'],
    ['Disallow: /kabar%20baru', '/kabar baru', 'refused 2'],
    ['Disallow: /a|b', '/a%7Cb', 'refused 2'],
    ['Disallow: /100%', '/100%-asli', 'refused 2'],
    ['Disallow: /100%25', '/100%', 'allowed'],
    ['Disallow: /%2562', '/b', 'allowed'],
    ['Disallow: /a%3Fb', '/a?b', 'allowed'],
    ['Disallow: /ke?url=https://lain.test/?a&b', '/ke?url=https://lain.test/?a&b', 'refused 2'],
  ])('%s: %s', (rules, path, expected) => {
    expect(ruled(rules, path)).toBe(expected);
  });

  it('of octets that are no UTF-8 is by octet', () => {
    const latin1 = Buffer.from('User-agent: *\nDisallow: /caf\xe9\n', 'latin1');
    expect(judged(latin1, '/caf%E9')).toBe('refused 2');
    expect(judged(latin1, '/caf%C3%A9')).toBe('allowed');
  });
});
