import { sha256 } from '../../model/digest.js';
import type { Snapshot } from '../../model/snapshot.js';
import { askedUrl, canonicalKey } from '../address/index.js';

/** What an archive says of a page. */
export type ArchivedPage = Pick<
  Snapshot,
  'source' | 'status' | 'headers' | 'fetchedAt' | 'body' | 'mediaType' | 'charset'
> & {
  /** The address that answered: in an archive a redirect is a record of its own. */
  readonly url: string;
};

/** A snapshot of a page that was fetched by somebody, and kept in an archive: as if we had fetched it. */
export const archivedSnapshot = (page: ArchivedPage): Snapshot => ({
  ...page,
  id: canonicalKey(page.url),
  url: askedUrl(page.url) ?? page.url,
  finalUrl: page.url,
  sha256: sha256(page.body),
  given: { title: null, published: null },
});

const isoTime = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/;

/** A WARC-Date as it stands, any precision of WARC 1.1 among it; null for what is no time. */
export const warcDate = (date: string | undefined): string | null =>
  date !== undefined && isoTime.test(date) && !Number.isNaN(Date.parse(date)) ? date : null;
