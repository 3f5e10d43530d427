import { describe, expect, it } from 'vitest';
import { matchItems } from '../../src/evaluate/match.js';

/** Items fit when they share a letter. */
const shareLetter = (a: string, b: string) => [...a].some((letter) => b.includes(letter));
const match = (predicted: string[], gold: string[], optional: string[] = []) =>
  matchItems({ predicted, gold, optional }, shareLetter);

describe('matchItems', () => {
  it('hands an item over when that answers one more', () => {
    // "ab" fits both; "a" fits only the first: greedy in order would leave "b" unanswered
    const { matched, spurious, missed } = match(['ab', 'a'], ['a', 'b']);
    expect(matched).toEqual([
      { predicted: 'ab', gold: 'b' },
      { predicted: 'a', gold: 'a' },
    ]);
    expect([spurious, missed]).toEqual([[], []]);
  });

  it('lets each item answer once, so a duplicate is spurious', () => {
    const { matched, spurious, missed } = match(['a', 'a'], ['a']);
    expect([matched.length, spurious, missed]).toEqual([1, ['a'], []]);
  });

  it('never takes an item from gold for an optional one', () => {
    const { matched, neutral, spurious } = match(['a'], ['a'], ['a']);
    expect(matched).toEqual([{ predicted: 'a', gold: 'a' }]);
    expect([neutral, spurious]).toEqual([[], []]);
  });

  it('chooses the matching that leaves the most neutral', () => {
    // both fit gold "x"; only "xy" fits the optional "y", so "x" must answer gold
    const { matched, neutral, spurious } = match(['xy', 'x'], ['x'], ['y']);
    expect(matched).toEqual([{ predicted: 'x', gold: 'x' }]);
    expect([neutral, spurious]).toEqual([['xy'], []]);
  });

  it('gives empty lists for empty sides', () => {
    expect(match([], [])).toEqual({ matched: [], spurious: [], missed: [], neutral: [] });
    expect(match([], ['a'], ['b'])).toEqual({ matched: [], spurious: [], missed: ['a'], neutral: [] });
  });
});
