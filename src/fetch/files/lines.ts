/** One line without its line end; `bytes` is null where the line is over the cap. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream of bytes into lines, counted from 1, holding one line at a time and never more than
 * `cap` bytes of it: a longer line is skipped up to its end and reported.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, cap: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 1;
  const hold = (part: Buffer): void => {
    length += part.length;
    if (length > cap) held = [];
    else held.push(part);
  };
  const take = (): Line => {
    const line = { number, bytes: length > cap ? null : withoutReturn(Buffer.concat(held)) };
    [held, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      hold(bytes.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(bytes.subarray(from));
  }
  if (length > 0) yield take();
}

const withoutReturn = (line: Buffer): Buffer =>
  line.at(-1) === carriageReturn ? line.subarray(0, line.length - 1) : line;
