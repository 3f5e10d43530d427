import { facts, type Table } from '../telling.js';

export const othersAndWishes: Table = {
  idea: 'other countries, crimes, wishes',
  show: facts,
  cases: [
    [
      'Lampung mengekspor 5 ton lada ke Belanda. Vietnam mengekspor 20 ribu ton lada ke Amerika Serikat.',
      ['realised | lada | 5 t | - | NL | -'],
    ],
    [
      'Karawang mengekspor 40 ton beras ke Malaysia. Ekspor Thailand mencapai 700 ribu ton beras.',
      ['realised | beras | 40 t | - | MY | -'],
    ],
    [
      'Lampung mengekspor 5 ton lada ke Belanda. Pesaing terdekatnya Vietnam dengan 20 ribu ton.',
      ['realised | lada | 5 t | - | NL | -'],
    ],
    [
      'Rusia membatasi ekspor gandum 10 juta ton. Surabaya mengekspor 70 ton biskuit ke Filipina.',
      ['realised | biskuit | 70 t | - | PH | -'],
    ],
    [
      'Petugas menggagalkan penyelundupan 30 ribu ekor benih lobster ke Singapura. Ekspor lobster dari Lombok ke Tiongkok 2 ton.',
      ['realised | lobster | 2 t | - | CN | -'],
    ],
    [
      'Medan mengekspor 30 ton sabun ke Nigeria. Jaksa menyita Rp2 miliar dari terdakwa korupsi ekspor minyak goreng.',
      ['realised | sabun | 30 t | - | NG | -'],
    ],
    [
      'Kupang mengekspor 4 ton kelor ke Jepang. Kelor berpotensi diekspor ke Jerman sebanyak 10 ton.',
      ['realised | kelor | 4 t | - | JP | -'],
    ],
    [
      'Sumedang mengekspor 10 ton ubi jalar ke Singapura. Petani berharap ubi jalar bisa menembus Jepang.',
      ['realised | ubi jalar | 10 t | - | SG | -'],
    ],
    [
      'Sleman mengekspor 6 ton salak ke Kamboja. Salak belum pernah diekspor ke Eropa.',
      ['realised | salak | 6 t | - | KH | -'],
    ],
    [
      'Selain kopi, Kerinci mengekspor 18 ton kayu manis ke Amerika Serikat.',
      ['realised | kayu manis | 18 t | - | US | -'],
    ],
    [
      'Bengkel rotan di Cirebon yang berdiri pada 1998 itu mengekspor 900 kursi ke Spanyol.',
      ['realised | kursi | 900 piece | - | ES | -'],
    ],
    [
      'Setelah berhasil menembus Senegal, pabrik sepatu di Tangerang mengekspor 4.000 pasang sepatu ke Mesir.',
      ['realised | sepatu | 4000 pair | - | EG | -'],
    ],
    [
      'Kopi dari Gayo dipamerkan di Dubai dan diekspor ke Mesir sebanyak 12 ton.',
      ['realised | Kopi | 12 t | - | EG | -'],
    ],
    [
      'Kabupaten Demak punya 12 perusahaan dan 3.000 pekerja. Ekspor ikan dari Demak ke Jepang 30 ton.',
      ['realised | ikan | 30 t | - | JP | -'],
    ],
    ['Produk lokal Ternate berpeluang menembus pasar internasional.', []],
    [
      'Madiun mengekspor 15 gerbong ke Bangladesh. Sebanyak 250 gerbong untuk Selandia Baru masih dibuat.',
      ['realised | gerbong | 15 unit | - | BD | -'],
    ],
    [
      'Ekspor karet Jambi ke Jepang mencapai 90 ton. Thailand yang tahun lalu juga mengekspor 2,7 juta ton karet alam terganggu kemarau.',
      ['realised | karet | 90 t | - | JP | -'],
    ],
    ['Sumbawa mengekspor tenaga kerja ke Malaysia dan Taiwan.', []],
    ['Pakistan sangat berminat terhadap gerbong kereta dari Madiun untuk pasar ekspor.', []],
    [
      'Melemahnya permintaan China membuat harga karet Jambi turun. Ekspor karet Jambi ke Jepang 90 ton.',
      ['realised | karet | 90 t | - | JP | -'],
    ],
    ['Untuk ekspor tujuan China tiap rumah walet di Tarakan harus terdaftar.', []],
    ['Petugas menyita 60 ekor arwana dari Pontianak yang hendak dibawa ke Malaysia.', []],
  ],
};
