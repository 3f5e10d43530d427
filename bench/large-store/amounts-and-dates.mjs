import { normal, pick } from './chance.mjs';

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

const threes = (digits) => digits.replaceAll(/\B(?=(\d{3})+$)/g, '.');

/** 1234567.5 as `1.234.567,5`. */
function figure(amount) {
  const [whole, decimals] = String(amount).split('.');
  return threes(whole) + (decimals ? `,${decimals}` : '');
}

const scales = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
];

function scaled(amount) {
  const [scale, name] = scales.find(([least]) => amount >= least) ?? [1, ''];
  const shown = figure(Number((amount / scale).toPrecision(6)));
  return name ? `${shown} ${name}` : shown;
}

/** Another amount of the same order; whole where the one before was. */
function resized(next, { amount, min, max }) {
  const factor = Math.exp(normal(next) * 0.8);
  const resize = (one) => {
    const other = Number((one * factor).toPrecision(3));
    return Number.isInteger(one) ? Math.max(1, Math.round(other)) : Math.max(0.01, Number(other.toFixed(2)));
  };
  if (amount !== undefined) return { amount: resize(amount) };
  const low = resize(min);
  return { min: low, max: Math.max(resize(max), low + 1) };
}

const printed = ({ amount, min, max }) =>
  amount === undefined ? `${scaled(min)} hingga ${scaled(max)}` : scaled(amount);

export function quantity(next, { unit, amount, approx }, { unitWords }) {
  const other = resized(next, amount);
  const container = { container20: 'kontainer 20 kaki', container40: 'kontainer 40 kaki' };
  return {
    value: { ...other, unit, approx },
    text: `${printed(other)} ${container[unit] ?? unitWords.get(unit) ?? unit}`,
  };
}

export function money(next, { currency, amount, approx }) {
  const other = resized(next, amount);
  const sign = { IDR: 'Rp', USD: pick(next, ['USD ', 'US$']) }[currency] ?? `${currency} `;
  return { value: { ...other, currency, approx }, text: sign + printed(other) };
}

export const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** A day, month or year as far from the new day of publication as it was from the old one. */
function moved(value, { from, to }) {
  if (value.includes('/'))
    return value
      .split('/')
      .map((end) => moved(end, { from, to }))
      .join('/');
  if (value.length === 10) return iso(Date.parse(value) + Date.parse(to) - Date.parse(from));
  const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  if (value.length === 4) return String(Number(value) + Number(to.slice(0, 4)) - Number(from.slice(0, 4)));
  const month = monthOf(value) + monthOf(to) - monthOf(from);
  return iso(Date.UTC(Math.floor(month / 12), month % 12)).slice(0, 7);
}

function datePrinted(value, like) {
  if (value.includes('/')) {
    const [from, to] = value.split('/');
    return `${datePrinted(from, 'M 0000')} hingga ${datePrinted(to, 'M 0000')}`;
  }
  const [year, month, day] = value.split('-');
  if (!month) return /tahun/i.test(like) ? `tahun ${year}` : year;
  const hasYear = /\d{4}/.test(like);
  if (!day) return months[month - 1] + (hasYear ? ` ${year}` : '');
  if (!/\p{L}/u.test(like)) return `${Number(day)}/${Number(month)}${hasYear ? `/${year}` : ''}`;
  return `${Number(day)} ${months[month - 1]}${hasYear ? ` ${year}` : ''}`;
}

export function date({ value, basis }, like, shift) {
  const other = moved(value, shift);
  return { value: { value: other, basis }, text: basis === 'stated' ? datePrinted(other, like) : like };
}
