import { join } from 'node:path';
import { InputError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { localSnapshot } from '../source-item.js';
import { checkBody } from './check-body.js';
import { type Format, formatOf } from './formats.js';
import { givenDay } from './given-day.js';
import type { ReadLimits } from './limits.js';
import { type Meta, parseMeta } from './meta.js';
import { readWhole } from './open.js';
import { articleNames, type Entry } from './walk.js';

/** A `.txt` or `.html` file as an article. Its gold file is never looked at. @throws InputError */
export async function readArticleFile(path: string, format: Format, limits: ReadLimits): Promise<Snapshot> {
  const body = await readWhole({ path, gzip: format.gzip }, limits.article);
  return localSnapshot({
    source: path,
    id: format.stem,
    body: checkBody(path, body),
    mediaType: format.kind === 'html' ? 'text/html' : 'text/plain',
    charset: null,
  });
}

/** A folder with `article.txt` or `page.html`, and `meta.yaml` where it has one. @throws InputError */
export async function readArticleFolder(
  folder: Extract<Entry, { kind: 'article' }>,
  limits: ReadLimits,
): Promise<Snapshot> {
  const name = articleNames.find((each) => folder.names.includes(each));
  const format = formatOf(name ?? '');
  if (name === undefined || !format) {
    throw new InputError(`${folder.path}: expected article.txt or page.html, got neither`);
  }
  const snapshot = await readArticleFile(join(folder.path, name), format, limits);
  const meta = folder.names.includes('meta.yaml')
    ? await readMeta(join(folder.path, 'meta.yaml'), limits)
    : {};
  return {
    ...snapshot,
    id: folder.id,
    url: meta.url || null,
    given: { title: meta.title || null, published: givenDay(meta.published) },
  };
}

async function readMeta(path: string, limits: ReadLimits): Promise<Meta> {
  const bytes = await readWhole({ path, gzip: false }, limits.article);
  return parseMeta(path, Buffer.from(bytes).toString('utf8'));
}
