import type { Frontier } from '../../fetch/index.js';
import type { CrawlAddress } from '../../model/fetch-entry.js';
import { nextAddresses, type Store, waitingHosts } from '../../store/index.js';

/** Addresses of a host that are held in memory. */
const batch = 50;

/** The waiting addresses of a crawl in the store, a batch of each host in memory. */
export function frontierOf(store: Store, crawl: string): Frontier<CrawlAddress> {
  const held = new Map<string, { readonly items: CrawlAddress[]; after: number }>();
  return {
    hosts: async () => (await waitingHosts(store, crawl)).map(({ host }) => host),
    async next(host) {
      const line = held.get(host) ?? { items: [], after: 0 };
      held.set(host, line);
      if (line.items.length === 0) {
        const more = await nextAddresses(store, { crawl, host, after: line.after, limit: batch });
        line.items.push(...more);
        line.after = more.at(-1)?.position ?? line.after;
      }
      return line.items.shift() ?? null;
    },
  };
}
