import type { Rules } from '../../rules/rules.js';
import type { AgencyEntry, ProductEntry, Region } from '../../rules/schema.js';
import { compileGate, type Gate } from '../gate/compile.js';
import { type Boilerplate, compileBoilerplate } from '../page/boilerplate.js';
import { compileLayouts, type SiteLayouts } from '../page/html/compile-layouts.js';
import { createLexicon, type Lexicon, wordsOf } from '../text/lexicon.js';
import { createMatcher, type Matcher } from '../text/matcher.js';
import { Trie } from '../text/trie.js';
import { createRegionWords, type RegionWords } from './agency-names.js';
import type { Hedge } from './hedges.js';
import { createNumberWords } from './numbers.js';
import { createOpensFigure, createOpensMention, type Opens } from './openers.js';
import { createRupiahRates, type RupiahRates } from './rupiah-rates.js';
import type { NumberWords } from './spelled.js';
import type { Measure } from './units.js';

/** A foreign place name: its code, and whether it must stand in capitals (`AS`, `UK`). */
interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  readonly capitals: boolean;
  readonly list: 'countries' | 'areas' | 'cities';
}

/** A name of an agency: its entry, and whether the name is a head of it (`Mendag`). */
interface AgencyName {
  readonly entry: AgencyEntry;
  readonly head: boolean;
}

/** The rules, compiled for looking up: made once, shared by all articles. */
export interface Knowledge {
  readonly rulesDigest: string;
  readonly boilerplate: Boilerplate;
  readonly layouts: SiteLayouts;
  readonly gate: Gate;
  readonly lexicon: Lexicon;
  readonly matcher: Matcher;
  readonly numbers: NumberWords;
  readonly opensFigure: Opens;
  readonly opensMention: Opens;
  readonly units: Trie<Measure>;
  readonly currenciesBefore: Trie<string>;
  readonly currenciesAfter: Trie<string>;
  readonly rupiahRates: RupiahRates;
  readonly hedgesBefore: Trie<Hedge>;
  readonly hedgesAfter: Trie<Hedge>;
  readonly places: Trie<PlaceEntry>;
  readonly regions: Trie<Region>;
  readonly regionWords: RegionWords;
  readonly products: Trie<ProductEntry>;
  readonly agencies: Trie<AgencyName>;
}

/** Compiles the rules. Costs some 100 ms for the whole of rules/. */
export function compileKnowledge(rules: Rules): Knowledge {
  const opensFigure = createOpensFigure(rules);
  const names = { places: placeTrie(rules), regions: regionTrie(rules), agencies: agencyTrie(rules) };
  return {
    ...names,
    opensFigure,
    opensMention: createOpensMention({ opensFigure, tries: Object.values(names) }),
    rulesDigest: rules.digest,
    boilerplate: compileBoilerplate(rules.boilerplate),
    layouts: compileLayouts(rules.sites),
    gate: compileGate(rules),
    lexicon: createLexicon(rules),
    matcher: createMatcher(rules.patterns),
    numbers: createNumberWords(rules),
    units: trieOf(
      rules.units,
      (entry) => entry.words,
      (entry) => ({ unit: entry.unit, factor: Number(entry.factor ?? 1) }),
    ),
    currenciesBefore: trieOf(
      rules.currencies,
      (entry) => entry.before ?? [],
      (entry) => entry.currency,
    ),
    currenciesAfter: trieOf(
      rules.currencies,
      (entry) => entry.after ?? [],
      (entry) => entry.currency,
    ),
    rupiahRates: createRupiahRates(rules),
    hedgesBefore: trieOf(
      rules.hedges,
      (entry) => entry.before ?? [],
      (entry) => entry.approx,
    ),
    hedgesAfter: trieOf(
      rules.hedges,
      (entry) => entry.after ?? [],
      (entry) => entry.approx,
    ),
    regionWords: createRegionWords(rules),
    products: trieOf(
      rules.products,
      (entry) => [entry.name, ...(entry.aliases ?? [])],
      (entry) => entry,
    ),
  };
}

function trieOf<E, T>(
  entries: readonly E[],
  names: (entry: E) => readonly string[],
  value: (entry: E) => T,
): Trie<T> {
  const trie = new Trie<T>();
  for (const entry of entries) for (const name of names(entry)) trie.add(wordsOf(name), value(entry));
  return trie;
}

const regionTrie = ({ regions }: Rules): Trie<Region> =>
  trieOf(
    regions,
    (entry) => [entry.name, ...(entry.aliases ?? [])],
    (entry) => entry,
  );

function placeTrie(rules: Rules): Trie<PlaceEntry> {
  const trie = new Trie<PlaceEntry>();
  const add = (name: string, code: string, list: PlaceEntry['list']): void =>
    trie.add(wordsOf(name), { code, name, capitals: /^[A-Z]{2,4}$/.test(name), list });
  for (const country of rules.countries) {
    for (const name of [country.name, ...(country.aliases ?? [])]) add(name, country.code, 'countries');
    for (const city of country.cities ?? []) add(city, country.code, 'cities');
  }
  for (const area of rules.areas)
    for (const name of [area.name, ...(area.aliases ?? [])]) add(name, area.code, 'areas');
  return trie;
}

function agencyTrie(rules: Rules): Trie<AgencyName> {
  const trie = new Trie<AgencyName>();
  for (const entry of rules.agencies) {
    for (const name of [entry.name, ...(entry.aliases ?? [])])
      trie.add(wordsOf(name), { entry, head: false });
    for (const name of entry.heads ?? []) trie.add(wordsOf(name), { entry, head: true });
  }
  return trie;
}
