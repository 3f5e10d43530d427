import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, SlotName } from '../../../src/model/fact.js';
import { cutAround } from '../../../src/web/parts/cut.js';
import { excerpt, type Mark, markedText } from '../../../src/web/parts/marks.js';
import { asShown, classed, elements, named, parsed, textOf } from '../page-text.js';
import { viewOf } from '../views.js';

const mark = (
  start: number,
  end: number,
  slot: SlotName | null = 'product',
  over: Partial<Mark> = {},
): Mark => ({
  ...{ span: { start, end }, slot, label: slot ?? 'asked' },
  ...over,
});

/** Marks as `slot[words]`, so that a case can be read. */
function outlined(markup: string): string {
  return markup
    .replaceAll(/<mark class="([^"]*)"[^>]*>/g, '$1[')
    .replaceAll('</mark>', ']')
    .replaceAll('slot-', '')
    .replaceAll(/<[^>]*>/g, '');
}

describe('markedText', () => {
  it.each<[string, readonly Mark[], string]>([
    ['no mark', [], 'kopi dan lada'],
    ['a mark', [mark(0, 4)], 'product[kopi] dan lada'],
    ['one in another', [mark(0, 13, 'agency'), mark(5, 8, 'date')], 'agency[kopi ]date[dan]agency[ lada]'],
    ['two that overlap', [mark(0, 8, 'agency'), mark(5, 13, 'date')], 'agency[kopi ]agency[dan]date[ lada]'],
    ['two that touch', [mark(0, 4), mark(4, 8, 'date')], 'product[kopi]date[ dan] lada'],
    [
      'what is asked for around a value',
      [mark(0, 13, null), mark(0, 4)],
      'product asked[kopi]asked[ dan lada]',
    ],
    ['one that lies outside', [mark(20, 30)], 'kopi dan lada'],
    ['one that lies outside in part', [mark(9, 30)], 'kopi dan product[lada]'],
    ['one of nothing', [mark(4, 4)], 'kopi dan lada'],
    ['one the wrong way round', [mark(8, 5)], 'kopi dan lada'],
  ])('shows %s', (_, marks, expected) => {
    expect(outlined(markedText('kopi dan lada', 0, marks).markup)).toBe(expected);
    const moved = marks.map((each) => ({
      ...each,
      span: { start: each.span.start + 100, end: each.span.end + 100 },
    }));
    expect(outlined(markedText('kopi dan lada', 100, moved).markup)).toBe(expected);
  });

  it('never parts a surrogate pair', () => {
    expect(outlined(markedText('a😀b', 0, [mark(2, 3)]).markup)).toBe('aproduct[😀]b');
    expect(outlined(markedText('a😀b', 0, [mark(0, 2, 'date')]).markup)).toBe('date[a😀]b');
  });

  it('has labels, links and anchors as attributes', () => {
    const page = parsed(
      markedText('kopi dan lada', 0, [
        mark(0, 8, 'product', { label: 'produk "1"', href: '/fact/1', id: 'c0-8' }),
        mark(0, 4, 'date', {
          label: 'waktu',
          id: 'c0-4',
          links: [{ href: '/fact/2', short: '2', name: 'Fakta 2' }],
        }),
      ]).markup,
    );
    expect(textOf(page)).toBe('kopi dan lada');
    const [first, second] = named(page, 'mark');
    expect(first?.attribs).toEqual({
      class: 'slot-date',
      id: 'c0-4',
      'data-label': 'waktu, produk "1"',
      title: 'waktu, produk "1"',
    });
    expect(second?.attribs).toEqual({ class: 'slot-product', title: 'produk "1"' });
    expect(named(page, 'span').map(({ attribs }) => attribs)).toEqual([{ id: 'c0-8' }]);
    expect(named(page, 'a').map(({ attribs }) => attribs.href)).toEqual(['/fact/1', '/fact/2', '/fact/1']);
    expect(
      classed(page, 'mark-link').map(({ attribs }) => [attribs['aria-label'], attribs['data-short']]),
    ).toEqual([['Fakta 2', '2']]);
  });

  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const somewhere = fc.integer({ min: -10, max: 80 });
  const marks = fc.array(
    fc.record({
      span: fc.record({ start: somewhere, end: somewhere }),
      slot: fc.constantFrom<SlotName | null>('product', 'date', 'value', null),
      label: fc.string({ unit: 'binary', maxLength: 8 }),
      href: fc.constantFrom('/fact/1', undefined),
      id: fc.constantFrom('a', undefined),
    }),
    { maxLength: 6 },
  );

  it('loses and changes no character, and marks the characters of each span', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 5 }), marks, (given, offset, some) => {
        const page = parsed(markedText(given, offset, some).markup);
        expect(textOf(page)).toBe(asShown(given));
        const covered = [...given].reduce(
          ({ at, words }, character) => ({
            at: at + character.length,
            words: some.some(
              ({ span }) =>
                span.start < span.end &&
                span.start - offset < at + character.length &&
                span.end - offset > at,
            )
              ? words + character
              : words,
          }),
          { at: 0, words: '' },
        ).words;
        expect(named(page, 'mark').map(textOf).join('')).toBe(asShown(covered));
      }),
    );
  });
});

