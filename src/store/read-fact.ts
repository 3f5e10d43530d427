import type { Kysely } from 'kysely';
import { keyOf } from './digits.js';
import { type FoundFact, loadFound } from './found-fact.js';
import type { Store } from './open.js';
import { loadStated, parsePast } from './past.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** A fact as its address is answered. */
export interface ReadFact {
  readonly found: FoundFact;
  /** Whether its article is no longer read to state it. */
  readonly past: boolean;
  /** For a past fact: what the article is read to state now in its place. */
  readonly instead: readonly FoundFact[];
}

const overlap = (a: FoundFact, b: FoundFact): boolean =>
  a.article.textSha256 === b.article.textSha256 &&
  a.fact.citations.some((one) => b.fact.citations.some((two) => one.start < two.end && two.start < one.end));

/** What the article states now: of the same text only what cites the same words, of a changed text everything. */
async function statedInstead(db: Db, past: FoundFact): Promise<readonly FoundFact[]> {
  const documents = await db.selectFrom('document').select('key').where('id', '=', past.article.id).execute();
  if (documents.length === 0) return [];
  const stated = await loadStated(
    db,
    documents.map(({ key }) => key),
  );
  const ofSameText = stated.filter(({ article }) => article.textSha256 === past.article.textSha256);
  return ofSameText.length > 0 ? ofSameText.filter((found) => overlap(found, past)) : stated;
}

async function readPast(db: Db, key: string): Promise<ReadFact | null> {
  const row = await db.selectFrom('past_fact').select('found').where('key', '=', key).executeTakeFirst();
  if (row === undefined) return null;
  const found = parsePast(key, row.found);
  return { found, past: true, instead: await statedInstead(db, found) };
}

/**
 * The fact whose key begins with these hexadecimal digits, of which 12 are needed; null where there is none, or more
 * than one. Facts that are no longer stated are found too. @throws StoreError for one that other hands have damaged
 */
export const readFact = (store: Store, digits: string): Promise<ReadFact | null> =>
  reading(store, async (db) => {
    const key = await keyOf(db, 'fact', digits);
    if (key === null) {
      const past = await keyOf(db, 'past_fact', digits);
      return past === null ? null : readPast(db, past);
    }
    const [found] = await loadFound(db, [key]);
    return found ? { found, past: false, instead: [] } : null;
  });
