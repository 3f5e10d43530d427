/*
 * A light stemmer for search, not for reading facts: it strips the common prefixes and suffixes of
 * Indonesian by length alone, without a word list, so that `ekspor` finds `mengekspor` and `diekspor`. It
 * conflates some words that have nothing in common; both sides of a search are stemmed in the same way.
 */

interface Prefix {
  readonly pattern: RegExp;
  /** What the stem may have begun with before the prefix changed it; '' for nothing lost. */
  readonly restored: readonly string[];
  readonly least: number;
}

const prefix = (pattern: RegExp, restored: readonly string[] = [''], least = 4): Prefix => ({
  pattern,
  restored,
  least,
});

/** Tried in order. `me-` and `pe-` swallow a following k, p, s or t: both readings are kept. */
const prefixes: readonly Prefix[] = [
  prefix(/^[mp]eny(?=[aeiou])/, ['s']),
  prefix(/^[mp]eng(?=[aeiou])/, ['', 'k']),
  prefix(/^[mp]eng/),
  prefix(/^[mp]em(?=[aeiou])/, ['', 'p']),
  prefix(/^[mp]em(?=[bfp])/),
  prefix(/^[mp]en(?=[aeiou])/, ['', 't']),
  prefix(/^[mp]en(?=[cdjtsz])/),
  prefix(/^me(?=[lmnrwy])/),
  prefix(/^(?:ber|ter|per)/),
  prefix(/^(?:di|pe)/),
  prefix(/^(?:ke|se)/, [''], 5),
];

interface Suffix {
  readonly pattern: RegExp;
  readonly least: number;
}

const particles: readonly Suffix[] = [
  { pattern: /nya$/, least: 4 },
  { pattern: /[lk]ah$/, least: 5 },
];

const suffixes: readonly Suffix[] = [
  { pattern: /kan$/, least: 4 },
  { pattern: /an$/, least: 4 },
  { pattern: /i$/, least: 4 },
];

function withoutSuffix(word: string, endings: readonly Suffix[]): string {
  for (const { pattern, least } of endings) {
    const rest = word.replace(pattern, '');
    if (rest !== word && rest.length >= least) return rest;
  }
  return word;
}

function withoutPrefix(word: string): readonly string[] {
  for (const { pattern, restored, least } of prefixes) {
    const rest = word.replace(pattern, '');
    if (rest !== word && rest.length >= least) return restored.map((letter) => letter + rest);
  }
  return [word];
}

/** The stem of a lower-case word, or its two possible stems: `mengirim` is of `kirim` or `irim`. */
export function stemsOf(word: string): readonly string[] {
  const stems = withoutPrefix(withoutSuffix(word, particles));
  return [...new Set(stems.map((stem) => withoutSuffix(stem, suffixes)))];
}

/** The words of a text in lower case: runs of letters, marks and digits. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The stems of all words of a text, parted by spaces. */
export const stemText = (text: string): string => wordsOf(text).flatMap(stemsOf).join(' ');