describe('cutAround', () => {
  const sentence = 'Balai itu melepas delapan belas ton biji mete ke Vietnam pada hari Kamis. ';
  const long = sentence.repeat(12);

  it('leaves a text whole that is not long', () => {
    expect(cutAround('Kopi ke Jepang.', [{ start: 0, end: 4 }])).toEqual([{ start: 0, end: 15 }]);
  });

  it('shows the beginning where nothing is marked', () => {
    const [only, ...others] = cutAround(long, []);
    expect(others).toEqual([]);
    expect(only?.start).toBe(0);
    expect(only?.end).toBeGreaterThan(350);
    expect(only?.end).toBeLessThanOrEqual(400);
  });

  const span = fc
    .nat(700)
    .chain((start) => fc.record({ start: fc.constant(start), end: fc.nat(40).map((n) => start + n + 1) }));
  const anyText = fc.oneof(
    fc.constant(long),
    fc
      .array(fc.string({ unit: 'grapheme', maxLength: 14 }), { minLength: 60, maxLength: 90 })
      .map((all) => all.join(' ')),
    fc.string({ unit: 'binary', minLength: 500, maxLength: 700 }),
  );

  it('gives stretches in order and apart, with the first mark in them and not much beside', () => {
    fc.assert(
      fc.property(anyText, fc.array(span, { maxLength: 8 }), (text, given) => {
        const marks = given.filter(({ end }) => end <= text.length);
        const stretches = cutAround(text, marks);
        expect(stretches.length).toBeGreaterThan(0);
        let last = -1;
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        const first = marks.toSorted((a, b) => a.start - b.start)[0];
        if (first)
          expect(stretches.some(({ start, end }) => start <= first.start && first.end <= end)).toBe(true);
        const size = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(size).toBeLessThanOrEqual(stretches.length === 1 ? Math.max(text.length, 400) : 480);
      }),
    );
  });
});

describe('excerpt', () => {
  const cited = (text: string, offset: number, exact: string, slot: SlotName): Citation => {
    const start = offset + text.indexOf(exact);
    const place = { start, end: start + exact.length, exact };
    return { slot, value: 0, ...place, prefix: '', suffix: '', occurrence: 1, of: 1 };
  };
  const filler = 'Kata-kata yang tidak perlu ditampilkan di daftar hasil pencarian ini. '.repeat(9);
  const text = `${filler}Kopi <arabika> dikirim ke Jepang. ${filler}Nilainya Rp5 miliar. ${filler}`;

  it('shows the marked values with the words around them', () => {
    const quote = { text, start: 50 };
    const citations = [
      cited(text, 50, 'Kopi <arabika>', 'product'),
      cited(text, 50, 'Jepang', 'destination'),
      cited(text, 50, 'Rp5 miliar', 'value'),
    ];
    const page = parsed(excerpt(viewOf('en'), quote, citations).markup);
    expect(named(page, 'mark').map((each) => [each.attribs.title, textOf(each)])).toEqual([
      ['product', 'Kopi <arabika>'],
      ['destination', 'Jepang'],
      ['value', 'Rp5 miliar'],
    ]);
    const stretches = textOf(page).split(/ ?… ?/);
    expect(stretches).toHaveLength(4);
    for (const stretch of stretches) expect(text).toContain(stretch);
    expect(elements(page, ({ name }) => name === 'arabika')).toEqual([]);
  });

  it('shows a short paragraph as it is', () => {
    const page = parsed(excerpt(viewOf('id'), { text: 'Kopi ke Jepang.', start: 9 }, []).markup);
    expect(textOf(page)).toBe('Kopi ke Jepang.');
  });
});
