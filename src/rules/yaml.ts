import type { z } from 'zod';
import { byPlace, type Fault, rulesError } from './fault.js';
import { issueFaults } from './issues.js';
import { openDocument, type Source } from './locate.js';
import { syntaxFaults } from './syntax.js';

/** What a file holds, or everything that is wrong with it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a YAML file in which every scalar is a string (`no`, `4.044` and `NO` stay as written) and checks it.
 * `file` is the path to show in messages.
 * @throws {RulesError} a line for each fault, `file:line:column: expected ..., got ...`
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): T {
  // Windows editors begin a file with a byte order mark, which YAML would take for text.
  const outcome = readYaml({ file, text: text.replace(/^\uFEFF/, '') }, schema);
  if (!outcome.ok) throw rulesError(outcome.faults);
  return outcome.value;
}

/** As `parseYaml`, but hands the faults back. */
export function readYaml<T>(source: Source, schema: z.ZodType<T>): Outcome<T> {
  const opened = openDocument(source.text);
  const faults = syntaxFaults(source, opened);
  if (!faults.every((fault) => fault.clear)) return { ok: false, faults };
  const checked = schema.safeParse(opened.document.toJS({ maxAliasCount: 0 }), { reportInput: true });
  if (checked.success && faults.length === 0) return { ok: true, value: checked.data };
  const issues = checked.success ? [] : checked.error.issues;
  return { ok: false, faults: [...faults, ...issueFaults({ source, opened }, schema, issues)].sort(byPlace) };
}
