/** The words around every page. */
export const siteWords = {
  id: {
    facts: 'Fakta',
    charts: 'Gambar',
    about: 'Tentang',
    navigation: 'Bagian situs',
    languages: 'Bahasa',
    skip: 'Langsung ke isi',
    footer: 'Setiap nilai dikutip dari kata-kata artikelnya. Periksa sumbernya sebelum menerbitkan.',
  },
  en: {
    facts: 'Facts',
    charts: 'Pictures',
    about: 'About',
    navigation: 'Parts of the site',
    languages: 'Languages',
    skip: 'Skip to content',
    footer: 'Every value is quoted from the words of its article. Check the source before you publish.',
  },
} as const;
