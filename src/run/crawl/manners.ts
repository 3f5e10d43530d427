import { type Found, isOwn, politeness as usual } from '../../fetch/index.js';
import { UsageError } from '../../model/errors.js';
import type { CrawlOptions } from './options.js';

/** @throws UsageError without a contact for other people's sites, or with too short a delay */
export function checkManners(
  { addresses }: { readonly addresses: readonly Pick<Found, 'url'>[] },
  { contact, own, politeness = {} }: Pick<CrawlOptions, 'contact' | 'own'> & Partial<CrawlOptions>,
): void {
  const other = addresses.map(({ url }) => url).find((url) => !isOwn(url, own));
  if (!other) return;
  const { host } = new URL(other);
  if (contact === null) {
    throw new UsageError(
      `expected a contact before other people's sites are asked, ${host} among them: an e-mail or web address at ` +
        'which their owners reach you; set --contact or JEJAK_CONTACT',
    );
  }
  if ((politeness.delay ?? usual.delay) >= (politeness.strangersDelay ?? usual.strangersDelay)) return;
  throw new UsageError(
    `expected at least 1 second between requests to other people's sites, ${host} among them; raise --delay, or ` +
      'name a host of yours with --allow-private',
  );
}
