import type { Rules } from '../../rules/rules.js';
import { scan } from './scan.js';
import type { Abbreviations } from './sentences.js';
import { normalise, type Sentence } from './token.js';
import { type Stretch, tokenise } from './tokenise.js';
import { Trie } from './trie.js';

/** The tags of words and phrases, ready to be put on tokens. */
export interface Lexicon {
  readonly abbreviations: Abbreviations;
  /** Matches the words (tag `Gate`) of which every article with export facts has one; linear. */
  readonly gate: RegExp;
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

/** Compiles the word lists of rules/lexicon/words. */
export function createLexicon(rules: Rules): Lexicon {
  const trie = new Trie<string>();
  for (const list of rules.words) {
    if (list.tag === 'Gate') continue;
    for (const word of list.words) trie.add(wordsOf(word), list.tag);
  }
  const abbreviations = new Set(
    rules.words.filter((list) => list.tag === 'Abbreviation').flatMap((list) => list.words.map(normalise)),
  );
  const gateWords = rules.words.filter((list) => list.tag === 'Gate').flatMap((list) => list.words);
  return {
    abbreviations,
    gate: new RegExp(gateWords.length > 0 ? gateWords.map(quote).join('|') : '$^', 'i'),
    read(stretch) {
      const sentences = tokenise(stretch, abbreviations);
      for (const { tokens } of sentences) {
        for (const hit of trie.all(tokens)) {
          for (const token of tokens.slice(hit.from, hit.to)) {
            for (const tag of hit.values) token.tags.add(tag);
          }
        }
      }
      return sentences;
    },
  };
}

const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
