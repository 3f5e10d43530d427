import { InputError } from '../../model/errors.js';
import { type Head, headEnd, headLimit, parseHead } from './heads.js';
import { describePlace, type Place } from './place.js';
import type { Tape } from './tape.js';
import { triage, type Verdict } from './triage.js';

/** A record that stands whole in the archive. */
export interface Framed {
  readonly place: Place;
  readonly fields: Head['fields'];
  readonly verdict: Verdict | { readonly kind: 'refused'; readonly error: InputError };
  /** Held only for pages, else empty. */
  readonly block: Buffer;
}

/** Where the block of a broken record began, and the tape's count then: a search for the next record starts there. */
export interface Restart {
  readonly place: Place;
  readonly moved: number;
}

/** What stands at the tape's place is no whole record; `restart` is null where the tape is where the search starts. */
export class BrokenRecord extends InputError {
  readonly restart: Restart | null;
  constructor(message: string, restart: Restart | null) {
    super(message);
    this.restart = restart;
  }
}

const versionLine = /^WARC\/\d\.\d{1,2}$/;
const headSteps = [1024, 8192, headLimit];
const recordStart = 'WARC/';
const lineEnds = /^[\r\n]*/;
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
  const start = await tape.peek(Math.min(length, headLimit));
  const verdict = await judge({ fields, start, length, limit });
  const block = verdict.kind === 'page' ? await tape.take(length) : noBytes;
  const got = verdict.kind === 'page' ? block.length : await tape.skip(length);
  if (got < length) {
    const reason = tape.damage()?.reason ?? 'the file is cut short';
    throw new BrokenRecord(
      `expected a block of ${length} bytes (Content-Length), got ${got}: ${reason}`,
      restart,
    );
  }
  await takeEnd(tape, restart, length);
  return { place, fields, verdict, block };
}

async function takeHead(tape: Tape): Promise<Head['fields']> {
  for (const step of headSteps) {
    const bytes = await tape.peek(step);
    if (bytes.toString('latin1', 0, recordStart.length) !== recordStart) break;
    const end = headEnd(bytes);
    if (end >= 0) return parseRecordHead(await tape.take(end));
  }
  throw await noHead(tape);
}

async function noHead(tape: Tape): Promise<BrokenRecord> {
  const bytes = await tape.peek(headLimit);
  const begins = bytes.toString('latin1', 0, recordStart.length) === recordStart;
  const damage = tape.damage();
  await tape.skip(begins ? recordStart.length : 1);
  if (!begins) return new BrokenRecord('expected a WARC record, got other bytes', null);
  const limit = `expected the head of a record of at most ${headLimit} bytes`;
  if (bytes.length === headLimit) return new BrokenRecord(`${limit}, got no end of it`, null);
  return new BrokenRecord(
    `${limit}, got ${bytes.length}: ${damage?.reason ?? 'the file is cut short'}`,
    null,
  );
}

async function parseRecordHead(bytes: Buffer): Promise<Head['fields']> {
  try {
    const { line, fields } = await parseHead(bytes);
    if (versionLine.test(line)) return fields;
    throw new InputError(`expected a version line such as WARC/1.1, got "${line.slice(0, 60)}"`);
  } catch (error) {
    if (error instanceof InputError) throw new BrokenRecord(error.message, null);
    throw error;
  }
}

function lengthOf(fields: Head['fields'], restart: Restart): number {
  const length = fields['content-length'] ?? '';
  if (/^\d{1,15}$/.test(length)) return Number(length);
  const got = length === '' ? 'none' : `"${length.slice(0, 60)}"`;
  throw new BrokenRecord(`expected a record with a Content-Length, got ${got}`, restart);
}

interface Judged {
  readonly fields: Head['fields'];
  readonly start: Buffer;
  readonly length: number;
  readonly limit: number;
}

async function judge({ fields, start, length, limit }: Judged): Promise<Framed['verdict']> {
  try {
    const verdict = await triage(fields, start);
    if (verdict.kind !== 'page' || length <= limit + headLimit) return verdict;
    throw new InputError(`expected an article of at most ${limit} bytes, got a record of ${length} bytes`);
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
  const next = await tape.peek(recordStart.length);
  const damage = tape.damage();
  if (next.length === 0 && damage && damage.damaged.offset === tape.place().offset) {
    throw new BrokenRecord(damage.reason, null);
  }
  const isNext = next.length === 0 || next.toString('latin1') === recordStart || tape.place().within === 0;
  if (isEnd || isNext) return;
  const found = `got other bytes at byte ${describePlace(tape.place())}`;
  throw new BrokenRecord(
    `expected the end of the record after ${length} bytes (Content-Length), ${found}`,
    restart,
  );
}

/** Moves over line ends. */
export async function skipLineEnds(tape: Tape): Promise<void> {
  for (;;) {
    const bytes = await tape.peek(headSteps[0] ?? 1);
    const count = lineEnds.exec(bytes.toString('latin1'))?.[0].length ?? 0;
    await tape.skip(count);
    if (count === 0 || count < bytes.length) return;
  }
}

const searched = 65_536;
const overlap = 128;
const anyStart = /^WARC\/\d\.\d{1,2}\r?\n[A-Za-z-]{2,60}:/;

/** Moves to the next record, over damage too. False at the end. */
export async function findRecord(tape: Tape): Promise<boolean> {
  for (;;) {
    const bytes = await tape.peek(searched);
    const at = startIn(bytes);
    await tape.skip(at >= 0 ? at : bytes.length < searched ? bytes.length : bytes.length - overlap);
    if (at >= 0) return true;
    if (bytes.length === searched) continue;
    if (!tape.damage()) return false;
    tape.pass();
  }
}

function startIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(recordStart); at >= 0; at = bytes.indexOf(recordStart, at + 1)) {
    if (anyStart.test(bytes.toString('latin1', at, at + overlap))) return at;
  }
  return -1;
}
