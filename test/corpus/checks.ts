import type { GoldFact } from '../../src/model/gold.js';

type Range = readonly [number, number];

const digitWords = [
  'nol',
  '(?:satu|se(?:buah|puluh|belas|ratus|ribu|juta|lusin|kodi|kontainer))',
  'dua',
  'tiga',
  'empat',
  '(?:lima|setengah)',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
];

/** Whether a range starts and ends where a sentence or a line does, without blanks at its ends. */
export function isSentenceRange(text: string, [start, end]: Range): boolean {
  const exact = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    exact === exact.trim() &&
    /(?:^|\n|[.?!]["”)]*\s+)$/.test(before) &&
    (/^(?:\n|$)/.test(after) || (/[.?!]["”)]*$/.test(exact) && /^\s/.test(after)))
  );
}

/** ANNOTATION.md: a fact needs a product with a place or a figure, a place with a value, or a figure. */
export function statesEnough({ products, quantities, values, destinations }: GoldFact): boolean {
  return quantities.length + values.length > 0 || (products.length > 0 && destinations.length > 0);
}

/** Every number of a fact's quantities and values; a range gives both ends. */
export const numbersOf = ({ quantities, values }: GoldFact): number[] =>
  [...quantities, ...values].flatMap((entry) =>
    'amount' in entry ? [entry.amount] : [entry.min, entry.max],
  );

/**
 * Whether the evidence prints the number: the same significant digits, wherever separators and scale
 * words put the point (`812450000` and `812,45 juta`), or the words of its digits (`tiga ribu enam ratus`).
 */
export function printsNumber(evidence: string, amount: number): boolean {
  const wanted = significant(String(amount));
  const printed = evidence.match(/\d[\d.,]*/g) ?? [];
  if (printed.some((numeral) => significant(numeral) === wanted)) return true;
  const words = [...wanted].filter((digit) => digit !== '0').map((digit) => digitWords[Number(digit)]);
  return words.every((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(evidence));
}

const significant = (numeral: string): string => numeral.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** The sentences of a text with eight words and more, in lower case and without punctuation. */
export function longSentences(text: string): string[] {
  return text
    .split(/\n|(?<=[.?!]["”)]*)\s+/)
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= 8)
    .map((words) => words.join(' '));
}
