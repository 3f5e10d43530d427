import type { Rules } from '../../rules/rules.js';
import type { Pattern } from '../../rules/schema.js';
import { mentionTags } from '../mentions/mention-tags.js';
import * as lexicon from '../text/lexicon.js';
import { type Atom, parseMatch, type Step } from '../text/syntax.js';

/** Phrases of which a sentence has at least one. */
export type Phrases = readonly string[];

/** What a sentence needs for a pattern to match in it: one of each of these. */
export type Needs = readonly Phrases[];

/** The words of which a token with the tag is one; null for tags that mentions give, which any word may have. */
export type TagWords = (tag: string) => Phrases | null;

/** Steps that stand in a row are looked for as one phrase, as long as they make no more phrases than this. */
const mostPhrases = 1000;

export function tagWordsOf(rules: Rules): TagWords {
  const marked = new Set<string>(Object.values(mentionTags));
  return (tag) => {
    const words = rules.words.filter((list) => list.tag === tag).flatMap((list) => list.words);
    return marked.has(tag) ? null : [...new Set(words.flatMap(lexicon.wordsOf))];
  };
}

/** The needs of each way in which the pattern can match. */
export const needsOf = ({ match }: Pattern, tagWords: TagWords): Needs[] =>
  match.map((source) => joinRows(parseMatch(source).map((step) => phrasesOf(step, tagWords))));

/** The needs of those ways in which a word alone is the pattern: where they stand, it matches. */
export const wordsOf = (pattern: Pattern, tagWords: TagWords): Needs[] =>
  needsOf({ ...pattern, match: pattern.match.filter((source) => parseMatch(source).length === 1) }, tagWords);

/** Runs of steps that have phrases become one step each; null, a step that may be anything, ends a run. */
function joinRows(steps: readonly (Phrases | null)[]): Needs {
  const needs: Phrases[] = [];
  let row: Phrases | null = null;
  for (const step of steps) {
    const longer: Phrases | null =
      row && step && row.length * step.length <= mostPhrases ? product(row, step) : null;
    if (row && !longer) needs.push(row);
    row = longer ?? step;
  }
  return row ? [...needs, row] : needs;
}

/** The phrases of a step that stands once; null where it may be left out or be anything. */
function phrasesOf({ choices, min }: Step, tagWords: TagWords): Phrases | null {
  if (min === 0) return null;
  const found = choices.map((choice) => ofChoice(choice, tagWords));
  return found.every((phrases) => phrases !== null) ? [...new Set(found.flat())] : null;
}

function ofChoice(choice: readonly Atom[], tagWords: TagWords): Phrases | null {
  const words = choice.map((atom) => ofAtom(atom, tagWords));
  return words.reduce((row, next) => (row && next ? product(row, next) : null));
}

function ofAtom(atom: Atom, tagWords: TagWords): Phrases | null {
  if (atom.kind === 'word') return [atom.word];
  return atom.kind === 'tag' ? tagWords(atom.tag) : null;
}

const product = (first: Phrases, second: Phrases): Phrases =>
  first.flatMap((word) => second.map((next) => `${word} ${next}`));
