import { InputError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { archivedSnapshot, warcDate } from './archived-snapshot.js';
import { BrokenRecord } from './broken-record.js';
import { readPage } from './pages.js';
import { isAddressable, type Place } from './place.js';
import { type Framed, frameRecord } from './records.js';
import type { Reel } from './reel.js';
import { targetOf, type Verdict } from './triage.js';

/** Where in the file the pages stand that later records may repeat, by their payload's digest. Bodies are not kept. */
export interface SeenPages {
  readonly add: (digest: string | undefined, place: Place) => void;
  readonly find: (digest: string | undefined) => Place | null;
}

/** 500,000 take about 90 MB; a page beyond is read as ever, only what repeats it is passed over. */
const mostSeen = 500_000;

export function seenPages(): SeenPages {
  const seen = new Map<string, Place>();
  return {
    add: (digest, place) => {
      if (digest === undefined || !isAddressable(place) || seen.size >= mostSeen) return;
      // A copy: a slice would keep all of the record's head alive.
      const key = Buffer.from(digest, 'utf8').toString('utf8');
      if (!seen.has(key)) seen.set(key, place);
    },
    find: (digest) => seen.get(digest ?? '') ?? null,
  };
}

/** A record that tells that a page was met again. */
export interface Revisit {
  readonly source: string;
  readonly fields: Framed['fields'];
  readonly page: Extract<Verdict, { kind: 'revisit' }>;
}

interface Seen {
  readonly reel: Reel;
  readonly seen: SeenPages;
  readonly limit: number;
}

const sameAddress = { passed: 'revisits of the same address' };
const elsewhere = { passed: 'revisits of pages elsewhere' };

/**
 * A revisit with its payload's digest as an article of its own: what it repeats, read once more from the file. One
 * under the same address says nothing new; what it repeats may stand in another file, or cannot be had from a pipe.
 * @throws InputError where the file has changed since
 */
export async function readRevisit(
  revisit: Revisit,
  { reel, seen, limit }: Seen,
): Promise<Snapshot | { readonly passed: string }> {
  const { source, fields, page } = revisit;
  if (targetOf(fields, 'warc-refers-to-target-uri') === page.url) return sameAddress;
  const place = seen.find(fields['warc-payload-digest']);
  const tape = place && (await reel.another(place));
  if (!tape) return elsewhere;
  try {
    const { verdict, ...record } = await frameRecord(tape, limit);
    if (verdict.kind !== 'page') return elsewhere;
    if (verdict.url === page.url) return sameAddress;
    const first = await readPage({ source, ...record, page: verdict }, limit);
    return archivedSnapshot({
      ...{ ...first, url: page.url, fetchedAt: warcDate(fields['warc-date']) },
      status: page.http?.status ?? first.status,
      headers: page.http?.headers ?? first.headers,
    });
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    throw new InputError(`${source}: what it repeats cannot be read again: ${error.message}`, {
      cause: error,
    });
  } finally {
    await tape.close();
  }
}
