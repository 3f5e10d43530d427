import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../model/errors.js';

/** Where the parts of one annotated article lie. */
export interface GoldPaths {
  /** The file stem, or the name of the article's folder. */
  readonly id: string;
  /** The article's `.txt` or `.html`. */
  readonly article: string;
  readonly gold: string;
  /** `meta.yaml`, where there is one. */
  readonly meta: string | null;
}

const goldEnding = '.gold.json';

/**
 * Finds annotated articles in either layout, in the order of their ids: `<id>.txt` beside `<id>.gold.json`,
 * or a folder an article with `article.txt` or `page.html`, `gold.json` and perhaps `meta.yaml`, straight
 * in `directory` or in its `articles/`. Articles without gold are passed over.
 *
 * @throws InputError when the directory cannot be read, holds no gold, or a gold file lacks its article.
 */
export function findGold(directory: string): GoldPaths[] {
  const nested = join(directory, 'articles');
  const root = existsSync(nested) ? nested : directory;
  const found = entriesOf(root).flatMap((entry) => goldAt(root, entry));
  if (found.length === 0) {
    throw new InputError(
      `${root}: expected gold as <id>.txt with <id>${goldEnding}, or <slug>/gold.json; found none`,
    );
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    throw new InputError(`${directory}: expected a readable directory of gold: ${String(cause)}`, { cause });
  }
}

function goldAt(root: string, entry: Dirent): GoldPaths[] {
  const path = join(root, entry.name);
  if (entry.name.endsWith(goldEnding)) {
    const id = entry.name.slice(0, -goldEnding.length);
    return [{ id, article: articleOf(path, [`${id}.txt`, `${id}.html`], root), gold: path, meta: null }];
  }
  const gold = join(path, 'gold.json');
  if (!existsSync(gold)) return [];
  const meta = join(path, 'meta.yaml');
  const article = articleOf(gold, ['article.txt', 'page.html'], path);
  return [{ id: entry.name, article, gold, meta: existsSync(meta) ? meta : null }];
}

function articleOf(gold: string, names: readonly string[], folder: string): string {
  const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new InputError(`${gold}: expected its article as ${names.join(' or ')} in ${folder}, found neither`);
}
