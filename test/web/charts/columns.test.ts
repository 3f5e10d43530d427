import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnChart, type Period } from '../../../src/web/charts/index.js';
import { timelineOf } from '../../../src/web/charts/periods.js';
import { timeTicks } from '../../../src/web/charts/time-ticks.js';
import { basis, byClass, contentOf, partsOf, rowsOf, tagFaults } from './reading.js';

const year = (period: string, value: number): Period => ({ period, value, href: `/cari?year=${period}` });

/** Months one after another from January 2005 on. */
const months = (count: number, value: (index: number) => number): readonly Period[] =>
  Array.from({ length: count }, (_, index) => {
    const period = `${2005 + Math.floor(index / 12)}-${`${(index % 12) + 1}`.padStart(2, '0')}`;
    return { period, value: value(index), href: `/cari?month=${period}` };
  });

const chart = (periods: readonly Period[]) =>
  columnChart({ ...basis, heads: ['Tahun', 'Fakta'], outside: 'Di luar gambar', periods });

const percentOf = (text = ''): number => Number(text.replace('%', ''));

describe('columnChart', () => {
  const picture = chart([year('2023', 40), year('2020', 10), year('2021', 25)]);

  it('draws and links what there is, in its order, and tells the gap in the table', () => {
    expect(partsOf(picture)).toEqual([
      { label: '2020', value: '10', href: '/cari?year=2020' },
      { label: '2021', value: '25', href: '/cari?year=2021' },
      { label: '2023', value: '40', href: '/cari?year=2023' },
    ]);
    expect(rowsOf(picture).map(({ label, value }) => `${label} ${value}`)).toEqual([
      ...['2020 10', '2021 25', '2022 0', '2023 40'],
    ]);
  });

  it('makes columns as high as their values, from the ground', () => {
    const bars = byClass(picture, 'chart-bar').map(({ attribs }) => attribs);
    expect(bars.map(({ height }) => percentOf(height))).toEqual([25, 62.5, 100]);
    expect(bars.map(({ y, height }) => percentOf(y) + percentOf(height))).toEqual([100, 100, 100]);
  });

  it('labels the axis with round numbers, counts with whole ones', () => {
    const [axis] = byClass(picture, 'chart-axis');
    expect(axis && contentOf(axis).trim()).toBe('010203040');
    const [small] = byClass(chart([year('2023', 1), year('2024', 2)]), 'chart-axis');
    expect(small && contentOf(small).trim()).toBe('012');
  });

  it('writes the highest value at its column', () => {
    expect(byClass(picture, 'chart-peak').map(contentOf)).toEqual(['40']);
  });

  it('shows sums of money in a scale that has a word, and in full in names and table', () => {
    const money = columnChart({
      ...{ ...basis, measure: { kind: 'money', currency: 'IDR' }, language: 'id', outside: '' },
      periods: [year('2023', 1_500_000_000), year('2024', 414_000_000), year('2025', 750)],
    });
    expect(byClass(money, 'chart-unit').map(contentOf)).toEqual(['Rp miliar']);
    expect(byClass(money, 'chart-peak').map(contentOf)).toEqual(['Rp1,5 miliar']);
    expect(partsOf(money).map(({ value }) => value)).toEqual(['Rp1.500.000.000', 'Rp414.000.000', 'Rp750']);
    expect(rowsOf(money)).toEqual(partsOf(money));
  });

  it('says how many a fact is in English', () => {
    const english = columnChart({
      ...{ ...basis, language: 'en', measure: { kind: 'count', one: 'fact', others: 'facts' }, outside: '' },
      periods: [year('2023-01', 1), year('2023-02', 1234.5)],
    });
    expect(english.markup).toContain('aria-label="January 2023: 1 fact"');
    expect(english.markup).toContain('aria-label="February 2023: 1,234.5 facts"');
  });

  it('holds 240 months, each a link, with the years below', () => {
    const many = chart(months(240, (index) => 1 + (index % 17)));
    expect(tagFaults(many)).toEqual([]);
    expect(partsOf(many)).toHaveLength(240);
    expect(rowsOf(many)).toEqual(partsOf(many));
    expect(byClass(many, 'chart-crowd')).toHaveLength(1);
    expect(byClass(many, 'chart-times').map((times) => contentOf(times).trim())).toEqual([
      '2006200820102012201420162018202020222024',
    ]);
  });

  it('leaves out what lies too far away, says so, and has it in the table', () => {
    const misprinted = chart([year('1024', 2), year('2020', 10), year('2024', 5), year('9999', 1)]);
    expect(partsOf(misprinted).map(({ label }) => label)).toEqual(['2020', '2024']);
    expect(byClass(misprinted, 'chart-note').map(contentOf)).toEqual(['Di luar gambar: 3 fakta']);
    expect(rowsOf(misprinted).map(({ label }) => label)).toEqual([
      ...['1024', '2020', '2021', '2022', '2023', '2024', '9999'],
    ]);
  });

  it('shows what is next to nothing, and passes over what is no number', () => {
    const wide = chart([year('2022', 1e9), year('2023', 1), year('2024', Number.POSITIVE_INFINITY)]);
    expect(byClass(wide, 'chart-bar').map(({ attribs }) => attribs.height)).toEqual(['100%', '0.8%']);
    expect(rowsOf(wide)).toHaveLength(3);
  });
});

