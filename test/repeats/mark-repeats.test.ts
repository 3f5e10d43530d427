import { describe, expect, it } from 'vitest';
import { markRepeats } from '../../src/extract/repeats/mark-repeats.js';
import { documentOf, repeatsOf } from './document.js';

const long =
  'Koperasi Banda mengirim 12 ton pala kering dari pelabuhan Ambon menuju Belanda pada Senin pagi dengan kapal besar yang baru saja selesai diperbaiki';

describe('markRepeats on equal paragraphs', () => {
  it('marks a doubled title', () => {
    const { value, diagnostics } = markRepeats(
      documentOf('Pala Banda Berlayar', 'Pala Banda Berlayar', long),
    );
    expect(value.paragraphs.map((paragraph) => paragraph.repeatOf)).toEqual([null, 0, null]);
    expect(diagnostics).toEqual([
      {
        step: 'markRepeats',
        reason: 'says the same as paragraph 0',
        span: { start: 20, end: 39 },
        rule: null,
      },
    ]);
  });

  it('does not mind case, quotation marks and spacing', () => {
    expect(repeatsOf('“Pala  Banda” laris', 'PALA BANDA LARIS', "'Pala Banda' laris", 'Pala Banda')).toEqual([
      null,
      0,
      0,
      null,
    ]);
  });

  it('marks a block that is printed twice, each with its first copy', () => {
    expect(repeatsOf('Satu lada', 'Dua pala', 'Tiga kopi', 'Dua pala', 'Tiga kopi', 'Dua pala')).toEqual([
      ...[null, null, null],
      ...[1, 2, 1],
    ]);
  });

  it('leaves text, spans and roles as they are', () => {
    const document = documentOf('Pala', 'Pala');
    const { value } = markRepeats(document);
    expect(value).toEqual({
      ...document,
      paragraphs: [document.paragraphs[0], { ...document.paragraphs[1], repeatOf: 0 }],
    });
  });
});

describe('markRepeats on near repeats', () => {
  it.each([
    ['a word more', long.replace('mengirim', 'telah mengirim')],
    ['a word less', long.replace(' kering', '')],
    ['another ending', long.replace('mengirim', 'mengirimkan')],
  ])('marks %s', (_, changed) => {
    expect(repeatsOf(`${long}.`, `${changed}.`)).toEqual([null, 0]);
  });

  it.each([
    ['another number', long.replace('12', '15')],
    ['another number format', long.replace('12', '1,2')],
    ['another name', long.replace('Belanda', 'Jepang')],
    ['another name of the same letter', long.replace('Belanda', 'Belgia')],
    ['another product', long.replace('pala', 'lada')],
    ['too many new words', long.replace('kering', 'yang sudah benar benar kering sekali')],
  ])('does not mark %s', (_, changed) => {
    expect(repeatsOf(long, changed)).toEqual([null, null]);
  });

  it('compares short paragraphs for equality only', () => {
    expect(
      repeatsOf('Pala kering dari koperasi itu laris', 'Pala kering dari koperasi itu laris sekali'),
    ).toEqual([null, null]);
  });

  it('points to the first of a chain', () => {
    const second = long.replace('mengirim', 'telah mengirim');
    const third = second.replace('pagi', 'pagi itu juga');
    expect(repeatsOf(long, second, third, second)).toEqual([null, 0, 0, 0]);
  });
});
