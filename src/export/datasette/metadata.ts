import { parse } from 'node:path';
import { articleTables } from './article-tables.js';
import { factTables } from './fact-tables.js';
import { workTables } from './work-tables.js';

/** Tables that keep track of the store's version; nobody looks for them. */
const hidden = { kysely_migration: { hidden: true }, kysely_migration_lock: { hidden: true } } as const;

/**
 * What `datasette STORE -m metadata.json` shows beside the tables of a store: what each of them and each of its columns
 * holds. The tables belong to the database that Datasette names after the store's file.
 */
export const datasetteMetadata = (storeFile: string): object => ({
  title: 'Export facts from Indonesian regional news',
  description:
    "Read by Jejak; every value can be traced to the words that it was read from. Articles' texts belong to their publishers.",
  databases: {
    [parse(storeFile).name]: { tables: { ...factTables, ...articleTables, ...workTables, ...hidden } },
  },
});
