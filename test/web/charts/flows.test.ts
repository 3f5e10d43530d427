import { describe, expect, it } from 'vitest';
import { flowChart } from '../../../src/web/charts/index.js';
import { basis, byClass, contentOf, partsOf, rowsOf } from './reading.js';

const node = (key: string, label: string, href: string | null = `/cari?x=${key}`) => ({ key, label, href });
const band = (from: string, to: string, value: number) => ({
  from,
  to,
  value,
  href: `/cari?x=${from}&y=${to}`,
});

const picture = flowChart({
  ...{ ...basis, heads: ['Produk', 'Tujuan', 'Fakta'] },
  from: [node('kopi', 'Kopi'), node('lada', 'Lada'), node('*', '30 produk lain', null)],
  to: [node('JP', 'Jepang'), node('CN', 'Tiongkok'), node('unused', 'Tanpa pita')],
  bands: [band('lada', 'CN', 10), band('kopi', 'JP', 30), band('kopi', 'CN', 20), band('*', 'JP', 1)],
});

/** Of a path, its upper and lower end on either side: `M0,a C… b V c C… d`. */
function thickness(path = ''): readonly number[] {
  const numbers = path
    .split(/[MCVZ, ]+/)
    .filter((word) => word !== '')
    .map(Number);
  const [, a = 0, , , , , , b = 0, c = 0, , , , , , d = 0] = numbers;
  return [d - a, c - b];
}

describe('flowChart', () => {
  it('links bands to both ends and nodes to one, with the numbers of the table', () => {
    const parts = partsOf(picture);
    expect(parts.slice(0, 4)).toEqual([
      { label: 'Kopi → Jepang', value: '30', href: '/cari?x=kopi&y=JP' },
      { label: 'Kopi → Tiongkok', value: '20', href: '/cari?x=kopi&y=CN' },
      { label: 'Lada → Tiongkok', value: '10', href: '/cari?x=lada&y=CN' },
      { label: '30 produk lain → Jepang', value: '1', href: '/cari?x=*&y=JP' },
    ]);
    expect(parts.slice(4).map(({ label, value, href }) => `${label} ${value} ${href}`)).toEqual([
      ...['Kopi 50 /cari?x=kopi', 'Lada 10 /cari?x=lada', '30 produk lain 1 null'],
      ...['Jepang 31 /cari?x=JP', 'Tiongkok 30 /cari?x=CN'],
    ]);
    const byHref = (a: { href: string | null }, b: { href: string | null }) =>
      `${a.href}`.localeCompare(`${b.href}`);
    expect([...rowsOf(picture)].sort(byHref)).toEqual([...parts.slice(0, 4)].sort(byHref));
  });

  it('makes bands as thick as their values on both sides, and bars as high as their sums', () => {
    const bands = byClass(picture, 'chart-band').map(({ attribs }) => thickness(attribs.d));
    const bars = byClass(picture, 'chart-bar').map(({ attribs }) =>
      Number(attribs.height?.replace('em', '')),
    );
    const unit = (bands[0]?.[0] ?? 0) / 30;
    for (const [index, value] of [30, 20, 10, 1].entries()) {
      for (const end of bands[index] ?? []) expect(end / unit).toBeCloseTo(value, 0);
    }
    for (const [index, value] of [50, 10, 1, 31, 30].entries()) {
      expect(((bars[index] ?? 0) * 10) / unit).toBeCloseTo(value, 0);
    }
  });

  it('wraps labels where there is little room', () => {
    const long = flowChart({
      ...{ ...basis, heads: ['Produk', 'Tujuan', 'Fakta'], to: [node('JP', 'Jepang')] },
      from: [node('a', 'Sarang burung walet')],
      bands: [band('a', 'JP', 1)],
    });
    expect(byClass(long, 'chart-label').map(contentOf)).toEqual([
      ...['Sarang burung walet', 'Sarang', 'burung wa…', 'Jepang'],
    ]);
  });
});
