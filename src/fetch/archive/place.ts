/**
 * Where a byte of an archive stands. In a plain file `offset` is its place and `within` is null; in a gzipped one
 * `offset` is where its gzip member begins in the file as stored, `within` the unpacked bytes of the member before it.
 */
export interface Place {
  readonly offset: number;
  readonly within: number | null;
}

/** The place `count` bytes of content further on. */
export const placeAfter = ({ offset, within }: Place, count: number): Place =>
  within === null ? { offset: offset + count, within } : { offset, within: within + count };

/** `1234` for what begins at that byte of the file, `1234+56` for what lies inside the gzip member there. */
export const describePlace = ({ offset, within }: Place): string =>
  within ? `${offset}+${within}` : String(offset);

/** False only for what lies inside a gzip member: to reach it, all of the member before it must be unpacked. */
export const isAddressable = ({ within }: Place): boolean => !within;
