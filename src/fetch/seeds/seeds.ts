/** An address that a sitemap, feed, list or page names. */
export interface Found {
  /** As `askedUrl` writes it. */
  readonly url: string;
  /** `source` for what names further addresses itself (a sitemap, the next page of a list). */
  readonly kind: 'source' | 'article';
  /** When it was published or changed last: a day, or a time in UTC, in ISO 8601. */
  readonly lastmod: string | null;
  readonly title: string | null;
}

/** What was read from a body that may name addresses. */
export interface Seeds {
  /** `page` for whatever is none of the others: it has no entries. */
  readonly kind: 'sitemap' | 'sitemap index' | 'feed' | 'list' | 'robots' | 'page';
  readonly entries: readonly Found[];
  /** What could not be read or was left out, with its line where it has one. */
  readonly faults: readonly string[];
  /** The feed's next page (`rel=next`, RFC 5005). */
  readonly more: string | null;
}

/** Where a body comes from. */
export interface Media {
  /** The Content-Type, with or without its parameters. */
  readonly mediaType: string | null;
  /** Its address; for what was read from disk any name, which then resolves nothing. */
  readonly url: string;
}
