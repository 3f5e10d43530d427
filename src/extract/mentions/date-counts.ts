import type { Token } from '../text/token.js';

const words = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

export const countWords: readonly string[] = words;

/** How many months, days or years: `tiga`, `8`. */
export function countAt(token: Token | undefined): number | null {
  const digits = /^\d{1,2}$/.exec(token?.text ?? '');
  const word = words.indexOf(token?.normal ?? '') + 1;
  if (digits) return Number(digits[0]);
  return word > 0 ? word : null;
}
