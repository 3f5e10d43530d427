import { InputError } from '../../model/errors.js';
import { readError } from '../files/read-error.js';
import { failed, type SourceItem } from '../source-item.js';
import { BrokenRecord } from './broken-record.js';
import { readPage } from './pages.js';
import { describePlace, type Place } from './place.js';
import { type Framed, frameRecord } from './records.js';
import type { Reel } from './reel.js';
import { readRevisit, type SeenPages } from './revisits.js';
import { findRecord, skipLineEnds } from './seek.js';

/** An archive that is being read. */
export interface Reading {
  readonly name: string;
  readonly reel: Reel;
  readonly seen: SeenPages;
  /** The most bytes of one article. */
  readonly limit: number;
}

/** A record that is an article, one that should be and is broken, or why one is neither. */
export type Outcome = SourceItem | { readonly passed: string };

/** What becomes of each record, and of what stands in a record's stead. @throws InputError where the file is no WARC */
export async function* outcomes(reading: Reading): AsyncGenerator<Outcome> {
  const { name, reel } = reading;
  await checkStart(name, reel);
  for (;;) {
    await skipLineEnds(reel.tape());
    const atEnd = (await reel.tape().peek(1)).length === 0;
    if (!atEnd) yield await nextOutcome(reading);
    else if (reel.tape().damage()) yield await passDamage(reading);
    else return;
  }
}

const arc = 'filedesc:';

async function checkStart(name: string, reel: Reel): Promise<void> {
  const start = (await reel.tape().peek(arc.length)).toString('latin1');
  if (start === arc) {
    throw new InputError(`${name}: expected a WARC, got its forerunner, an ARC; convert it to WARC first`);
  }
  if (start === '' && !reel.tape().damage()) {
    throw new InputError(`${name}: expected a WARC, got an empty file; fetch it anew`);
  }
}

async function nextOutcome(reading: Reading): Promise<Outcome> {
  const { reel, limit } = reading;
  const place = reel.tape().place();
  try {
    return await outcomeOf(await frameRecord(reel.tape(), limit), reading);
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    if (error.restart) await reel.rewind(error.restart);
    const found = await findRecord(reel.tape());
    return broken(reading, place, `${error.message}; ${wayOn(reel, found)}`);
  }
}

/** A member of a gzip file that is damaged before its first record could be read. */
async function passDamage(reading: Reading): Promise<Outcome> {
  const tape = reading.reel.tape();
  const { damaged, reason } = tape.damage() ?? { damaged: tape.place(), reason: '' };
  tape.pass();
  const found = (await tape.peek(1)).length > 0;
  return broken(reading, damaged, `${reason}; ${wayOn(reading.reel, found)}`);
}

const wayOn = (reel: Reel, found: boolean): string =>
  found ? `reading goes on at byte ${describePlace(reel.tape().place())}` : 'nothing readable follows';

function broken({ name }: Reading, place: Place, message: string): Outcome {
  const source = `${name}:${describePlace(place)}`;
  return failed(source, new InputError(`${source}: ${message}`));
}

async function outcomeOf(record: Framed, reading: Reading): Promise<Outcome> {
  const { verdict, place, fields } = record;
  if (verdict.kind === 'passed') return { passed: verdict.reason };
  if (verdict.kind === 'refused') return broken(reading, place, verdict.error.message);
  const source = `${reading.name}:${describePlace(place)}`;
  try {
    const found =
      verdict.kind === 'page'
        ? await readPage({ source, fields, block: record.block, page: verdict }, reading.limit)
        : await readRevisit({ source, fields, page: verdict }, reading);
    if ('passed' in found) return found;
    if (verdict.kind === 'page') reading.seen.add(fields['warc-payload-digest'], place);
    return { ok: true, snapshot: found };
  } catch (error) {
    return failed(source, readError(source, error));
  }
}
