import { describe, it } from 'vitest';
import { expectNone } from './reading.js';

describe('no quantity: no point value', () => {
  it.each([
    'Ada ratusan ton pala.',
    'Ada puluhan kontainer pala.',
    'Ada belasan ribu ekor ikan.',
    'Ada beberapa ton pala.',
    'Ada puluhan hingga ratusan ton pala.',
    'Ada beberapa puluh ton pala.',
    'Ada beberapa ribu ekor ikan.',
    'Ada sejumlah kontainer pala.',
    'Ada sekian ton pala.',
    'Ada berton-ton pala.',
    'Ada berkarung-karung pala.',
    'Ada banyak kontainer pala.',
    'Ada jutaan batang bambu.',
    'Setonase itu berat.',
    'Sekotak itu kosong.',
  ])('%s', (text) => expectNone('quantity', text));
});

describe('no quantity: for each, of each, in each', () => {
  it.each([
    'Beratnya 70 gram per kemasan.',
    'Isinya 20 ton per kontainer.',
    'Isinya 12 botol setiap dus.',
    'Panennya 7 ton per hektare.',
    'Panennya 7 ton/ha.',
    'Isinya 25 kg/karung.',
    'Isinya 25 kg tiap karung.',
    'Isinya 25 kg untuk setiap karung.',
    'Isinya 1,5 ton per 100 karung.',
    'Bijinya @ 25 kg.',
    'Bijinya @25 kg.',
    'Bijinya 25 kg x 40.',
    'Bijinya dikemas dalam karung ukuran 50 kg.',
    'Bijinya dikemas dalam karung 50 kg.',
    'Bijinya dalam kemasan 250 gram.',
    'Bijinya dalam kemasan berukuran 250 gram.',
    'Sirupnya dalam botol isi 500 ml.',
    'Sirupnya dalam jeriken 20 liter.',
    'Setiap 100 gram biji itu manis.',
    'Harganya Rp50 ribu selusin.',
    'Harganya 5 ribu rupiah selusin gelas.',
    'Gelas itu laku selusin.',
    'Gelas itu sekotak.',
  ])('%s', (text) => expectNone('quantity', text));
});

describe('no quantity: other things are counted', () => {
  it.each([
    'Ada 2.720 jenis parfum.',
    'Ada 12 macam rempah.',
    'Ada 3 ragam anyaman.',
    'Ada 15 UKM di pameran itu.',
    'Ada 18 IKM di pameran itu.',
    'Ada 1773 perusahaan di sana.',
    'Ada 15 unit usaha di sana.',
    'Ada 25 unit UMKM di sana.',
    'Jumlah UMKM di kota itu 10.079 unit.',
    'Jumlah koperasi mencapai 312 unit.',
    'UMKM di kota itu sebanyak 10.079 unit.',
    'Ada 20 petani di ladang.',
    'Ada 150 orang di pasar.',
    'Ada 300 kepala keluarga di desa itu.',
    'Ada 12 pelaku usaha di sana.',
    'Ada tiga kecamatan di sana.',
    'Ada 40 negara di sana.',
    'Ada 15 kelompok tani di sana.',
    'Ada dua buah pasar di sana.',
    'Ada 5 buah desa di sana.',
    'Ada 3 unit kerja di sana.',
    'Ia membawa satu paket kebijakan.',
    'Ada dua pasang mata di sana.',
  ])('%s', (text) => expectNone('quantity', text));
});

describe('no quantity: times, ages, ranks, shares', () => {
  it.each([
    'Pada tahun 2020 pasar itu tutup.',
    'Ia lahir pada 3 Mei 1990.',
    'Acara itu digelar pada Selasa (19/1/2021).',
    'Ekspornya naik 15 persen.',
    'Ekspornya naik 15% sebulan.',
    'Ekspornya naik 1,5 persen poin.',
    'Ekspornya naik 2-3 persen.',
    'Ekspornya naik 2 kali lipat.',
    'Ia finis ke-2 di kelas itu.',
    'Ini kiriman ke-5 kontainer itu.',
    'Ia ikut MTQ ke VIII.',
    'Ia juara 2 di kelas itu.',
    'Ia menempati urutan 5 besar.',
    'Ia berusia 40 tahun.',
    'Ia (40) berdagang kopi.',
    'Ia datang 127 kali.',
    'Sudah 9 bulan petani menunggu.',
    'Sudah tiga pekan petani menunggu.',
    'Kapal itu berlayar 14 hari.',
    'Kapal itu berlayar pukul 10.30.',
    'Suhunya minus 18 derajat.',
    'Kadar airnya 12 persen.',
    'Nilainya Rp5 juta.',
    'Kursnya Rp15.000 per dolar.',
  ])('%s', (text) => expectNone('quantity', text));
});

describe('no quantity: labels, addresses, dimensions, names', () => {
  it.each([
    'Nomor teleponnya 0821-522-89-123.',
    'Hubungi 0812 3456 7890 unit humas.',
    'Jalan No. 5 unit itu macet.',
    'Jalan Nomor 5 unit itu macet.',
    'Rumahnya di RT 02/RW 03.',
    'Rumahnya di Blok A 5.',
    'Gudangnya di Km 12.',
    'Mejanya bertipe 45.',
    'Kelas 2 set itu ramai.',
    'Jaraknya 40 feet dari laut.',
    'Panjangnya 40 kaki.',
    'Tingginya 2 meter.',
    'Lebarnya 1,5 meter.',
    'Tebalnya 5 m.',
    'Kedalaman 20 meter.',
    'Ladangnya seluas 200 meter persegi.',
    'Ladangnya 100 hektare.',
    'Mesinnya 1.600 cc.',
    'Ukurannya 20x30 cm.',
    'Sisa 5, ton terakhir belum dikirim.',
    'Ada 5 (ton) di sana.',
    'Harga kopi naik lagi.',
    'Pak 5 M. Rizal itu kaya.',
    'Ada 12 M di sana.',
  ])('%s', (text) => expectNone('quantity', text));
});
