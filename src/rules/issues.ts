import type { z } from 'zod';
import { describeIssue, unknownKey } from './describe.js';
import type { Fault } from './fault.js';
import { knownKeys } from './known-keys.js';
import { locateKey, locateValue, type OpenDocument, type Source } from './locate.js';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;

/** The issues that zod has with a file, as faults with the places of the YAML nodes. */
export function issueFaults(
  { source, opened }: { readonly source: Source; readonly opened: OpenDocument },
  schema: z.core.$ZodType,
  issues: readonly Issue[],
): readonly Fault[] {
  const { file } = source;
  const meant = new Set(issues.flatMap((issue) => meantKeys(issue, schema)));
  return issues.flatMap((issue, index): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => {
        return { file, place: locateKey(opened, issue.path, key), message: unknownKey(key, known) };
      });
    }
    if (isEcho(issue, issues[index - 1]) || (isMissing(issue) && meant.has(pathKey(issue.path)))) return [];
    return [{ file, place: locateValue(opened, issue.path), message: describeIssue(issue) }];
  });
}

/** The keys that were misspelt: that they are missing besides is no second fault. */
function meantKeys(issue: Issue, schema: z.core.$ZodType): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const near = nearest(key, known);
    return near === undefined ? [] : [pathKey([...issue.path, near])];
  });
}

/** zod measures the length of a text even where it wanted a list. */
function isEcho(issue: Issue, before: Issue | undefined): boolean {
  return (
    issue.code === 'too_small' &&
    before?.code === 'invalid_type' &&
    pathKey(issue.path) === pathKey(before.path)
  );
}

const isMissing = (issue: Issue): boolean => issue.input === undefined && issue.code !== 'custom';

const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('\0');
