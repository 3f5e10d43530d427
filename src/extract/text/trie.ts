import type { Token } from './token.js';

/** A node of a token trie: the next tokens, and the entries that end here. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: readonly T[];
}

/** Where an entry stands: tokens `[from, to)`. */
export interface TrieHit<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/**
 * A dictionary of names of one or more tokens, found in a token row in one pass. Every lookup is a Map access
 * a token, so its cost does not grow with the number of names.
 */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #begins = new Uint8Array(1 << 12);

  /** Adds a name, given as normal forms of its tokens, with a `,` where the name has a comma. */
  add(words: readonly string[], value: T): void {
    let node = this.#root;
    this.#begins[shapeOf(words[0] ?? '')] = 1;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values = [...node.values, value];
  }

  /** The longest name that starts at token `from`, or null. */
  longestAt(tokens: readonly Token[], from: number): TrieHit<T> | null {
    if (this.#begins[shapeOf(tokens[from]?.normal ?? '')] === 0) return null;
    let node: Node<T> | undefined = this.#root;
    let best: TrieHit<T> | null = null;
    for (let index = from; index < tokens.length; index += 1) {
      const token = tokens[index];
      node = token && node.next.get(token.normal);
      if (!token || !node) break;
      if (node.values.length > 0) best = { from, to: index + 1, values: node.values };
      if (breaksName(token)) break;
      if (/^\s*,/.test(token.post)) node = node.next.get(',');
      if (!node) break;
    }
    return best;
  }

  /** All longest names from left to right, none overlapping another. */
  *all(tokens: readonly Token[]): Generator<TrieHit<T>> {
    for (let from = 0; from < tokens.length; ) {
      const hit = this.longestAt(tokens, from);
      if (hit) yield hit;
      from = hit ? hit.to : from + 1;
    }
  }
}

/**
 * A number of 12 bits made of a word's length and first letters. Most words share theirs with no first word of a name,
 * which is seen at less cost than a word is looked up at.
 */
function shapeOf(word: string): number {
  const { length } = word;
  if (length < 3) return length;
  return (length + (word.charCodeAt(0) << 2) + (word.charCodeAt(1) << 5) + (word.charCodeAt(2) << 8)) & 0xfff;
}

/** A name does not run over a full stop, semicolon, colon, bracket or quote; a comma may stand inside one. */
const breaksName = (token: Token): boolean => /[;:()[\]"“”!?\n]|\.\s/.test(token.post);
