import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../helpers/articles.js';
import { nginxConfig } from './config.js';
import { type Logged, readLog } from './log.js';
import { writeSite } from './pages.js';

/** An nginx with the site of pages.ts, which ends with the test. */
export interface Nginx {
  readonly origin: string;
  /** `127.0.0.1:port`, for --allow-private. */
  readonly host: string;
  /** The folder of what it serves. */
  readonly site: string;
  /** All requests since the start, or since `forget`. */
  log(): Promise<readonly Logged[]>;
  forget(): Promise<void>;
}

const program = 'nginx';

/** A port may be taken by another process between the moment that it was free and nginx's. */
const mostPorts = 5;

/** @param tooSoon what a request to /sempit/ that comes within a second of the one before is answered with */
export async function startNginx({ tooSoon = 503 } = {}): Promise<Nginx> {
  const folder = temporaryFolder();
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const host = `127.0.0.1:${port}`;
    writeSite(join(folder, 'site'), `http://${host}`);
    writeFileSync(join(folder, 'nginx.conf'), nginxConfig({ folder, port, tooSoon }));
    const fault = await start(folder);
    if (fault === null) return serverOf(folder, host);
    if (tries === mostPorts || !fault.includes('Address already in use')) throw new Error(fault);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address === 'object' && address) return address.port;
  throw new Error(`expected a port of 127.0.0.1, got ${address}`);
}

/** Starts nginx in a folder; gives what it says where it ends at once, and null when it listens. */
async function start(folder: string): Promise<string | null> {
  const conf = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn(program, [...conf, '-g', 'daemon off;'], {
    // Debian's place of it, which not every user's PATH has.
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const ended = once(child, 'exit').catch((error: unknown) => {
    throw new Error(`expected ${program} on this machine, got ${error}; run: apt-get install ${program}`);
  });
  endWithTest(child, ended);
  // The file is written when it listens.
  const pid = join(folder, 'nginx.pid');
  const isUp = (): boolean => existsSync(pid) && readFileSync(pid, 'utf8') !== '';
  while (!hasEnded(child) && !isUp()) await pause(5);
  if (!hasEnded(child)) return null;
  await ended;
  return `${program} ended with ${child.exitCode ?? child.signalCode}: ${await said}`;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

function endWithTest(child: ChildProcess, ended: Promise<unknown>): void {
  const stop = (): boolean => child.kill('SIGTERM');
  // Also where the test run is broken off.
  process.once('exit', stop);
  onTestFinished(async () => {
    process.off('exit', stop);
    stop();
    await ended.catch(() => {});
  });
}

function serverOf(folder: string, host: string): Nginx {
  const origin = `http://${host}`;
  const file = join(folder, 'access.log');
  // A request is written down after its answer was sent; the one worker does that before it takes up the next.
  const settle = async (): Promise<void> => {
    await fetch(`${origin}/selesai`, { headers: { connection: 'close' } });
  };
  return {
    ...{ origin, host, site: join(folder, 'site') },
    async log() {
      await settle();
      return readLog(file);
    },
    async forget() {
      await settle();
      truncateSync(file);
    },
  };
}
