import type { Token } from '../text/token.js';
import { byWord } from '../text/vocabulary.js';

const pointed = ['negara', 'negeri', 'kawasan'].flatMap((noun) =>
  ['itu', 'tersebut', 'tadi', 'yang sama'].map((word) => `${noun} ${word}`),
);

/** Words that point to a place named before. */
export const placePointers: readonly string[] = [
  ...pointed,
  ...['ke sana', 'negara tujuan yang sama', 'tujuan yang sama', 'tujuannya sama', 'negaranya sama'],
];

const phrases: readonly (readonly string[])[] = placePointers.map((phrase) => phrase.split(' '));

const opens = byWord((normal) => phrases.some(([first]) => first === normal));

/** True where words that point to a place begin at the token. */
export function isPlacePointer(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || !opens(first)) return false;
  return phrases.some((words) => words.every((word, offset) => tokens[at + offset]?.normal === word));
}
