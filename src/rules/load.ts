import { type Fault, rulesError } from './fault.js';
import { digestOf, type RuleFile, readFolder, shownPath } from './folder.js';
import { layout, type Part } from './layout.js';
import { packedRules } from './packed.js';
import type { Rules } from './rules.js';
import { siteFaults } from './site-faults.js';
import { strayFaults } from './stray.js';
import { readTable, type Table } from './tables.js';
import { uniquenessFaults } from './uniqueness.js';

/**
 * Reads and checks every rule file below `folder`, and nothing else: two calls over the same bytes give
 * equal rules with equal digests.
 * @throws {RulesError} with a line for each fault, `file:line:column: expected ..., got ...`, at most 20:
 *   a folder that cannot be read, a missing, unknown or faulty file, one name given to two things
 */
export async function loadRules(folder: string): Promise<Rules> {
  const files = await readFolder(folder);
  return (await packedRules(digestOf(files))) ?? rulesOf(files, checkedTables(folder, files));
}

/** As `loadRules`, always from the YAML itself. */
export async function parseRules(folder: string): Promise<Rules> {
  const files = await readFolder(folder);
  return rulesOf(files, checkedTables(folder, files));
}

function checkedTables(folder: string, files: readonly RuleFile[]): Tables {
  const places = Object.values(layout).map(({ at }) => at);
  const tables = readTables(files, (name) => shownPath(folder, name));
  refuse([...strayFaults(files, places), ...Object.values(tables).flatMap((table) => table.faults)]);
  refuse([...uniquenessFaults(tables), ...siteFaults(tables.sites)]);
  return tables;
}

type Tables = ReturnType<typeof readTables>;

function readTables(files: readonly RuleFile[], show: (name: string) => string) {
  const read = <T>(part: Part<T>): Table<T> => readTable(part, files, show);
  return {
    countries: read(layout.countries),
    areas: read(layout.areas),
    regions: read(layout.regions),
    chapters: read(layout.chapters),
    products: read(layout.products),
    agencies: read(layout.agencies),
    words: read(layout.words),
    units: read(layout.units),
    currencies: read(layout.currencies),
    hedges: read(layout.hedges),
    numbers: read(layout.numbers),
    patterns: read(layout.patterns),
    boilerplate: read(layout.boilerplate),
    sites: read(layout.sites),
  };
}

function rulesOf(files: readonly RuleFile[], tables: Tables): Rules {
  return {
    digest: digestOf(files),
    countries: values(tables.countries),
    areas: values(tables.areas),
    regions: values(tables.regions),
    chapters: values(tables.chapters),
    products: values(tables.products),
    agencies: values(tables.agencies),
    words: values(tables.words),
    units: values(tables.units),
    currencies: values(tables.currencies),
    hedges: values(tables.hedges),
    numbers: values(tables.numbers),
    patterns: values(tables.patterns),
    boilerplate: values(tables.boilerplate),
    sites: values(tables.sites),
  };
}

const values = <T>(table: Table<T>): readonly T[] => table.entries.map(({ value }) => value);

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw rulesError(faults);
}
