interface Described {
  /** As in the head of the file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A column of a table that is exported, and how its cell is had from a row. */
export type Column<Row> = Described &
  (
    | { readonly type: 'text'; readonly of: (row: Row) => string | null }
    | { readonly type: 'list'; readonly of: (row: Row) => readonly string[] }
    | { readonly type: 'number' | 'integer'; readonly of: (row: Row) => number | null }
    | { readonly type: 'flag'; readonly of: (row: Row) => boolean }
  );

/** A row of one table for each of several, as with the citations of a fact. */
export interface Numbered<Part> {
  /** Counts from 1 within its whole. */
  readonly number: number;
  readonly part: Part;
}

export const numbered = <Part>(parts: readonly Part[]): readonly Numbered<Part>[] =>
  parts.map((part, index) => ({ number: index + 1, part }));
