import { type RawBuilder, sql } from 'kysely';

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;

/** Numbers of the paragraphs that have one of `stems`, as `id`. Every term is quoted for FTS5. */
export function paragraphsWithStem(stems: readonly string[]): RawBuilder<{ id: number }> {
  const match = `stems : (${stems.map(quoted).join(' OR ')})`;
  return sql<{ id: number }>`(select rowid as id from paragraph_fts where paragraph_fts match ${match})`;
}
