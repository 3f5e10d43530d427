import type { Rules } from '../../rules/rules.js';
import { scan } from './scan.js';
import type { Abbreviations } from './sentences.js';
import { withTag } from './tags.js';
import { normalise, type Sentence, type Token } from './token.js';
import { type Stretch, tokenise } from './tokenise.js';
import { Trie, type TrieHit } from './trie.js';

/** The tags of words and phrases, ready to be put on tokens. */
export interface Lexicon {
  readonly abbreviations: Abbreviations;
  /** Sentences of a stretch, their tokens tagged. */
  read(stretch: Stretch): Sentence[];
}

/** The normal forms of a name's tokens, and its commas: a name is found wherever a text has them in a row. */
export function wordsOf(name: string): string[] {
  const tokens = scan(name);
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const comma = next && /^\s*,/.test(name.slice(token.end, next.start));
    return comma ? [normalise(token.text), ','] : [normalise(token.text)];
  });
}

export const abbreviationsOf = ({ words }: Rules): Abbreviations =>
  new Set(words.filter((list) => list.tag === 'Abbreviation').flatMap((list) => list.words.map(normalise)));

/** Compiles the word lists of rules/lexicon/words. */
export function createLexicon(rules: Rules): Lexicon {
  const trie = new Trie<string>();
  for (const list of rules.words) {
    for (const word of list.words) trie.add(wordsOf(word), list.tag);
  }
  const abbreviations = abbreviationsOf(rules);
  return {
    abbreviations,
    read(stretch) {
      const sentences = tokenise(stretch, abbreviations);
      for (const { tokens } of sentences) for (const hit of trie.all(tokens)) tagAll(tokens, hit);
      return sentences;
    },
  };
}

function tagAll(tokens: readonly Token[], { from, to, values }: TrieHit<string>): void {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token) token.tags = values.reduce(withTag, token.tags);
  }
}
