import { describe, expect, it } from 'vitest';
import { writerOf, writerOfLine } from '../../src/extract/page/byline.js';

describe('writerOfLine', () => {
  it.each([
    ['Pewarta : Rina Lestari', 'Rina Lestari'],
    ['Penulis: Andi Wijaya | Editor: Sri Utami', 'Andi Wijaya'],
    ['Laporan Wartawan Harian Pala, Yudi Saputra', 'Yudi Saputra'],
    ['Reporter: Dewi Anggraini, Senin 3 Mei 2021', 'Dewi Anggraini'],
    ['Oleh: H. Abdul Karim', 'H. Abdul Karim'],
    ['Editor: Sri Utami', null],
    ['Penulis: Admin', null],
    ['Penulis buku itu, Rina Lestari, hadir.', null],
    ['Pewarta foto: 3 orang', null],
  ])('%s', (line, writer) => {
    expect(writerOfLine(line)).toBe(writer);
  });
});

describe('writerOf', () => {
  it.each([
    ['By Rina Lestari', 'Rina Lestari'],
    ['Rina Lestari - Harian Pala', 'Rina Lestari'],
    ['Rina Lestari,', 'Rina Lestari'],
    ['redaksi', null],
    ['https://kabar.example/penulis/rina', null],
    ['', null],
  ])('%s', (stated, writer) => {
    expect(writerOf(stated)).toBe(writer);
  });
});
