/** What Datasette shows of a table or view: what a row is, and what each column says. */
export interface DescribedTable {
  readonly description: string;
  /** The column that a row is called by where others refer to it. */
  readonly label_column?: string;
  readonly columns: Readonly<Record<string, string>>;
}
