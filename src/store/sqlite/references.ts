import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';

/** A row that refers to a row which is not there. */
interface Broken {
  readonly table: string;
  readonly rowid: number | null;
  readonly parent: string;
}

/** The rows whose foreign keys lead nowhere: something was removed by other hands. */
export async function brokenReferences(db: Kysely<Tables>): Promise<readonly Broken[]> {
  const { rows } = await sql<Broken>`select "table", rowid, parent from pragma_foreign_key_check`.execute(db);
  return rows;
}
