import type { FacetName } from '../../store/index.js';
import type { AskedName } from '../asked.js';
import type { View } from '../view.js';
import { searchWords } from '../words/search.js';

/** Facets whose values are asked for as whole names: without the quotes they would be words of names. */
const named: ReadonlySet<AskedName> = new Set(['product', 'agency', 'exporter']);

/** A facet's value as an address asks for it. */
export const askedFor = (facet: FacetName, value: string): string =>
  named.has(facet) ? `"${value}"` : value;

const own = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A facet's value under the name that readers know. */
export function valueName(
  { names, language }: Pick<View, 'names' | 'language'>,
  facet: FacetName,
  value: string,
): string {
  const words = searchWords[language];
  switch (facet) {
    case 'group':
      return names.group(value, language);
    case 'destination':
      return capital(names.destination(value, language));
    case 'origin':
      return names.region(value, language);
    case 'status':
      return own(words.status, value);
    case 'kind':
      return own(words.kind, value);
    default:
      return value;
  }
}

/** What a chosen filter is called: a whole name loses its quotes, words keep theirs. */
export function chosenName(view: View, facet: FacetName, asked: string): string {
  const [, whole] = (named.has(facet) ? /^"(.+)"$/su.exec(asked) : null) ?? [];
  if (whole !== undefined) return whole;
  const name = valueName(view, facet, facet === 'destination' ? asked.toUpperCase() : asked);
  return facet === 'destination' && name.toUpperCase() === asked.toUpperCase() ? asked : name;
}
