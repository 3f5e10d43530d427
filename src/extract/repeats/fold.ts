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

const telling = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Z0-9]/.test(String.fromCharCode(code)) ? code : 0,
);

/**
 * A number made of the ASCII digits and capitals behind the first word, in order. Paragraphs with equal `telling` words
 * have equal sketches, and a sketch costs one pass over the characters: it is asked first.
 */
export function sketchOf(text: string): number {
  let sketch = 0;
  for (let at = Math.max(0, text.search(/\s/)); at < text.length; at++) {
    const code = telling[text.charCodeAt(at)] ?? 0;
    if (code > 0) sketch = mixed(sketch, code);
  }
  return sketch;
}

/**
 * What counts in a digest: the ASCII letters, without case, and digits. `i` and `k` do not, for other letters become them in
 * lower case: U+0130 and U+212A.
 */
const counted = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-hjl-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});

/** So many letters at either end of a paragraph tell it from nearly all others. */
const digested = 16;

/**
 * A number made of the first and the last letters and digits of a paragraph. Paragraphs that fold to the same have equal
 * digests.
 */
export function digestOf(text: string): number {
  let digest = 0;
  for (let at = 0, left = digested; at < text.length && left > 0; at++) {
    const code = counted[text.charCodeAt(at)] ?? 0;
    if (code > 0) digest = mixed(digest, code);
    if (code > 0) left -= 1;
  }
  for (let at = text.length - 1, left = digested; at >= 0 && left > 0; at--) {
    const code = counted[text.charCodeAt(at)] ?? 0;
    if (code > 0) digest = mixed(digest, code);
    if (code > 0) left -= 1;
  }
  return digest;
}

const mixed = (digest: number, code: number): number => (Math.imul(digest, 31) + code) | 0;
