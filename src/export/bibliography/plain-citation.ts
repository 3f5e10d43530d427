import type { FoundFact } from '../../store/index.js';
import { webAddress } from '../web-address.js';
import { type CitationLanguage, dateInWords } from './calendar.js';

const words = {
  id: { untitled: 'Tanpa judul', accessed: 'Diakses' },
  en: { untitled: 'Untitled', accessed: 'Accessed' },
} as const;

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** `Wati.`, but `Wati dkk.` as it is. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * The article that states a fact, to be put under a text: `Wati. “Kopi Gayo ke Jepang”. kabar.example, 1 Juli 2024.
 * Diakses 2 Juli 2024. https://kabar.example/1`. What is not known is left out. Text for people, not escaped.
 */
export function plainCitation({ article }: FoundFact, language: CitationLanguage): string {
  const { untitled, accessed } = words[language];
  const fetched = dateInWords(article.fetchedAt, language);
  const sentences = [
    oneLine(article.byline ?? ''),
    article.title ? `“${oneLine(article.title)}”` : untitled,
    [article.site ?? '', dateInWords(article.published, language)].filter(Boolean).join(', '),
    fetched && `${accessed} ${fetched}`,
  ];
  return [...sentences.filter(Boolean).map(sentence), webAddress(article.url) ?? ''].join(' ').trim();
}
