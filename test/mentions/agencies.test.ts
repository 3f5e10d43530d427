import { describe, it } from 'vitest';
import { type Case, expectNone, expectOne } from './reading.js';

describe('offices of the regions', () => {
  it.each<Case>([
    ['Kata Kepala {Disperindag Kabupaten Tangerang}, Rina.', 'Disperindag Kabupaten Tangerang'],
    ['Kepala {Disperindag Banten}, Rina, hadir.', 'Disperindag Banten'],
    ['{Disperindagkop dan UKM Kabupaten Pati} mencatat.', 'Disperindagkop dan UKM Kabupaten Pati'],
    [
      '{Dinas Perindustrian dan Perdagangan Kota Bekasi} mencatat.',
      'Dinas Perindustrian dan Perdagangan Kota Bekasi',
    ],
    [
      '{Dinas Perindustrian, Perdagangan dan Koperasi Kabupaten Jepara} mencatat.',
      'Dinas Perindustrian, Perdagangan dan Koperasi Kabupaten Jepara',
    ],
    [
      '{Dinas Perindustrian dan Perdagangan (Disperindag) Provinsi Banten} mencatat.',
      'Dinas Perindustrian dan Perdagangan Provinsi Banten',
    ],
    ['{Dinas Perdagangan Kota Bekasi}, Selasa, mencatat.', 'Dinas Perdagangan Kota Bekasi'],
    ['{Dinas Perdagangan Kota Bekasi} Selasa mencatat.', 'Dinas Perdagangan Kota Bekasi'],
    ['Kata Kadis {Dinas Perkebunan Kalimantan Barat} Rudi Hartono.', 'Dinas Perkebunan Kalimantan Barat'],
    ['{Dinas Pertanian Kabupaten Wonosobo}, Jawa Tengah, mencatat.', 'Dinas Pertanian Kabupaten Wonosobo'],
    ['{Dinas Kelautan dan Perikanan Kota Bitung} mencatat.', 'Dinas Kelautan dan Perikanan Kota Bitung'],
    ['{DKP Sulut} mencatat.', 'DKP Sulut'],
    ['{Disdag Bandung} mencatat.', 'Disdag Bandung'],
    ['{Disbun Jatim} mencatat.', 'Disbun Jatim'],
    ['{Bea Cukai Kudus} melepas kiriman itu.', 'Bea Cukai Kudus'],
    ['{Kantor Bea Cukai Kudus} melepas kiriman itu.', 'Kantor Bea Cukai Kudus'],
    ['bersama {Bea Cukai Juanda}, kiriman itu dilepas', 'Bea Cukai Juanda'],
    ['{Kanwil DJBC Jawa Timur} melepas.', 'Kanwil DJBC Jawa Timur'],
    ['{Balai Karantina Pertanian Kelas I Semarang} memeriksa.', 'Balai Karantina Pertanian Kelas I Semarang'],
    ['{Balai Besar Karantina Pertanian Surabaya} memeriksa.', 'Balai Besar Karantina Pertanian Surabaya'],
    ['{Karantina Pertanian Ternate} memeriksa.', 'Karantina Pertanian Ternate'],
    ['{Karantina Sulawesi Utara} memeriksa.', 'Karantina Sulawesi Utara'],
    ['{BKIPM Manado} memeriksa.', 'BKIPM Manado'],
    ['{BPS Jawa Timur} mencatat.', 'BPS Jawa Timur'],
    ['{BPS Provinsi Maluku Utara} mencatat.', 'BPS Provinsi Maluku Utara'],
    ['{Badan Pusat Statistik (BPS) Jawa Timur} mencatat.', 'Badan Pusat Statistik Jawa Timur'],
    ['{ITPC Osaka} membantu.', 'ITPC Osaka'],
    ['{Bidang Perdagangan Luar Negeri Dinas Perdagangan Sulut} hadir.', 'Dinas Perdagangan Sulut'],
    ['{Kepala Bidang Perdagangan Luar Negeri, Dinas Perdagangan Sulut}, hadir.', 'Dinas Perdagangan Sulut'],
    [
      '{Dinas Koperasi, UMKM, Perindustrian, dan Pariwisata Provinsi Lampung} mencatat.',
      'Dinas Koperasi, UMKM, Perindustrian, dan Pariwisata Provinsi Lampung',
    ],
    ['{bea cukai kudus} melepas kiriman itu', 'bea cukai kudus'],
  ])('%s is %s', (...row) => expectOne('agency', row));
});

