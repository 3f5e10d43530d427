import type { Token } from './token.js';
import { byWord } from './vocabulary.js';

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
  readonly #first = byWord((normal) => this.#root.next.get(normal) ?? null);

  /** Adds a name, before any is looked for, given as normal forms of its tokens, with a `,` where the name has a comma. */
  add(words: readonly string[], value: T): void {
    let node = this.#root;
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

  /** True where a name begins with the word, given in normal form. */
  hasFirst(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** The longest name that starts at token `from`, or null. */
  longestAt(tokens: readonly Token[], from: number): TrieHit<T> | null {
    const first = tokens[from];
    let node = first ? this.#first(first) : null;
    let best: TrieHit<T> | null = null;
    for (let index = from; node; index += 1) {
      const token = tokens[index];
      if (!token) break;
      if (node.values.length > 0) best = { from, to: index + 1, values: node.values };
      if (node.next.size === 0) break;
      node = followed(node, token)?.next.get(tokens[index + 1]?.normal ?? '') ?? null;
    }
    return best;
  }

  /** All longest names from left to right, none overlapping another. */
  all(tokens: readonly Token[]): TrieHit<T>[] {
    const hits: TrieHit<T>[] = [];
    for (let from = 0; from < tokens.length; ) {
      const hit = this.longestAt(tokens, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }
}

/** The node behind what stands between a token and the next: a comma, or nothing that counts; null where names end. */
function followed<T>(node: Node<T>, token: Token): Node<T> | null {
  if (token.post === ' ') return node;
  if (breaksName(token)) return null;
  return /^\s*,/.test(token.post) ? (node.next.get(',') ?? null) : node;
}

/** A name does not run over a full stop, semicolon, colon, bracket or quote; a comma may stand inside one. */
const breaksName = (token: Token): boolean => /[;:()[\]"“”!?\n]|\.\s/.test(token.post);
