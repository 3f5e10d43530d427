import type { Addresses } from '../addresses.js';
import { type CsvDialect, csvEncoder, indonesianCsv, plainCsv } from '../formats/csv.js';
import { articleColumns } from '../tables/article-columns.js';
import { citationColumns, citationRows } from '../tables/citation-rows.js';
import type { Column } from '../tables/column.js';
import { factColumns } from '../tables/fact-columns.js';
import { flowColumns, flowRows } from '../tables/flow-rows.js';
import { type Group, type Part, part } from './part.js';
import { type Keys, tableSchema } from './table-schema.js';

interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly keys: Keys;
  readonly itemsOf: (group: Group) => readonly Row[];
  readonly dialect?: CsvDialect;
}

/** A table as a CSV file of its name. `profile` is how version 1 of the standard says what `type` says since version 2. */
function tablePart<Row>({ columns, keys, itemsOf, dialect = plainCsv, ...named }: Table<Row>): Part {
  const { delimiter } = dialect;
  const resource = {
    ...named,
    path: `${named.name}.csv`,
    profile: 'tabular-data-resource',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(columns, dialect, keys),
  };
  return part({ resource, itemsOf, encoder: csvEncoder(columns, dialect) });
}

const toArticle = { fields: ['article'], resource: 'articles' };
const toFact = { fields: ['fact'], resource: 'facts' };

/** The same facts for spreadsheets in two parts of the world. */
const factTables = (addresses: Addresses | undefined): readonly Part[] => [
  tablePart({
    name: 'facts',
    title: 'Facts',
    description: 'One export fact a row, lists joined by "; "',
    columns: factColumns({ addresses }),
    keys: { primaryKey: ['fact'], foreignKeys: [toArticle] },
    itemsOf: ({ facts }) => facts,
  }),
  tablePart({
    name: 'facts.id',
    title: 'Facts, for Excel with Indonesian settings',
    description: 'The same rows with semicolons between the columns and decimal commas',
    columns: factColumns({ addresses, decimalMark: indonesianCsv.decimalMark }),
    keys: { primaryKey: ['fact'], foreignKeys: [toArticle] },
    itemsOf: ({ facts }) => facts,
    dialect: indonesianCsv,
  }),
];

/** The tables of a package. */
export const tableParts = (addresses: Addresses | undefined): readonly Part[] => [
  ...factTables(addresses),
  tablePart({
    name: 'articles',
    title: 'Articles',
    description: 'The articles that state the facts, one a row',
    columns: articleColumns,
    keys: { primaryKey: ['article'] },
    itemsOf: ({ newArticles }) => newArticles,
  }),
  tablePart({
    name: 'citations',
    title: 'Citations',
    description: 'The words that each value of a fact was read from, one citation a row',
    columns: citationColumns,
    keys: { primaryKey: ['fact', 'citation'], foreignKeys: [toFact] },
    itemsOf: ({ facts }) => facts.flatMap(citationRows),
  }),
  tablePart({
    name: 'flows',
    title: 'Flows',
    description: 'One product and one destination of a fact a row; their figures can be added up',
    columns: flowColumns,
    keys: { primaryKey: ['fact', 'flow'], foreignKeys: [toFact] },
    itemsOf: ({ facts }) => facts.flatMap(flowRows),
  }),
];
