import type { Migration, MigrationProvider } from 'kysely';
import { articles } from './001-articles.js';
import { facts } from './002-facts.js';
import { runs } from './003-runs.js';
import { searchSqlite } from './004-search-sqlite.js';
import { viewsSqlite } from './005-views-sqlite.js';
import { pages } from './006-pages.js';
import { fetching } from './007-fetching.js';
import { pastFacts } from './008-past-facts.js';

/*
 * Migrations are frozen: one that was published is never edited, and none imports code of the program,
 * so that a store of any age is brought forward in the same way. New ones go to the end.
 */
const migrations: Readonly<Record<string, Migration>> = {
  '001-articles': articles,
  '002-facts': facts,
  '003-runs': runs,
  '004-search-sqlite': searchSqlite,
  '005-views-sqlite': viewsSqlite,
  '006-pages': pages,
  '007-fetching': fetching,
  '008-past-facts': pastFacts,
};

/** The version of the stores that this program makes: the number of its migrations. */
export const storeVersion = Object.keys(migrations).length;

export const migrationProvider: MigrationProvider = {
  getMigrations: async () => ({ ...migrations }),
};
