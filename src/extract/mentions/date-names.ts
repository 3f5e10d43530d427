import { isCapitalised, type Token } from '../text/token.js';
import { monthOf, weekdayOf } from './calendar.js';
import { type DateHit, yearAt } from './date-shape.js';
import { isLabel } from './labels.js';

/** What looks like a date at token `at` and is none: a name, a number of another kind, a day that comes round again. */
export function isNoDate(tokens: readonly Token[], at: number, hit: DateHit): boolean {
  if (tokens[at]?.kind === 'number' && isLabel(tokens, at)) return true;
  if (isLawYear(tokens, at) || isCountedYear(tokens, at)) return true;
  if (hit.basis === 'relative' && isNamedBehind(tokens, hit.to)) return true;
  const unsure = hit.guessed === true || weekdayOf(tokens[at]?.normal ?? '') !== null;
  return unsure && (isNamed(tokens, at) || isPerson(tokens, at) || comesRound(tokens, at));
}

/** `setahun sebelumnya (2022)`, `tahun lalu, 2022,`: the year itself says it. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  yearAt(tokens[at]) !== null && /^(?:,\s|\s*\()/.test(tokens[at - 1]?.post ?? '');

/** `UU Nomor 18 Tahun 2012`, `PP 29/2021`. */
function isLawYear(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.normal === 'tahun' ? at - 1 : at;
  const before = tokens[word - 1];
  if (before?.kind !== 'number') return false;
  if (word === at && yearAt(tokens[at]) !== null) return before.post === '/';
  if (tokens[word]?.normal !== 'tahun') return false;
  return [tokens[word - 2], tokens[word - 3]].some(
    (token) => token?.tags.has('LabelWord') || token?.tags.has('LawWord'),
  );
}

/** `2020 persen`, `ada 2021 orang`. */
function isCountedYear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (yearAt(tokens[at]) === null || !next || !/^\s*$/.test(tokens[at]?.post ?? '')) return false;
  if (next.text === '%' || next.normal === 'persen') return true;
  return next.tags.has('NoGoods') && tokens[at - 1]?.tags.has('CountOpener') === true;
}

/** `Pasar Minggu`, `Jalan 17 Agustus`, `Universitas Sebelas Maret`. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((before) => {
    const token = tokens[before];
    if (!token?.tags.has('DayNameHead') || !isCapitalised(token)) return false;
    const between = tokens.slice(before, at);
    return between.every((one) => (isCapitalised(one) || one.kind === 'number') && /^\.?\s+$/.test(one.post));
  });

/** `Ibu Mei`, `kata April Yanto`. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\.?\s+$/.test(before.post)) return false;
  if (before.tags.has('Honorific')) return true;
  const next = tokens[at + 1];
  return (
    before.tags.has('SpeechVerb') &&
    next !== undefined &&
    isCapitalised(next) &&
    monthOf(tokens[at]?.normal ?? '') !== null
  );
}

/** `setiap Senin`, `saban hari Jumat`. */
function comesRound(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.normal === 'hari' ? tokens[at - 2] : tokens[at - 1];
  return before?.tags.has('PerWord') === true;
}
