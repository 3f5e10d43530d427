/** Caps on one exchange: bytes, times in milliseconds. */
export interface HttpLimits {
  /** The body as it comes, still encoded. */
  readonly wireBytes: number;
  /** The body, and each layer of it, after decoding. */
  readonly decodedBytes: number;
  /** How many content encodings may lie on top of each other. */
  readonly encodings: number;
  /** Name, TCP and TLS together. */
  readonly connectMs: number;
  /** From the request to the last header of the answer. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  /** From the call to the last byte, the wait for a free connection included. */
  readonly totalMs: number;
  /** Names and values of all headers; trailers count apart. */
  readonly headerBytes: number;
}

export const httpLimits: HttpLimits = {
  wireBytes: 10_000_000,
  decodedBytes: 10_000_000,
  encodings: 2,
  connectMs: 10_000,
  headersMs: 20_000,
  idleMs: 20_000,
  totalMs: 60_000,
  headerBytes: 65_536,
};
