import type { FoundFact } from '../../store/index.js';
import type { Encoder, Piece } from '../formats/encoder.js';

/** Some facts on their way into the files of a package. */
export interface Group {
  readonly facts: readonly FoundFact[];
  /** One fact for each article that no group before this one had. */
  readonly newArticles: readonly FoundFact[];
  /** The texts of the facts' articles by their keys. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A Data Resource as `datapackage.json` describes it, but for what only the written file tells. */
export interface Resource {
  readonly name: string;
  /** The file, in the folder of the package. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly [property: string]: unknown;
}

/** A file of a package while it is made. */
export interface Part {
  readonly resource: Resource;
  begin(): Piece;
  take(group: Group): Piece;
  end(): Piece;
  /** Rows, items or entities so far. */
  count(): number;
}

interface PartOf<Item> {
  readonly resource: Resource;
  readonly itemsOf: (group: Group) => readonly Item[];
  readonly encoder: Encoder<Item>;
}

export function part<Item>({ resource, itemsOf, encoder }: PartOf<Item>): Part {
  let count = 0;
  return {
    resource,
    begin: () => encoder.begin(),
    take(group) {
      const items = itemsOf(group);
      count += items.length;
      return encoder.encode(items);
    },
    end: () => encoder.end(),
    count: () => count,
  };
}
