/** The symbol of everything that is no letter a to z: it parts words. Letters are 1 to 26. */
export const parting = 0;

/** The symbol of what is passed over: marks stand inside words, and `é` is read as `e` with or without its mark. */
export const unread = 27;

/** The symbol of `$`: it parts words too, but the place of `US$` is none. */
export const dollar = 28;

/** The symbol of each UTF-16 code unit. */
export type Symbols = Uint8Array;

let known: Symbols | undefined;

/**
 * Reads letters a to z without case and marks. Words that are one word to `normalise` have the same letters, so looking
 * for letters misses none. Made on first use, which costs some 20 ms.
 */
export function letterSymbols(): Symbols {
  known ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => symbolOf(unit));
  return known;
}

function symbolOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (character === '$') return dollar;
  if (/^\p{M}$/u.test(character)) return unread;
  // By way of capitals: to regular expressions without case `ſ` is an s, and `ẞ` is a `ß`.
  const letter = /[a-z]/.exec(character.toLowerCase().toUpperCase().toLowerCase().normalize('NFD'))?.[0];
  return letter === undefined ? parting : letter.charCodeAt(0) - 96;
}

/** The letters of a phrase, one parting before, between and behind its words. */
export function spell(phrase: string, symbols: Symbols): number[] {
  const spelled = [parting];
  for (let at = 0; at < phrase.length; at += 1) {
    const symbol = symbols[phrase.charCodeAt(at)] ?? parting;
    if (symbol !== unread) spelled.push(symbol === dollar ? parting : symbol);
  }
  return [...spelled, parting].filter(
    (symbol, index, all) => symbol !== parting || all[index - 1] !== parting,
  );
}
