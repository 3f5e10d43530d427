import { stringify } from 'csv-stringify/sync';
import type { Column } from '../tables/column.js';
import { csvText } from './csv-text.js';
import type { Encoder } from './encoder.js';
import { type DecimalMark, numberText } from './number-text.js';

/** How a CSV file is written; both kinds begin with a byte order mark, without which Excel takes UTF-8 for another. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimalMark: DecimalMark;
}

/** RFC 4180. */
export const plainCsv: CsvDialect = { delimiter: ',', decimalMark: '.' };

/** What Excel and LibreOffice with Indonesian settings open as a table, with its numbers as numbers. */
export const indonesianCsv: CsvDialect = { delimiter: ';', decimalMark: ',' };

const byteOrderMark = '\ufeff';

/** Fields that readers of other dialects may part or trim are quoted, too. */
const quotedAnyway = /^\s|\s$|[;,\t]/;

function cellOf<Row>(column: Column<Row>, row: Row, { decimalMark }: CsvDialect): string {
  switch (column.type) {
    case 'text':
      return csvText(column.of(row) ?? '');
    case 'list':
      return csvText(column.of(row).join('; '));
    case 'flag':
      return column.of(row) ? '1' : '0';
    default: {
      const number = column.of(row);
      return number === null ? '' : numberText(number, decimalMark);
    }
  }
}

const linesOf = (records: readonly (readonly string[])[], { delimiter }: CsvDialect): string =>
  stringify([...records], { delimiter, record_delimiter: '\r\n', quoted_match: quotedAnyway });

/** A table as CSV with a head. Lists are joined by `; `, flags are 1 and 0. */
export const csvEncoder = <Row>(
  columns: readonly Column<Row>[],
  dialect: CsvDialect = plainCsv,
): Encoder<Row> => ({
  begin: () => byteOrderMark + linesOf([columns.map(({ name }) => name)], dialect),
  encode: (rows) =>
    linesOf(
      rows.map((row) => columns.map((column) => cellOf(column, row, dialect))),
      dialect,
    ),
  end: () => '',
});
