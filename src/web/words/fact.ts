import type { FactDate } from '../../model/fact.js';
import type { Language } from '../../model/language.js';

interface FactWords {
  readonly past: string;
  readonly pastWhy: string;
  readonly instead: string;
  readonly nothingInstead: string;
  readonly context: string;
  readonly before: string;
  readonly behind: string;
  readonly noQuote: string;
  readonly values: string;
  readonly valuesNote: string;
  readonly slot: string;
  readonly printed: string;
  readonly read: string;
  readonly where: string;
  readonly characters: string;
  readonly of: string;
  readonly uncited: string;
  readonly group: string;
  readonly dateBases: Readonly<Record<FactDate['basis'], string>>;
  readonly tellings: string;
  readonly tellingsNote: string;
  readonly repeats: string;
  readonly paragraph: string;
  readonly article: string;
  readonly cite: string;
  readonly citeNote: string;
  readonly plain: string;
  readonly copy: string;
  readonly copied: string;
  readonly file: string;
  readonly reading: string;
  readonly readingNote: string;
  readonly foundBy: string;
  readonly explain: string;
  readonly explainNote: string;
  readonly report: string;
  readonly reportNote: string;
  readonly reportText: string;
  readonly reported: {
    readonly wrong: string;
    readonly fact: string;
    readonly address: string;
    readonly quote: string;
    readonly values: string;
    readonly article: string;
    readonly rules: string;
    readonly version: string;
  };
}

/** The words of a fact's page. */
export const factWords: Readonly<Record<Language, FactWords>> = {
  id: {
    past: 'Bacaan lama.',
    pastWhy:
      'Artikelnya sekarang tidak lagi dibaca seperti ini, karena aturan pembacaan atau teks artikelnya berubah. Nilai-nilainya ditampilkan seperti dahulu.',
    instead: 'Yang dibaca sekarang sebagai gantinya:',
    nothingInstead: 'Sekarang tidak ada fakta yang dibaca sebagai gantinya.',
    context: 'Kata-kata artikelnya',
    before: 'Paragraf sebelumnya',
    behind: 'Paragraf sesudahnya',
    noQuote: 'Paragrafnya tidak tersimpan; setiap kutipan ada di tabel di bawah.',
    values: 'Nilai demi nilai',
    valuesNote:
      'Setiap nilai: tercetak di artikel, dibaca sebagai, dan letaknya di teks (kemunculan ke berapa dari berapa)',
    slot: 'Isian',
    printed: 'Tercetak',
    read: 'Dibaca',
    where: 'Letak',
    characters: 'karakter',
    of: 'dari',
    uncited: 'tanpa kutipan',
    group: 'kelompok',
    dateBases: {
      stated: 'disebut dalam teks',
      relative: 'dihitung dari hari terbit',
      publication: 'hari terbit artikel, teksnya tidak menyebut waktu',
    },
    tellings: 'Disebut lagi di artikel ini',
    tellingsNote: 'Paragraf lain, selain yang di atas, yang menyebut fakta ini atau mengulang paragrafnya.',
    repeats: 'Ulangan',
    paragraph: 'Paragraf',
    article: 'Artikel',
    cite: 'Kutip',
    citeNote: 'Yang dikutip adalah artikelnya; alamat fakta ini ada pada anotasi dan pada teks laporan.',
    plain: 'Teks',
    copy: 'Salin',
    copied: 'Tersalin',
    file: 'berkas',
    reading: 'Bagaimana ini dibaca',
    readingNote: 'Aturan yang menemukan fakta ini:',
    foundBy: 'Aturan',
    explain: 'Perintah penjelasan',
    explainNote:
      'Perintah ini memperlihatkan langkah demi langkah bagaimana paragrafnya dibaca: kata, sebutan, aturan, dan apa yang disisihkan.',
    report: 'Laporkan kesalahan',
    reportNote:
      'Ada yang salah dibaca? Salin teks ini ke surat atau laporan masalah kepada pengelola basis data ini, dan tulis di baris pertama apa yang keliru.',
    reportText: 'Teks laporan',
    reported: {
      wrong: 'Yang keliru',
      fact: 'Dibaca',
      address: 'Alamat',
      quote: 'Kutipan',
      values: 'Nilai',
      article: 'Artikel',
      rules: 'Aturan',
      version: 'Versi Jejak',
    },
  },
  en: {
    past: 'A past reading.',
    pastWhy:
      'The article is no longer read so, for the rules of reading or its text have changed. The values are shown as they were.',
    instead: 'What is read now in its place:',
    nothingInstead: 'No fact is read in its place now.',
    context: 'The article’s words',
    before: 'The paragraph before',
    behind: 'The paragraph behind',
    noQuote: 'The paragraph is not stored; every quotation is in the table below.',
    values: 'Value by value',
    valuesNote:
      'Each value: as printed in the article, what it is read as, and where it stands in the text (which occurrence of how many)',
    slot: 'Slot',
    printed: 'As printed',
    read: 'Read as',
    where: 'Where',
    characters: 'characters',
    of: 'of',
    uncited: 'no quotation',
    group: 'group',
    dateBases: {
      stated: 'stated in the text',
      relative: 'counted from the day of publication',
      publication: 'the article’s own day; its text tells no time',
    },
    tellings: 'Told again in this article',
    tellingsNote: 'Paragraphs beside those above that tell this fact, or repeat its paragraph.',
    repeats: 'Repeats',
    paragraph: 'Paragraph',
    article: 'Article',
    cite: 'Cite',
    citeNote:
      'What is cited is the article; the address of this fact is in the annotation and in the report.',
    plain: 'Text',
    copy: 'Copy',
    copied: 'Copied',
    file: 'file',
    reading: 'How it was read',
    readingNote: 'The rules that found this fact:',
    foundBy: 'Rules',
    explain: 'Command that explains',
    explainNote:
      'This command shows step by step how the paragraph is read: words, mentions, rules, and what was left out.',
    report: 'Report an error',
    reportNote:
      'Is something read wrongly? Copy this text into a mail or an issue to whoever keeps this database, and write in its first line what is wrong.',
    reportText: 'Text of the report',
    reported: {
      wrong: 'What is wrong',
      fact: 'Read as',
      address: 'Address',
      quote: 'Quotation',
      values: 'Values',
      article: 'Article',
      rules: 'Rules',
      version: 'Version of Jejak',
    },
  },
};
