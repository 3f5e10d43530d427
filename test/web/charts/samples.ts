import type { Html } from '../../../src/model/html.js';
import { barChart, columnChart, flowChart, type Item, worldMap } from '../../../src/web/charts/index.js';
import { basis } from './reading.js';

const words = { areas: 'Kawasan:', home: 'Indonesia', none: 'tidak ada' };

/** Every kind of picture with the same labels: the last of them names the rest. */
export function picturesOf(labels: readonly string[]): Readonly<Record<string, Html>> {
  const items: readonly Item[] = labels.map((label, index) => ({
    label,
    value: 50 - index,
    href: `/cari?nomor=${index}&panjang=${label.length}`,
  }));
  const nodes = items.map(({ label, href }, index) => ({ key: `${index}`, label, href }));
  const codes = ['SG', 'CN', 'US', 'HK', 'ASEAN', 'MO'];
  return {
    bars: barChart({ ...basis, items, rest: { label: labels.at(-1) ?? '', value: 1234, href: null } }),
    world: worldMap({
      ...basis,
      words,
      items: items.map((item, index) => ({ ...item, code: codes[index] ?? `X${index}` })),
    }),
    flows: flowChart({
      ...basis,
      heads: ['Produk', 'Tujuan', 'Fakta'],
      from: nodes,
      to: nodes,
      bands: items.map(({ value, href }, index) => ({ from: `${index}`, to: '0', value, href })),
    }),
    columns: columnChart({
      ...basis,
      outside: 'Di luar gambar',
      title: labels[0] ?? '',
      description: labels.at(-1) ?? '',
      periods: [
        { period: '2021', value: 3, href: '/cari?year=2021' },
        { period: '2024', value: 7, href: '/cari?year=2024' },
        { period: '0024', value: 1, href: '/cari?year=24' },
      ],
    }),
  };
}
