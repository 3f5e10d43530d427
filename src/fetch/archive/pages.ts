import { InputError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { checkBody } from '../files/check-body.js';
import { archivedSnapshot, warcDate } from './archived-snapshot.js';
import { checkDigest } from './digests.js';
import { unwrap } from './payload.js';
import type { Framed } from './records.js';
import type { Verdict } from './triage.js';

/** A record that was judged to be a page. */
export interface PageRecord {
  readonly source: string;
  readonly fields: Framed['fields'];
  readonly block: Buffer;
  readonly page: Extract<Verdict, { kind: 'page' }>;
}

/**
 * The record as an article.
 * @param limit the most decoded bytes
 * @throws InputError where it is damaged, cannot be decoded, is empty, or is no text
 */
export async function readPage(record: PageRecord, limit: number): Promise<Snapshot> {
  const { source, fields, page } = record;
  const body = checkBody(source, await bodyOf(record, limit));
  return archivedSnapshot({
    ...{ source, body, url: page.url, ...page.media },
    status: page.http?.status ?? null,
    headers: page.http?.headers ?? {},
    fetchedAt: warcDate(fields['warc-date']),
  });
}

/** A digest that does not fit explains whatever else is wrong: it is checked first. */
async function bodyOf({ source, fields, block, page }: PageRecord, limit: number): Promise<Buffer> {
  const { length = 0, headers = {} } = page.http ?? {};
  const { forms, fault } = await unwrap(block.subarray(length), headers, limit);
  try {
    checkDigest('WARC-Block-Digest', fields['warc-block-digest'], [block]);
    checkDigest('WARC-Payload-Digest', fields['warc-payload-digest'], forms);
    if (fault) throw fault;
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${source}: ${error.message}`, { cause: error });
    throw error;
  }
  return forms.at(-1) ?? forms[0];
}
