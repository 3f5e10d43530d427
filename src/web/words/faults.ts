/** What is said when a page cannot be had. */
export const faultWords = {
  id: {
    question: {
      title: 'Pertanyaan ini tidak dapat dijawab',
      advice: 'Ada isian yang bentuknya tidak dikenal. Perbaiki isian itu, lalu cari lagi.',
    },
    notFound: {
      title: 'Halaman ini tidak ada',
      advice: 'Tidak ada fakta, artikel, atau halaman dengan alamat ini di basis data ini.',
    },
    slow: {
      title: 'Pencarian ini terlalu lama',
      advice: 'Pencarian dihentikan. Pakai kata yang lebih jarang, atau tambahkan saringan.',
    },
    fault: {
      title: 'Terjadi kesalahan di pihak kami',
      advice: 'Halaman ini gagal dibuat. Rinciannya tercatat pada keluaran program jejak.',
    },
    back: 'Kembali ke semua fakta',
  },
  en: {
    question: {
      title: 'This question cannot be answered',
      advice: 'A field has a form that is not known. Mend it and search again.',
    },
    notFound: {
      title: 'There is no such page',
      advice: 'No fact, article or page of this address is in this database.',
    },
    slow: {
      title: 'This search takes too long',
      advice: 'It was stopped. Use a rarer word, or add a filter.',
    },
    fault: {
      title: 'Something went wrong on our side',
      advice: 'This page could not be made. The details stand in the output of the program jejak.',
    },
    back: 'Back to all facts',
  },
} as const;
