import type { Rules } from './rules.js';

/** The code of a country's or area's name, city or code; null for an unknown one. */
export type ResolveDestination = (name: string) => string | null;

/** Names win over codes: `AS` is what the Indonesian press calls the United States, not American Samoa. */
export function destinationResolver({
  countries,
  areas,
}: Pick<Rules, 'countries' | 'areas'>): ResolveDestination {
  const codes = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = keyOf(name);
    if (!codes.has(key)) codes.set(key, code);
  };
  for (const { name, aliases = [], english, code } of [...countries, ...areas])
    for (const each of [name, ...aliases, english]) add(each, code);
  for (const { cities = [], code } of countries) for (const city of cities) add(city, code);
  for (const { code } of [...countries, ...areas]) add(code, code);
  return (name) => codes.get(keyOf(name)) ?? null;
}

const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
