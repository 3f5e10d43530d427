/** The page that tells what the site is, in sections of a head and paragraphs. */
export const aboutWords = {
  id: {
    title: 'Tentang Jejak',
    sections: [
      [
        'Apa ini',
        'Jejak membaca berita daerah dan mencatat fakta ekspor: produk, jumlah, nilai, tujuan, lembaga, dan tanggal. Setiap nilai dikutip dari kata-kata artikelnya dan dapat diperiksa di tempat asalnya.',
      ],
      [
        'Cara memakainya',
        'Cari dengan kata, atau pilih saringan di samping hasil. Buka sebuah fakta untuk melihat kata-kata yang menjadi buktinya, salinan artikel yang tersimpan, dan kutipan yang siap disalin.',
        'Alamat halaman memuat seluruh pertanyaan: simpan atau kirimkan alamat itu, dan orang lain melihat hal yang sama.',
      ],
      [
        'Seberapa tepat',
        'Jejak membaca dengan aturan, dan dapat keliru: pada artikel yang belum dikenalnya, sekitar satu dari enam nilai kurang atau salah. Angka adalah angka yang ditulis artikel, termasuk salah tulisnya. Periksa sumbernya sebelum menerbitkan.',
        'Satu ekspor yang diberitakan beberapa media muncul beberapa kali. Jumlah dalam gambar adalah jumlah fakta yang diberitakan, bukan statistik resmi.',
      ],
      [
        'Melaporkan kesalahan',
        'Halaman setiap fakta memuat teks laporan yang siap disalin, dengan alamat, kutipan, dan aturan yang membacanya.',
      ],
    ],
    store: 'Basis data ini',
    counts: { facts: 'fakta', articles: 'artikel dengan fakta' },
  },
  en: {
    title: 'About Jejak',
    sections: [
      [
        'What this is',
        'Jejak reads Indonesian regional news and writes down export facts: product, quantity, value, destination, agency and date. Every value is quoted from the words of its article and can be checked where it stands.',
      ],
      [
        'How to use it',
        'Search by words, or choose filters beside the results. Open a fact to see the words that prove it, the stored copy of the article, and a citation ready to copy.',
        'The address of a page holds the whole question: keep it or send it on, and others see the same.',
      ],
      [
        'How exact it is',
        'Jejak reads by rules and can be wrong: of articles that it has not seen, about one value in six is missing or wrong. Figures are those that the article prints, slips included. Check the source before you publish.',
        'An export that several outlets report appears several times. The numbers in pictures are numbers of reported facts, not official statistics.',
      ],
      [
        'Reporting an error',
        'The page of every fact has a text ready to copy, with its address, its quotation and the rules that read it.',
      ],
    ],
    store: 'This database',
    counts: { facts: 'facts', articles: 'articles with facts' },
  },
} as const;