describe('offices of the state', () => {
  it.each<Case>([
    ['{Kemendag} mencatat ekspor itu.', 'Kemendag'],
    ['{Kementerian Perdagangan RI} mencatat.', 'Kementerian Perdagangan RI'],
    ['{Kementerian Koperasi dan UKM} hadir.', 'Kementerian Koperasi dan UKM'],
    ['{Kementan} hadir.', 'Kementan'],
    ['{KKP} hadir.', 'KKP'],
    ['{Barantin} memeriksa kiriman itu.', 'Barantin'],
    ['{Badan Karantina Indonesia} memeriksa.', 'Badan Karantina Indonesia'],
    ['{LPEI} membiayai.', 'LPEI'],
    ['{PLBN Entikong} ramai.', 'PLBN Entikong'],
    ['Binaan {LPDB-KUMKM} sejak 2020.', 'LPDB-KUMKM'],
    ['Kata {Dirjen Perkebunan Kementan} Heru kemarin.', 'Ditjen Perkebunan Kementan'],
    ['{Direktur Jenderal Hortikultura} hadir.', 'Direktorat Jenderal Hortikultura'],
    [
      'Pejabat {Direktorat Jenderal Hortikultura, Kementerian Pertanian}, hadir.',
      'Direktorat Jenderal Hortikultura Kementerian Pertanian',
    ],
    ['Kata {Mendag} Budi Santoso.', 'Kementerian Perdagangan'],
    ['{Menteri Perdagangan} hadir.', 'Kementerian Perdagangan'],
    ['{Menteri Perdagangan RI} hadir.', 'Kementerian Perdagangan'],
    ['Kata {Mentan} Amran kemarin.', 'Kementerian Pertanian'],
    ['{Mentan} Amran Sulaiman hadir.', 'Kementerian Pertanian'],
  ])('%s is %s', (...row) => expectOne('agency', row));
});

describe('governments, and by their heads', () => {
  it.each<Case>([
    ['{Pemkab Jember} melepas.', 'Pemkab Jember'],
    ['{Pemerintah Kabupaten Jember} melepas.', 'Pemerintah Kabupaten Jember'],
    ['{Pemprov Kaltim} melepas.', 'Pemprov Kaltim'],
    ['{Pemprov Sulawesi Selatan} melepas.', 'Pemprov Sulawesi Selatan'],
    ['{Pemerintah Provinsi (Pemprov) Banten} melepas.', 'Pemerintah Provinsi Banten'],
    ['{Pemkot Semarang} melepas.', 'Pemkot Semarang'],
    ['{Gubernur Banten} melepas.', 'Pemerintah Provinsi Banten (by its head)'],
    ['{Gubernur Banten} Andi Wijaya melepas.', 'Pemerintah Provinsi Banten (by its head)'],
    ['{Wakil Gubernur Jawa Timur} melepas.', 'Pemerintah Provinsi Jawa Timur (by its head)'],
    ['{Kepala BPS Kabupaten Jember} hadir.', 'Badan Pusat Statistik Kabupaten Jember'],
    ['{Kepala BPS Jember} hadir.', 'Badan Pusat Statistik Jember'],
    ['{Bupati Jember} melepas.', 'Pemerintah Kabupaten Jember (by its head)'],
    ['{Bupati Jember} Siti Aminah melepas.', 'Pemerintah Kabupaten Jember (by its head)'],
    ['{Wakil Bupati Jember} melepas.', 'Pemerintah Kabupaten Jember (by its head)'],
    ['{Walikota Tangerang} melepas.', 'Pemerintah Kota Tangerang (by its head)'],
    ['{Wali Kota Tangerang} Arief hadir.', 'Pemerintah Kota Tangerang (by its head)'],
    ['{Wali Kota Tangerang} melepas.', 'Pemerintah Kota Tangerang (by its head)'],
  ])('%s is %s', (...row) => expectOne('agency', row));
});

describe('offices that no gazetteer knows', () => {
  it.each<Case>([
    ['{Balai Pengawasan Rempah Banda} memeriksa.', 'Balai Pengawasan Rempah Banda'],
    ['Kata Kepala {Dinperindag Banyumas}, Rina.', 'Dinperindag Banyumas'],
    ['{Disperinkopdag Kabupaten Sikka} mencatat.', 'Disperinkopdag Kabupaten Sikka'],
    ['Kepala {DPPKUKM Jakarta}, Rina, hadir.', 'DPPKUKM Jakarta'],
    [
      '{Dinas Rempah dan Atsiri Kabupaten Aceh Selatan} mencatat.',
      'Dinas Rempah dan Atsiri Kabupaten Aceh Selatan',
    ],
  ])('%s is %s', (...row) => expectOne('agency', row));
});

describe('no agency', () => {
  it.each([
    'Ia berkantor di dinas itu.',
    'Dinas itu mencatat kenaikan.',
    'Kementerian itu mencatat kenaikan.',
    'Badan usaha itu untung.',
    'Balai desa itu ramai.',
    'Kantor pos itu tutup.',
    'Stasiun Gambir ramai.',
    'Stasiun kereta itu tutup.',
    'Sertifikat Kelayakan Pengolahan (SKP) terbit.',
    'Sertifikat itu dari bps.',
    'Presiden hadir di pelabuhan.',
    'Apindo mengeluhkan tarif.',
    'Kadin Jatim hadir.',
    'Dinamika pasar berubah.',
    'Disangka laku, kopi itu kembali.',
    'Dinda hadir.',
    'Kelas DPPKUKM dibuka.',
    'Pelabuhan Tanjung Emas ramai.',
    'Koperasi Anggrek Bulan hadir.',
    'PT Sari Laut hadir.',
  ])('%s', (text) => expectNone('agency', text));
});
