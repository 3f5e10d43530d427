import { formatDate } from '../../model/date-words.js';
import type { Language } from '../../model/language.js';
import type { FoundFact } from '../../store/index.js';
import { oneLine } from '../one-line.js';
import { webAddress } from '../web-address.js';

const words = {
  id: { untitled: 'Tanpa judul', accessed: 'Diakses' },
  en: { untitled: 'Untitled', accessed: 'Accessed' },
} as const;

/** Empty where there is no date. */
const dateInWords = (date: string | null, language: Language): string =>
  date === null ? '' : formatDate(date, language);

/** `Wati.`, but `Wati dkk.` as it is. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * The article that states a fact, to be put under a text: `Wati. “Kopi Gayo ke Jepang”. kabar.example, 1 Juli 2024.
 * Diakses 2 Juli 2024. https://kabar.example/1`. What is not known is left out. Text for people, not escaped.
 */
export function plainCitation({ article }: FoundFact, language: Language): string {
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
