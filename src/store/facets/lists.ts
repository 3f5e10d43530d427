/** A list of codes for each item (a fact, a paragraph): those of item `i` stand from `starts[i]` to `starts[i + 1]` in `codes`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** Codes as they are met, in any order of items. */
export interface ListBuilder {
  add(item: number, code: number): void;
  /** @param size how many items there are */
  build(size: number): Lists;
}

/** Counting sort by fact; a fact's codes keep the order that they were added in. */
function sorted(facts: readonly number[], codes: readonly number[], size: number): Lists {
  const starts = new Uint32Array(size + 1);
  for (const fact of facts) starts[fact + 1] = (starts[fact + 1] ?? 0) + 1;
  for (let fact = 0; fact < size; fact += 1) starts[fact + 1] = (starts[fact + 1] ?? 0) + (starts[fact] ?? 0);
  const next = starts.slice();
  const placed = new Uint32Array(codes.length);
  for (const [index, fact] of facts.entries()) {
    const at = next[fact] ?? 0;
    placed[at] = codes[index] ?? 0;
    next[fact] = at + 1;
  }
  return { starts, codes: placed };
}

export function listBuilder(): ListBuilder {
  const facts: number[] = [];
  const codes: number[] = [];
  return {
    add(fact, code) {
      facts.push(fact);
      codes.push(code);
    },
    build: (size) => sorted(facts, codes, size),
  };
}

/** The lists with each code replaced, and each new code once a fact. */
export function mapLists({ starts, codes }: Lists, toCode: ArrayLike<number>): Lists {
  const size = starts.length - 1;
  const builder = listBuilder();
  for (let fact = 0; fact < size; fact += 1) {
    const seen = new Set<number>();
    for (let at = starts[fact] ?? 0; at < (starts[fact + 1] ?? 0); at += 1) {
      const code = toCode[codes[at] ?? 0] ?? 0;
      if (!seen.has(code)) builder.add(fact, code);
      seen.add(code);
    }
  }
  return builder.build(size);
}

/** Whether some code of the fact is marked. */
export function someMarked({ starts, codes }: Lists, fact: number, marked: Uint8Array): boolean {
  const end = starts[fact + 1] ?? 0;
  for (let at = starts[fact] ?? 0; at < end; at += 1) if (marked[codes[at] ?? 0] === 1) return true;
  return false;
}

/** The codes of one fact. */
export const codesOf = ({ starts, codes }: Lists, fact: number): Uint32Array =>
  codes.subarray(starts[fact], starts[fact + 1]);
