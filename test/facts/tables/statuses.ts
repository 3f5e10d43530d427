import { facts, type Table } from '../telling.js';

export const statuses: Table = {
  idea: 'planned, ended, realised',
  show: facts,
  cases: [
    [
      'Ke depan Koperasi Tani Subur Garut akan mengekspor vanili ke Jeddah dan Dubai.',
      ['planned | vanili | - | - | SA + AE | -'],
    ],
    [
      'Koperasi di Garut menargetkan ekspor 5 kontainer akar wangi ke India bulan depan.',
      ['planned | akar wangi | 5 container | - | IN | 2024-08'],
      '2024-07-02',
    ],
    [
      'Tahun depan Kabupaten Alor berencana mengekspor 10 ton vanili ke Jepang.',
      ['planned | vanili | 10 t | - | JP | 2025'],
      '2024-07-02',
    ],
    [
      'Pemkab Alor menjajaki ekspor rumput laut ke Korea Selatan.',
      ['planned | rumput laut | - | - | KR | -'],
    ],
    [
      'Dua kontainer briket siap diekspor dari Klaten ke Irak.',
      ['planned | briket | 2 container | - | IQ | -'],
    ],
    [
      'Pada April akan diekspor 10 ton manggis Tasikmalaya ke Tiongkok.',
      ['planned | manggis | 10 t | - | CN | 2024-04'],
      '2024-03-10',
    ],
    [
      'Agustus nanti 3 kontainer nanas Kediri akan diekspor ke Arab Saudi.',
      ['planned | nanas | 3 container | - | SA | 2024-08'],
      '2024-07-02',
    ],
    [
      'Sidoarjo mengekspor 40 ton kerupuk ke Belanda. Ke depan pabrik itu akan mengekspor kerupuk ke Inggris.',
      ['realised | kerupuk | 40 t | - | NL | -', 'planned | kerupuk | - | - | GB | -'],
    ],
    [
      'Sidoarjo telah mengekspor 40 ton kerupuk ke Belanda, sedangkan 15 ton kerupuk akan dikirim ke Inggris.',
      ['realised | kerupuk | 40 t | - | NL | -', 'planned | kerupuk | 15 t | - | GB | -'],
    ],
    ['Sejak 2020 Belitung berhenti mengekspor lada ke Singapura.', ['ended | lada | - | - | SG | -']],
    [
      'Pengiriman rotan dari Katingan ke Tiongkok untuk ekspor terhenti pada 2011.',
      ['ended | rotan | - | - | CN | 2011'],
    ],
    [
      'PT Maju Rempah dari Lampung menandatangani kontrak ekspor 30 ton lada dengan pembeli dari Belanda di pameran Trade Expo.',
      ['realised | lada | 30 t | - | NL | -'],
    ],
    ['Pabrik di Tegal itu tidak lagi mengekspor arang ke Korea Selatan.', ['ended | arang | - | - | KR | -']],
    [
      'Kontrak ekspor itu diteken koperasi di Garut dengan pembeli Mesir, 180 ton kopi arabika yang akan dikirim bertahap.',
      ['realised | kopi arabika | 180 t | - | EG | -'],
    ],
    [
      'Koperasi di Alor sudah mengekspor vanili. Pembeli di Prancis minta 3 ton vanili setahun, tetapi barangnya belum cukup.',
      ['planned | vanili | 3 t | - | FR | -'],
    ],
    [
      'Ekspor pelet kayu Jambi ke Italia pernah dilayani sebuah pabrik, tetapi sejak 2016 sudah berhenti.',
      ['ended | pelet kayu | - | - | IT | -'],
    ],
    [
      'Nanas segar Kampar sudah tidak diekspor lagi ke Korea Selatan.',
      ['ended | Nanas segar | - | - | KR | -'],
    ],
    ['Disperindag Maluku menyiapkan ekspor 10 ton damar ke India.', ['planned | damar | 10 t | - | IN | -']],
    [
      'Pada Mei 2025 sebanyak 12 ton damar dari Tual diekspor ke India.',
      ['planned | damar | 12 t | - | IN | 2025-05'],
      '2025-03-10',
    ],
    [
      'Tahun ini Kendari mematok ekspor gurita Rp80 miliar.',
      ['planned | gurita | - | 80000000000 IDR | - | 2024'],
      '2024-05-02',
    ],
  ],
};
