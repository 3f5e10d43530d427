import type { Language } from '../../model/language.js';

interface ArticleWords {
  readonly untitled: string;
  readonly facts: string;
  readonly noFacts: string;
  readonly fact: string;
  readonly words: string;
  readonly text: string;
  readonly textNote: string;
  readonly page: string;
  readonly repeats: string;
  readonly asked: string;
  readonly askedShown: (span: string) => string;
  readonly askedFaulty: (span: string) => string;
  readonly askedBeyond: (span: string, length: string) => string;
  readonly askedEmpty: (span: string) => string;
  readonly about: string;
}

/** The words of an article's page. */
export const articleWords: Readonly<Record<Language, ArticleWords>> = {
  id: {
    untitled: 'Artikel tanpa judul',
    facts: 'Fakta di artikel ini',
    noFacts: 'Tidak ada fakta ekspor yang dibaca dari artikel ini.',
    fact: 'Fakta',
    words: 'kata-katanya',
    text: 'Teks tersimpan',
    textNote:
      'Seluruh teks seperti disimpan, paragraf demi paragraf. Kata yang ditandai dikutip oleh fakta bernomor itu.',
    page: 'Halaman',
    repeats: 'ulangan paragraf',
    asked: 'rentang yang diminta',
    askedShown: (span) => `Karakter ${span} diberi garis di atas dan di bawahnya.`,
    askedFaulty: (span) => `Rentang “${span}” tidak terbaca; tulis seperti 147-159.`,
    askedBeyond: (span, length) => `Rentang ${span} ada di luar teks, yang panjangnya ${length} karakter.`,
    askedEmpty: (span) => `Rentang ${span} tidak memuat kata.`,
    about: 'Tentang artikel ini',
  },
  en: {
    untitled: 'An article without title',
    facts: 'Facts in this article',
    noFacts: 'No export fact is read from this article.',
    fact: 'Fact',
    words: 'its words',
    text: 'The stored text',
    textNote:
      'The whole text as it is stored, paragraph by paragraph. Marked words are cited by the facts of that number.',
    page: 'Page',
    repeats: 'repeats paragraph',
    asked: 'asked for',
    askedShown: (span) => `Characters ${span} have a line above and below them.`,
    askedFaulty: (span) => `The span “${span}” cannot be read; write it like 147-159.`,
    askedBeyond: (span, length) => `The span ${span} lies beyond the text, which has ${length} characters.`,
    askedEmpty: (span) => `The span ${span} holds no words.`,
    about: 'About this article',
  },
};
