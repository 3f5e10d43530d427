import type { Kysely } from 'kysely';
import { chunks } from './chunks.js';
import { canonical } from './keys.js';
import type { Tables } from './schema.js';
import type { PageColumns } from './schema-fetch.js';

type Db = Kysely<Tables>;

/** The pages that the document of a source was read from, after its first. */
export async function loadSourcePages(db: Db, source: string): Promise<readonly PageColumns[]> {
  const rows = await db
    .selectFrom('source_page')
    .selectAll()
    .where('source', '=', source)
    .orderBy('page')
    .execute();
  return rows.map(({ source: _, ...page }) => page);
}

/** Puts pages in place of those that a source had. */
export async function putSourcePages(db: Db, source: string, pages: readonly PageColumns[]): Promise<void> {
  await db.deleteFrom('source_page').where('source', '=', source).execute();
  for (const some of chunks(pages)) {
    await db
      .insertInto('source_page')
      .values(some.map((page) => ({ source, ...page })))
      .execute();
  }
}

const lasting = ({ headers: _, fetched_at: __, ...page }: PageColumns) => page;

/** Equal but for what every fetch says anew. */
export const samePages = (a: readonly PageColumns[], b: readonly PageColumns[]): boolean =>
  canonical(a.map(lasting)) === canonical(b.map(lasting));
