import { isUtf8 } from 'node:buffer';
import { sha256 } from '../../model/digest.js';
import { InputError } from '../../model/errors.js';
import { type InputArticle, inputArticleSchema } from '../../model/input.js';
import type { Snapshot } from '../../model/snapshot.js';
import { failed, localSnapshot, type SourceItem } from '../source-item.js';
import { checkBody } from './check-body.js';
import { givenDay } from './given-day.js';
import type { ReadLimits } from './limits.js';
import { type Line, readLines } from './lines.js';
import { readError } from './read-error.js';

/** A stream of JSONL, its name for messages, and the caps that hold for it. */
export interface JsonlSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly limits: ReadLimits;
}

const idLength = 16;

/**
 * Reads one article a line. A line that cannot be read becomes an error item that names `file:line`, and
 * reading goes on behind it; blank lines are passed over. When the stream itself breaks (gzip cut
 * short), the articles before are kept and one error item ends it.
 */
export async function* readJsonl({ name, bytes, limits }: JsonlSource): AsyncGenerator<SourceItem> {
  try {
    for await (const line of readLines(bytes, limits.line)) {
      const item = readLine(line, `${name}:${line.number}`, limits);
      if (item) yield item;
    }
  } catch (error) {
    yield failed(name, readError(name, error));
  }
}

function readLine({ bytes }: Line, source: string, limits: ReadLimits): SourceItem | null {
  try {
    if (bytes === null) throw tooLong(source, 'a line', limits.line);
    const json = textOf(bytes, source);
    if (json.trim() === '') return null;
    return {
      ok: true,
      snapshot: snapshotOf(parseLine(json, source), { source, json, limit: limits.article }),
    };
  } catch (error) {
    return failed(source, readError(source, error));
  }
}

function textOf(bytes: Buffer, source: string): string {
  if (!isUtf8(bytes))
    throw new InputError(`${source}: expected UTF-8, got other bytes; convert the file to UTF-8`);
  return new TextDecoder('utf-8').decode(bytes);
}

function parseLine(json: string, source: string): InputArticle {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(`${source}: expected one JSON object a line, got a broken one: ${messageOf(error)}`);
  }
  const parsed = inputArticleSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': '));
  throw new InputError(`${source}: expected an article: ${issues.join('; ')}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function snapshotOf(article: InputArticle, at: { source: string; json: string; limit: number }): Snapshot {
  const isText = typeof article.text === 'string';
  const body = Buffer.from(article.text ?? article.html ?? '', 'utf8');
  if (body.length > at.limit) throw tooLong(at.source, 'an article', at.limit);
  return localSnapshot({
    source: at.source,
    id: article.id || sha256(at.json).slice(0, idLength),
    body: checkBody(at.source, body),
    mediaType: isText ? 'text/plain' : 'text/html',
    charset: 'utf-8',
    url: article.url ?? null,
    given: { title: article.title ?? null, published: givenDay(article.published) },
  });
}

const tooLong = (source: string, what: string, limit: number): InputError =>
  new InputError(`${source}: expected ${what} of at most ${limit} bytes, got more; split it or leave it out`);
