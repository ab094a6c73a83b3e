/**
 * Assigns rows to columns, one to one, so that the sum of the weights is as high as possible. Uses the Hungarian method
 * with potentials (Kuhn 1955) in the O(n²m) form of Jonker and Volgenant (1987).
 *
 * @param weights - a rectangular table of finite numbers, `weights[row][column]`
 * @returns the column of each row. If there are fewer columns than rows, the remaining rows get -1.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return new Array<number>(rows).fill(-1);
  if (rows <= columns) return assignWide(rows, columns, (row, column) => -(weights[row]?.[column] ?? 0));
  const result = new Array<number>(rows).fill(-1);
  const turned = assignWide(columns, rows, (column, row) => -(weights[row]?.[column] ?? 0));
  turned.forEach((row, column) => {
    result[row] = column;
  });
  return result;
}

/** The state of the search for an augmenting path. Rows and columns are numbered from 1; index 0 is the start. */
interface Search {
  /** The potentials of rows and columns. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** The row of each column, or 0 if the column is free. */
  readonly owner: Int32Array;
  readonly columns: number;
  readonly cost: (row: number, column: number) => number;
}

function assignWide(rows: number, columns: number, cost: (row: number, column: number) => number): number[] {
  const search: Search = {
    u: new Float64Array(rows + 1),
    v: new Float64Array(columns + 1),
    owner: new Int32Array(columns + 1),
    columns,
    cost,
  };
  for (let row = 1; row <= rows; row++) augment(search, row);
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = search.owner[column] ?? 0;
    if (row > 0) result[row - 1] = column - 1;
  }
  return result;
}

function augment(search: Search, row: number): void {
  const { owner, columns } = search;
  const way = new Int32Array(columns + 1);
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const used = new Uint8Array(columns + 1);
  owner[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    column = grow(search, column, way, least, used);
  } while (owner[column] !== 0);
  while (column !== 0) {
    const before = way[column] ?? 0;
    owner[column] = owner[before] ?? 0;
    column = before;
  }
}

/** Adds the cheapest free column to the tree, and shifts the potentials so that its edge becomes tight. */
function grow(search: Search, from: number, way: Int32Array, least: Float64Array, used: Uint8Array): number {
  const { u, v, owner, columns, cost } = search;
  const row = owner[from] ?? 0;
  let delta = Number.POSITIVE_INFINITY;
  let next = 0;
  for (let column = 1; column <= columns; column++) {
    if (used[column] === 1) continue;
    const reduced = cost(row - 1, column - 1) - (u[row] ?? 0) - (v[column] ?? 0);
    if (reduced < (least[column] ?? 0)) {
      least[column] = reduced;
      way[column] = from;
    }
    if ((least[column] ?? 0) < delta) {
      delta = least[column] ?? 0;
      next = column;
    }
  }
  for (let column = 0; column <= columns; column++) {
    if (used[column] === 1) {
      const tree = owner[column] ?? 0;
      u[tree] = (u[tree] ?? 0) + delta;
      v[column] = (v[column] ?? 0) - delta;
    } else least[column] = (least[column] ?? 0) - delta;
  }
  return next;
}
