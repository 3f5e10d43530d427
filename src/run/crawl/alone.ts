import { hostname } from 'node:os';
import { beginCrawling, type Crawler, endCrawling, keepCrawling, type Store } from '../../store/index.js';

/** How often a crawler says that it is at work, in milliseconds. */
const heartbeat = 20_000;

const crawler: Crawler = {
  pid: process.pid,
  machine: hostname(),
  isRunning(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // One that belongs to another user runs, too.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/**
 * Does work as the only process that fetches into a store.
 * @throws StoreError while another process does
 */
export async function alone<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await beginCrawling(store, crawler, new Date());
  // One that fails is no harm: the next one tells, and what is saved tells sooner.
  const beat = setInterval(() => void keepCrawling(store, crawler, new Date()).catch(() => {}), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await endCrawling(store, crawler);
  }
}
