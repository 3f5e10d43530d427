import type { Kysely } from 'kysely';
import { StoreError } from '../model/errors.js';
import { chunks } from './chunks.js';
import { checked, type Failure } from './failure.js';
import { type FoundFact, foundFactSchema, loadFound } from './found-fact.js';
import { canonical } from './keys.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** The facts that the documents state now, whole, in their order. */
export async function loadStated(db: Db, documents: readonly string[]): Promise<readonly FoundFact[]> {
  const rows = await db
    .selectFrom('fact')
    .select('key')
    .where('document', 'in', documents)
    .orderBy('document')
    .orderBy('position')
    .execute();
  const found: FoundFact[] = [];
  for (const some of chunks(rows.map(({ key }) => key))) found.push(...(await loadFound(db, some)));
  return found;
}

async function addPast(db: Db, past: readonly FoundFact[]): Promise<void> {
  for (const some of chunks(past)) {
    const rows = some.map((found) => ({
      key: found.key,
      article_id: found.article.id,
      found: canonical(found),
    }));
    await db
      .insertInto('past_fact')
      .values(rows)
      .onConflict((it) => it.column('key').doUpdateSet(({ ref }) => ({ found: ref('excluded.found') })))
      .execute();
  }
}

async function liveAmong(db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const live = new Set<string>();
  for (const some of chunks(keys)) {
    for (const { key } of await db.selectFrom('fact').select('key').where('key', 'in', some).execute())
      live.add(key);
  }
  return live;
}

interface Replaced {
  /** What was stated before. */
  readonly stated: readonly FoundFact[];
  /** The document that was written. */
  readonly document: string;
}

/** Keeps as past what is no longer stated; what is stated again is past no more. */
export async function keepPast(db: Db, { stated, document }: Replaced): Promise<void> {
  const live = await liveAmong(
    db,
    stated.map(({ key }) => key),
  );
  await addPast(
    db,
    stated.filter(({ key }) => !live.has(key)),
  );
  await db
    .deleteFrom('past_fact')
    .where('key', 'in', ({ selectFrom }) =>
      selectFrom('fact').select('fact.key').where('fact.document', '=', document),
    )
    .execute();
}

/** Keeps all facts of the store as past, before it is emptied. */
export async function keepAllPast(db: Db): Promise<void> {
  const rows = await db.selectFrom('fact').select('key').orderBy('document').execute();
  for (const some of chunks(rows.map(({ key }) => key))) await addPast(db, await loadFound(db, some));
}

/** @throws StoreError for a row that was changed by other hands */
export function parsePast(key: string, found: string): FoundFact {
  const { success, data, error } = foundFactSchema.safeParse(parsed(found));
  if (success && data.key === key) return data;
  const reason = error?.issues[0]?.message ?? 'the fact of another key';
  throw new StoreError(`past_fact ${key}: expected a fact as JSON, got: ${reason}; remove the row`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Past facts that cannot be read, and those that are stated now. */
export async function* pastFailures(db: Db): AsyncGenerator<Failure> {
  const rows = db
    .selectFrom('past_fact')
    .leftJoin('fact', 'fact.key', 'past_fact.key')
    .select(['past_fact.key', 'past_fact.found', 'fact.key as live'])
    .orderBy('past_fact.key')
    .stream();
  for await (const { key, found, live } of rows) {
    const row = { table: 'past_fact', id: key };
    if (live !== null) yield { ...row, reason: 'expected a fact that is no longer stated, got one that is' };
    yield* checked(row, () => {
      parsePast(key, found);
      return [];
    });
  }
}
