import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../model/digest.js';
import { RulesError } from '../model/errors.js';

/** A file of rules/ as it lies on the disk. */
export interface RuleFile {
  /** Its path in the folder, with `/`: `lexicon/units.yaml`. */
  readonly name: string;
  /** Its path as messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The rules/ that comes with the package; two folders up from src/rules/ and from dist/rules/ alike. */
export function defaultRulesFolder(): string {
  return fileURLToPath(new URL('../../rules', import.meta.url));
}

/**
 * Every file below `folder` that may be a rule file, by name in code-unit order. Left out: README.md and
 * hidden files.
 * @throws {RulesError} where the folder cannot be read
 */
export async function readFolder(folder: string): Promise<readonly RuleFile[]> {
  const names = (await listFiles(folder)).filter(isRuleFile).sort(byCodeUnits);
  return Promise.all(
    names.map(async (name) => ({
      name,
      file: shownPath(folder, name),
      bytes: await readFile(join(folder, name)),
    })),
  );
}

/** A path to show: from the working directory where it lies below it, else in full. */
export function shownPath(folder: string, name: string): string {
  const full = resolve(folder, name);
  const near = relative('', full);
  return near.startsWith('..') || isAbsolute(near) ? full : near.split(sep).join('/');
}

/** SHA-256 over names and bytes, in the order of names: what an answer depends on, whatever the machine. */
export function digestOf(files: readonly RuleFile[]): string {
  return sha256(...files.flatMap(({ name, bytes }) => [name, sha256(bytes)]));
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((item) => !item.isDirectory())
      .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RulesError(`${resolve(folder)}: expected the folder of the rules, got: ${reason}`);
  }
}

function isRuleFile(name: string): boolean {
  const parts = name.split('/');
  return parts.at(-1) !== 'README.md' && !parts.some((part) => part.startsWith('.'));
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
