import { dollar, letterSymbols, parting, type Symbols, spell, unread } from './letters.js';
import { elsewhere, type State, spellingTree, wordStart } from './spelling.js';

/** Finds which of many phrases a text holds, in one pass over its characters. */
export interface Automaton {
  /** The bits of all phrases in the text, each phrase in whole words, without regard to case, marks and signs. */
  scan(text: string): number;
}

/** Phrases with their bits. */
interface Sought {
  readonly phrases: ReadonlyMap<string, number>;
  /** Bits that a phrase right before `$` does not give. */
  readonly notBeforeDollar?: number;
}

/** A phrase without any letter a to z cannot be looked for: its bits count as found in every text. */
export function createAutomaton({ phrases, notBeforeDollar = 0 }: Sought): Automaton {
  const symbols = letterSymbols();
  const spelled = [...phrases].map(([phrase, bits]) => ({ symbols: spell(phrase, symbols), bits }));
  const always = spelled.reduce((all, { symbols: { length }, bits }) => (length > 1 ? all : all | bits), 0);
  const states = spellingTree(spelled.filter(({ symbols: { length } }) => length > 1));
  const { next, found } = resolve(states, notBeforeDollar);
  return { scan: (text) => always | run(text, { next, found, symbols }) };
}

/** A row of transitions for each state, and the bits that it finds. */
interface Tables {
  readonly next: Int32Array;
  readonly found: Int32Array;
}

/** Two to this power is the room of a state's row. */
const width = 5;

const rowOf = (state: number): number => state << width;

function run(text: string, { next, found, symbols }: Tables & { readonly symbols: Symbols }): number {
  let row = rowOf(wordStart);
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    row = next[row + (symbols[text.charCodeAt(at)] ?? parting)] ?? 0;
    bits |= found[row >> width] ?? 0;
  }
  return bits | (found[(next[row + parting] ?? 0) >> width] ?? 0);
}

/**
 * The automaton of Aho and Corasick ("Efficient string matching", CACM 18, 1975), its failures resolved into
 * transitions. A run of partings counts as one.
 */
function resolve(states: readonly State[], notBeforeDollar: number): Tables {
  const tables = { next: new Int32Array(rowOf(states.length)), found: new Int32Array(states.length) };
  const failures = new Int32Array(states.length);
  const queue: number[] = [elsewhere];
  for (const index of queue) {
    const state = states[index];
    if (!state) continue;
    const failure = failures[index] ?? elsewhere;
    tables.found[index] = state.bits | (tables.found[failure] ?? 0);
    for (const [symbol, child] of state.children)
      failures[child] = after(tables, index === elsewhere ? null : failure, symbol);
    queue.push(...state.children.values());
    fill(tables, index, { state, failure });
  }
  partDollars(tables, notBeforeDollar);
  return tables;
}

/** The state behind a symbol; before the first state there is none. */
const after = ({ next }: Tables, state: number | null, symbol: number): number =>
  state === null ? elsewhere : (next[rowOf(state) + symbol] ?? 0) >> width;

/** Writes the row of a state, of which the row of its failure is known. */
function fill(
  tables: Tables,
  index: number,
  { state, failure }: { readonly state: State; readonly failure: number },
): void {
  const start = rowOf(index);
  for (let symbol = parting; symbol < unread; symbol += 1) {
    const known = state.children.get(symbol) ?? (state.parted && symbol === parting ? index : null);
    tables.next[start + symbol] = rowOf(known ?? after(tables, index === elsewhere ? null : failure, symbol));
  }
  tables.next[start + unread] = start;
}

/** A `$` parts words, and withholds bits: what a parting finds is known when all rows are. */
function partDollars({ next, found }: Tables, withheld: number): void {
  for (let start = 0; start < next.length; start += rowOf(1)) {
    const parts = next[start + parting] ?? 0;
    next[start + dollar] = ((found[parts >> width] ?? 0) & ~withheld) === 0 ? rowOf(wordStart) : parts;
  }
}
