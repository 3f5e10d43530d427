import type { Writable } from 'node:stream';
import { cleanLines } from './clean.js';

/** One of the process's outputs, or what stands for it in a test. */
export interface Output {
  /** Columns of the terminal; null where it is none. */
  readonly columns: number | null;
  /** Ends when the text is handed on, so that a slow reader slows the writer. @throws OutputClosed */
  write(text: string): Promise<void>;
}

/** Everything a command reads from and writes to: data on stdout, the rest on stderr. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Nobody reads stdout any more, as with `| head`: no failure, the command just ends. */
export class OutputClosed extends Error {}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export const processIo = (): Io => ({
  stdin: process.stdin,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
});

const defaultColumns = 100;

export function outputTo(stream: Stream): Output {
  // Without a listener the error of a closed pipe ends the process with a stack; the callback has it too.
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return {
    columns: stream.isTTY ? (stream.columns ?? defaultColumns) : null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject('code' in error && error.code === 'EPIPE' ? new OutputClosed() : error);
        });
      }),
  };
}

/** Writes a message for people to stderr. One that nobody reads is no reason to stop. */
export async function say(io: Io, message: string): Promise<void> {
  await io.stderr.write(`${cleanLines(message)}\n`).catch(() => {});
}
