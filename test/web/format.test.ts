import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/model/units.js';
import {
  currencySign,
  formatDate,
  formatMoney,
  formatNumber,
  formatQuantity,
  formatShortMoney,
  moneyScale,
  shortMonth,
  unitWord,
} from '../../src/web/format.js';

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [7, '7', '7'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1234.5, '1.234,5', '1,234.5'],
    [-1234.5, '-1.234,5', '-1,234.5'],
    [123456789, '123.456.789', '123,456,789'],
    [0.001, '0,001', '0.001'],
    [0.0000001, '0', '0'],
    [-0.0000001, '0', '0'],
    [0.1 + 0.2, '0,3', '0.3'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [Number.POSITIVE_INFINITY, 'Infinity', 'Infinity'],
  ])('writes %d as %s and %s', (value, id, en) => {
    expect([formatNumber(value, 'id'), formatNumber(value, 'en')]).toEqual([id, en]);
  });

  it.each([
    [2.345, 2, '2,35'],
    [2.3, 2, '2,3'],
    [2.999, 2, '3'],
    [999.96, 1, '1.000'],
    [1234, 0, '1.234'],
    [100, 0, '100'],
  ])('rounds %d to %d decimals: %s', (value, decimals, expected) => {
    expect(formatNumber(value, 'id', decimals)).toBe(expected);
  });

  it('can be read back in both languages', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(amount, (value) => {
        expect(Number(formatNumber(value, 'en').replaceAll(',', ''))).toBeCloseTo(value, 6);
        expect(Number(formatNumber(value, 'id').replaceAll('.', '').replace(',', '.'))).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    [414_000_000, 'IDR', 'Rp414.000.000', 'IDR 414,000,000'],
    [2300.5, 'USD', 'US$2.300,5', 'USD 2,300.5'],
    [5000, 'EUR', 'EUR 5.000', 'EUR 5,000'],
  ])('in full: %d %s is %s and %s', (amount, currency, id, en) => {
    expect(formatMoney(amount, currency, 'id')).toBe(id);
    expect(formatMoney(amount, currency, 'en')).toBe(en);
  });

  it.each([
    [1.5e9, 'IDR', 'Rp1,5 miliar', 'IDR 1.5 billion'],
    [2.3e6, 'USD', 'US$2,3 juta', 'USD 2.3 million'],
    [1e12, 'IDR', 'Rp1 triliun', 'IDR 1 trillion'],
    [1.2345e15, 'IDR', 'Rp1.235 triliun', 'IDR 1,235 trillion'],
    [1_234_567, 'JPY', 'JPY 1,23 juta', 'JPY 1.23 million'],
    [12_345_678, 'IDR', 'Rp12,3 juta', 'IDR 12.3 million'],
    [123_456_789, 'IDR', 'Rp123 juta', 'IDR 123 million'],
    [9_999_999, 'IDR', 'Rp10 juta', 'IDR 10 million'],
    [99_960_000, 'IDR', 'Rp100 juta', 'IDR 100 million'],
    [999_400_000, 'IDR', 'Rp999 juta', 'IDR 999 million'],
    [999_600_000, 'IDR', 'Rp1 miliar', 'IDR 1 billion'],
    [999_999, 'IDR', 'Rp999.999', 'IDR 999,999'],
    [750_000, 'IDR', 'Rp750.000', 'IDR 750,000'],
    [0, 'IDR', 'Rp0', 'IDR 0'],
  ])('in short: %d %s is %s and %s', (amount, currency, id, en) => {
    expect(formatShortMoney(amount, currency, 'id')).toBe(id);
    expect(formatShortMoney(amount, currency, 'en')).toBe(en);
  });

  it('parts an axis into what it counts in and its sign', () => {
    expect(moneyScale(3.2e9, 'id')).toEqual({ size: 1e9, word: 'miliar' });
    expect(moneyScale(3200, 'en')).toEqual({ size: 1, word: '' });
    expect([currencySign('IDR', 'id'), currencySign('IDR', 'en')]).toEqual(['Rp', 'IDR ']);
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-07-01', '1 Juli 2024', '1 July 2024'],
    ['2024-07-01T10:15:00Z', '1 Juli 2024', '1 July 2024'],
    ['2024-12-31', '31 Desember 2024', '31 December 2024'],
    ['2024-07', 'Juli 2024', 'July 2024'],
    ['2024', '2024', '2024'],
    ['2024-07-01/2024-07-05', '1–5 Juli 2024', '1–5 July 2024'],
    ['2024-07-01/2024-07-01', '1 Juli 2024', '1 July 2024'],
    ['2024-06-28/2024-07-05', '28 Juni – 5 Juli 2024', '28 June – 5 July 2024'],
    ['2023-12-30/2024-01-02', '30 Desember 2023 – 2 Januari 2024', '30 December 2023 – 2 January 2024'],
    ['2024-07-05/2024-08-05', '5 Juli – 5 Agustus 2024', '5 July – 5 August 2024'],
    ['2024-01/2024-03', 'Januari–Maret 2024', 'January–March 2024'],
    ['2023-11/2024-02', 'November 2023 – Februari 2024', 'November 2023 – February 2024'],
    ['2023/2024', '2023–2024', '2023–2024'],
    ['2024/2024-05', '2024 – Mei 2024', '2024 – May 2024'],
    ['2024-13-01', '2024-13-01', '2024-13-01'],
    ['kemarin', 'kemarin', 'kemarin'],
    ['2024/2025/2026', '2024/2025/2026', '2024/2025/2026'],
    ['', '', ''],
  ])('writes %s as %s and %s', (iso, id, en) => {
    expect([formatDate(iso, 'id'), formatDate(iso, 'en')]).toEqual([id, en]);
  });

  it('knows short months', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.map((month) => shortMonth(month, 'id')).join(' ')).toBe(
      'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
    );
    expect(months.map((month) => shortMonth(month, 'en')).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
  });
});

describe('quantities', () => {
  it.each([
    [18, 't', '18 ton', '18 tonnes'],
    [1, 't', '1 ton', '1 tonne'],
    [0.5, 'kg', '0,5 kg', '0.5 kg'],
    [4044, 'pair', '4.044 pasang', '4,044 pairs'],
    [1, 'pair', '1 pasang', '1 pair'],
    [1200, 'head', '1.200 ekor', '1,200 head'],
    [2, 'container40', '2 kontainer 40 kaki', '2 40-foot containers'],
    [1, 'box', '1 kotak', '1 box'],
  ] as const)('writes %d %s as %s and %s', (amount, unit, id, en) => {
    expect([formatQuantity(amount, unit, 'id'), formatQuantity(amount, unit, 'en')]).toEqual([id, en]);
  });

  it('has a word for every unit in both languages', () => {
    for (const unit of units) {
      for (const language of ['id', 'en'] as const)
        expect(unitWord(unit, 2, language)).toMatch(/^\S.*\S$|^\S$/);
    }
  });
});
