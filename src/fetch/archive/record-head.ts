import { InputError } from '../../model/errors.js';
import { BrokenRecord } from './broken-record.js';
import { type Head, headEnd, headLimit, parseHead } from './heads.js';
import { startsRecord } from './seek.js';
import type { Tape } from './tape.js';

const versionLine = /^WARC\/\d\.\d{1,2}$/;
/** Most heads are short; each step costs a copy. */
const headSteps = [1024, 8192, headLimit];

/** Takes the head of the record at the tape's place. @throws BrokenRecord where none stands there */
export async function takeHead(tape: Tape): Promise<Head['fields']> {
  for (const step of headSteps) {
    const bytes = await tape.peek(step);
    if (!startsRecord(bytes)) break;
    const end = headEnd(bytes);
    if (end >= 0) return parseRecordHead(await tape.take(end));
  }
  throw await noHead(tape);
}

async function noHead(tape: Tape): Promise<BrokenRecord> {
  const bytes = await tape.peek(headLimit);
  const damage = tape.damage();
  await tape.skip(1);
  if (!startsRecord(bytes)) return new BrokenRecord('expected a WARC record, got other bytes', null);
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
    const got = JSON.stringify(line.slice(0, 60));
    throw new BrokenRecord(`expected a version line such as WARC/1.1, got ${got}`, null);
  } catch (error) {
    if (error instanceof InputError) throw new BrokenRecord(error.message, null);
    throw error;
  }
}
