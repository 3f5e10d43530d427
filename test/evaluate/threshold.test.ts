import { describe, expect, it } from 'vitest';
import { parseThresholds, shortfalls } from '../../src/evaluate/index.js';
import { exitCodes, UsageError } from '../../src/model/errors.js';
import { evaluateOne, gold, predicted } from './facts.js';

describe('parseThresholds', () => {
  it('reads figures, with slot for micro slot F1', () => {
    expect(parseThresholds('slot=0.9, fact=.8,product=1,product-strict=0')).toEqual([
      { figure: 'slots', least: 0.9 },
      { figure: 'fact', least: 0.8 },
      { figure: 'product', least: 1 },
      { figure: 'product-strict', least: 0 },
    ]);
  });

  it('names the valid figures for an unknown one', () => {
    const attempt = () => parseThresholds('slot=0.9,slotz=0.8');
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(/expected one of slot, product, .*, detection, .*got "slotz" in "slotz=0.8"/);
    expect(new UsageError('').exitCode).toBe(exitCodes.usage);
  });

  it.each(['fact', 'fact=', 'fact=90', 'fact=1.1', 'fact=-0.1', 'fact=0.9=1', 'fact=0,9', '', 'fact=1e-1'])(
    'refuses "%s"',
    (option) => {
      expect(() => parseThresholds(option)).toThrow(UsageError);
    },
  );
});

describe('shortfalls', () => {
  const told = { products: ['kopi'], destinations: ['JP'] };
  // slots: kopi and JP right, KR missed: F1 = 4/5; fact: not right
  const evaluation = evaluateOne([predicted(told)], [gold({ ...told, destinations: ['JP', 'KR'] })]);

  it('are the figures below their threshold; equal is enough', () => {
    expect(shortfalls(evaluation, parseThresholds('slot=0.8,detection=1'))).toEqual([]);
    expect(shortfalls(evaluation, parseThresholds('slot=0.81,fact=0.5,detection=1'))).toEqual([
      { figure: 'slots', least: 0.81, f1: 0.8 },
      { figure: 'fact', least: 0.5, f1: 0 },
    ]);
  });
});
