import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { ended, startJejak } from '../helpers/run-jejak.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site of the corpus is served: `http://127.0.0.1:40123`. */
    readonly origin: string;
    /** The address of a fact as other rules read it: those of today read another one in its place. */
    readonly pastFact: string;
  }
}

/** Makes a store of the corpus and serves it, once for all files of tests. Gives what ends it. */
export default async function serveCorpus(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-browser-'));
  const store = join(folder, 'corpus.db');
  project.provide('pastFact', await readWithOtherRules(folder, store));
  await succeeded(['run', 'corpus/articles', '--store', store]);
  const server = startJejak(['serve', '--store', store, '--port', '0']);
  const told = server.stderr ? text(server.stderr) : Promise.resolve('');
  project.provide('origin', await originOf(server, told));
  return async () => {
    await endServer(server, told);
    rmSync(folder, { recursive: true });
  };
}

/** What a command prints. */
async function succeeded(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ended(startJejak(args));
  if (code === 0) return stdout;
  throw new Error(`expected exit code 0 of jejak ${args.join(' ')}, got ${code}: ${stderr}`);
}

/** Reads an article with rules that do not know `Rp`. Gives the address of the fact that was read. */
async function readWithOtherRules(folder: string, store: string): Promise<string> {
  const rules = join(folder, 'rules');
  cpSync('rules', rules, { recursive: true });
  const currencies = join(rules, 'lexicon/currencies.yaml');
  writeFileSync(currencies, readFileSync(currencies, 'utf8').replaceAll('[rp, ', '['));
  await succeeded(['run', 'corpus/articles/karantina-mete-maumere', '--store', store, '--rules', rules]);
  const found = await succeeded(['query', '--store', store, '--json']);
  const [, key] = /"key":\s*"([0-9a-f]{16})/.exec(found) ?? [];
  return `/fact/${key}`;
}

/** The server prints its address when it answers there. */
async function originOf(server: ChildProcess, told: Promise<string>): Promise<string> {
  const printed = server.stdout ? once(server.stdout, 'data').then(String) : told;
  const address = (await Promise.race([printed, told])).trim();
  if (URL.canParse(address)) return new URL(address).origin;
  throw new Error(`expected the address that is served, got: ${address}`);
}

/** Ends the server, which has reported no fault of its own while it answered. */
async function endServer(server: ChildProcess, told: Promise<string>): Promise<void> {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  const faults = (await told).split('\n').filter((line) => line !== '' && !line.startsWith('serving; '));
  if (server.exitCode === 0 && faults.length === 0) return;
  throw new Error(`expected a server without a fault, got code ${server.exitCode}: ${faults.join('\n')}`);
}
