import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../../src/model/digest.js';
import { paragraphRoles } from '../../src/model/document.js';
import { extractionSchema } from '../../src/model/fact.js';
import { articleFolder, smallArticle, temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

const linesOf = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const corpus = ['corpus/articles/gurita-kendari', 'corpus/articles/garmen-sukoharjo'];

describe('jejak extract', () => {
  it('prints a line an article in input order, as the schema has it', async () => {
    const { code, stdout, stderr } = await jejak(['extract', ...corpus]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = linesOf(stdout).map((line) => extractionSchema.strict().parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['gurita-kendari', 'garmen-sukoharjo']);
    expect(lines.map(({ published }) => published)).toEqual([
      '2023-08-22',
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
    expect(lines.every(({ facts }) => facts.length > 0)).toBe(true);
  });

  it('cites characters of the document that --documents prints', async () => {
    const facts = linesOf((await jejak(['extract', ...corpus])).stdout).map((line) =>
      extractionSchema.parse(line),
    );
    const documents = linesOf((await jejak(['extract', '--documents', ...corpus])).stdout).map((line) =>
      documentSchema.parse(line),
    );
    for (const [index, { text, paragraphs, id }] of documents.entries()) {
      const extraction = facts[index];
      expect(extraction).toMatchObject({ id, textSha256: sha256(text) });
      const citations = extraction?.facts.flatMap((fact) => fact.citations) ?? [];
      expect(citations.filter(({ start, end, exact }) => text.slice(start, end) !== exact)).toEqual([]);
      expect(paragraphs.every(({ span }) => span.start < span.end && span.end <= text.length)).toBe(true);
    }
  });

  it('gives the same bytes again', async () => {
    const folder = articleFolder(5);
    expect((await jejak(['extract', folder])).stdout).toBe((await jejak(['extract', folder])).stdout);
  });

  it('names a broken line by its number, goes on behind it, and exits with 9', async () => {
    const file = join(temporaryFolder(), 'arsip.jsonl');
    const good = (index: number) => JSON.stringify({ id: `k${index}`, text: smallArticle(index) });
    writeFileSync(file, `${good(0)}\n{"id": "rusak", "text": \n${good(1)}\n`);
    const { code, stdout, stderr } = await jejak(['extract', file]);
    expect(code).toBe(9);
    expect(stderr).toMatch(new RegExp(`^${file}:2: expected one JSON object a line, got a broken one`));
    expect(linesOf(stdout)).toMatchObject([{ id: 'k0' }, { id: 'k1' }]);
  });

  it('reads standard input', async () => {
    const { stdout } = await jejak(['extract', '-'], JSON.stringify({ id: 'k', text: smallArticle(0) }));
    expect(linesOf(stdout)).toMatchObject([
      { id: 'k', url: null, facts: [{ destinations: [{ code: 'JP' }] }] },
    ]);
  });

  it('wants a path', async () => {
    expect(await jejak(['extract'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('at least one path'),
    });
  });
});

const span = z.strictObject({ start: z.number(), end: z.number() });
const documentSchema = z.strictObject({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  publishedFrom: z.string().nullable(),
  byline: z.string().nullable(),
  pagination: z.strictObject({ number: z.number(), next: z.string().nullable(), all: z.string().nullable() }),
  text: z.string(),
  paragraphs: z.array(
    z.strictObject({
      span,
      role: z.enum(paragraphRoles),
      repeatOf: z.number().nullable(),
      page: z.number(),
      path: z.string().nullable(),
    }),
  ),
});

/** The part of JSON Schema that ours uses. */
const nodeSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
});

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** The places at which a value has not the structure that a JSON Schema asks for. */
function faults(schema: unknown, value: unknown, at = '$'): string[] {
  const node = nodeSchema.parse(schema);
  if (node.anyOf)
    return node.anyOf.some((each) => faults(each, value, at).length === 0) ? [] : [`${at}: none of anyOf`];
  const types = [node.type ?? []].flat();
  const type = typeOf(value);
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
    return [`${at}: ${type}`];
  if (node.enum && !node.enum.includes(value)) return [`${at}: not in enum`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => faults(node.items, item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, required = [] } = node;
  const entries = Object.entries(value);
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at}.${key}: missing`),
    ...entries.filter(([key]) => !(key in properties)).map(([key]) => `${at}.${key}: unknown`),
    ...entries.flatMap(([key, item]) =>
      key in properties ? faults(properties[key], item, `${at}.${key}`) : [],
    ),
  ];
}

describe('schema/extract.schema.json', () => {
  const published = readFileSync('schema/extract.schema.json', 'utf8');

  it('is what --schema prints', async () => {
    expect(await jejak(['extract', '--schema'])).toEqual({ code: 0, stdout: published, stderr: '' });
  });

  it('fits real lines, and no others', async () => {
    const schema: unknown = JSON.parse(published);
    const lines = linesOf((await jejak(['extract', ...corpus])).stdout);
    expect(lines.flatMap((line) => faults(schema, line))).toEqual([]);
    const [first] = lines.map((line) => extractionSchema.parse(line));
    expect(faults(schema, { ...first, textSha256: 7 })).toEqual(['$.textSha256: integer']);
    expect(faults(schema, { ...first, score: 1 })).toEqual(['$.score: unknown']);
  });
});
