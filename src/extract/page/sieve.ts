import { createAutomaton } from '../text/automaton.js';

/** Which phrases of boilerplate a text may have, so that the others need not be looked for. */
interface Hints {
  /** Phrases that say what a line is. */
  readonly lines: boolean;
  /** Phrases that begin a piece in the midst of a paragraph. */
  readonly inside: boolean;
}

/** Reads a text's hints in one pass: false where no expression that spells out one of the phrases can match. */
export type Sieve = (text: string) => Hints;

const linesBit = 1;
const insideBit = 2;

/** A sieve of phrases that match in whole words. Phrases without letters a to z are looked for by their first signs. */
export function createSieve(lines: readonly string[], inside: readonly string[]): Sieve {
  const all = [
    ...lines.map((phrase) => [phrase, linesBit] as const),
    ...inside.map((phrase) => [phrase, insideBit] as const),
  ];
  const phrases = new Map<string, number>();
  for (const [phrase, bit] of all) phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit);
  const spelled = [...phrases].filter(([phrase]) => /[a-z]/i.test(phrase));
  const signs = [...phrases]
    .filter(([phrase]) => !/[a-z]/i.test(phrase))
    .map(([phrase, bit]) => [firstSigns(phrase), bit] as const);
  const automaton = createAutomaton({ phrases: new Map(spelled) });
  return (text) => {
    const bits = signs.reduce(
      (found, [sign, bit]) => (text.includes(sign) ? found | bit : found),
      automaton.scan(text),
    );
    return { lines: (bits & linesBit) !== 0, inside: (bits & insideBit) !== 0 };
  };
}

/** Signs have no case; where letters are among them, nothing is certain. */
const firstSigns = (phrase: string): string =>
  /\p{L}/u.test(phrase) ? '' : (/[^\s:]+/.exec(phrase)?.[0] ?? '');
