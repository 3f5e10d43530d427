import { askedUrl, canonicalKey, mediaOf, type Visit } from '../../fetch/index.js';
import { sha256 } from '../../model/digest.js';
import type { FetchEntry, FetchOutcome } from '../../model/fetch-entry.js';
import type { Snapshot } from '../../model/snapshot.js';

type Answer = Extract<Visit, { readonly kind: 'answer' }>;

/** What was answered, as a snapshot. Its id is the canonical form of the address that it came from. */
export function snapshotOf(visit: Answer): Snapshot {
  const { url: finalUrl, status, headers, body } = visit.exchange;
  const { type, charset } = mediaOf(headers, body);
  return {
    ...{ source: visit.url, finalUrl, status, headers, body, charset },
    id: canonicalKey(finalUrl),
    url: askedUrl(finalUrl) ?? finalUrl,
    fetchedAt: visit.at,
    sha256: sha256(body),
    mediaType: type === 'text/plain' ? 'text/plain' : 'text/html',
    given: { title: null, published: null },
  };
}

/** Whether an answer is of a kind that can be an article. */
export const isPage = (mediaType: string): boolean =>
  mediaType === 'text/html' || mediaType === 'application/xhtml+xml' || mediaType === 'text/plain';

/** A visit that brought a page. */
export const isPageVisit = (visit: Visit): visit is Answer =>
  visit.kind === 'answer' && isPage(mediaOf(visit.exchange.headers, visit.exchange.body).type);

/** Why a visit brought no page. */
export const whyNoPage = (visit: Visit): string =>
  'reason' in visit ? visit.reason : `${visit.url}: expected a page, got another kind of file`;

/** What is noted of a visit, on top of what an earlier good one left. */
export const entryOf = (
  { url, redirects, attempts, at }: Visit,
  outcome: FetchOutcome,
  rest: Partial<Pick<FetchEntry, 'reason' | 'snapshot' | 'pages'>> = {},
): FetchEntry => ({
  ...{ url, outcome, redirects, attempts, at },
  ...{ reason: null, sameAs: null, snapshot: null, pages: [] },
  ...rest,
});
