import type { ReadLimits } from '../files/limits.js';
import { readError } from '../files/read-error.js';
import { failed, type SourceItem } from '../source-item.js';
import { outcomes } from './outcomes.js';
import { openReel, type Reel, type StoredBytes } from './reel.js';
import { seenPages } from './revisits.js';

/** A WARC to read and the caps that hold for it. */
export interface WarcSource extends StoredBytes {
  readonly limits: ReadLimits;
}

/** What an archive held. */
export interface ArchiveSummary {
  /** All records, broken ones too. */
  readonly records: number;
  readonly articles: number;
  /** How many were passed over, by the reason: `{ images: 400, redirects: 12 }`. */
  readonly passed: Readonly<Record<string, number>>;
}

/**
 * Reads the pages of a WARC (ISO 28500), plain or gzipped: HTML and plain text that was answered with 2xx, or stored as
 * a `resource`. A `revisit` under another address is an article with the body that it repeats, where that stands in the
 * same file; one under the same address is nothing new. All else is passed over and counted. What is broken becomes an
 * error item that names `file:offset`, and reading goes on at the next record. Nothing is thrown, and no more than one
 * record is held. A page that the archiver itself cut short (WARC-Truncated) is read as far as it goes.
 * @returns behind the last item, what the archive held
 */
export async function* readWarc(source: WarcSource): AsyncGenerator<SourceItem, ArchiveSummary> {
  const { name, limits } = source;
  const passed = new Map<string, number>();
  let [records, articles] = [0, 0];
  let reel: Reel | null = null;
  try {
    reel = await openReel(source);
    for await (const outcome of outcomes({ name, reel, seen: seenPages(), limit: limits.article })) {
      records++;
      if ('passed' in outcome) passed.set(outcome.passed, (passed.get(outcome.passed) ?? 0) + 1);
      else {
        articles += outcome.ok ? 1 : 0;
        yield outcome;
      }
    }
  } catch (error) {
    yield failed(name, readError(name, error));
  } finally {
    await reel?.close();
  }
  return { records, articles, passed: Object.fromEntries(passed) };
}
