import { sql } from 'kysely';
import {
  type FactIndex,
  loadIndex,
  loadTextIndex,
  openStore,
  reading,
  type Store,
  type TextIndex,
} from '../store/index.js';

/** The facts of a store in columns, as of one moment. */
export interface Columns {
  readonly index: FactIndex;
  readonly texts: TextIndex;
}

/** Gives the columns, read anew when the store has changed. */
export interface Follower {
  current(): Promise<Columns>;
}

/** So many times as long as reading them took, the columns stay as they are: a `jejak run` writes all the time. */
const rest = 20;

/** Who asks waits for columns that are read in so many milliseconds; beyond it the old ones are given meanwhile. */
const patience = 250;

/** By a connection of its own, so that others can ask the store meanwhile. */
async function loadColumns(file: string): Promise<Columns> {
  const store = await openStore(file, { readOnly: true });
  try {
    return await reading(store, async (db) => {
      const index = await loadIndex(db);
      return { index, texts: await loadTextIndex(db, index) };
    });
  } finally {
    await store.close();
  }
}

/** Changes when another connection has written. */
async function versionOf({ db }: Store): Promise<number> {
  const { rows } = await sql<{
    version: number;
  }>`select data_version as version from pragma_data_version`.execute(db);
  return rows[0]?.version ?? 0;
}

/** The columns of a store, first read before this ends. @throws StoreError */
export async function followColumns(store: Store): Promise<Follower> {
  let version = await versionOf(store);
  let began = performance.now();
  let columns = await loadColumns(store.file);
  let took = performance.now() - began;
  let reloading: Promise<void> | null = null;

  const reload = async (seen: number): Promise<void> => {
    began = performance.now();
    try {
      columns = await loadColumns(store.file);
      version = seen;
    } finally {
      took = performance.now() - began;
      reloading = null;
    }
  };
  return {
    async current() {
      const seen = await versionOf(store);
      const isDue = performance.now() - began > rest * took;
      if (seen !== version && reloading === null && isDue) {
        reloading = reload(seen);
        // Who does not wait for it does not hear of its failure: the next one who asks tries again.
        reloading.catch(() => {});
      }
      if (reloading !== null && took < patience) await reloading;
      return columns;
    },
  };
}
