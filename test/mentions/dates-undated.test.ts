import { describe, expect, it } from 'vitest';
import { type Case, expectNone, expectOne, marked, mentionsOf } from './reading.js';

describe('dates that need no article’s day', () => {
  it.each<Case>([
    ['Kapal itu berangkat Selasa ({19/1/2021}).', '2021-01-19'],
    ['Kapal itu berangkat {27 Desember 2019}.', '2019-12-27'],
    ['Kapal itu berangkat Jumat, {27 Desember 2019}.', '2019-12-27'],
    ['Kapal itu berangkat {Desember 2019}.', '2019-12'],
    ['Nilainya naik {Januari-Juni 2023}.', '2023-01/2023-06'],
    ['Nilainya naik {semester I 2023}.', '2023-01/2023-06'],
    ['Nilainya naik pada {2020}.', '2020'],
    ['Nilainya naik {lima bulan pertama 2023}.', '2023-01/2023-05'],
    ['Nilainya naik {hingga Mei 2022}.', '2022-01/2022-05'],
    ['Nilainya naik {2012-2016}.', '2012/2016'],
  ])('%s is %s', (...row) => expectOne('date', row));

  it.each<Case>([
    ['Panen 2021 besar. Kapal itu berangkat ({22/7}).', '2021-07-22'],
    ['Panen 2021 besar. Kapal itu berangkat {3 April}.', '2021-04-03'],
    ['Panen 2021 besar. Kapal itu berangkat pada {Agustus}.', '2021-08'],
    ['Panen 2021 besar. Nilainya naik {triwulan II}.', '2021-04/2021-06'],
    ['Kapal itu berangkat {3 April}. Panen 2021 besar.', '2021-04-03'],
    ['Kapal itu berangkat {3 April} seperti 2018. Panen 2021 besar.', '2018-04-03'],
  ])('%s takes the year from the text: %s', (source, value) => {
    const { text, start, end } = marked(source);
    const dates = mentionsOf(text, null).filter((mention) => mention.kind === 'date');
    const found = dates.find(({ span }) => span.start === start && span.end === end);
    expect(found?.value).toBe(value);
  });
});

describe('dates that nothing resolves', () => {
  it.each([
    'Kapal itu berangkat hari ini.',
    'Kapal itu berangkat kemarin.',
    'Kapal itu berangkat Senin.',
    'Kapal itu berangkat Minggu (8/1).',
    'Kapal itu berangkat 3 April.',
    'Nilainya naik pada Agustus.',
    'Nilainya naik Januari-Juni.',
    'Nilainya naik tahun lalu.',
    'Nilainya naik bulan ini.',
    'Nilainya naik triwulan II.',
    'Nilainya naik empat bulan pertama tahun ini.',
    'Nilainya naik sampai awal Juni.',
  ])('%s', (text) => expectNone('date', text));
});
