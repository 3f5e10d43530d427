/**
 * What a source handed over, untouched: one page, one text file, or one line of a JSONL archive.
 * `sha256` is the digest of `body`; everything later can be recomputed from it.
 */
export interface Snapshot {
  /** Where it was read, for messages: a URL, a path, or `path:line`. */
  readonly source: string;
  /** The article's id: the one given with it, else the file stem. */
  readonly id: string;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601 time of the fetch; null for what was read from disk. */
  readonly fetchedAt: string | null;
  readonly body: Uint8Array;
  readonly sha256: string;
  readonly mediaType: 'text/plain' | 'text/html';
  /** The charset that the source declared (HTTP header, JSONL is always utf-8); null when unknown. */
  readonly charset: string | null;
  /** What the caller knows about the article; it wins over what the page says. */
  readonly given: { readonly title: string | null; readonly published: string | null };
}
