import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { outputTo } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

/** How a command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line within this process, its outputs captured. */
export async function jejak(args: readonly string[], stdin = ''): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: outputTo(stdout),
    stderr: outputTo(stderr),
  };
  const code = await main(['node', 'jejak', ...args], io);
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, stdout: out, stderr: err };
}

const bin = fileURLToPath(new URL('../../bin/jejak.js', import.meta.url));

/** Starts the built program as a process of its own. */
export const startJejak = (args: readonly string[]): ChildProcess => spawn(process.execPath, [bin, ...args]);

/** Waits for a process to end; `code` is null where a signal ended it. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const texts = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  const [stdout = '', stderr = ''] = await texts;
  return { code, stdout, stderr };
}

/** Runs a line of bash in which `jejak` is the built program. */
export const bash = (line: string): Promise<Ended> =>
  ended(spawn('bash', ['-c', `jejak() { '${process.execPath}' '${bin}' "$@"; }; ${line}`]));
