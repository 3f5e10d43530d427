import { describe, it } from 'vitest';
import { type Case, expectNone, expectOne } from './reading.js';

describe('firms, cooperatives and groups', () => {
  it.each<Case>([
    ['{PT Ombak Surimi Industri} mengekspor kepiting.', 'PT Ombak Surimi Industri'],
    ['{PT. Ombak Surimi} mengekspor kepiting.', 'PT Ombak Surimi'],
    ['{CV Tiga Guna Abadi} mengekspor sepatu.', 'CV Tiga Guna Abadi'],
    ['{CV. Tiga Guna} mengekspor sepatu.', 'CV Tiga Guna'],
    ['{UD Sumber Rejeki} mengekspor kapulaga.', 'UD Sumber Rejeki'],
    ['{PD Aneka Rempah} mengekspor pala.', 'PD Aneka Rempah'],
    ['{Koperasi Anggrek Bulan} mengirim anggrek.', 'Koperasi Anggrek Bulan'],
    ['{Kelompok Tani Maju Bersama} mengirim kopi.', 'Kelompok Tani Maju Bersama'],
    ['{KUD Tani Jaya} mengirim kopi.', 'KUD Tani Jaya'],
    ['{Gapoktan Sido Makmur} mengirim kopi.', 'Gapoktan Sido Makmur'],
    ['{Poktan Mekar} mengirim kopi.', 'Poktan Mekar'],
    ['{KWT Melati} mengirim keripik.', 'KWT Melati'],
    ['{BUMDes Maju Jaya} mengirim keripik.', 'BUMDes Maju Jaya'],
    ['{UMKM Rumah Rajut} mengirim tas.', 'UMKM Rumah Rajut'],
    ['{PT Pupuk Kaltim} mengirim urea.', 'PT Pupuk Kaltim'],
    ['{PT Ombak Biru} (Persero) mengirim gerbong.', 'PT Ombak Biru'],
    ['{PT A & B Jaya} mengirim udang.', 'PT A & B Jaya'],
    ['Menurut Direktur {PT Sari Laut}, Budi, kiriman naik.', 'PT Sari Laut'],
    ['{PT.Sari Laut} mengirim udang.', 'PT Sari Laut'],
    ['“{PT Kopi Kita},” ujarnya.', 'PT Kopi Kita'],
    ['Kopi milik {PT Kopi Kita} di Sigi laku.', 'PT Kopi Kita'],
    ['{Firma Lima Bersaudara} mengirim rotan.', 'Firma Lima Bersaudara'],
    ['{Yayasan Bina Desa} mengirim rotan.', 'Yayasan Bina Desa'],
    ['{Perumda Tani Jaya} mengirim kopi.', 'Perumda Tani Jaya'],
    ['{Konveksi Ibu Tini} mengirim daster.', 'Konveksi Ibu Tini'],
    ['Kata Rina, pemilik {Rajut Lestari}.', 'Rajut Lestari'],
    ['{Rajut Lestari}, usaha yang ia rintis, mengirim tas.', 'Rajut Lestari'],
    ['Buatan {Rajut Lestari}, UMKM asal Ciamis.', 'Rajut Lestari'],
    ['{Pesantren Al Hikmah} mengirim buncis.', 'Pesantren Al Hikmah'],
  ])('%s is %s', (...row) => expectOne('exporter', row));
});

describe('no firm', () => {
  it.each([
    'Koperasi itu mengirim anggrek.',
    'Kelompok tani itu mengirim kopi.',
    'UMKM di Bantul mengirim tas.',
    'PT itu mengirim udang.',
    'PT, kata dia, mengirim udang.',
    'Sebuah PT mengirim udang.',
    'Petani Sigi mengirim kopi.',
    'UMKM Jawa Tengah mengirim tas.',
    'Kata Rina, pemilik usaha itu.',
    'Dinas Koperasi, UKM dan Perdagangan Bantul hadir.',
    'Menurut Rina, produsen kopi kekurangan bahan.',
    'Sulawesi Selatan, produsen kakao terbesar, panen.',
    'Firman Utina mengirim kopi.',
    'Ptolemaios mengirim kopi.',
  ])('%s', (text) => expectNone('exporter', text));
});
