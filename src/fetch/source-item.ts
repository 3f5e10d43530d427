import { sha256 } from '../model/digest.js';
import type { InputError } from '../model/errors.js';
import type { Snapshot } from '../model/snapshot.js';

/** One article that was read, or one input that could not be: a run goes on after either. */
export type SourceItem =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly source: string; readonly error: InputError };

/** What differs between articles read from disk. */
export type LocalArticle = Pick<Snapshot, 'source' | 'id' | 'body' | 'mediaType' | 'charset'> &
  Partial<Pick<Snapshot, 'url' | 'given'>>;

/** A snapshot of something that nobody fetched: no status, no headers, no time. */
export function localSnapshot(article: LocalArticle): Snapshot {
  return {
    url: null,
    given: { title: null, published: null },
    ...article,
    finalUrl: null,
    status: null,
    headers: {},
    fetchedAt: null,
    sha256: sha256(article.body),
  };
}

export const failed = (source: string, error: InputError): SourceItem => ({ ok: false, source, error });
