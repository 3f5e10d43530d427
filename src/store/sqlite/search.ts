import { type RawBuilder, sql } from 'kysely';

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;

/** Keys of the documents that have one of `stems` in some paragraph. Every term is quoted for FTS5. */
export function documentsWithStem(stems: readonly string[]): RawBuilder<string> {
  const match = `stems : (${stems.map(quoted).join(' OR ')})`;
  return sql<string>`(
    select document_paragraph.document from paragraph_fts
    join paragraph on paragraph.id = paragraph_fts.rowid
    join document_paragraph on document_paragraph.paragraph = paragraph.sha256
    where paragraph_fts match ${match}
  )`;
}
