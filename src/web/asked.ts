import { UsageError } from '../model/errors.js';
import { facetNames } from '../store/index.js';

/** What an address asks, in this order. Facets may be asked for several values, all else for one. */
export const askedNames = [
  'text',
  ...facetNames,
  'from',
  'to',
  'min-value',
  'max-value',
  'currency',
  'sort',
  'page',
  'facet',
  'by',
  'span',
] as const;

export type AskedName = (typeof askedNames)[number];

/** The state of a page as its address has it: values by name, none of them empty. Names that we do not know are left out. */
export type Asked = Readonly<Partial<Record<AskedName, readonly string[]>>>;

/** More values than this nobody has chosen by hand. */
const mostValues = 50;

/** What goes without saying: an address that says it and one that does not are one. */
const defaults: Readonly<Partial<Record<AskedName, string>>> = { sort: 'latest', currency: 'IDR', page: '1' };

const severalAllowed: ReadonlySet<AskedName> = new Set(facetNames);

/** @throws UsageError for more values than a question can have */
export function readAsked(query: URLSearchParams): Asked {
  const entries = askedNames.flatMap((name): [AskedName, readonly string[]][] => {
    const given = query.getAll(name).map((value) => value.trim());
    const values = [...new Set(given)].filter((value) => value !== '' && value !== defaults[name]);
    if (values.length > mostValues) {
      throw new UsageError(
        `${name}: expected at most ${mostValues} values, got ${values.length}; ask for less`,
      );
    }
    return values.length === 0 ? [] : [[name, severalAllowed.has(name) ? values : values.slice(-1)]];
  });
  return Object.fromEntries(entries);
}

/** The one value of a name; null where it is not asked for. */
export const oneOf = (asked: Asked, name: AskedName): string | null => asked[name]?.[0] ?? null;

/** The same question with other values for some names; null takes a name out. Its pages are counted from the first again. */
export const changed = (
  asked: Asked,
  changes: Readonly<Partial<Record<AskedName, readonly string[] | null>>>,
): Asked => {
  const merged = { ...asked, page: null, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter(
      ([, values]) => values !== null && values !== undefined && values.length > 0,
    ),
  );
};

/** With one more value of a facet. */
export const withValue = (asked: Asked, name: AskedName, value: string): Asked =>
  changed(asked, { [name]: [...(asked[name] ?? []).filter((each) => each !== value), value] });

/** Without one value of a facet. */
export const withoutValue = (asked: Asked, name: AskedName, value: string): Asked =>
  changed(asked, { [name]: (asked[name] ?? []).filter((each) => each !== value) });

/** The part of an address behind its path: `?product=kopi&year=2024`, or nothing. */
export function queryOf(asked: Asked): string {
  const query = new URLSearchParams();
  for (const name of askedNames) for (const value of asked[name] ?? []) query.append(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
