/** Writes figures and dates as the Indonesian press does: the inverse of what the engine reads. */

const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const scales: readonly (readonly [value: number, word: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];

/** `4044` as `4.044`. */
export const dotted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** `84400` as `84,400`. */
export const commaed = (n: number): string => dotted(n).replaceAll('.', ',');

/** A whole number below 1e15 in words: `dua ratus lima puluh enam`. */
export function inWords(n: number): string {
  for (const [value, word] of scales) {
    if (n < value) continue;
    const many = Math.floor(n / value);
    const head = many === 1 && value === 1000 ? 'seribu' : `${inWords(many)} ${word}`;
    return joined(head, n % value);
  }
  if (n >= 100) return joined(n < 200 ? 'seratus' : `${digits[Math.floor(n / 100)]} ratus`, n % 100);
  if (n >= 20) return joined(`${digits[Math.floor(n / 10)]} puluh`, n % 10);
  if (n >= 12) return `${digits[n - 10]} belas`;
  if (n >= 10) return n === 10 ? 'sepuluh' : 'sebelas';
  return digits[n] ?? '';
}

const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${inWords(rest)}`);

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** An ISO day as `3 Mei 2021`, `3/5/2021`, `03-05-2021` and `03.05.2021`. */
export function dayForms(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    `${Number(date)} ${months[Number(month) - 1]} ${year}`,
    `${Number(date)}/${Number(month)}/${year}`,
    `${date}-${month}-${year}`,
    `${date}.${month}.${year}`,
  ];
}
