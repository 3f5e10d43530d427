import type { Language } from '../../model/language.js';

/** Between groups of three digits, and before the decimals. */
const marks: Readonly<Record<Language, readonly [group: string, decimal: string]>> = {
  id: ['.', ','],
  en: [',', '.'],
};

/**
 * A number as the language writes it: `1.234,5` in Indonesian, `1,234.5` in English. Rounded to at most `decimals`
 * (0 to 20), without zeros at its end.
 */
export function formatNumber(value: number, language: Language, decimals = 6): string {
  if (!Number.isFinite(value)) return `${value}`;
  const [whole = '', rest = ''] = plainDigits(Math.abs(value), decimals).split('.');
  const [group, decimal] = marks[language];
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const part = rest.replace(/0+$/, '');
  const digits = part === '' ? grouped : `${grouped}${decimal}${part}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Digits with a dot and no exponent; `toFixed` itself falls back to exponents from 1e21 on. */
const plainDigits = (value: number, decimals: number): string =>
  value < 1e21 ? value.toFixed(decimals) : `${BigInt(value)}`;
