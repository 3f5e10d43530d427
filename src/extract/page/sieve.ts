import { createAutomaton } from '../text/automaton.js';

/** Which of the things that phrases tell of a text may hold, so that the others need not be looked for. */
export type Sieve = (text: string) => Mask;

/** The bits of things; a thing may be there where its bit is set, and is not where it is not. */
export type Mask = number;

/** So many bits an integer has. */
const most = 32;

/** The bit of the thing with this number. Things beyond the last bit share it, which only lets more through. */
export const bitOf = (thing: number): Mask => 1 << Math.min(thing, most - 1);

/**
 * A sieve of phrases that match in whole words: for each thing the phrases of which it has at least one. Phrases without
 * letters a to z are looked for by their first signs.
 */
export function createSieve(things: readonly (readonly string[])[]): Sieve {
  const phrases = new Map<string, Mask>();
  things.forEach((ways, thing) => {
    for (const phrase of ways) phrases.set(phrase, (phrases.get(phrase) ?? 0) | bitOf(thing));
  });
  const spelled = [...phrases].filter(([phrase]) => /[a-z]/i.test(phrase));
  const signs = [...phrases]
    .filter(([phrase]) => !/[a-z]/i.test(phrase))
    .map(([phrase, bits]) => [firstSigns(phrase), bits] as const);
  const automaton = createAutomaton({ phrases: new Map(spelled) });
  return (text) =>
    signs.reduce((found, [sign, bits]) => (text.includes(sign) ? found | bits : found), automaton.scan(text));
}

/** Signs have no case; where letters are among them, nothing is certain. */
const firstSigns = (phrase: string): string =>
  /\p{L}/u.test(phrase) ? '' : (/[^\s:]+/.exec(phrase)?.[0] ?? '');
