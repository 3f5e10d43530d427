/** A part of a file: text that will be UTF-8, or bytes as they are. */
export type Piece = string | Uint8Array;

/** Makes one file of items as they come: `begin`, `encode` any number of times, `end`. It is used up by that. */
export interface Encoder<Item> {
  begin(): Piece;
  encode(items: readonly Item[]): Piece;
  end(): Piece;
}

/** So many items are held at once while they are made into text. */
const groupSize = 500;

/** Items as they come, in groups that keep memory flat. */
export async function* inGroups<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<readonly Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < groupSize) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** The bytes of a piece; half a surrogate pair, which UTF-8 cannot hold, is U+FFFD. */
export const bytesOf = (piece: Piece): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece);

/** A whole file as it is made, for an answer or an output that takes it piece by piece. */
export async function* encodeAll<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  encoder: Encoder<Item>,
): AsyncGenerator<Uint8Array> {
  yield bytesOf(encoder.begin());
  for await (const group of inGroups(items)) yield bytesOf(encoder.encode(group));
  yield bytesOf(encoder.end());
}
