import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, shorten } from '../../src/cli/clean.js';
import { parseCount, parseDay, parseMoney } from '../../src/cli/options.js';
import { shellWords } from '../../src/cli/shell.js';
import { drawTable } from '../../src/cli/table.js';

describe('what is shown on a terminal', () => {
  it('keeps nothing that a terminal obeys', () => {
    expect(cleanLine('Kopi\u001b]0;judul\u0007 \u009b31mmerah\u007f')).toBe('Kopi]0;judul 31mmerah');
    expect(cleanLine('harga \u202egnades\u202c \u2066x\u2069')).toBe('harga gnades x');
    expect(cleanLines('satu\r\ndua\rtiga\n\u0000')).toBe('satu\nduatiga\n');
  });

  it('makes one line of several', () => {
    expect(cleanLine('  Ekspor\n\tkopi \u00a0 naik ')).toBe('Ekspor kopi naik');
  });

  it('shortens by characters, never through one', () => {
    expect(shorten('kopi', 4)).toBe('kopi');
    expect(shorten('rumput laut', 8)).toBe('rumput…');
    expect(shorten('🐟🐟🐟', 2)).toBe('🐟…');
  });
});

describe('drawTable', () => {
  const columns = [
    { head: 'A', width: 10 },
    { head: 'B', width: 30 },
  ];

  it('lays out plain rows without colours', () => {
    expect(
      drawTable(
        columns,
        [
          ['kopi', 'ke\nJepang'],
          ['lada', ''],
        ],
        null,
      ),
    ).toBe('A     B\nkopi  ke Jepang\nlada');
  });

  it('takes from the widest column where room is scarce', () => {
    const rows = [['pendek', 'sebuah judul yang panjang sekali']];
    expect(drawTable(columns, rows, 24).split('\n')[1]).toBe('pendek  sebuah judul ya…');
  });
});

describe('the values of options', () => {
  it.each([
    ['100000 USD', { amount: 100_000, currency: 'USD' }],
    ['1e9 idr', { amount: 1_000_000_000, currency: 'IDR' }],
    ['2.5e6 EUR', { amount: 2_500_000, currency: 'EUR' }],
    ['1500000JPY', { amount: 1_500_000, currency: 'JPY' }],
  ])('reads the money %s', (text, expected) => {
    expect(parseMoney(text)).toEqual(expected);
  });

  it.each(['', 'USD', '100', '1.000 USD', '1,5 USD', 'Rp1 miliar', '-5 USD', '1e999 USD'])(
    'refuses the money %j',
    (text) => {
      expect(() => parseMoney(text)).toThrow(/number without separators/);
    },
  );

  it('reads counts and days, and refuses what is none', () => {
    expect([parseCount('1'), parseCount('250')]).toEqual([1, 250]);
    for (const text of ['0', '-1', '1.5', 'x', '9999999999'])
      expect(() => parseCount(text)).toThrow('above 0');
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    for (const text of ['2023-02-29', '2024-7-1', 'kemarin'])
      expect(() => parseDay(text)).toThrow('2024-07-01');
  });

  it('quotes for the shell what needs it', () => {
    expect(shellWords(['npx', 'arsip baru/', "o'neil.txt", 'a.db'])).toBe(
      "npx 'arsip baru/' 'o'\\''neil.txt' a.db",
    );
  });
});
