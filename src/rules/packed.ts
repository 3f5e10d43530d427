import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Rules } from './rules.js';

/** Where the build puts the rules that it has read and checked; the same from src/rules/ and from dist/rules/. */
const place = fileURLToPath(new URL('../../dist/rules.json', import.meta.url));

/**
 * The rules with this digest, where they are those that the build has read: parsing and checking YAML is a third of
 * what a start of the program costs. Undefined where there is no build or the rules have changed since.
 */
export async function packedRules(digest: string): Promise<Rules | undefined> {
  const text = await readFile(place, 'utf8').catch(() => '{}');
  const packed = JSON.parse(text) as Partial<Rules>;
  return packed.digest === digest ? (packed as Rules) : undefined;
}

/** Keeps the rules of the package for `packedRules`. */
export async function packRules(rules: Rules): Promise<void> {
  // Another process may be reading the file: it sees the old one or the new one, never half of one.
  await writeFile(`${place}.${process.pid}`, JSON.stringify(rules));
  await rename(`${place}.${process.pid}`, place);
}
