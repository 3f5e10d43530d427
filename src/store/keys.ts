import { sha256 } from '../model/digest.js';
import { type Document, onePage } from '../model/document.js';
import type { Fact } from '../model/fact.js';
import { wellFormed } from './well-formed.js';

/** JSON with sorted keys: equal values have equal strings, in whatever order their keys were set. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return wellFormed(part);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export type Identity = Pick<Document, 'id' | 'url' | 'title' | 'published' | 'text'>;

/** Key of a document: a digest over its id, url, title, published and text. */
export const documentKey = ({ id, url, title, published, text }: Identity): string =>
  sha256(canonical([id, url, title, published, text]));

/** Key of a fact: its own id repeats where two documents share theirs. */
export const factKey = (document: string, fact: string): string => sha256(document, fact);

export const quarantineKey = (source: string, step: string, reason: string): string =>
  sha256(source, step, reason);

/** All that a document says and was read from it, apart from where it was read. */
export interface Saved {
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly rulesDigest: string;
  readonly version: string;
}

/**
 * Digest over everything that is saved of a document: two equal digests mean equal rows. What stores of older versions
 * had no columns for counts only where it says something, so that their digests still hold.
 */
export function savedDigest({ document, facts, rulesDigest, version }: Saved): string {
  const { source: _, byline, pagination, paragraphs, ...rest } = document;
  const content = {
    ...rest,
    ...(byline === null ? {} : { byline }),
    ...(canonical(pagination) === canonical(onePage) ? {} : { pagination }),
    paragraphs: paragraphs.map(({ page, path, ...paragraph }) => ({
      ...paragraph,
      ...(page === 1 ? {} : { page }),
      ...(path === null ? {} : { path }),
    })),
  };
  return sha256(canonical({ content, facts, rulesDigest, version }));
}
