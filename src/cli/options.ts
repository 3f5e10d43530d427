import { InvalidArgumentError, Option } from 'commander';

export const storeOption = (): Option =>
  new Option('--store <file>', 'the SQLite file of the store').default('jejak.db');

export const rulesOption = (): Option =>
  new Option('--rules <dir>', 'a folder of rules in place of the one that comes with jejak');

/** Reads a whole number above 0. @throws InvalidArgumentError */
export function parseCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number above 0.');
}

/** Reads `2024-07-01`. @throws InvalidArgumentError for anything else, 2024-02-30 among it */
export function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('Expected a day such as 2024-07-01.');
}

/** Reads `100000 USD` or `1e9 IDR`. @throws InvalidArgumentError */
export function parseMoney(text: string): { readonly amount: number; readonly currency: string } {
  const [, number = '', currency = ''] =
    /^(\d+(?:\.\d+)?(?:e\d{1,2})?) ?([a-z]{3})$/i.exec(text.trim()) ?? [];
  if (currency === '' || /^\d{1,3}\.\d{3}$/.test(number)) {
    throw new InvalidArgumentError(
      'Expected a number without separators and an ISO 4217 currency, such as "100000 USD" or "1e9 IDR".',
    );
  }
  return { amount: Number(number), currency: currency.toUpperCase() };
}
