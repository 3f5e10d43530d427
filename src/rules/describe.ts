import type { z } from 'zod';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;

/** A list of allowed values longer than this is cut. */
const listed = 12;

/** `unknown key ...` with the key that was probably meant, or all that there are. */
export function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near !== undefined) return `unknown key \`${key}\`; did you mean \`${near}\`?`;
  return `unknown key \`${key}\`; expected one of ${quoteAll(known)}`;
}

/** What was expected and what was got; the issue must carry its input. */
export function describeIssue(issue: Issue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.input === undefined) {
    return `missing key \`${String(issue.path.at(-1))}\`: ${expectation(issue)}, got none`;
  }
  const near = nearestValue(issue);
  if (near !== undefined) return `unknown value ${show(issue.input)}; did you mean \`${near}\`?`;
  return `${expectation(issue)}, got ${show(issue.input)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${quoteAll(issue.values.map(String))}`;
    case 'too_small':
      return issue.origin === 'array' ? `expected ${issue.minimum} or more items` : 'expected a text';
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = { array: 'a list', string: 'a text', object: 'a mapping' };

function nearestValue(issue: Issue): string | undefined {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return undefined;
  return nearest(issue.input, issue.values.map(String));
}

function show(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'string') return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``;
  if (!Array.isArray(value)) return 'a mapping';
  return value.length === 0 ? 'an empty list' : 'a list';
}

function quoteAll(names: readonly string[]): string {
  const quoted = names.slice(0, listed).map((name) => `\`${name}\``);
  const rest = names.length - quoted.length;
  return rest > 0 ? `${quoted.join(', ')} and ${rest} more` : quoted.join(', ');
}
