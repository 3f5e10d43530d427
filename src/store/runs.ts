import type { Store } from './open.js';

/** What a run works with, and its start as an ISO 8601 time. */
interface Run {
  readonly rulesDigest: string;
  readonly version: string;
  readonly started: string;
}

/** Notes that a run has begun; gives its number. */
export async function startRun(store: Store, { rulesDigest, version, started }: Run): Promise<number> {
  const { id } = await store.db
    .insertInto('run')
    .values({ started, finished: null, rules_digest: rulesDigest, version })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Notes when a run ended (ISO 8601). One that was interrupted keeps null. */
export async function finishRun(store: Store, id: number, finished: string): Promise<void> {
  await store.db.updateTable('run').set({ finished }).where('id', '=', id).execute();
}
