import { StoreError } from '../model/errors.js';
import type { Store } from './open.js';

/** A process that fetches. */
export interface Crawler {
  readonly pid: number;
  readonly machine: string;
  /** Whether a process of this machine is running. */
  readonly isRunning: (pid: number) => boolean;
}

/** A crawler that has not been seen for so long, in milliseconds, is no more. */
const silence = 120_000;

/**
 * Makes a process the one that fetches into the store: two would ask the same hosts, each unaware of the other. One
 * that was killed is succeeded at once, one of another machine when it has been silent for two minutes.
 * @throws StoreError while another one is at work
 */
export async function beginCrawling(store: Store, crawler: Crawler, now: Date): Promise<void> {
  const { pid, machine } = crawler;
  const [since, seen] = [now.toISOString(), now.toISOString()];
  await store.db.transaction().execute(async (db) => {
    const other = await db.selectFrom('crawler').selectAll().executeTakeFirst();
    const isFresh = other !== undefined && now.getTime() - Date.parse(other.seen) < silence;
    const isGone = other?.machine === machine && (other.pid === pid || !crawler.isRunning(other.pid));
    if (isFresh && !isGone) {
      throw new StoreError(
        `${store.file}: another process fetches into it since ${other.since} (process ${other.pid} on ` +
          `${other.machine}); wait until it ends, or stop it: what it did is not lost`,
      );
    }
    await db.deleteFrom('crawler').execute();
    await db.insertInto('crawler').values({ id: 1, pid, machine, since, seen }).execute();
  });
}

/** Says that the process is at work still. */
export async function keepCrawling({ db }: Store, { pid }: Crawler, now: Date): Promise<void> {
  await db.updateTable('crawler').set({ seen: now.toISOString() }).where('pid', '=', pid).execute();
}

/** Lets the next process fetch. */
export async function endCrawling({ db }: Store, { pid }: Crawler): Promise<void> {
  await db.deleteFrom('crawler').where('pid', '=', pid).execute();
}
