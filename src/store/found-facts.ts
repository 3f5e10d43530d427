import type { Store } from './open.js';
import type { FactRow } from './schema-facts.js';

/** What the store holds of some sources: how many facts in all, and the first few of them. */
export interface FoundFacts {
  readonly total: number;
  readonly rows: readonly FactRow[];
}

/** A statement of SQLite takes 32,766 parameters. */
const chunkSize = 500;

interface Place {
  readonly key: string;
  readonly day: string;
  readonly position: number;
}

/** The facts that were read from `sources`, the latest first, as `query` orders them; at most `limit` as rows. */
export async function factsOfSources(
  store: Store,
  sources: readonly string[],
  limit: number,
): Promise<FoundFacts> {
  const places = new Map<string, Place>();
  for (let at = 0; at < sources.length; at += chunkSize) {
    for (const place of await placesOf(store, sources.slice(at, at + chunkSize)))
      places.set(place.key, place);
  }
  const keys = [...places.values()].sort(byDay).map(({ key }) => key);
  return { total: keys.length, rows: await rowsOf(store, keys.slice(0, limit)) };
}

async function placesOf({ db }: Store, sources: readonly string[]): Promise<Place[]> {
  const rows = await db
    .selectFrom('source')
    .innerJoin('document', 'document.key', 'source.document')
    .innerJoin('fact', 'fact.document', 'document.key')
    .select(['fact.key', 'fact.date_to', 'fact.position', 'document.published'])
    .where('source.source', 'in', sources)
    .execute();
  return rows.map((row) => ({
    key: row.key,
    day: row.date_to ?? row.published ?? '',
    position: row.position,
  }));
}

function byDay(a: Place, b: Place): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.position - b.position || (a.key < b.key ? -1 : 1);
}

async function rowsOf({ db }: Store, keys: readonly string[]): Promise<FactRow[]> {
  if (keys.length === 0) return [];
  const rows = await db.selectFrom('facts').selectAll().where('fact', 'in', keys).execute();
  const byKey = new Map(rows.map((row) => [row.fact, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
