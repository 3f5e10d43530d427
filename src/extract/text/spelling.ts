import { parting } from './letters.js';

/** A state of the tree of phrases: what was read so far begins one of them. */
export interface State {
  /** The state behind each symbol. */
  readonly children: ReadonlyMap<number, number>;
  /** The bits of the phrase that ends here; 0 where none does. */
  readonly bits: number;
  /** A parting was read last. */
  readonly parted: boolean;
}

/** The states that every tree has: inside a word that begins no phrase, and behind a parting. */
export const elsewhere = 0;
export const wordStart = 1;

interface Spelled {
  readonly symbols: readonly number[];
  readonly bits: number;
}

/** The tree of phrases that begin and end with a parting. */
export function spellingTree(phrases: readonly Spelled[]): readonly State[] {
  const states: { readonly children: Map<number, number>; bits: number; readonly parted: boolean }[] = [
    { children: new Map([[parting, wordStart]]), bits: 0, parted: false },
    { children: new Map(), bits: 0, parted: true },
  ];
  for (const { symbols, bits } of phrases) {
    let at = states[elsewhere];
    for (const symbol of symbols) {
      const child = at?.children.get(symbol) ?? states.length;
      if (!states[child]) states.push({ children: new Map(), bits: 0, parted: symbol === parting });
      at?.children.set(symbol, child);
      at = states[child];
    }
    if (at) at.bits |= bits;
  }
  return states;
}
