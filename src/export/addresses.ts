/** Where a server shows what a store holds: whole addresses. */
export interface Addresses {
  /** The page of a fact, by its key. */
  readonly fact: (key: string) => string;
  /** What was read, byte for byte, by its SHA-256. */
  readonly snapshot: (sha256: string) => string;
}
