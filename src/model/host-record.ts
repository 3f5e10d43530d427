/** What is known of a host, or of an origin (`https://kabar.example`) for its robots.txt, from one run to the next. */
export interface HostRecord {
  readonly host: string;
  /** The last answer to robots.txt, with its time (ISO 8601). */
  readonly robots: { readonly status: number; readonly body: Uint8Array; readonly at: string } | null;
  /** Not to be asked before this time (ISO 8601), and why; null where only the usual delay holds. */
  readonly notBefore: string | null;
  readonly reason: string | null;
}
