import { clashes } from './claims.js';
import type { Fault } from './fault.js';
import { locateValue, openDocument } from './locate.js';
import type { SiteLayout } from './site-schema.js';
import type { Located, Table } from './tables.js';

/** Layouts that stand in the file of another site, and names that stand twice. */
export function siteFaults({ entries }: Table<SiteLayout>): readonly Fault[] {
  const names = entries.map(({ value, source, path }) => ({
    key: value.name,
    text: value.name,
    source,
    path: [...path, 'name'],
  }));
  return [...entries.flatMap(misplaced), ...clashes('each layout name once', names)];
}

/** Diagnostics and fixtures name a layout's file by its `site`, so the two must agree. */
function misplaced({ value, source, path }: Located<SiteLayout>): readonly Fault[] {
  const stem = (source.file.split(/[\\/]/).at(-1) ?? '').replace(/\.yaml$/, '');
  if (value.site === stem) return [];
  const place = locateValue(openDocument(source.text), [...path, 'site']);
  return [{ file: source.file, place, message: `expected \`${stem}\`, as the file, got \`${value.site}\`` }];
}
