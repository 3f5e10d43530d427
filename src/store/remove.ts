import type { Kysely } from 'kysely';
import { chunks } from './chunks.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** Takes paragraphs, facts and citations from a document, and says which paragraphs it had. */
export async function clearDocument(db: Db, key: string): Promise<readonly string[]> {
  const had = await db
    .selectFrom('document_paragraph')
    .select('paragraph')
    .distinct()
    .where('document', '=', key)
    .execute();
  await db.deleteFrom('fact').where('document', '=', key).execute();
  await db.deleteFrom('document_paragraph').where('document', '=', key).execute();
  return had.map(({ paragraph }) => paragraph);
}

/** Removes those of the paragraphs that no document has any more. */
export async function removeOrphanParagraphs(db: Db, digests: readonly string[]): Promise<void> {
  for (const some of chunks(digests)) {
    await db
      .deleteFrom('paragraph')
      .where('sha256', 'in', some)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('document_paragraph')
              .select('document')
              .whereRef('document_paragraph.paragraph', '=', 'paragraph.sha256'),
          ),
        ),
      )
      .execute();
  }
}

/** Where a snapshot may be referred to. */
const referring = ['source', 'source_page', 'fetch_log', 'fetch_page'] as const;

async function removeOrphanSnapshot(db: Db, digest: string): Promise<void> {
  for (const table of referring) {
    const query = db.selectFrom(table).select('snapshot').where('snapshot', '=', digest).limit(1);
    if (await query.executeTakeFirst()) return;
  }
  await db.deleteFrom('snapshot').where('sha256', '=', digest).execute();
}

/** Removes those of the snapshots that nothing refers to any more. */
export async function removeOrphanSnapshots(db: Db, digests: readonly string[]): Promise<void> {
  for (const digest of new Set(digests)) await removeOrphanSnapshot(db, digest);
}

/** Whether some source still gives this document. */
export async function isReferred(db: Db, key: string): Promise<boolean> {
  const query = db.selectFrom('source').select('source').where('document', '=', key).limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}
