import type { Token } from '../text/token.js';
import { interval, isoMonth } from './calendar.js';
import { type DateContext, type DateShape, skip, smallCount, yearAt } from './date-shape.js';
import { rangeNext } from './range-words.js';

const lengths: Readonly<Record<string, number>> = {
  semester: 6,
  paruh: 6,
  triwulan: 3,
  kuartal: 3,
  kwartal: 3,
  caturwulan: 4,
};

const ordinals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};

interface YearHit {
  readonly year: number;
  readonly to: number;
}

/** `tahun 2018`, `/2018`, `tahun ini`, `tahun lalu`; else the year at hand. */
function yearPhrase(tokens: readonly Token[], at: number, context: DateContext): YearHit | null {
  const from = skip(tokens, at, 'di', 'pada');
  const word = skip(tokens, from, 'tahun');
  const year = yearAt(tokens[word]);
  if (year) return { year, to: word + 1 };
  const now = context.published ? Number(context.published.slice(0, 4)) : null;
  if (word > from && now) {
    const next = tokens[word]?.normal;
    if (next === 'ini') return { year: now, to: word + 1 };
    if (next === 'lalu' || next === 'sebelumnya') return { year: now - 1, to: word + 1 };
  }
  const guess = context.year ?? now;
  return guess ? { year: guess, to: at } : null;
}

/** `semester I 2023`, `semester I-2018`, `triwulan II/2019`, `paruh pertama tahun ini`. */
const named: DateShape = (tokens, at, context) => {
  const length = lengths[tokens[at]?.normal ?? ''];
  const ordinal = ordinals[tokens[at + 1]?.normal ?? ''];
  if (!length || !ordinal || ordinal * length > 12) return null;
  const hit = yearPhrase(tokens, at + 2, context);
  if (!hit) return null;
  const value = interval(
    isoMonth(hit.year, (ordinal - 1) * length + 1),
    isoMonth(hit.year, ordinal * length),
  );
  return { to: hit.to, value, basis: 'stated', day: false };
};

/** `lima bulan pertama 2023`, `8 bulan pertama tahun ini`, `lima bulan tahun 2025`. */
const firstMonths: DateShape = (tokens, at, context) => {
  const count = smallCount(tokens[at]);
  if (count === null || count > 11) return null;
  if (tokens[at + 1]?.normal !== 'bulan') return null;
  const first = tokens[at + 2]?.normal === 'pertama';
  if (!first && !/^(?:di|tahun)$/.test(tokens[at + 2]?.normal ?? '')) return null;
  const hit = yearPhrase(tokens, first ? at + 3 : at + 2, context);
  if (!hit) return null;
  return {
    to: hit.to,
    value: interval(isoMonth(hit.year, 1), isoMonth(hit.year, count)),
    basis: 'stated',
    day: false,
  };
};

/** `2019`, `tahun 2019`, `2010 hingga 2014`, `2012-2016`. */
const year: DateShape = (tokens, at) => {
  const from = skip(tokens, at, 'tahun');
  const first = yearAt(tokens[from]);
  if (!first) return null;
  const next = rangeNext(tokens, from, at);
  const last = next === null ? null : yearAt(tokens[skip(tokens, next, 'tahun')]);
  if (next !== null && last && last > first) {
    return {
      to: skip(tokens, next, 'tahun') + 1,
      value: interval(String(first), String(last)),
      basis: 'stated',
      day: false,
    };
  }
  return { to: from + 1, value: String(first), basis: 'stated', day: false };
};

export const periodShapes: readonly DateShape[] = [named, firstMonths, year];
