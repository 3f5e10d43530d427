import type { Document } from '../model/document.js';
import { unpackBody } from './body.js';
import { keyOf } from './digits.js';
import { type FactArticle, type FoundFact, loadArticles } from './found-fact.js';
import { loadDocuments } from './load-documents.js';
import type { Store } from './open.js';
import { loadStated } from './past.js';
import { reading } from './reading.js';

/** An article with the facts that it states, in the order that they stand in. */
export interface ReadArticle {
  readonly article: FactArticle;
  readonly document: Document;
  readonly facts: readonly FoundFact[];
}

/** The article whose key begins with these hexadecimal digits, at least 12; null for none, and for several. */
export const readArticle = (store: Store, digits: string): Promise<ReadArticle | null> =>
  reading(store, async (db) => {
    const key = await keyOf(db, 'document', digits);
    if (key === null) return null;
    const [stored] = await loadDocuments(db, [key]);
    const article = (await loadArticles(db, [key])).get(key);
    if (stored === undefined || article === undefined) return null;
    return { article, document: stored.document, facts: await loadStated(db, [key]) };
  });

/** What was read, byte for byte, and what it was said to be. */
interface StoredBody {
  readonly body: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
}

/** The bytes of a digest; null where the store does not have them. @throws StoreError where they are damaged */
export const readBody = (store: Store, digest: string): Promise<StoredBody | null> =>
  reading(store, async (db) => {
    const row = await db.selectFrom('snapshot').selectAll().where('sha256', '=', digest).executeTakeFirst();
    if (row === undefined) return null;
    const source = await db
      .selectFrom('source')
      .select(['media_type', 'charset'])
      .where('snapshot', '=', digest)
      .orderBy('source')
      .executeTakeFirst();
    return {
      body: unpackBody(row),
      mediaType: source?.media_type ?? 'application/octet-stream',
      charset: source?.charset ?? null,
    };
  });
