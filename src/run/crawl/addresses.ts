import { canonicalKey, type Found, hostOf } from '../../fetch/index.js';
import type { CrawlAddress } from '../../model/fetch-entry.js';

/** Found addresses as the frontier keeps them, one step further from the sources than what they were found in. */
export const addressesOf = (
  found: readonly Found[],
  from: { readonly url: string | null; readonly depth: number },
): readonly CrawlAddress[] =>
  found.map(({ url, kind, lastmod }) => ({
    ...{ url, kind, lastmod },
    key: canonicalKey(url),
    host: hostOf(url),
    depth: from.depth + 1,
    foundIn: from.url,
  }));
