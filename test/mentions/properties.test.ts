import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectFigure } from './numbers.js';
import { expectAll, expectOne, knowledge } from './reading.js';
import { commaed, dayForms, dotted, inWords } from './spelling.js';

const whole = fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 999_999_999_999_999 }));
const hundredths = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100);
const scale = fc.constantFrom<[string, number]>(
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
);
const decimal = (n: number): string => String(n).replace('.', ',');
const exact = (n: number): number => Number(n.toPrecision(15));

describe('every formatted number is read back', () => {
  it('in digits with dots', () => {
    fc.assert(fc.property(whole, (n) => expectFigure([`muatan {${dotted(n)}} peti`, String(n)])));
  });

  it('in plain digits', () => {
    fc.assert(fc.property(whole, (n) => expectFigure([`muatan {${n}} peti`, String(n)])));
  });

  it('in words', () => {
    fc.assert(fc.property(whole, (n) => expectFigure([`muatan {${inWords(n)}} peti`, String(n)])));
  });

  it('with decimals and a scale', () => {
    fc.assert(
      fc.property(hundredths, scale, (n, [word, value]) =>
        expectFigure([`muatan {${decimal(n)} ${word}} peti`, String(exact(n * value))]),
      ),
    );
  });

  it('as a range', () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        fc.pre(a < b);
        expectFigure([`muatan {${dotted(a)}-${dotted(b)}} peti`, `${a}..${b}`]);
        expectFigure([`muatan {${inWords(a)} hingga ${inWords(b)}} peti`, rangeOf(a, b)]);
      }),
    );
  });
});

/**
 * A first number without a scale takes that of the second, unless it would be the greater: `dua hingga tiga juta`.
 * `seribu` is a number of its own and lends none.
 */
function rangeOf(a: number, b: number): string {
  if (b >= 1000 && b < 2000) return `${a}..${b}`;
  const scaled = a < 1000 ? a * 1000 ** Math.floor((String(b).length - 1) / 3) : a;
  return `${scaled < b ? scaled : a}..${b}`;
}

describe('every formatted amount is read back', () => {
  const signs = knowledge.rupiahRates;

  it('of rupiah and dollars', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expectOne('money', [`Nilainya {Rp${dotted(n)}}.`, `${n} IDR`]);
        expectOne('money', [`Nilainya {Rp ${dotted(n)}},-`, `${n} IDR`]);
        expectOne('money', [`Nilainya {${dotted(n)} rupiah}.`, `${n} IDR`]);
        expectOne('money', [`Nilainya {${inWords(n)} rupiah}.`, `${n} IDR`]);
        expectOne('money', [`Nilainya {US$ ${commaed(n)}}.`, `${n} USD`]);
        expectOne('money', [`Nilainya {${dotted(n)} dolar AS}.`, `${n} USD`]);
      }),
      { numRuns: 40 },
    );
  });

  it('of every currency that has a rate, in both orders, with dots and with commas, alone and beside its worth', () => {
    const currency = fc.constantFrom(...signs.keys()).filter((code) => beforeSigns.has(code));
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(currency, fc.integer({ min: 1000, max: 999_999 }), share, (code, n, part) => {
        const rate = signs.get(code);
        const rupiah = Math.round(n * ((rate?.least ?? 0) * (1 - part) + (rate?.most ?? 0) * part));
        fc.pre(rupiah >= 1);
        for (const written of [dotted(n), commaed(n)]) {
          expectOne('money', [`Nilainya {${code} ${written}}.`, `${n} ${code}`]);
          const values = [`${n} ${code}`, `${rupiah} IDR`];
          expectAll('money', [`Nilainya {${code} ${written}} atau {Rp${dotted(rupiah)}}.`, values]);
          expectAll('money', [`Nilainya {${code} ${written}} ({Rp${dotted(rupiah)}}).`, values]);
          expectAll('money', [
            `Nilainya {Rp${dotted(rupiah)}} (setara {${code} ${written}}).`,
            values.toReversed(),
          ]);
        }
      }),
    );
  });
});

/** The currencies whose ISO code the rules know as a sign. */
const beforeSigns = new Set(
  [...knowledge.rupiahRates.keys()].filter((code) =>
    knowledge.lexicon
      .read({ text: code, start: 0, paragraph: 0 })
      .some(({ tokens }) => knowledge.currenciesBefore.longestAt(tokens, 0) !== null),
  ),
);

describe('every formatted day is read back', () => {
  it('in each way of writing it', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        for (const form of dayForms(day)) expectOne('date', [`Kapal itu berangkat {${form}}.`, day]);
        expectOne('date', [`Kapal itu berangkat Senin ({${dayForms(day)[1]}}).`, day], '2024-07-01');
      }),
    );
  });
});
