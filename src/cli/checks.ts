import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import { defaultRulesFolder, loadRules } from '../rules/index.js';
import { openStore } from '../store/index.js';
import { leastNode } from './version.js';

/** One thing that must be in order for Jejak to work. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What to do where it is not in order; null where it is. */
  readonly remedy: string | null;
}

const fine = (name: string, detail: string): Check => ({ name, ok: true, detail, remedy: null });
const wrong = (name: string, detail: string, remedy: string): Check => ({ name, ok: false, detail, remedy });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param version the version of Node.js that runs, as `20.18.1` */
export function checkNode(version: string, least: string = leastNode()): Check {
  if (isAtLeast(version, least)) return fine('node', version);
  return wrong('node', version, `install Node.js ${least} or newer`);
}

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((each) => each.split('.').map(Number));
  for (const [index, number] of (want ?? []).entries()) {
    const other = have?.[index] ?? 0;
    if (other !== number) return other > number;
  }
  return true;
}

export async function checkRules(folder: string | undefined): Promise<Check> {
  try {
    const { digest } = await loadRules(folder ?? defaultRulesFolder());
    return fine('rules', `digest ${digest}`);
  } catch (error) {
    return wrong('rules', messageOf(error), 'mend the files, or install jejak anew for its own rules');
  }
}

/** SQLite works at all: its native part is built for this machine and this Node.js. */
export async function checkSqlite(): Promise<Check> {
  try {
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(':memory:');
    const version: unknown = database.prepare('select sqlite_version()').pluck().get();
    database.close();
    return fine('sqlite', String(version));
  } catch (error) {
    return wrong('sqlite', messageOf(error), 'run `npm rebuild better-sqlite3`');
  }
}

/** The store can be read and written, or made where there is none. */
export async function checkStore(file: string): Promise<Check> {
  const folder = dirname(resolve(file));
  const place = existsSync(file) ? file : folder;
  try {
    accessSync(place, constants.W_OK);
    accessSync(folder, constants.W_OK);
  } catch {
    return wrong(
      'store',
      `${place} cannot be written`,
      'grant the rights, or name another file with --store',
    );
  }
  return existsSync(file)
    ? checkContent(file)
    : fine('store', `${file} is not there yet; \`jejak run\` makes it`);
}

async function checkContent(file: string): Promise<Check> {
  try {
    const store = await openStore(file, { readOnly: true });
    try {
      const { rows } = await sql<{ level: number; articles: number }>`
        select (select user_version from pragma_user_version) as level, (select count(*) from document) as articles
      `.execute(store.db);
      const [{ level, articles } = { level: 0, articles: 0 }] = rows;
      return fine('store', `${file}: version ${level}, ${articles} articles, can be written`);
    } finally {
      await store.close();
    }
  } catch (error) {
    return wrong('store', messageOf(error), 'see the message; `jejak verify` looks at the whole store');
  }
}

const leastFree = 200_000_000;

export function checkDisk(file: string): Check {
  try {
    const { bavail, bsize } = statfsSync(dirname(resolve(file)));
    const detail = `${Math.floor((bavail * bsize) / 1_000_000)} MB free`;
    return bavail * bsize >= leastFree
      ? fine('disk', detail)
      : wrong('disk', detail, 'free some space on this disk');
  } catch (error) {
    return wrong('disk', messageOf(error), 'make the folder of the store first');
  }
}
