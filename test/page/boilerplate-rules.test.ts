import { describe, expect, it } from 'vitest';
import { boilerplateSchema } from '../../src/rules/boilerplate-schema.js';
import { boilerplateEntries, outline, readTextPage } from './boilerplate.js';

const rolesOf = (line: string): string[] => outline(readTextPage(line).value).map(([role]) => role);

describe('rules/lexicon/boilerplate.yaml', () => {
  const examples = boilerplateEntries.flatMap((entry) =>
    entry.examples.map((line) => [line, entry.role] as const),
  );
  const counterexamples = boilerplateEntries.flatMap((entry) => entry.counterexamples);

  it.each(examples)('%s is or holds a %s', (line, role) => {
    expect(rolesOf(line)).toContain(role);
  });

  it.each(counterexamples)('%s stays one body paragraph', (line) => {
    expect(rolesOf(line)).toEqual(['body']);
  });
});

describe('boilerplateSchema', () => {
  const entry = { role: 'footer', examples: ['a'], counterexamples: ['b'] };

  it.each([
    [entry, 'expected at least one of starts, contains, whole, inside'],
    [{ ...entry, inside: ['Iklan'] }, 'expected "ends" together with "inside", and only then'],
    [{ ...entry, whole: ['Iklan'], ends: 'phrase' }, 'expected "ends" together with "inside", and only then'],
  ])('refuses an entry that says nothing or half', (value, message) => {
    expect(boilerplateSchema.safeParse(value).error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
