import type { Kysely } from 'kysely';
import type { Article } from './article.js';
import { checkArticle } from './check.js';
import { insertDocument } from './insert.js';
import { canonical, documentKey, savedDigest } from './keys.js';
import type { Store } from './open.js';
import { keepPast, loadStated } from './past.js';
import { removeQuarantine } from './quarantine.js';
import { clearDocument, isReferred, removeOrphanParagraphs, removeOrphanSnapshots } from './remove.js';
import { sourceRow } from './rows.js';
import type { SourceTable, Tables } from './schema.js';
import type { PageColumns } from './schema-fetch.js';
import { putSnapshot } from './snapshot.js';
import { loadSourcePages, putSourcePages, samePages } from './source-pages.js';

type Db = Kysely<Tables>;

/** `updated`: the source was there, with other content, or with facts by other rules or another version. */
export type SaveResult = 'added' | 'updated' | 'unchanged';

const sourceOf = (db: Db, source: string) =>
  db.selectFrom('source').selectAll().where('source', '=', source).executeTakeFirst();

/** Equal but for what every fetch says anew. */
function sameSource(a: SourceTable, b: SourceTable): boolean {
  const lasting = ({ headers: _, fetched_at: __, ...rest }: SourceTable) => canonical(rest);
  return lasting(a) === lasting(b);
}

async function isSaved(db: Db, key: string, digest: string): Promise<boolean> {
  const query = db.selectFrom('document').select('saved_sha256').where('key', '=', key);
  return (await query.executeTakeFirst())?.saved_sha256 === digest;
}

async function putSource(db: Db, { snapshot }: Article, row: SourceTable): Promise<void> {
  await putSnapshot(db, snapshot);
  await db
    .insertInto('source')
    .values(row)
    .onConflict((it) => it.column('source').doUpdateSet(row))
    .execute();
}

/** Writes the document, in place of the one of the same key, and says which paragraphs that one had. */
async function putDocument(db: Db, article: Article, key: string): Promise<readonly string[]> {
  if (await isSaved(db, key, savedDigest(article))) return [];
  const had = await clearDocument(db, key);
  await insertDocument(db, article);
  return had;
}

/** Removes the document that a source gave before, unless another source gives it too. */
async function dropDocument(db: Db, key: string): Promise<readonly string[]> {
  if (await isReferred(db, key)) return [];
  const had = await clearDocument(db, key);
  await db.deleteFrom('document').where('key', '=', key).execute();
  return had;
}

/**
 * Writes an article in place of what its source gave before. The snapshots of its further pages must be there.
 * @param pages of the article, from the second on
 */
export async function putArticle(
  db: Db,
  article: Article,
  pages: readonly PageColumns[],
): Promise<SaveResult> {
  const key = documentKey(article.document);
  const row = sourceRow(article.snapshot, key);
  const before = await sourceOf(db, row.source);
  const pagesBefore = before ? await loadSourcePages(db, row.source) : [];
  await removeQuarantine(db, row.source);
  const isSame = before !== undefined && sameSource(before, row) && samePages(pagesBefore, pages);
  if (isSame && (await isSaved(db, key, savedDigest(article)))) return 'unchanged';
  const stated = await loadStated(db, before ? [key, before.document] : [key]);
  const replaced = await putDocument(db, article, key);
  await putSource(db, article, row);
  await putSourcePages(db, row.source, pages);
  const dropped = before && before.document !== key ? await dropDocument(db, before.document) : [];
  await keepPast(db, { stated, document: key });
  if (!before) {
    await removeOrphanParagraphs(db, replaced);
    return 'added';
  }
  await removeOrphanParagraphs(db, [...replaced, ...dropped]);
  await removeOrphanSnapshots(db, [before.snapshot, ...pagesBefore.map(({ snapshot }) => snapshot)]);
  return 'updated';
}

/**
 * Stores an article of one page in one transaction: all of it or nothing. What its source gave before is removed with
 * everything that only hung on it, and so is the source's quarantine. Saving the same again changes nothing.
 * @throws InputError, SpanError or JejakError for what `checkArticle` refuses, before anything is stored
 * @throws StoreError or DiskFullError when the store cannot be written
 */
export async function saveArticle(store: Store, article: Article): Promise<SaveResult> {
  checkArticle(article);
  return store.db.transaction().execute((db) => putArticle(db, article, []));
}
