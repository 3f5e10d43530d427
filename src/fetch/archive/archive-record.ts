/** A page as it was fetched, for an archive. */
export interface ArchiveRecord {
  /** The address that was asked for. */
  readonly url: string;
  /** The address that answered, at the end of the redirects. */
  readonly finalUrl: string;
  /** The hops on the way, in their order. */
  readonly redirects: readonly {
    readonly url: string;
    readonly status: number;
    readonly location: string;
  }[];
  readonly status: number;
  /** By lower-case name, one character a byte, as they came over the wire. */
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601, in UTC. */
  readonly fetchedAt: string;
  /** Decoded. */
  readonly body: Uint8Array;
  /** The digest of `body`. */
  readonly sha256: string;
}

/** Who made an archive. */
export interface ArchiveInfo {
  /** The program and its version: `jejak/1.2.0`. */
  readonly software: string;
  /** The User-Agent that it said. */
  readonly agent: string;
}
