import { describe, expect, it } from 'vitest';
import { barChart } from '../../../src/web/charts/index.js';
import { basis, byClass, contentOf, partsOf, rowsOf } from './reading.js';

const item = (label: string, value: number) => ({ label, value, href: `/cari?product=${label}` });
const rest = { label: '212 produk lain', value: 1834, href: null };

describe('barChart', () => {
  const picture = barChart({
    ...basis,
    items: [item('Kopi', 400), item('Lada', 100), item('Pala', 1)],
    rest,
  });

  it('draws a row an item, and the rest, with the numbers and the links of the table', () => {
    expect(partsOf(picture)).toEqual([
      { label: 'Kopi', value: '400', href: '/cari?product=Kopi' },
      { label: 'Lada', value: '100', href: '/cari?product=Lada' },
      { label: 'Pala', value: '1', href: '/cari?product=Pala' },
      { label: '212 produk lain', value: '1.834', href: null },
    ]);
    expect(rowsOf(picture)).toEqual(partsOf(picture));
  });

  it('makes bars as long as their values, however small, and none of the rest', () => {
    expect(byClass(picture, 'chart-bar').map(({ attribs }) => attribs.width)).toEqual([
      '100%',
      '25%',
      '0.4%',
    ]);
  });

  it('links the rest where it has an address', () => {
    const linked = barChart({
      ...basis,
      items: [item('Kopi', 1)],
      rest: { ...rest, href: '/nilai/product' },
    });
    expect(rowsOf(linked).at(-1)?.href).toBe('/nilai/product');
    expect(partsOf(linked).at(-1)?.href).toBe('/nilai/product');
  });

  it('cuts a label where there is little room, and less where there is much', () => {
    const label = 'Sarang burung walet dari Kalimantan Barat untuk pasar ekspor';
    const texts = byClass(barChart({ ...basis, items: [item(label, 5)], rest: null }), 'chart-label');
    expect(texts.map(contentOf)).toEqual([label, 'Sarang burung walet dari Kal…']);
  });

  it('passes over a sum that is no number', () => {
    const huge = barChart({
      ...basis,
      items: [item('A', Number.POSITIVE_INFINITY), item('B', 5)],
      rest: null,
    });
    expect(byClass(huge, 'chart-bar').map(({ attribs }) => attribs.width)).toEqual(['100%', '100%']);
    expect(rowsOf(huge).map(({ value }) => value)).toEqual(['Infinity', '5']);
  });
});
