import type { Encoder } from './encoder.js';
import { jsonText } from './json-text.js';

/** Each item as JSON on a line of its own (JSON Lines). */
export const jsonLinesEncoder = <Item>(objectOf: (item: Item) => object): Encoder<Item> => ({
  begin: () => '',
  encode: (items) => items.map((item) => `${jsonText(objectOf(item))}\n`).join(''),
  end: () => '',
});

/** What stands around the items of a JSON file. */
interface JsonFrame {
  readonly before: string;
  /** Is given how many items there were. */
  readonly after: (count: number) => string;
}

const array: JsonFrame = { before: '[', after: () => ']' };

/** The items as one JSON value: an array, or what `frame` makes around the items; one item a line. */
export function jsonEncoder<Item>(objectOf: (item: Item) => object, frame = array): Encoder<Item> {
  let count = 0;
  return {
    begin: () => frame.before,
    encode: (items) =>
      items.map((item) => `${count++ === 0 ? '\n' : ',\n'}${jsonText(objectOf(item))}`).join(''),
    end: () => `\n${frame.after(count)}\n`,
  };
}
