import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline, readTextPage } from './boilerplate.js';

const before = 'Lada itu dikirim lewat pelabuhan Ternate.';
const after = 'Petugas karantina memeriksa seluruh muatan kapal.';
const outlineOf = (text: string): [string, string][] => outline(readTextPage(text).value);

describe('a link glued into a paragraph', () => {
  it.each([
    ['a sentence end', 'Baca juga: Harga pala di Banda naik lagi.', ` ${after}`],
    ['a quotation mark', 'Baca juga: Harga pala di Banda naik lagi', ` “${after}”`],
    ['a straight quotation mark', 'Baca juga: Harga pala di Banda naik lagi', ` "${after}"`],
    ['a double space', 'Baca juga: Harga pala di Banda naik lagi', `  ${after}`],
    ['a bracket', '(Baca juga: Harga pala di Banda naik lagi)', ` ${after}`],
    ['the end of its capitals', 'Baca juga: Harga Pala di Banda Naik Lagi', ` ${after}`],
  ])('ends at %s', (_, link, rest) => {
    expect(outlineOf(`${before} ${link}${rest}`)).toEqual([
      ['body', before],
      ['related-link', link],
      ['body', rest.trim()],
    ]);
  });

  it('stands behind a full stop without a space, and with no space after its colon', () => {
    expect(outlineOf(`${before}Baca juga:Harga Pala Naik. ${after}`)).toEqual([
      ['body', before],
      ['related-link', 'Baca juga:Harga Pala Naik.'],
      ['body', after],
    ]);
  });

  it('may come twice in one paragraph', () => {
    const roles = outlineOf(`${before} Baca juga: Pala Naik Lagi. ${after} Simak juga: Lada Turun. ${after}`);
    expect(roles.map(([role]) => role)).toEqual(['body', 'related-link', 'body', 'related-link', 'body']);
  });

  it('needs its colon and a word border', () => {
    const text = `${before} Warga diminta baca juga aturan itu. Pembaca juga: tidak. ${after}`;
    expect(outlineOf(text)).toEqual([['body', text]]);
  });
});

describe('other pieces', () => {
  it('takes the credits off the end of a line', () => {
    const line = `${before} ${after} Pewarta: Sinta Editor: Bagus Copyright © KABAR PALA 2025`;
    expect(outlineOf(line)).toEqual([
      ['body', `${before} ${after}`],
      ['byline', 'Pewarta: Sinta'],
      ['byline', 'Editor: Bagus'],
      ['footer', 'Copyright © KABAR PALA 2025'],
    ]);
  });

  it('does not take an article for credits', () => {
    const line = `sumber: kantor berita | editor: bagus ${before.repeat(12)}`;
    expect(outlineOf(line)).toEqual([['body', line]]);
  });

  it('cuts a marker out and keeps both sides', () => {
    expect(outlineOf(`${before} [Gambas:Video CNN]${after}`)).toEqual([
      ['body', before],
      ['footer', '[Gambas:Video CNN]'],
      ['body', after],
    ]);
  });
});

describe('paragraphs', () => {
  const part = fc.constantFrom(
    ...[
      before,
      after,
      'Baca juga: Pala Naik Lagi',
      'BACA JUGA',
      '\n',
      '\r\n',
      '  ',
      '\u00a0',
      '“',
      '(',
      '[Gambas:Video CNN]',
    ],
    ...['Editor: Bagus', 'Copyright © 2024', 'İstanbul', '8 Juni 2022', '\u2028', '😀', 'Foto: Dok', '- '],
  );

  it('are trimmed, in order, apart and inside the text, which stays as it was', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = `Lada ${parts.join('')}`;
        const { value } = readTextPage(text);
        expect(value.text).toBe(text);
        let end = 0;
        for (const { span } of value.paragraphs) {
          const exact = text.slice(span.start, span.end);
          expect(exact).toBe(exact.trim());
          expect(exact).not.toBe('');
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
