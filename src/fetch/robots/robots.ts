/** A line of a file as people count them: the first is 1; CR, LF and CRLF each end one. */
export interface Line {
  readonly number: number;
  /** The line as it stands, without its end; what is no UTF-8 is shown as U+FFFD. */
  readonly text: string;
}

/** An `Allow` or `Disallow` line (RFC 9309 2.2.2). */
export interface Rule {
  readonly allow: boolean;
  /** The pattern in the form that paths are compared in; '' matches nothing. */
  readonly pattern: string;
  readonly line: Line;
}

/** The rules that some agents are told (RFC 9309 2.1). */
export interface Group {
  /** Product tokens in lower case; `*` is everybody who is not named elsewhere. */
  readonly agents: readonly string[];
  readonly rules: readonly Rule[];
  /** Seconds between two requests; null where the group asks for none. */
  readonly crawlDelay: number | null;
}

/** What a robots.txt says. */
export interface Robots {
  /** In the order of the file; groups of one agent are not merged yet. */
  readonly groups: readonly Group[];
  /** The absolute http(s) addresses of all `Sitemap` lines, each once; they belong to no group. */
  readonly sitemaps: readonly string[];
  /** The file is longer than `parsedBytes`; what stands behind them was not read. */
  readonly truncated: boolean;
}
