import { isCapitalised, type Token } from '../text/token.js';

/** Short forms of what a regional office is for, as its short name strings them together: `Din-per-in-dag`. */
const parts = [
  ...['per', 'in', 'indus', 'dag', 'kop', 'ukm', 'umkm', 'um', 'naker', 'trans', 'tan', 'tani', 'bun', 'hut'],
  ...[
    'nak',
    'kan',
    'keswan',
    'lut',
    'la',
    'pang',
    'pangan',
    'ketapang',
    'horti',
    'par',
    'parekraf',
    'ekraf',
    'esdm',
  ],
];

const shape = new RegExp(`^(?:dis|din)(?:${parts.join('|')}){2,}$`);

/**
 * True for the short name of a regional office that no list has: strung together (`Dinperinkop`), or in capitals behind
 * the word for its head (`Kepala DPPKUKM`).
 */
export function isShortOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapitalised(token)) return false;
  if (shape.test(token.normal)) return true;
  return /^D\p{Lu}{3,}$/u.test(token.text) && tokens[at - 1]?.normal === 'kepala';
}
