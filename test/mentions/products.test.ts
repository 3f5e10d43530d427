import { describe, it } from 'vitest';
import { type Case, expectNone, expectOne } from './reading.js';

describe('goods of the gazetteer', () => {
  it.each<Case>([
    ['Koperasi itu mengekspor {kopi} ke Jepang.', 'kopi (09)'],
    ['{Lada} itu laku.', 'Lada (09)'],
    ['Koperasi itu mengekspor {minyak jelantah} ke Belanda.', 'minyak jelantah (15)'],
    ['Koperasi itu mengirim {cumi-cumi beku} ke Taiwan.', 'cumi-cumi beku (03)'],
    ['Koperasi itu mengirim {cumi‑cumi beku} ke Taiwan.', 'cumi‑cumi beku (03)'],
    ['Ekspor {SBW} naik.', 'SBW (04)'],
    ['Ekspor {sarang burung walet} naik.', 'sarang burung walet (04)'],
    ['Ekspor {migas} naik.', 'migas (27)'],
    ['Ekspor {batu bara} naik.', 'batu bara (27)'],
    ['Ekspor {batubara} naik.', 'batubara (27)'],
    ['Ekspor {kayu lapis} naik.', 'kayu lapis (44)'],
    ['Ekspor {alas kaki} naik.', 'alas kaki (64)'],
    ['Ekspor {besi dan baja} naik.', 'besi dan baja (72)'],
    ['Ekspor {mesin dan peralatan listrik} naik.', 'mesin dan peralatan listrik (85)'],
    ['Ekspor {lemak dan minyak hewan/nabati} naik.', 'lemak dan minyak hewan/nabati (15)'],
    ['Ekspor {garam, belerang, kapur} naik.', 'garam, belerang, kapur (25)'],
    ['Ekspor “{kopi}” naik.', 'kopi (09)'],
    ['Ekspor ‘{kopi}’ naik.', 'kopi (09)'],
    ['Ekspor ({kopi}) naik.', 'kopi (09)'],
    ['EKSPOR {KOPI} NAIK', 'KOPI (09)'],
    ['ekspor {kopi} naik', 'kopi (09)'],
    ['Ekspor komoditas {pinang} naik.', 'pinang (08)'],
    ['Ekspor produk {gerabah} naik.', 'gerabah (69)'],
    ['Ekspor berbagai {keripik pisang} naik.', 'keripik pisang (20)'],
  ])('%s is %s', (...row) => expectOne('product', row));
});

describe('words that narrow a name', () => {
  it.each<Case>([
    ['Ekspor {kopi arabika organik} naik.', 'kopi arabika organik (09)'],
    ['Ekspor {rumput laut kering} naik.', 'rumput laut kering (12)'],
    ['Ekspor {vanili kering premium} naik.', 'vanili kering premium (09)'],
    ['Ekspor {kepiting bakau hidup} naik.', 'kepiting bakau hidup (03)'],
    ['Ekspor {ikan tuna loin beku} naik.', 'ikan tuna loin beku (03)'],
    ['Ekspor {kelapa parut kering} naik.', 'kelapa parut kering (08)'],
    ['Ekspor {mebel kayu jati} naik.', 'mebel kayu jati (94)'],
    ['Ekspor {kopi robusta Temanggung} naik.', 'kopi robusta Temanggung (09)'],
    ['{Kopi Gayo} laku di Jepang.', 'Kopi Gayo (09)'],
    ['Mereka mengirim produk {sepatu jenis dox} ke Senegal.', 'sepatu jenis dox (64)'],
    ['Mereka mengirim {briket arang batok kelapa} ke Turki.', 'briket arang batok kelapa (44)'],
    ['Ekspor {kopi} yang organik naik.', 'kopi (09)'],
    ['Ekspor {kopi}, katanya, naik.', 'kopi (09)'],
    ['Ekspor {kopi} dari Sigi naik.', 'kopi (09)'],
    ['Ekspor {kopi} meningkat pesat.', 'kopi (09)'],
    ['Ekspor {kopi} Rp5 juta.', 'kopi (09)'],
  ])('%s is %s', (...row) => expectOne('product', row));
});

describe('goods that no gazetteer knows', () => {
  it.each<Case>([
    ['Koperasi itu mengekspor {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Koperasi itu mengapalkan {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Koperasi itu memasok {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Kiriman itu berupa {blondo segar}.', 'blondo segar (unknown)'],
    ['Koperasi itu mengekspor 3 kontainer {tampah} ke Jerman.', 'tampah (unknown)'],
    ['Dikirim 12 koli {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Dikirim 12 koli produk {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Dikirim 12 koli {blondo pedas manis} ke Taiwan.', 'blondo pedas manis (unknown)'],
    ['Dikirim 12 koli {blondo} yang pedas ke Taiwan.', 'blondo (unknown)'],
    ['Dikirim 12 koli {blondo} dari Sigi ke Taiwan.', 'blondo (unknown)'],
    ['Kiriman lain: {Well Wagon} ke Singapura.', 'Well Wagon (unknown)'],
  ])('%s is %s', (...row) => expectOne('product', row));
});

describe('no goods', () => {
  it.each([
    'Ekspor itu naik.',
    'Ekspor barang naik.',
    'Mereka mengirim 5 ton ke Singapura.',
    'Mereka mengirim 5 ton yang segar ke Singapura.',
    'Mereka mengirim 5 ton, katanya.',
    'Mereka mengekspor berbagai produk ke Singapura.',
    'Mereka mengekspor ke Singapura.',
    'Mereka mengekspor lagi tahun ini.',
    'Mereka mengekspor, blondo pun habis.',
    'Mereka mengapalkan PT Sari Laut.',
    'Wakil Ketua Koperasi Kopi hadir.',
    'Bupati Jember hadir.',
    'Rapat itu lama.',
  ])('%s', (text) => expectNone('product', text));
});
