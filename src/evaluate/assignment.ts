/** Row by row, the weights of giving that row to each column; all at least 0. */
export type Matrix = readonly (readonly number[])[];

interface State {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  /** Dual potentials, which keep every reduced cost at 0 or above and matched ones at 0. */
  readonly rowPotential: Map<number, number>;
  readonly columnPotential: Map<number, number>;
  readonly rowOf: Map<number, number>;
  readonly columnOf: Map<number, number>;
}

/** Shortest distances from one free row over reduced costs. */
interface Paths {
  readonly distance: Map<number, number>;
  /** The row from which a column is reached. */
  readonly from: Map<number, number>;
  readonly settled: Set<number>;
  /** The free column at which the search ended. */
  readonly end: number;
}

/**
 * Assigns rows to columns one to one so that the summed weight is greatest: the Hungarian method
 * (H. W. Kuhn, 1955; J. Munkres, 1957) in its O(n^3) form by successive shortest augmenting paths
 * (J. Edmonds and R. M. Karp, 1972; N. Tomizawa, 1971). A matrix that is not square is filled up with
 * weights of 0. Among equal sums the result depends only on the matrix.
 *
 * @returns for each row its column, or null where it has none of the given columns.
 */
export function assign(weights: Matrix): (number | null)[] {
  const columns = Math.max(0, ...weights.map((row) => row.length));
  const state: State = {
    size: Math.max(weights.length, columns),
    cost: (row, column) => -(weights[row]?.[column] ?? 0),
    rowPotential: new Map(),
    columnPotential: new Map(),
    rowOf: new Map(),
    columnOf: new Map(),
  };
  for (let row = 0; row < state.size; row += 1) {
    state.rowPotential.set(row, Math.min(...range(state.size).map((column) => state.cost(row, column))));
  }
  for (let row = 0; row < state.size; row += 1) addRow(state, row);
  return weights.map((_, row) => {
    const column = state.columnOf.get(row) ?? columns;
    return column < columns ? column : null;
  });
}

const range = (size: number): number[] => [...Array(size).keys()];

function reducedCost(state: State, row: number, column: number): number {
  const potentials = (state.rowPotential.get(row) ?? 0) + (state.columnPotential.get(column) ?? 0);
  return state.cost(row, column) - potentials;
}

function addRow(state: State, root: number): void {
  const paths = shortestPaths(state, root);
  updatePotentials(state, paths, root);
  let column = paths.end;
  for (;;) {
    const row = paths.from.get(column) ?? root;
    const given = state.columnOf.get(row);
    state.rowOf.set(column, row);
    state.columnOf.set(row, column);
    if (given === undefined) return;
    column = given;
  }
}

/** Dijkstra's algorithm over alternating paths, until a free column is settled. */
function shortestPaths(state: State, root: number): Paths {
  const distance = new Map<number, number>();
  const from = new Map<number, number>();
  const settled = new Set<number>();
  let row = root;
  let travelled = 0;
  for (;;) {
    for (const column of range(state.size).filter((candidate) => !settled.has(candidate))) {
      const length = travelled + reducedCost(state, row, column);
      if (length >= (distance.get(column) ?? Number.POSITIVE_INFINITY)) continue;
      distance.set(column, length);
      from.set(column, row);
    }
    const column = nearest(distance, settled);
    settled.add(column);
    travelled = distance.get(column) ?? 0;
    const holder = state.rowOf.get(column);
    if (holder === undefined) return { distance, from, settled, end: column };
    row = holder;
  }
}

function nearest(distance: ReadonlyMap<number, number>, settled: ReadonlySet<number>): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [column, length] of distance) {
    if (settled.has(column) || length >= least) continue;
    best = column;
    least = length;
  }
  return best;
}

function updatePotentials(state: State, paths: Paths, root: number): void {
  const total = paths.distance.get(paths.end) ?? 0;
  const add = (potentials: Map<number, number>, index: number, change: number): void => {
    potentials.set(index, (potentials.get(index) ?? 0) + change);
  };
  add(state.rowPotential, root, total);
  for (const column of paths.settled) {
    const slack = total - (paths.distance.get(column) ?? 0);
    const holder = state.rowOf.get(column);
    add(state.columnPotential, column, -slack);
    if (holder !== undefined) add(state.rowPotential, holder, slack);
  }
}
