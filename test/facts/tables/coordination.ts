import { facts, type Table } from '../telling.js';

export const coordination: Table = {
  idea: 'several goods, several countries',
  show: facts,
  cases: [
    [
      'Kabupaten Temanggung mengekspor 10 ton kopi robusta ke Jepang.',
      ['realised | kopi robusta | 10 t | - | JP | -'],
    ],
    [
      'Lampung mengekspor kopi, lada, dan cengkih ke India, Mesir, serta Belanda.',
      ['realised | kopi + lada + cengkih | - | - | IN + EG + NL | -'],
    ],
    [
      'Koperasi di Sambas mengekspor lada putih dan pala kering ke Jerman.',
      ['realised | lada putih + pala kering | - | - | DE | -'],
    ],
    [
      'UD Sinar Tani mengekspor kemiri, kayu manis, dan kapulaga sebanyak 45 ton ke Pakistan dan Arab Saudi.',
      ['realised | kemiri + kayu manis + kapulaga | 45 t | - | PK + SA | -'],
    ],
    [
      'Sulawesi Selatan mengekspor rumput laut kering ke Tiongkok, Korea Selatan, Vietnam, dan Chile.',
      ['realised | rumput laut kering | - | - | CN + KR + VN + CL | -'],
    ],
    [
      'Produk yang diekspor dari Jepara antara lain kursi, meja, dan lemari ke Prancis.',
      ['realised | kursi + meja + lemari | - | - | FR | -'],
    ],
    [
      'Pada 2022 Jepara mengekspor mebel ke Belgia, Spanyol, Italia dan Polandia senilai US$2,4 juta.',
      ['realised | mebel | - | 2400000 USD | BE + ES + IT + PL | 2022'],
    ],
    [
      'Bangka mengekspor lada putih ke sejumlah negara Asia seperti Vietnam dan Jepang.',
      ['realised | lada putih | - | - | ASIA + VN + JP | -'],
    ],
    [
      'Banten mengekspor sepatu ke Kanada, Senegal, hingga Afrika Selatan.',
      ['realised | sepatu | - | - | CA + SN + ZA | -'],
    ],
    [
      'Bogor mengekspor ikan hias ke Amerika, Inggris, dan Eropa.',
      ['realised | ikan hias | - | - | US + GB + EUROPE | -'],
    ],
    [
      'Bogor mengekspor 500 ribu ekor ikan hias ke benua Amerika.',
      ['realised | ikan hias | 500000 head | - | AMERICAS | -'],
    ],
    [
      'Ternate mengekspor ratusan ton kopra dan puluhan kontainer pala ke Belanda.',
      ['realised | kopra + pala | - | - | NL | -'],
    ],
    [
      'Ekspor kopi dari Lampung diminati pembeli dari ASEAN, Timur Tengah, hingga Afrika.',
      ['realised | kopi | - | - | ASEAN + MIDDLE_EAST + AFRICA | -'],
    ],
    [
      'Lampung mengekspor 90 ton kopi untuk penikmat dari Malaysia, Mesir, hingga Jerman.',
      ['realised | kopi | 90 t | - | MY + EG + DE | -'],
    ],
    [
      'Maluku mengekspor pala ke Eropa, tepatnya Rotterdam, Belanda.',
      ['realised | pala | - | - | EUROPE + NL | -'],
    ],
    [
      'Jambi mengekspor kayu manis (stick cassia) 15 ton ke Amerika Serikat.',
      ['realised | kayu manis | 15 t | - | US | -'],
    ],
    [
      'Sukabumi mengekspor monstera, Syngonium, dan keladi ke Jepang.',
      ['realised | monstera + Syngonium + keladi | - | - | JP | -'],
    ],
    [
      'Bantul mengekspor 200 tampah ke Jerman dan 300 geblek ke Taiwan.',
      ['realised | tampah | 200 piece | - | DE | -', 'realised | geblek | 300 piece | - | TW | -'],
    ],
  ],
};
