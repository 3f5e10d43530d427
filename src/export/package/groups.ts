import {
  type FactFilters,
  type FoundFact,
  readDocument,
  type Store,
  streamFacts,
} from '../../store/index.js';
import { inGroups } from '../formats/encoder.js';
import type { Group } from './part.js';

async function textsOf(store: Store, facts: readonly FoundFact[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const key of new Set(facts.map(({ article }) => article.key))) {
    const document = await readDocument(store, key);
    if (document) texts.set(key, document.text);
  }
  return texts;
}

/** The facts of a store on their way into a package. Of what went by only the keys of articles are kept. */
export async function* groupsOf(store: Store, filters: FactFilters): AsyncGenerator<Group> {
  const met = new Set<string>();
  const isNew = ({ article: { key } }: FoundFact): boolean => {
    const isFirst = !met.has(key);
    met.add(key);
    return isFirst;
  };
  for await (const facts of inGroups(streamFacts(store, filters))) {
    yield { facts, newArticles: facts.filter(isNew), texts: await textsOf(store, facts) };
  }
}
