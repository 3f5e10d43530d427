import { describe, expect, it } from 'vitest';
import { type Case, expectNone, expectOne, mentionsOf } from './reading.js';

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
    ['Ekspor {barang dari kayu} naik.', 'barang dari kayu (44)'],
    ['Ekspor {batubara} naik.', 'batubara (27)'],
    ['Ekspor {kayu lapis} naik.', 'kayu lapis (44)'],
    ['Ekspor {alas kaki} naik.', 'alas kaki (64)'],
    ['Ekspor {besi dan baja} naik.', 'besi dan baja (72)'],
    ['Ekspor {mesin dan peralatan listrik} naik.', 'mesin dan peralatan listrik (85)'],
    ['Ekspor {lemak dan minyak hewan/nabati} naik.', 'lemak dan minyak hewan/nabati (15)'],
    ['Ekspor {Garam, Belerang, Kapur} naik.', 'Garam, Belerang, Kapur (25)'],
    ['Ekspor golongan {kopi, teh, rempah-rempah} naik.', 'kopi, teh, rempah-rempah (09)'],
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
    ['Ekspor {sepatu merek Kenari} naik.', 'sepatu merek Kenari (64)'],
    ['Ekspor {kopi} periode Mei naik.', 'kopi (09)'],
    ['{Keripik tempe} khas Malang laku.', 'Keripik tempe (20)'],
    ['{Amplang Rusmini} Menunggu Kargo Murah', 'Amplang Rusmini (16)'],
    ['Pekerja pabrik {gula} itu mogok.', 'gula (17)'],
    ['Ekspor {ikan kerapu} hasil budidaya naik.', 'ikan kerapu (03)'],
    ['Ekspor {lidi nipah} Muara Badak naik.', 'lidi nipah (14)'],
    ['Ekspor {keripik} berbahan dasar singkong naik.', 'keripik (20)'],
    ['Ekspor {layang-layang} berbentuk burung, ikan dan naga naik.', 'layang-layang (95)'],
  ])('%s is %s', (...row) => expectOne('product', row));
});

describe('goods that no gazetteer knows', () => {
  it.each<Case>([
    ['Koperasi itu mengekspor {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Koperasi itu mengapalkan {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Koperasi itu memasok {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Kiriman itu berupa {blondo segar}.', 'blondo segar (unknown)'],
    ['Koperasi itu mengekspor 3 kontainer {geblek} ke Jerman.', 'geblek (unknown)'],
    ['Dikirim 12 koli {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Dikirim 12 koli produk {blondo} ke Taiwan.', 'blondo (unknown)'],
    ['Dikirim 12 koli {blondo pedas manis} ke Taiwan.', 'blondo pedas manis (unknown)'],
    ['Dikirim 12 koli {blondo} yang pedas ke Taiwan.', 'blondo (unknown)'],
    ['Dikirim 12 koli {blondo} dari Sigi ke Taiwan.', 'blondo (unknown)'],
    ['Kiriman lain: {Well Wagon} ke Singapura.', 'Well Wagon (unknown)'],
    ['Ekspor {geblek} ke Jerman naik.', 'geblek (unknown)'],
    ['Ekspor produk {geblek pandan} ke Jerman naik.', 'geblek pandan (unknown)'],
    ['Ekspor {geblek} sebanyak 3 ton dilepas bupati.', 'geblek (unknown)'],
    ['Produk {geblek} kembali dikirim ke Jerman.', 'geblek (unknown)'],
    ['{Geblek pandan} itu sudah dikirim ke Jerman.', 'Geblek pandan (unknown)'],
    ['{Geblek} dari Kabupaten Kulon Progo laris di Jerman.', 'Geblek (unknown)'],
    ['{Geblek} buatan perajin Wates menembus Jerman.', 'Geblek (unknown)'],
    ['Sebanyak 300 {geblek} dikirim ke Jerman.', 'geblek (unknown)'],
    ['Mereka mengirim 300 {geblek} ke Jerman.', 'geblek (unknown)'],
    ['Ekspor {geblek} melalui Pelabuhan Cilacap ke Jerman naik.', 'geblek (unknown)'],
    ['{Geblek pandan} siap ekspor ke Jerman.', 'Geblek pandan (unknown)'],
    ['{Daun gulinggang} laku di Jepang.', 'Daun gulinggang (12)'],
    ['Mereka mengirim {akar tempuyung liar} ke Jepang.', 'akar tempuyung liar (unknown)'],
  ])('%s is %s', (...row) => expectOne('product', row));
});

