import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/rules/nearest.js';

describe('editDistance', () => {
  test.each([
    ['words', 'words', 0],
    ['wrods', 'words', 1],
    ['alias', 'aliases', 2],
    ['', 'kg', 2],
    ['kopi', '', 4],
    ['ca', 'abc', 3],
    ['lada', 'pala', 2],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('nearest', () => {
  test.each([
    ['wrods', ['tag', 'words', 'note'], 'words'],
    ['kgs', ['g', 'kg', 't'], 'kg'],
    ['alias', ['name', 'aliases'], 'aliases'],
    ['komentar', ['note', 'source'], undefined],
    ['x', ['t', 'g'], undefined],
    ['words', [], undefined],
  ])('%s among %j is %s', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });
});
