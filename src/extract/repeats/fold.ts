/** What a paragraph says, as far as repeats are concerned: without case, quotation marks and spacing. */
export const foldParagraph = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s"'“”„‘’«»`´\u200b\ufeff]+/g, ' ')
    .trim();

const word = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu;
const digit = /\p{N}/u;
const capital = /^\p{Lu}/u;

/** The words of a paragraph and what must agree before two paragraphs can say the same. */
export interface Words {
  /** In lower case. */
  readonly words: readonly string[];
  /** Its numbers and its names (capitals), in order: a shipment of another size or place is another one. */
  readonly telling: string;
}

export function wordsOf(text: string): Words {
  const printed = text.match(word) ?? [];
  const telling = printed.filter((each, index) => digit.test(each) || (index > 0 && capital.test(each)));
  return {
    words: printed.map((each) => each.toLowerCase()),
    telling: telling.join(' ').toLowerCase(),
  };
}

/**
 * The ASCII digits and capitals behind the first word, in order. Paragraphs with equal `telling` words
 * have equal sketches, and a sketch costs one pass over the characters: it is asked first.
 */
export function sketchOf(text: string): string {
  let sketch = '';
  for (let at = Math.max(0, text.search(/\s/)); at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) sketch += text.charAt(at);
  }
  return sketch;
}
