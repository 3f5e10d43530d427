import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/model/fact.js';
import { liveAddress } from '../../../src/web/parts/live-address.js';

const url = 'https://kabar.example/s1';

const cited = (prefix: string, exact: string, suffix: string): Citation => ({
  ...{ slot: 'product', value: 0, start: 0, end: exact.length, exact, prefix, suffix },
  ...{ occurrence: 1, of: 1 },
});

describe('the address of the live page at a quotation', () => {
  it.each([
    ['words with both neighbours', ['ke ', 'Jepang', ' dan'], 'text=ke-,Jepang,-dan'],
    ['words alone', ['', 'kopi', ''], 'text=kopi'],
    ['words at the beginning', ['', 'Kopi Gayo', ' ke'], 'text=Kopi%20Gayo,-ke'],
    ['words at the end', ['ke ', 'Jepang', ''], 'text=ke-,Jepang'],
    [
      'hyphens, commas and ampersands',
      ['a-b, ', 'oleh-oleh, x&y', ' c,d'],
      'text=a%2Db%2C-,oleh%2Doleh%2C%20x%26y,-c%2Cd',
    ],
    ['characters beyond ASCII', ['', 'é😀', ''], 'text=%C3%A9%F0%9F%98%80'],
    ['half a surrogate pair', ['\udc00 ke ', 'x\ud83d', ''], 'text=%EF%BF%BD%20ke-,x%EF%BF%BD'],
    [
      'words cut in two by the context',
      ['antung dua kilo seratus gram dari ', 'kopi', ' arabika yang dikirim ke luar ne'],
      'text=dua%20kilo%20seratus%20gram%20dari-,kopi,-arabika%20yang%20dikirim%20ke%20luar',
    ],
    ['one long word as context', ['x'.repeat(32), 'kopi', 'y'.repeat(32)], 'text=kopi'],
    ['other paragraphs beside it', ['Judul\n\n', 'Kopi', ' ke Jepang\nBaris'], 'text=Kopi,-ke%20Jepang'],
    ['lines and runs of spaces in it', ['', 'kopi \n  arabika', ''], 'text=kopi%20arabika'],
  ] as const)('%s', (_, [prefix, exact, suffix], directive) => {
    expect(liveAddress(url, cited(prefix, exact, suffix))).toBe(`${url}#:~:${directive}`);
  });

  it('goes behind a fragment that is there', () => {
    expect(liveAddress(`${url}#isi`, cited('', 'kopi', ''))).toBe(`${url}#isi:~:text=kopi`);
  });

  it('is the page itself without a quotation', () => {
    expect(liveAddress(url, null)).toBe(url);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//kabar.example',
    's1',
    ' https://',
  ])('is none for %j', (address) => {
    expect(liveAddress(address, cited('', 'kopi', ''))).toBeNull();
  });
});
