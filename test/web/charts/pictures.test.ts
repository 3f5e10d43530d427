import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barChart, chartStyle, columnChart, flowChart, worldMap } from '../../../src/web/charts/index.js';
import { basis, classesOf, contentOf, elementsOf, partsOf, rowsOf, tagFaults } from './reading.js';
import { picturesOf } from './samples.js';

const labels = ['Kopi', 'Rumput laut kering dari Nunukan', 'Lada & pala', 'Karet', 'ASEAN', 'Udang'];
const hostile = [
  `"><script>alert(1)</script><img src=x onerror='alert(2)'>`,
  'a\u202egnp.exe\u2067 \u0000\u001b[31m',
  'Kata'.repeat(125),
  'Sarang burung walet '.repeat(25),
  ']]></title></svg></figure><a href="javascript:alert(3)">x</a>',
  'e\u0301'.repeat(200),
];
const pictures = [
  ...Object.entries(picturesOf(labels)).map(([kind, picture]) => ({ name: kind, picture })),
  ...Object.entries(picturesOf(hostile)).map(([kind, picture]) => ({ name: `${kind}, hostile`, picture })),
];

describe.each(pictures)('a picture ($name)', ({ picture }) => {
  const elements = elementsOf(picture, () => true);

  it('is well formed, and brings no style and no script of its own', () => {
    expect(tagFaults(picture)).toEqual([]);
    const forbidden = ['style', 'script', 'img', 'image', 'foreignObject'];
    expect(elements.filter(({ name }) => forbidden.includes(name))).toEqual([]);
    const attributes = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)));
    expect([...attributes].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('has a number in every place and length', () => {
    const geometry = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'd', 'dy', 'viewBox'];
    const values = elements.flatMap(({ attribs }) => geometry.map((name) => attribs[name] ?? '0'));
    expect(values.filter((value) => !/^[-\d., MLCVHZhlvz%em]+$/.test(value))).toEqual([]);
  });

  it('has a name and a description, by ids that stand once', () => {
    const ids = elements.flatMap(({ attribs }) => attribs.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const drawings = elements.filter(
      ({ name, attribs }) => name === 'svg' && attribs['aria-hidden'] !== 'true',
    );
    const named = drawings.filter(({ attribs }) => attribs.role === 'group');
    expect(named.map(({ attribs }) => [attribs['aria-labelledby'], attribs['aria-describedby']])).toEqual([
      ['gambar-title', 'gambar-desc'],
    ]);
    expect(ids).toEqual(expect.arrayContaining(['gambar', 'gambar-title', 'gambar-desc', 'gambar-numbers']));
  });

  it('links what it was given to link and its own table, and nothing else', () => {
    const addresses = elements.filter(({ name }) => name === 'a').map(({ attribs }) => attribs.href ?? '');
    expect(addresses.filter((href) => !href.startsWith('/cari?'))).toEqual(['#gambar-numbers']);
  });

  it('cuts what is drawn short', () => {
    const texts = elements.filter(({ name }) => name === 'text').map(contentOf);
    expect(texts.filter((text) => [...text].length > 120)).toEqual([]);
  });

  it('uses only classes that have a style', () => {
    const used = new Set(elements.flatMap(classesOf));
    const plain = ['chart-both'];
    expect([...used].filter((name) => !plain.includes(name) && !chartStyle.includes(`.${name}`))).toEqual([]);
  });
});

describe('whatever the labels are, a picture', () => {
  it('is well formed, and has the same labels, numbers and links as its table', () => {
    const label = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => /^[^:()&<>"']*$/.test(text));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (texts) => {
        for (const picture of Object.values(picturesOf(texts))) expect(tagFaults(picture)).toEqual([]);
        const { bars } = picturesOf(texts);
        if (bars) expect(partsOf(bars)).toEqual(rowsOf(bars));
      }),
      { numRuns: 15 },
    );
  });
});

describe('a picture without data', () => {
  const nothing = [{ label: 'Kopi', value: 0, href: '/cari' }];
  const words = { areas: '', home: '', none: '' };
  const node = { key: 'a', label: 'A', href: null };
  it.each([
    ['columns', columnChart({ ...basis, outside: '', periods: [] })],
    [
      'columns of nothing',
      columnChart({ ...basis, outside: '', periods: [{ period: '2024', value: 0, href: null }] }),
    ],
    ['bars', barChart({ ...basis, items: [], rest: null })],
    ['bars of nothing', barChart({ ...basis, items: nothing, rest: null })],
    ['the world', worldMap({ ...basis, words, items: [] })],
    ['flows', flowChart({ ...basis, from: [], to: [], bands: [] })],
    [
      'flows of nothing',
      flowChart({
        ...basis,
        from: [node],
        to: [node],
        bands: [{ from: 'a', to: 'a', value: 0, href: null }],
      }),
    ],
  ])('is a sentence: %s', (_, picture) => {
    expect(tagFaults(picture)).toEqual([]);
    expect(elementsOf(picture, ({ name }) => name === 'svg' || name === 'table')).toEqual([]);
    expect(picture.markup).toContain('Belum ada fakta.');
  });
});
