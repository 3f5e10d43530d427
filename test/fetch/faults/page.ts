const paragraphs = [
  'Sebanyak 24 ton kopi robusta dari Kabupaten Temanggung dilepas ke Mesir melalui Pelabuhan Tanjung Emas, Selasa (12/3/2024).',
  'Kepala dinas perdagangan setempat mengatakan nilai kiriman itu mencapai Rp1,1 miliar dan menjadi yang pertama pada tahun ini.',
  'Biji kopi tersebut dikumpulkan dari empat kelompok tani di lereng Gunung Sumbing, lalu disortir selama dua pekan di gudang koperasi.',
  'Ketua koperasi berharap pembeli di Kairo memesan lagi sesudah panen raya pada pertengahan tahun.',
];

/** A page of news as it should be. */
export const goodPage = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Kopi Temanggung dikirim ke Mesir</title></head>
<body><article><h1>Kopi Temanggung dikirim ke Mesir</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></body></html>
`;
