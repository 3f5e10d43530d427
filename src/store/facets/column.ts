import { type Lists, listBuilder, mapLists } from './lists.js';

/** One distinct way that a slot is filled. */
export interface Form {
  /** What an exact filter compares: a name or a code. */
  readonly exact: string;
  /** Stems of the words that it is asked for by, parted by spaces; '' where words are not asked for. */
  readonly stems: string;
  /** The facet's value that it counts as. */
  readonly value: string;
}

/** A form that is asked for by itself only. */
export const plainForm = (value: string): Form => ({ exact: value, stems: '', value });

/** A slot of all facts: its forms, which filters look at, and its values, which facets count. */
export interface Column {
  readonly forms: readonly Form[];
  readonly formsOf: Lists;
  readonly values: readonly string[];
  /** Each value once a fact. */
  readonly valuesOf: Lists;
}

/** Distinct things, numbered in the order that they were first met. */
export function dictionary<T>(keyOf: (item: T) => string) {
  const items: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (item: T): number => {
    const key = keyOf(item);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, items.length);
    return items.push(item) - 1;
  };
  return { items, numberOf };
}

export interface ColumnBuilder {
  add(fact: number, form: Form): void;
  /** @param size how many facts there are */
  build(size: number): Column;
}

export function columnBuilder(): ColumnBuilder {
  const forms = dictionary<Form>(({ exact, stems }) => `${exact}\n${stems}`);
  const lists = listBuilder();
  return {
    add: (fact, form) => lists.add(fact, forms.numberOf(form)),
    build: (size) => {
      const values = dictionary<string>((value) => value);
      const toValue = Uint32Array.from(forms.items, ({ value }) => values.numberOf(value));
      const formsOf = lists.build(size);
      const valuesOf = mapLists(formsOf, toValue);
      return { forms: forms.items, formsOf, values: values.items, valuesOf };
    },
  };
}
