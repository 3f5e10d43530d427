import type { FactFilters } from '../../store/index.js';
import type { Resource } from './part.js';

/** The name of every package of ours: by it an earlier export is known. */
export const packageName = 'jejak-export';

/** What only the written file tells of a resource. */
export interface Measured {
  readonly resource: Resource;
  readonly bytes: number;
  /** In lower-case hex. */
  readonly sha256: string;
}

const description = `Facts about exports of Indonesian goods, read from regional news by Jejak. Every value can be traced to
the words that it was read from: see citations.csv. News can be wrong, and so can reading it: look at the words before
you publish.

Titles, paragraphs and quoted words are of the articles' publishers and authors. They stand here as evidence; ask
their owners before you publish more of them than a quotation.

In CSV files, text in which a spreadsheet would find a formula has an apostrophe before it, characters that no
spreadsheet can show are U+FFFD, and cells are cut at 32,767 characters. facts.jsonl has everything as it is.`;

/** Filters of which a package tells, in this order. */
const told = [
  'product',
  'group',
  'destination',
  'agency',
  'exporter',
  'origin',
  'year',
  'from',
  'to',
  'minValue',
  'maxValue',
  'status',
  'kind',
  'site',
  'text',
  'sort',
  'limit',
] as const satisfies readonly (keyof FactFilters)[];

const filtersTold = (filters: FactFilters): object =>
  Object.fromEntries(told.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])));

/** `datapackage.json`: Data Package 2.0, with `profile` for readers of version 1. `filters` is a property of ours. */
export const descriptorOf = (filters: FactFilters, files: readonly Measured[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'data-package',
  name: packageName,
  title: 'Export facts from Indonesian regional news',
  description,
  keywords: ['Indonesia', 'export', 'trade', 'news'],
  filters: filtersTold(filters),
  resources: files.map(({ resource, bytes, sha256 }) => ({ ...resource, bytes, hash: `sha256:${sha256}` })),
});
