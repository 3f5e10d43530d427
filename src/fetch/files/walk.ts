import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { InputError } from '../../model/errors.js';
import { type Format, formatOf } from './formats.js';
import { readError } from './read-error.js';

/** What a folder holds, in reading order. */
export type Entry =
  | { readonly kind: 'file'; readonly path: string; readonly format: Format }
  /** A folder that is one article; its id is the folder's name. */
  | {
      readonly kind: 'article';
      readonly path: string;
      readonly id: string;
      readonly names: readonly string[];
    }
  | { readonly kind: 'error'; readonly path: string; readonly error: InputError };

/** An article folder's text, the better one first: a text that people cleaned wins over its page. */
export const articleNames: readonly string[] = ['article.txt', 'article.txt.gz', 'page.html', 'page.html.gz'];
const companions = new Set(['meta.yaml', 'gold.json']);
/** Code unit order: the same on every machine, whatever its locale. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * All articles below a folder, names sorted level by level. Hidden files, companions such as
 * `x.gold.json` and files of other kinds are passed over; links to folders are not followed.
 */
export async function* walk(folder: string): AsyncGenerator<Entry> {
  let children: Dirent[];
  try {
    children = (await readdir(folder, { withFileTypes: true })).sort(byName);
  } catch (error) {
    yield { kind: 'error', path: folder, error: readError(folder, error) };
    return;
  }
  const names = children.map(({ name }) => name);
  if (isArticle(names)) yield { kind: 'article', path: folder, id: basename(resolve(folder)), names };
  else for (const child of children) yield* entriesOf(child, join(folder, child.name));
}

async function* entriesOf(child: Dirent, path: string): AsyncGenerator<Entry> {
  if (child.isDirectory() && !child.name.startsWith('.')) yield* walk(path);
  else if (child.isFile() || (child.isSymbolicLink() && (await isFile(path)))) {
    const format = formatOf(path);
    if (format) yield { kind: 'file', path, format };
  }
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/** With other articles and no companion, `page.html` is a page like its neighbours: none may get lost. */
function isArticle(names: readonly string[]): boolean {
  if (!names.some((name) => articleNames.includes(name))) return false;
  if (names.some((name) => companions.has(name))) return true;
  return names.every((name) => articleNames.includes(name) || formatOf(name) === null);
}
