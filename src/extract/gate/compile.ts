import type { Rules } from '../../rules/rules.js';
import { placePointers } from '../facts/pointers.js';
import { type Automaton, createAutomaton } from '../text/automaton.js';
import { abbreviationsOf } from '../text/lexicon.js';
import type { Mask } from './masks.js';
import { type Needs, needsOf, type Phrases, tagWordsOf, wordsOf } from './needs.js';
import { createStops, type Stops } from './stretches.js';

/** What the gate looks for, compiled from the rules: a new trigger in rules/patterns opens it by itself. */
export interface Gate {
  readonly automaton: Automaton;
  readonly stops: Stops;
  /** The words that are triggers of value `strong` by themselves. */
  readonly sure: readonly Mask[];
  /** One mask for each way in which such a trigger can match. */
  readonly strong: readonly Mask[];
  /** A foreign place, and a word that points to one: without a strong trigger goods go there. */
  readonly abroad: readonly Mask[];
  /** A word of an office of trade. */
  readonly office: Mask;
  /** A word of sending, with a foreign place beside it. */
  readonly sent: Mask;
}

export function compileGate(rules: Rules): Gate {
  const tagWords = tagWordsOf(rules);
  const bits = new Bits();
  const places = bits.of(placesOf(rules));
  const ofTag = (tag: string): Mask => bits.of(tagWords(tag) ?? []);
  const maskOf = (needs: Needs): Mask => needs.reduce((mask, phrases) => mask | bits.of(phrases), 0);
  const strong = rules.patterns.filter(({ kind, value }) => kind === 'trigger' && value === 'strong');
  const gate = {
    stops: createStops(abbreviationsOf(rules)),
    office: ofTag('TradeOffice'),
    sent: ofTag('SendVerb') | places,
    sure: strong.flatMap((pattern) => wordsOf(pattern, tagWords)).map(maskOf),
    strong: strong.flatMap((pattern) => needsOf(pattern, tagWords)).map(maskOf),
    abroad: [places, bits.of(placePointers)],
  };
  return { ...gate, automaton: createAutomaton({ phrases: bits.phrases, notBeforeDollar: places }) };
}

const placesOf = ({ countries, areas }: Rules): Phrases => [
  ...countries.flatMap(({ name, aliases = [], cities = [] }) => [name, ...aliases, ...cities]),
  ...areas.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
];

/** So many bits can be given away in an integer of 32. */
const most = 31;

/** Gives each set of phrases a bit. Sets beyond the last bit share it, which only lets more through. */
class Bits {
  readonly #sets = new Map<string, Mask>();
  readonly phrases = new Map<string, Mask>();

  of(phrases: Phrases): Mask {
    const key = phrases.join('\n');
    const bit = this.#sets.get(key) ?? 1 << Math.min(this.#sets.size, most - 1);
    this.#sets.set(key, bit);
    for (const phrase of phrases) this.phrases.set(phrase, (this.phrases.get(phrase) ?? 0) | bit);
    return bit;
  }
}