describe('goods that belong to somebody', () => {
  it.each<Case>([
    ['{Kopinya} laku di Jepang.', 'Kopi (09)'],
    ['{Meja lipatnya} laku di Jepang.', 'Meja lipat (94)'],
    ['{Mebelnya} diekspor ke Belanda.', 'Mebel (94)'],
    ['Ekspor {udangnya} murah di sana.', 'udang (03)'],
  ])('%s is %s', (...row) => expectOne('product', row));
});

describe('lists of goods', () => {
  it.each([
    ['Ekspor ikan dan udang naik.', ['ikan', 'udang']],
    ['Ekspor pulp dan kertas naik.', ['pulp', 'kertas']],
    ['Ekspor garam, belerang, kapur naik.', ['garam', 'belerang', 'kapur']],
    ['Ekspor lak, getah dan damar naik.', ['lak', 'getah', 'damar']],
    ['Ekspor lemak dan minyak hewan/nabati naik.', ['lemak dan minyak hewan/nabati']],
    ['Ekspor makanan dan minuman naik.', ['makanan dan minuman']],
    ['Ekspor kopi, Syngonium, lada naik.', ['kopi', 'Syngonium', 'lada']],
    ['Ekspor kopi, geblek dan lada naik.', ['kopi', 'geblek', 'lada']],
    ['Ekspor kopi, katanya, dan lada naik.', ['kopi', 'lada']],
  ])('%s has %j', (text, names) => {
    const found = mentionsOf(text, null).flatMap((m) => (m.kind === 'product' ? [m.name] : []));
    expect(found).toEqual(names);
  });
});

describe('no goods', () => {
  it.each([
    'Kapal itu bersandar di Pelabuhan Tanjung Emas.',
    'Muatan itu lewat Tanjung Perak dan Tanjung Emas.',
    'Warga Desa Gula bersukacita.',
    'Warga Kampung Kopi bersukacita.',
    'Kelurahan Teh Manis di sana sepi.',
    'Toko itu berdiri di Jalan Mawar dekat pasar.',
    'Mereka ikut Africa Food Week di Kairo.',
    'KOBA, KOPI POS – Kapal itu berlayar kemarin sore.',
    'Kemarin Ibu Melati pulang dari sana.',
    'Mereka ikut pameran mebel di Jepang.',
    'Mereka membawa buah tangan dari Jepang.',
    'Bunga pinjaman bank itu turun.',
    'Ia mengirim surat ke Jepang.',
    'Tim itu dikirim ke Jepang.',
    'Sebanyak 300 petani dikirim ke Jepang.',
    'Kiriman itu habis, sisanya ke Jepang.',
    'Kerja sama itu berupa layanan dan pelatihan.',
    'Mereka mengekspor tenaga kerja ke Jepang.',
    'Ekspor RI ke Jepang naik.',
    'Ekspor langsung ke Jepang naik.',
    'Daunnya lebar dan kulitnya tipis.',
    'Kiriman itu untuk pabrik gula di Thailand.',
    'Pembelinya produsen ban asal Jepang.',
    'Harganya Rp2 ribu per buah.',
    'Satu kontainer dilepas dari halaman Pelepah Craft kemarin sore.',
    'Kata Direktur Industri Hasil Hutan dan Perkebunan kepada para wartawan kemarin.',
    'Yang ke sana dua kapal asing.',
    'Satu kontainer muat banyak, tiga kapal tongkang lagi menyusul.',
    'Pelabuhan itu memuat 70 TEUs peti kemas sebulan.',
    'Merauke, KOPINEWS – Dua macam barang mengisi gudang itu.',
    'Barang itu diekspor Pupuk Kujang ke Jepang.',
    'Barang hasil budidaya senilai Rp2 juta itu habis.',
    'Sebanyak 24 kilo gram (kg) dikirim ke Jepang.',
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
