/** Caps on what is read, in bytes. */
export interface ReadLimits {
  /** One article, after decompression. */
  readonly article: number;
  /** One line of JSONL, its line end left out. */
  readonly line: number;
}

export const readLimits: ReadLimits = { article: 10_000_000, line: 16_000_000 };
