const nouns = ['negara', 'negeri', 'kawasan'];
const pointing: ReadonlySet<string> = new Set(['itu', 'tersebut', 'tadi']);

/** Words that point, with what stands behind them, to a place named before: `ke sana`, `negara tersebut`. */
const pointers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ke', new Set(['sana'])],
  ...nouns.map((noun) => [noun, pointing] as const),
]);

/** True where the two words in a row point to a place named before. */
export const isPlacePointer = (word: string, next: string): boolean => pointers.get(word)?.has(next) ?? false;

/** All pairs of words that point to a place. */
export const placePointers: readonly string[] = [...pointers].flatMap(([word, following]) =>
  [...following].map((next) => `${word} ${next}`),
);