describe('timelineOf', () => {
  const period = fc
    .record({ at: fc.integer({ min: 0, max: 9999 * 12 }), value: fc.integer({ min: 1, max: 99 }) })
    .map(({ at, value }) => ({
      ...{ value, href: null },
      period: `${`${Math.floor(at / 12)}`.padStart(4, '0')}-${`${(at % 12) + 1}`.padStart(2, '0')}`,
    }));
  const sum = (periods: readonly Period[]): number => periods.reduce((total, { value }) => total + value, 0);

  it('loses nothing, and never shows more than can be told apart', () => {
    const all = fc.uniqueArray(period, { selector: (one) => one.period, maxLength: 30 });
    fc.assert(
      fc.property(all, (periods) => {
        const { shown, outside } = timelineOf(periods);
        expect(sum(shown) + sum(outside)).toBe(sum(periods));
        expect(shown.length).toBeLessThanOrEqual(240);
        const order = shown.map((one) => one.period);
        expect(order).toEqual([...new Set(order)].sort());
      }),
    );
  });

  it('passes on what is no period', () => {
    const odd = { period: 'kapan-kapan', value: 1, href: null };
    expect(timelineOf([odd, year('2024', 1)])).toEqual({ shown: [year('2024', 1)], outside: [odd] });
  });
});

describe('timeTicks', () => {
  const labels = (periods: readonly string[], most: number): string =>
    timeTicks(periods, 'id', most)
      .map(({ lines }) => lines.join(' '))
      .join(', ');
  const years = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${from + index}`);
  const monthNames = (count: number): string[] => months(count, () => 1).map(({ period }) => period);

  it.each([
    [years(2021, 4), 18, '2021, 2022, 2023, 2024'],
    [years(2013, 12), 18, years(2013, 12).join(', ')],
    [years(2013, 12), 6, '2014, 2016, 2018, 2020, 2022, 2024'],
    [years(1996, 30), 6, '2000, 2005, 2010, 2015, 2020, 2025'],
    [years(1800, 220), 6, '1800, 1850, 1900, 1950, 2000'],
    [monthNames(3), 6, 'Jan 2005, Feb, Mar'],
    [monthNames(20).slice(6), 6, 'Jul 2005, Okt, Jan 2006, Apr, Jul'],
    [monthNames(20), 18, 'Jan 2005, Mar, Mei, Jul, Sep, Nov, Jan 2006, Mar, Mei, Jul'],
    [monthNames(20), 6, 'Jan 2005, Jul, Jan 2006, Jul'],
    [monthNames(36), 6, '2005, 2006, 2007'],
    [[], 6, ''],
  ])('labels %j, at most %d: %s', (periods, most, expected) => {
    expect(labels(periods, most)).toBe(expected);
  });
});
