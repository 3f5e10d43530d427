import type { HostState } from '../../fetch/index.js';

/** How far a crawl is. */
export interface CrawlProgress {
  readonly done: number;
  readonly total: number;
  /** How many were done when it began: 0 unless it goes on where an earlier one stopped. */
  readonly resumedAt: number;
  readonly hosts: readonly { readonly host: string; readonly state: HostState }[];
}

/** Counts the addresses of a crawl, so that there are never more than its limit. */
export interface Tally {
  /** Takes room for so many more addresses; gives how many there was room for. */
  reserve(count: number): number;
  /** Gives back room that was not needed. */
  release(count: number): void;
  /** One more is done. */
  count(): void;
  progress(): Omit<CrawlProgress, 'hosts'>;
}

export function openTally(opened: { readonly done: number; readonly total: number }, limit: number): Tally {
  let { done, total } = opened;
  return {
    reserve(count) {
      const room = Math.max(0, Math.min(count, limit - total));
      total += room;
      return room;
    },
    release(count) {
      total -= count;
    },
    count() {
      done += 1;
    },
    progress: () => ({ done, total, resumedAt: opened.done }),
  };
}
