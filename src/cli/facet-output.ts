import type { Column, TableForm } from '../export/index.js';
import { defaultRulesFolder, loadRules } from '../rules/index.js';
import {
  countsOf,
  type FacetCount,
  type FacetName,
  type FactFilters,
  facetNames,
  type Store,
  selectFacts,
} from '../store/index.js';
import { facetValueName, namesOf } from '../web/index.js';
import { type Format, printFile } from './fact-output.js';
import type { Output } from './io.js';
import { drawTable } from './table.js';

/** A value of a facet with its name, and how many facts have it. */
interface Row extends FacetCount {
  readonly facet: FacetName;
  readonly name: string;
}

const columns: readonly Column<Row>[] = [
  {
    name: 'facet',
    title: 'Facet',
    description: 'What facts are counted by',
    type: 'text',
    of: ({ facet }) => facet,
  },
  { name: 'value', title: 'Value', description: 'Code or name', type: 'text', of: ({ value }) => value },
  { name: 'name', title: 'Name', description: 'In Indonesian', type: 'text', of: ({ name }) => name },
  {
    name: 'facts',
    title: 'Facts',
    description: 'How many have it',
    type: 'integer',
    of: ({ count }) => count,
  },
];

const form: TableForm<Row> = {
  columns: () => columns,
  objectOf: ({ facet, value, name, count }) => ({ facet, value, name, facts: count }),
};

const tableColumns = [
  { head: 'FACET', width: 12 },
  { head: 'VALUE', width: 48 },
  { head: 'NAME', width: 48 },
  { head: 'FACTS', width: 10 },
];

/** A table for people has so many values of a facet; files have all of them. */
const shownValues = 10;

async function rowsOf(store: Store, filters: FactFilters, most: number): Promise<readonly Row[]> {
  const names = namesOf(await loadRules(defaultRulesFolder()));
  const selection = await selectFacts(store, filters);
  return facetNames.flatMap((facet) =>
    countsOf(selection, facet)
      .slice(0, most)
      .map((count) => ({
        ...count,
        facet,
        name: facetValueName({ names, language: 'id' }, facet, count.value),
      })),
  );
}

/** Writes by what the facts that meet the filters can be narrowed, as the web page has it; says how many rows. */
export async function printFacets(
  store: Store,
  filters: FactFilters,
  { format, out }: { readonly format: Format; readonly out: Output },
): Promise<number> {
  const most = filters.limit ?? (format === 'table' ? shownValues : Number.POSITIVE_INFINITY);
  const rows = await rowsOf(store, filters, most);
  if (format !== 'table') return printFile(rows, form, { format, out });
  const cells = rows.map(({ facet, value, name, count }) => [facet, value, name, `${count}`]);
  if (rows.length > 0) await out.write(`${drawTable(tableColumns, cells, out.columns)}\n`);
  return rows.length;
}
