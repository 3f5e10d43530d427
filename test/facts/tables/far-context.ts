import { facts, type Table } from '../telling.js';

export const farContext: Table = {
  idea: 'what sentences further away give a fact, and what they do not take from it',
  show: facts,
  cases: [
    [
      'Setiap bulan Koperasi Lidi Jaya dari Langsa mengekspor tiga kontainer lidi sawit ke India. Maret 2019 koperasi itu mengirim 24 ton lidi sawit ke India.',
      ['realised | lidi sawit | 24 t | - | IN | 2019-03', 'realised | lidi sawit | 3 container | - | IN | -'],
      '2019-05-02',
    ],
    [
      'Selama Maret 2022 biji kopi Lampung yang diekspor 900 ton. Adapun harga kopi di petani masih rendah. Biji kopi Lampung pada Maret itu dikapalkan ke Jerman dan Mesir.',
      ['realised | biji kopi | 900 t | - | DE + EG | 2022-03'],
      '2022-05-02',
    ],
    [
      'Ekspor mebel Jepara pada Juli 2020 tercatat US$37 juta. Angka tersebut naik dibandingkan Juni yang sebesar US$31 juta. Negara tujuan utamanya Jerman dan Jepang.',
      [
        'realised | mebel | - | 31000000 USD | - | 2020-06',
        'realised | mebel | - | 37000000 USD | DE + JP | 2020-07',
      ],
      '2020-09-02',
    ],
    [
      'Ekspor lewat Atambua ke Timor Leste (RDTL) pada triwulan I 2025 bernilai Rp14 miliar. Angka itu naik dibanding periode sama tahun 2024 yang tercatat Rp10 miliar.',
      [
        'realised | - | - | 10000000000 IDR | TL | 2024-01/2024-03',
        'realised | - | - | 14000000000 IDR | TL | 2025-01/2025-03',
      ],
      '2025-05-02',
    ],
    [
      'Pupuk Gresik diekspor ke Filipina sebanyak 43 kontainer, satu kontainer muat 14-17 ton.',
      ['realised | Pupuk | 43 container | - | PH | -'],
    ],
    [
      'Ambon mengekspor 35 ton kaolin. Kaolin itu, menurut dia, dijual ke Malaysia dan China.',
      ['realised | kaolin | 35 t | - | MY + CN | -'],
    ],
    [
      'Dinas Perdagangan Sumut mengikuti Trade Expo Indonesia, 18-22 Oktober 2023. CV Rimba Asri menandatangani kontrak ekspor 18 ton kemenyan kepada pabrik parfum di Prancis.',
      ['realised | kemenyan | 18 t | - | FR | 2023-10-18/2023-10-22'],
      '2023-11-02',
    ],
    [
      'Bali mengekspor perak. Satu pesanan dari Jerman berisi 20 pasang anting dan 40 gelang, dikirim Januari 2023.',
      ['realised | anting | 20 pair | - | DE | 2023-01', 'realised | gelang | 40 piece | - | DE | 2023-01'],
      '2023-02-14',
    ],
    [
      'Jambi mengekspor 64 ton ikan konsumsi ke Singapura, jenisnya kepiting bakau, siput laut serta ikan segar.',
      ['realised | ikan konsumsi + kepiting bakau + siput laut + ikan segar | 64 t | - | SG | -'],
    ],
    [
      'Ekspor ikan Sorong pekan lalu 15 ton. Isinya udang beku (9 ton) dan tuna loin beku (6 ton). Kirimnya ke Jepang dan Hongkong.',
      [
        'realised | ikan | 15 t | - | - | 2021-04-05/2021-04-11',
        'realised | tuna loin beku | 6 t | - | JP + HK | 2021-04-05/2021-04-11',
        'realised | udang beku | 9 t | - | JP + HK | 2021-04-05/2021-04-11',
      ],
      '2021-04-16',
    ],
    [
      'Bea Cukai Jayapura melepas ekspor 3 ton vanili ke Papua Nugini. Nilai ekspor melalui Skouw tahun 2022 mencapai Rp63 miliar.',
      ['realised | - | - | 63000000000 IDR | - | 2022', 'realised | vanili | 3 t | - | PG | -'],
      '2023-05-15',
    ],
    [
      'Disperindag Purbalingga menyebut sapu menyumbang US$2 juta dari ekspor Purbalingga 2023 yang totalnya US$121 juta.',
      ['realised | - | - | 121000000 USD | - | 2023', 'realised | sapu | - | 2000000 USD | - | -'],
      '2024-06-25',
    ],
    [
      'Kepala Karantina Jambi mengatakan ekspor ikan hias dari Jambi pada Maret 2017 mencapai 6.200 ekor.',
      ['realised | ikan hias | 6200 head | - | - | 2017-03'],
      '2017-04-25',
    ],
    [
      'Karantina Jambi menerbitkan 1.486 sertifikat pada Januari-Juni 2023. Itu mencakup ekspor pinang sebanyak 187 ton.',
      ['realised | pinang | 187 t | - | - | 2023-01/2023-06'],
      '2023-07-20',
    ],
    [
      'Karantina Sumut memeriksa 3 ton manggis untuk ekspor ke China. Ia menjelaskan manggis itu diterbangkan Selasa malam (6/2).',
      ['realised | manggis | 3 t | - | CN | 2024-02-06'],
      '2024-02-07',
    ],
    [
      'Jayapura mengekspor beras. Dulu daging ayam beku rutin 6 ton sebulan ke Papua Nugini.',
      ['realised | daging ayam beku | 6 t | - | PG | -'],
    ],
    [
      'Pekan lalu, tepatnya 5 sampai 10 April 2021, ikan yang diekspor dari Sorong 40 ton.',
      ['realised | ikan | 40 t | - | - | 2021-04-05/2021-04-10'],
      '2021-04-16',
    ],
    [
      'Pesaingnya, PT Bumi Tani Sulawesi, memilih cokelat. Perusahaan itu mengekspor 40 ton pasta kakao ke Korea Selatan.',
      ['realised | pasta kakao | 40 t | - | KR | -'],
    ],
    [
      'Sebanyak 240 karton santan dan 120 karton air kelapa dari Batam diekspor ke Tiongkok, Jumat (8/9). Nilai keduanya kalau dijumlahkan Rp148 juta.',
      [
        'realised | air kelapa | 120 box | - | CN | 2023-09-08',
        'realised | santan + air kelapa | - | 148000000 IDR | CN | 2023-09-08',
        'realised | santan | 240 box | - | CN | 2023-09-08',
      ],
      '2023-09-09',
    ],
    [
      'Morotai mengekspor tuna loin ke Vietnam. Dulu tuna segar diekspor ke Jepang. Tuna segar itu tidak diekspor lagi.',
      ['ended | tuna segar | - | - | JP | -', 'realised | tuna loin | - | - | VN | -'],
    ],
    [
      'Gianyar mengekspor 60 tengkorak ukir ke Prancis. Kalau yang ke Australia sudah berhenti sejak 2019.',
      ['ended | tengkorak ukir | - | - | AU | -', 'realised | tengkorak ukir | 60 piece | - | FR | -'],
    ],
    [
      'Dulu kelompok itu mengekspor 6 ton sabut sebulan ke Vanimo, Papua Nugini. Sejak 2020 pengirimannya berhenti.',
      ['ended | sabut | 6 t | - | PG | -'],
    ],
    [
      'Koperasi Bukit Kaba mengekspor kopi. Koperasi ini memasok enam kontainer kopi robusta kepada importir asal Mesir.',
      ['realised | kopi robusta | 6 container | - | EG | -'],
    ],
    [
      'Ekspor Papua Barat pada Juni 2022 sebesar 203 juta dolar AS. Nonmigas 3 juta dolar AS. Ada tiga negara tujuan terbesar, yaitu Tiongkok dengan porsi 73 persen dari total ekspor, disusul Jepang 17 persen dan Korea Selatan 6 persen.',
      [
        'realised | - | - | 203000000 USD | CN + JP + KR | 2022-06',
        'realised | Nonmigas | - | 3000000 USD | - | 2022-06',
      ],
      '2022-08-01',
    ],
    [
      'Kopi Kerinci diekspor dari Talang Duku. Sebanyak 290 karung dibeli sebuah perusahaan kopi di Antwerp, Belgia.',
      ['realised | Kopi Kerinci | 290 sack | - | BE | -'],
    ],
    [
      'Udang Tarakan yang diekspor berjumlah 4.912 ton, terbanyak ke Jepang, selanjutnya Taiwan, Inggris, dan AS.',
      ['realised | Udang | 4912 t | - | JP + TW + GB + US | -'],
    ],
  ],
};
