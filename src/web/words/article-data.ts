import type { ParagraphRole } from '../../model/document.js';
import type { Language } from '../../model/language.js';

interface ArticleDataWords {
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  readonly published: string;
  readonly unknown: string;
  readonly live: string;
  readonly liveAtQuote: string;
  readonly noAddress: string;
  readonly stored: string;
  readonly storedText: string;
  readonly storedBytes: string;
  readonly noBytes: string;
  readonly source: string;
  readonly fetched: string;
  readonly notFetched: string;
  readonly textDigest: string;
  readonly bytesDigest: string;
  readonly rules: string;
  readonly version: string;
  /** Where the day of publication was found, by its name in the store. */
  readonly publishedFrom: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<ParagraphRole, string>>;
}

/** What is said of an article on its own page and on those of its facts. */
export const articleDataWords: Readonly<Record<Language, ArticleDataWords>> = {
  id: {
    title: 'Judul',
    outlet: 'Media',
    byline: 'Penulis',
    published: 'Terbit',
    unknown: 'tidak diketahui',
    live: 'Halaman aslinya di web',
    liveAtQuote: 'Buka halaman aslinya pada kutipan ini',
    noAddress: 'alamat webnya tidak diketahui',
    stored: 'Salinan tersimpan',
    storedText: 'Teks artikel',
    storedBytes: 'Berkas yang diambil, bita demi bita',
    noBytes: 'Berkasnya tidak tersimpan',
    source: 'Dibaca dari',
    fetched: 'Diambil',
    notFetched: 'tidak diambil dari web',
    textDigest: 'SHA-256 teks',
    bytesDigest: 'SHA-256 berkas',
    rules: 'SHA-256 aturan',
    version: 'Versi Jejak',
    publishedFrom: {
      given: 'disebut oleh sumbernya',
      layout: 'ditemukan menurut tata letak situsnya',
      'json-ld': 'ditemukan di JSON-LD',
      meta: 'ditemukan di unsur meta',
      time: 'ditemukan di unsur time',
      'date-line': 'ditemukan di baris tanggal',
      url: 'ditemukan di alamatnya',
    },
    roles: {
      title: 'Judul',
      dateline: 'Baris tanggal',
      body: 'Isi',
      caption: 'Keterangan gambar',
      'related-link': 'Tautan ke artikel lain',
      byline: 'Baris penulis',
      footer: 'Kaki halaman',
    },
  },
  en: {
    title: 'Title',
    outlet: 'Outlet',
    byline: 'Byline',
    published: 'Published',
    unknown: 'unknown',
    live: 'The live page on the web',
    liveAtQuote: 'Open the live page at this quotation',
    noAddress: 'its address on the web is not known',
    stored: 'Stored copy',
    storedText: 'Text of the article',
    storedBytes: 'What was read, byte for byte',
    noBytes: 'The file is not stored',
    source: 'Read from',
    fetched: 'Fetched',
    notFetched: 'not fetched from the web',
    textDigest: 'SHA-256 of the text',
    bytesDigest: 'SHA-256 of the file',
    rules: 'SHA-256 of the rules',
    version: 'Version of Jejak',
    publishedFrom: {
      given: 'given with the source',
      layout: 'found by the layout of its site',
      'json-ld': 'found in JSON-LD',
      meta: 'found in a meta element',
      time: 'found in a time element',
      'date-line': 'found in the date line',
      url: 'found in its address',
    },
    roles: {
      title: 'Title',
      dateline: 'Date line',
      body: 'Body',
      caption: 'Caption',
      'related-link': 'Link to another article',
      byline: 'Byline',
      footer: 'Footer',
    },
  },
};
