import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.js';

/** Paragraphs that are found at a time; before the next ones others get a turn. */
const chunkSize = 20_000;

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;

/**
 * Takes the numbers of all paragraphs that have one of `stems`. Every term is quoted for FTS5.
 * @throws what the signal was aborted with, soon after it was
 */
export async function scanMatches(
  db: Kysely<Tables>,
  { stems, signal }: { readonly stems: readonly string[]; readonly signal?: AbortSignal | undefined },
  take: (paragraph: number) => void,
): Promise<void> {
  const match = `stems : (${stems.map(quoted).join(' OR ')})`;
  for (let last: number | null = 0; last !== null; ) {
    const query: RawBuilder<{ id: number }> = sql`
      select rowid as id from paragraph_fts
      where paragraph_fts match ${match} and rowid > ${last} order by rowid limit ${chunkSize}`;
    const { rows }: { rows: { id: number }[] } = await query.execute(db);
    for (const { id } of rows) take(id);
    last = rows.length < chunkSize ? null : (rows.at(-1)?.id ?? null);
    if (last === null) return;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
