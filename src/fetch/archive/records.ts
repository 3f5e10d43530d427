import { InputError } from '../../model/errors.js';
import { BrokenRecord, type Restart } from './broken-record.js';
import { type Head, headEnd, headLimit } from './heads.js';
import { describePlace, type Place } from './place.js';
import { takeHead } from './record-head.js';
import { skipLineEnds, startsRecord } from './seek.js';
import type { Tape } from './tape.js';
import { type BlockStart, triage, type Verdict } from './triage.js';

/** A record that stands whole in the archive. */
export interface Framed {
  readonly place: Place;
  readonly fields: Head['fields'];
  readonly verdict: Verdict | { readonly kind: 'refused'; readonly error: InputError };
  /** Held only for pages, else empty. */
  readonly block: Buffer;
}

const noBytes = Buffer.alloc(0);

/**
 * Reads the record that begins at the tape's place, and moves behind it.
 * @param limit the most bytes of one article
 * @throws BrokenRecord where its end cannot be found
 */
export async function frameRecord(tape: Tape, limit: number): Promise<Framed> {
  const place = tape.place();
  const fields = await takeHead(tape);
  const restart = { place: tape.place(), moved: tape.moved() };
  const length = lengthOf(fields, restart);
  const verdict = await judge(fields, await blockStart(tape, length), limit);
  const block = verdict.kind === 'page' ? await tape.take(length) : noBytes;
  const got = verdict.kind === 'page' ? block.length : await tape.skip(length);
  if (got < length) {
    const reason = tape.damage()?.reason ?? 'the file is cut short';
    const expected = `expected a block of ${length} bytes (Content-Length)`;
    throw new BrokenRecord(`${expected}, got ${got}: ${reason}`, restart);
  }
  await takeEnd(tape, restart, length);
  return { place, fields, verdict, block };
}

function lengthOf(fields: Head['fields'], restart: Restart): number {
  const length = fields['content-length'] ?? '';
  if (/^\d{1,15}$/.test(length)) return Number(length);
  const got = length === '' ? 'none' : JSON.stringify(length.slice(0, 60));
  throw new BrokenRecord(`expected a record with a Content-Length, got ${got}`, restart);
}

const shortStart = 8192;
/** More than any look at the body needs. */
const looked = 2048;

/** A short stretch where an HTTP head and the beginning of a body fit into it, else as much as a head may take. */
async function blockStart(tape: Tape, length: number): Promise<BlockStart> {
  const bytes = await tape.peek(Math.min(length, shortStart));
  const end = headEnd(bytes);
  if (bytes.length === length || (end >= 0 && bytes.length - end >= looked)) return { bytes, length };
  return { bytes: await tape.peek(Math.min(length, headLimit + looked)), length };
}

async function judge(fields: Head['fields'], start: BlockStart, limit: number): Promise<Framed['verdict']> {
  try {
    const verdict = await triage(fields, start);
    if (verdict.kind !== 'page' || start.length <= limit + headLimit) return verdict;
    const got = `got a record of ${start.length} bytes`;
    throw new InputError(`expected an article of at most ${limit} bytes, ${got}`);
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', error };
    throw error;
  }
}

/**
 * A record ends with two line ends. Fewer or more pass where the next record follows, or the end: writers differ. What
 * else follows shows that the Content-Length is wrong, as does damage in the gzip member that the record ends in.
 */
async function takeEnd(tape: Tape, restart: Restart, length: number): Promise<void> {
  const isEnd = /^(?:\r\n\r\n|\n\n)/.test((await tape.peek(4)).toString('latin1'));
  await skipLineEnds(tape);
  const next = await tape.peek(8);
  const damage = tape.damage();
  if (next.length === 0 && damage && damage.damaged.offset === tape.place().offset) {
    throw new BrokenRecord(damage.reason, null);
  }
  if (isEnd || next.length === 0 || startsRecord(next) || tape.place().within === 0) return;
  const expected = `expected the end of the record after ${length} bytes (Content-Length)`;
  throw new BrokenRecord(`${expected}, got other bytes at byte ${describePlace(tape.place())}`, restart);
}
