import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Matrix } from '../../src/evaluate/assignment.js';

const sumOf = (weights: Matrix, columns: readonly (number | null)[]): number =>
  columns.reduce<number>(
    (sum, column, row) => sum + (column === null ? 0 : (weights[row]?.[column] ?? 0)),
    0,
  );

/** The greatest sum over all ways to give rows to columns, one by one. */
function bestSum(weights: Matrix, used: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = weights;
  if (row === undefined) return 0;
  const sums = row.map((weight, column) =>
    used.has(column) ? 0 : weight + bestSum(rest, new Set([...used, column])),
  );
  return Math.max(bestSum(rest, used), ...sums);
}

describe('assign', () => {
  it('finds the greatest sum where taking the greatest first does not', () => {
    // greedy: 0.9 + 0 = 0.9; the other way: 0.8 + 0.7 = 1.5
    const weights = [
      [0.9, 0.8],
      [0.7, 0],
    ];
    expect(assign(weights)).toEqual([1, 0]);
  });

  it('solves a 3 x 3 matrix by hand', () => {
    const weights = [
      [7, 4, 3],
      [3, 1, 6],
      [9, 2, 4],
    ];
    // all six sums: 7+1+4=12, 7+6+2=15, 4+3+4=11, 4+6+9=19, 3+3+2=8, 3+1+9=13
    expect(assign(weights)).toEqual([1, 2, 0]);
  });

  it('leaves rows over where there are fewer columns, and columns over where there are fewer rows', () => {
    expect(assign([[1], [3], [2]])).toEqual([null, 0, null]);
    expect(assign([[1, 3, 2]])).toEqual([1]);
  });

  it('takes empty matrices', () => {
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([null, null]);
  });

  it('agrees with trying every permutation, up to 5 x 5', () => {
    const weight = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 6 }).map((n) => n / 6),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const matrix = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = assign(weights);
        const given = columns.filter((column) => column !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(columns).toHaveLength(weights.length);
        expect(sumOf(weights, columns)).toBeCloseTo(bestSum(weights), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('solves a matrix of 60 rows whose best assignment is known', () => {
    // weight 1 at (i, 7i + 3 mod 60) is worth more than any 0.5 elsewhere, and the map is one to one
    const weights = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 60 }, (_, column) => (column === (7 * row + 3) % 60 ? 1 : 0.5)),
    );
    expect(assign(weights)).toEqual(weights.map((_, row) => (7 * row + 3) % 60));
  });
});
