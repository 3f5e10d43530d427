import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../src/extract/page/date-line.js';
import { isoDay, publicationDay } from '../../src/extract/page/iso-day.js';
import { readTextPage } from './boilerplate.js';

describe('readDateLine', () => {
  it.each([
    ['Rabu, 8 Juni 2022 | 17:10 WIB', '2022-06-08'],
    ['- Selasa, 15 September 2020 | 18:55 WIB', '2020-09-15'],
    ['Kamis, 22 Maret 2018 13:55:32', '2018-03-22'],
    ['Sabtu, 17 November 2018 - 10:09 WITA', '2018-11-17'],
    ["Jum'at, 3 Nopember 2017", '2017-11-03'],
    ['Jumat 3 Pebruari 2017 pukul 09.05 WIT', '2017-02-03'],
    ['12 Agt 2020', '2020-08-12'],
    ['1 Ags. 2020', '2020-08-01'],
    ['Ahad, 16 Agustus 2020', '2020-08-16'],
    ['03/02/2021', '2021-02-03'],
    ['03/04/2021, 06:16 WIB', '2021-04-03'],
    ['28-12-2020 - Balai Karantina Ternate', '2020-12-28'],
    ['2021-02-03 08:00', '2021-02-03'],
    ['Diterbitkan: 5 Mei 2023', '2023-05-05'],
    ['Dipublikasikan pada Senin, 5 Juni 2023', '2023-06-05'],
  ])('%s is %s', (line, day) => {
    expect(readDateLine(line)).toBe(day);
  });

  it.each([
    'Pada Rabu, 8 Juni 2022 lada dikirim',
    'Rabu, 8 Juni 2022 lada dikirim ke Jepang.',
    '28-12-2020 - Lada dikirim. Petugas memeriksa.',
    '31 Februari 2020',
    '8 Jumbo 2022',
    '03/13/2021',
    '3/2-2021',
    'Juni 2022',
    '8 Juni 20221',
    `8 Juni 2022${' '.repeat(200)}`,
    '',
  ])('%s is no date line', (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});

describe('isoDay and publicationDay', () => {
  it.each([
    ['2024-07-01', '2024-07-01'],
    ['2024-07-01T23:30:00+07:00', '2024-07-01'],
    ['2024-07-01T17:30:00Z', '2024-07-02'],
    ['2024-07-01T16:59:00+00:00', '2024-07-01'],
    ['2024-02-30', null],
    ['1 Juli 2024', null],
    ['', null],
  ])('%s falls on %s in Indonesia', (text, day) => {
    expect(publicationDay(text)).toBe(day);
  });

  it('keeps the day as written', () => {
    expect(isoDay('2024-07-01T17:30:00Z')).toBe('2024-07-01');
    expect(isoDay('2024-07-011')).toBeNull();
  });
});

describe('the publication day of a text', () => {
  const body = 'Lada dikirim ke Jepang, Rabu (25/10/2023).';

  it('is the given one before a date line', () => {
    const { value } = readTextPage(`${body}\n8 Juni 2022`, {
      given: { title: null, published: '2022-06-09' },
    });
    expect([value.published, value.publishedFrom]).toEqual(['2022-06-09', 'given']);
  });

  it('is that of a date line near the head', () => {
    const { value } = readTextPage(`Lada Ternate Tembus Jepang\n8 Juni 2022\n${body}`);
    expect([value.published, value.publishedFrom]).toEqual(['2022-06-08', 'date-line']);
  });

  it.each([
    ['a date inside a sentence', body],
    ['a copyright year', `${body}\nCOPYRIGHT © KABAR PALA 2016`],
    ['a date line far down', `${`${body}\n`.repeat(9)}8 Juni 2022`],
  ])('is not %s', (_, text) => {
    const { value } = readTextPage(text);
    expect([value.published, value.publishedFrom]).toEqual([null, null]);
  });
});
