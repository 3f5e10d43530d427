import type { ParagraphRole } from '../../model/document.js';
import type { BoilerplateEntry } from '../../rules/boilerplate-schema.js';
import { lower } from './fold.js';
import { bitOf, createSieve, type Mask, type Sieve } from './sieve.js';

/** A phrase that begins a piece in the midst of a paragraph. */
export interface InsidePhrase {
  /** Its first word in lower case: a cheap search before the expression is tried. */
  readonly key: string;
  /** Sticky: matches the whole phrase where it stands, without an opening bracket before it. */
  readonly phrase: RegExp;
  readonly role: ParagraphRole;
  readonly ends: 'headline' | 'phrase' | 'paragraph';
  /** Its bit in the sieve. */
  readonly bit: Mask;
}

interface LineTest {
  /** Its bit in the sieve. */
  readonly bit: Mask;
  readonly role: ParagraphRole;
  readonly starts: RegExp | null;
  readonly whole: RegExp | null;
  readonly contains: RegExp | null;
}

/** lexicon/boilerplate.yaml, compiled. Made once and passed to readPage. */
export interface Boilerplate {
  readonly lines: readonly LineTest[];
  readonly inside: readonly InsidePhrase[];
  readonly sieve: Sieve;
}

/** What a whole line is; `bare` where it is a label without a headline (`Baca juga:`). */
export interface LineRole {
  readonly role: ParagraphRole;
  readonly bare: boolean;
  /** True where its beginning or all of it says so, false where a phrase somewhere in it does. */
  readonly sure: boolean;
}

/** Longer paragraphs are never boilerplate as a whole, whatever they begin with (UTF-16 code units). */
export const longestLine = 300;
const lead = '^[\\s\\-–—•*>»(\\["“]*';
const tail = '[\\s.:!>)\\]…\\-–—]*$';

export function compileBoilerplate(entries: readonly BoilerplateEntry[]): Boilerplate {
  const ofLines = entries.filter(({ starts, whole, contains }) => starts ?? whole ?? contains);
  const inside = entries.flatMap((entry) => (entry.inside ?? []).map((phrase) => ({ entry, phrase })));
  return {
    lines: ofLines.map((entry, index) => compileLine(entry, bitOf(index))),
    inside: inside.map(({ entry, phrase }, index) =>
      compileInside(entry, phrase, bitOf(ofLines.length + index)),
    ),
    sieve: createSieve([
      ...ofLines.map(({ starts = [], whole = [], contains = [] }) => [...starts, ...whole, ...contains]),
      ...inside.map(({ phrase }) => [phrase]),
    ]),
  };
}

const compileLine = (entry: BoilerplateEntry, bit: Mask): LineTest => ({
  bit,
  role: entry.role,
  starts: oneOf(entry.starts, (alternatives) => `${lead}${alternatives}`),
  whole: oneOf(
    [...(entry.whole ?? []), ...(entry.starts ?? [])],
    (alternatives) => `${lead}${alternatives}${tail}`,
  ),
  contains: oneOf(entry.contains, (alternatives) => `(?<![\\p{L}\\p{M}\\p{N}])${alternatives}`),
});

const compileInside = ({ ends, role }: BoilerplateEntry, phrase: string, bit: Mask): InsidePhrase => ({
  key: lower(/[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? phrase),
  phrase: new RegExp(sourceOf(phrase.replace(/^[[(]/, '')), 'iuy'),
  role,
  ends: ends ?? 'phrase',
  bit,
});

function oneOf(
  phrases: readonly string[] | undefined,
  wrap: (alternatives: string) => string,
): RegExp | null {
  if (!phrases || phrases.length === 0) return null;
  return new RegExp(wrap(`(?:${phrases.map(sourceOf).join('|')})`), 'iu');
}

/** A phrase as an expression without nested repetition, so that matching stays linear. */
function sourceOf(phrase: string): string {
  const escaped = phrase.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const spaced = escaped.replace(/\s*:/g, '\\s{0,3}:').replace(/\s+/g, '\\s{1,3}');
  return /[\p{L}\p{N}]$/u.test(phrase) ? `${spaced}(?![\\p{L}\\p{M}\\p{N}])` : spaced;
}

/** What tells the role of a line by its own words. */
export type LineTests = Pick<Boilerplate, 'lines' | 'sieve'>;

/** What a short line is by its own words; null where nothing marks it. */
export function roleOfLine(line: string, { lines, sieve }: LineTests): LineRole | null {
  if (lines.length === 0 || line.length > longestLine) return null;
  const hints = sieve(line);
  for (const test of lines) {
    if ((hints & test.bit) === 0) continue;
    if (test.whole?.test(line)) return { role: test.role, bare: test.role === 'related-link', sure: true };
    if (test.starts?.test(line)) return { role: test.role, bare: false, sure: true };
    if (test.contains?.test(line)) return { role: test.role, bare: false, sure: false };
  }
  return null;
}
