import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Destination, worldMap } from '../../../src/web/charts/index.js';
import { spreadApart } from '../../../src/web/charts/spread.js';
import { classesOf, classOf } from '../../../src/web/charts/value-classes.js';
import { mapSize } from '../../../src/web/charts/world-data.js';
import { basis, byClass, contentOf, type Element, elementsOf, partsOf, rowsOf } from './reading.js';

const listed = (file: string): readonly string[] =>
  parse(readFileSync(new URL(`../../../rules/gazetteers/${file}`, import.meta.url), 'utf8'), {
    schema: 'failsafe',
  }).map(({ code }: { code: string }) => code);
const codes = listed('countries.yaml');
const areas = listed('areas.yaml');

const words = { areas: 'Kawasan, bukan negara:', home: 'Indonesia', none: 'tidak ada' };
const to = (code: string, value: number): Destination => ({
  ...{ code, value },
  label: `Negeri ${code}`,
  href: `/cari?destination=${code}`,
});
const map = (items: readonly Destination[]) =>
  worldMap({ ...basis, heads: ['Tujuan', 'Fakta'], words, items });

const outlines = (element: Element): readonly string[] =>
  element.children.flatMap((child) => ('attribs' in child ? (child.attribs.d ?? []) : []));

describe('the map of every country and territory', () => {
  const picture = map([...codes, ...areas].map((code, index) => to(code, index + 1)));

  it('knows 248 of them, and the ten areas', () => {
    expect([codes.length, areas.length]).toEqual([248, 10]);
  });

  it('draws each, as an area or a marker that is a link, within the view box', () => {
    const links = elementsOf(picture, ({ name, parent }) => name === 'a' && isItem(parent));
    expect(links.map(({ attribs }) => attribs.href).sort()).toEqual(
      codes.map((code) => `/cari?destination=${code}`).sort(),
    );
    expect(links.filter((link) => outlines(link).every((d) => d === ''))).toEqual([]);
    const starts = links
      .flatMap(outlines)
      .map((d) => /^M(-?\d+)[,-](\d+)/.exec(d)?.slice(1).map(Number) ?? []);
    const outside = ([x = -1, y = -1]: readonly number[]) =>
      x < 0 || y < 0 || x > mapSize.width || y > mapSize.height;
    expect(starts.filter(outside)).toEqual([]);
  });

  it('tells the areas beside it, and has all in the table', () => {
    const [row] = byClass(picture, 'chart-areas');
    expect(row && contentOf(row)).toContain('Negeri ASEAN');
    expect(rowsOf(picture).map(({ href }) => href)).toEqual(
      [...codes, ...areas].map((code) => `/cari?destination=${code}`),
    );
  });

  it('tells the same numbers as its table', () => {
    const drawn = new Set(partsOf(picture).map((part) => JSON.stringify(part)));
    const countries = rowsOf(picture).slice(0, codes.length);
    expect(countries.filter((row) => !drawn.has(JSON.stringify(row)))).toEqual([]);
  });

  it.each('SG HK MO MV MT BH MU TL FJ WS TO TV NR KI PW VA TK'.split(' '))('has a marker of %s', (code) => {
    const link = elementsOf(
      map([to(code, 1)]),
      ({ attribs }) => attribs.href === `/cari?destination=${code}`,
    )[0];
    const shapes = link?.children.flatMap((child) => ('attribs' in child ? (child.attribs.class ?? '') : ''));
    expect(shapes?.join(' ')).toContain('chart-reach chart-rim chart-dot chart-dot0');
  });
});

const isItem = (parent: Element['parent']): boolean =>
  parent !== null && 'attribs' in parent && parent.attribs.role === 'listitem';

describe('worldMap', () => {
  it('shades by class, tells the classes in a legend, and shows where the goods come from', () => {
    const picture = map([to('CN', 412), to('JP', 90), to('MY', 12), to('VN', 3), to('SG', 90)]);
    expect(
      byClass(picture, 'chart-legend').map((list) =>
        contentOf(list)
          .trim()
          .split(/\s{2,}|\n ?/),
      ),
    ).toEqual([['3', '12', '90', '412', 'Indonesia', 'tidak ada']]);
    expect(picture.markup).toMatch(/Negeri CN: 412 fakta<\/title><path class="chart-area chart-level3"/);
    expect(picture.markup).toMatch(/Negeri VN: 3 fakta<\/title><path class="chart-area chart-level0"/);
    expect(byClass(picture, 'chart-home')).toHaveLength(2);
  });

  it('stands without a map where goods go to areas only', () => {
    const picture = map([to('ASEAN', 2)]);
    expect(rowsOf(picture)).toEqual([{ label: 'Negeri ASEAN', value: '2', href: '/cari?destination=ASEAN' }]);
    expect(byClass(picture, 'chart-area')).toEqual([]);
  });
});

describe('classesOf', () => {
  it.each([
    [[7], ['7-7']],
    [[1, 1, 1], ['1-1']],
    [
      [1, 2, 3, 4],
      ['1-1', '2-2', '3-4'],
    ],
    [
      [1, 5, 20, 100, 412],
      ['1-1', '5-20', '100-412'],
    ],
    [
      [1, 412],
      ['1-1', '412-412'],
    ],
    [
      [2_000_000, 5_000_000_000],
      ['2000000-2000000', '5000000000-5000000000'],
    ],
    [[], []],
  ])('parts %j into %j', (values, expected) => {
    expect(classesOf(values).map(({ from, to: most }) => `${from}-${most}`)).toEqual(expected);
  });

  it('finds a class for every value, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 40 }), (values) => {
        const classes = classesOf(values);
        expect(classes.length).toBeLessThanOrEqual(4);
        for (const value of values) {
          const found = classes[classOf(value, classes)];
          expect(found && found.from <= value && value <= found.to).toBe(true);
        }
      }),
    );
  });
});

describe('spreadApart', () => {
  it('parts what stands together, and leaves alone what does not', () => {
    const far = { x: 500, y: 500 };
    const [one, two, three] = spreadApart([{ x: 10, y: 10 }, { x: 10, y: 10 }, far], 20);
    expect(Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThan(19);
    expect(three).toBe(far);
  });

  it('gives every point room, next to where it was', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 15 }), (points) => {
        const moved = spreadApart(points, 20);
        const near = moved.some((a, i) =>
          moved.some((b, j) => i < j && Math.hypot(a.x - b.x, a.y - b.y) < 12),
        );
        expect(near).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
