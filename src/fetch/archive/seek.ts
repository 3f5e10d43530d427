import type { Tape } from './tape.js';

const mark = 'WARC/';
const lineEnds = /^[\r\n]*/;
const lineEndsAtOnce = 1024;
const window = 65_536;
const overlap = 128;
const anyStart = /^WARC\/\d\.\d{1,2}\r?\n[A-Za-z-]{2,60}:/;

/** Whether a record may begin here. */
export const startsRecord = (bytes: Buffer): boolean => bytes.toString('latin1', 0, mark.length) === mark;

/** Moves over line ends. */
export async function skipLineEnds(tape: Tape): Promise<void> {
  for (;;) {
    const bytes = await tape.peek(lineEndsAtOnce);
    const count = lineEnds.exec(bytes.toString('latin1'))?.[0].length ?? 0;
    await tape.skip(count);
    if (count === 0 || count < bytes.length) return;
  }
}

/** Moves to the next record, over damage too. False at the end. */
export async function findRecord(tape: Tape): Promise<boolean> {
  for (;;) {
    const bytes = await tape.peek(window);
    const at = startIn(bytes);
    await tape.skip(at >= 0 ? at : bytes.length < window ? bytes.length : bytes.length - overlap);
    if (at >= 0) return true;
    if (bytes.length === window) continue;
    if (!tape.damage()) return false;
    tape.pass();
  }
}

function startIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if (anyStart.test(bytes.toString('latin1', at, at + overlap))) return at;
  }
  return -1;
}
