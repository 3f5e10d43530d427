import type { Gathering } from './gather.js';
import { addressIn, shown } from './line-text.js';

/** What every address begins with in a list; the rest of the line is a part of it. */
const address = /^https?:\/\/\S+$/i;

/**
 * Whether a text is a list of addresses, by its beginning: the first line that is neither blank nor a comment
 * (`#`) is an http(s) address with nothing else on it.
 */
export function looksLikeList(text: string): boolean {
  for (const line of linesOf(text)) if (!isPassedOver(line)) return address.test(line);
  return false;
}

/** Reads a list, one address a line. Every other line is a fault, but for blank ones and comments. */
export function readList(text: string, out: Gathering): void {
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (isPassedOver(line)) continue;
    const url = addressIn(line);
    if (url !== null) out.add({ url, kind: 'article', lastmod: null, title: null });
    else out.fault(`line ${number}: expected an address, got ${shown(line)}`);
  }
}

const isPassedOver = (line: string): boolean => line === '' || line.startsWith('#');

/** Lines without white space around them, one at a time: there may be millions. */
export function* linesOf(text: string): Generator<string> {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end).trim();
    if (end < 0) return;
    from = end + 1;
  }
}
