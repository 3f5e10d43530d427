/** With so short a needle `indexOf` is linear too, and several times faster. */
const shortNeedle = 16;

/**
 * Where the first occurrence of `needle` from `from` on ends; null where there is none. Knuth, Morris and Pratt: linear
 * in both lengths whoever wrote them, which `indexOf` does not promise.
 */
export function endOfFirst(needle: string, text: string, from: number): number | null {
  if (needle.length > shortNeedle) return endOfLong(needle, text, from);
  const at = text.indexOf(needle, from);
  return at < 0 ? null : at + needle.length;
}

function endOfLong(needle: string, text: string, from: number): number | null {
  const borders = bordersOf(needle);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const next = text.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== next) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === next) matched += 1;
    if (matched === needle.length) return at + 1;
  }
  return null;
}

/** For each beginning of the needle the length of the longest shorter beginning that it also ends with. */
function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let border = 0;
  for (let at = 1; at < needle.length; at += 1) {
    const next = needle.charCodeAt(at);
    while (border > 0 && needle.charCodeAt(border) !== next) border = borders[border - 1] ?? 0;
    if (needle.charCodeAt(border) === next) border += 1;
    borders[at] = border;
  }
  return borders;
}
