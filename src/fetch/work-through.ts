/** What waits to be done, host by host. */
export interface Frontier<T> {
  /** The hosts that have something waiting. */
  hosts(): Promise<readonly string[]>;
  /** The next one of a host that was not handed out before; null when there is none. */
  next(host: string): Promise<T | null>;
}

export interface Work<T> {
  readonly frontier: Frontier<T>;
  /**
   * Does one; gives the hosts for which it found more. It calls `leave` when what is left to do concerns another host:
   * the next one of its own host need not wait for that.
   */
  readonly take: (item: T, leave: () => void) => Promise<readonly string[]>;
  /** How many of one host are in work at once: the others wait in the store, not in memory. */
  readonly inFlight: number;
}

/** So many of one host may be at other hosts: they are held in memory. */
const mostAway = 100;

/**
 * Works through a frontier to its end, all hosts side by side, so that none waits for another.
 * @throws what `take` throws, when the rest in work has ended; nothing new is begun then
 */
export async function workThrough<T>({ frontier, take, inFlight }: Work<T>): Promise<void> {
  /** The hosts whose line is at work. */
  const lines = new Set<string>();
  /** Hosts for which more was found while their line may have been at its end. */
  const again = new Set<string>();
  const failures: unknown[] = [];
  const hosts = await frontier.hosts();

  async function one(item: T, begin: (host: string) => void, leave: () => void): Promise<void> {
    try {
      for (const host of await take(item, leave)) begin(host);
    } catch (error) {
      failures.push(error);
    }
  }

  async function line(host: string, begin: (host: string) => void): Promise<void> {
    const working = new Set<Promise<void>>();
    /** Those of them that are at this host. */
    const here = new Set<Promise<void>>();
    for (;;) {
      const item = failures.length > 0 ? null : await frontier.next(host);
      if (item === null && working.size === 0) return;
      if (item !== null) {
        let leave = (): void => {};
        const away = new Promise<void>((resolve) => {
          leave = resolve;
        });
        const work = one(item, begin, leave).finally(() => working.delete(work));
        const stay = Promise.race([work, away]).finally(() => here.delete(stay));
        working.add(work);
        here.add(stay);
      }
      if (item === null || working.size >= mostAway) await Promise.race(working);
      else if (here.size >= inFlight) await Promise.race(here);
    }
  }

  await new Promise<void>((resolve) => {
    function begin(host: string): void {
      if (lines.has(host)) {
        again.add(host);
        return;
      }
      lines.add(host);
      void line(host, begin)
        .catch((error: unknown) => void failures.push(error))
        .then(() => {
          lines.delete(host);
          if (again.delete(host)) begin(host);
          else if (lines.size === 0) resolve();
        });
    }
    for (const host of hosts) begin(host);
    if (hosts.length === 0) resolve();
  });
  if (failures.length > 0) throw failures[0];
}
