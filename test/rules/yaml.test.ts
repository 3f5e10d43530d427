import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RulesError } from '../../src/model/errors.js';
import { boilerplateSchema } from '../../src/rules/boilerplate-schema.js';
import {
  areaSchema,
  chapterSchema,
  countrySchema,
  productSchema,
  unitSchema,
} from '../../src/rules/schema.js';
import { parseYaml } from '../../src/rules/yaml.js';

const units = z.array(unitSchema);
const countries = z.array(countrySchema);
const file = 'rules/lexicon/units.yaml';

function fault(text: string, schema: z.ZodType): string {
  try {
    parseYaml(file, text, schema);
  } catch (error) {
    if (error instanceof RulesError) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('parseYaml', () => {
  test('keeps every scalar as its author wrote it', () => {
    const text = '- code: NO\n  name: no\n  english: null\n  aliases: [4.044, ~, true]\n';
    expect(parseYaml(file, text, countries)).toEqual([
      { code: 'NO', name: 'no', english: 'null', aliases: ['4.044', '~', 'true'] },
    ]);
  });

  test('reads YAML beyond the plain subset too', () => {
    const text = "---\n- unit: t\n  words:\n  - \"to\\x6e\"\n  - 'ton''s'\n  note: >-\n    dua\n    baris\n";
    expect(parseYaml(file, text, units)).toEqual([{ unit: 't', words: ['ton', "ton's"], note: 'dua baris' }]);
  });

  test('leaves out a byte order mark and reads Windows line ends', () => {
    const text = '\uFEFF- unit: t\r\n  words: [ton]\r\n';
    expect(parseYaml(file, text, units)).toEqual([{ unit: 't', words: ['ton'] }]);
  });

  test.each([
    ['unknown key', '- unit: t\n  wrods: [ton]\n', '2:3: unknown key `wrods`; did you mean `words`?'],
    [
      'unknown key, none near',
      '- unit: t\n  words: [ton]\n  komentar: x\n',
      '3:3: unknown key `komentar`; expected one of `unit`, `words`, `factor`, `note`, `source`',
    ],
    ['text for a list', '- unit: t\n  words: ton\n', '2:10: expected a list, got `ton`'],
    ['list for a text', '- unit: t\n  words: [ton, [kg]]\n', '2:16: expected a text, got a list'],
    ['text for a mapping', '- t\n', '1:3: expected a mapping, got `t`'],
    ['mapping for the list', 'unit: t\nwords: [ton]\n', '1:1: expected a list, got a mapping'],
    ['no value', '- unit: t\n  words:\n', '2:9: expected a list, got nothing'],
    ['empty list', '- unit: t\n  words: []\n', '2:10: expected 1 or more items, got an empty list'],
    ['empty text', '- unit: t\n  words: [ton, ""]\n', '2:16: expected a text, got nothing'],
    [
      'missing key',
      '- unit: t\n  words: [ton]\n\n- unit: kg\n',
      '4:3: missing key `words`: expected a list, got none',
    ],
    ['unknown value', '- unit: kgs\n  words: [kg]\n', '1:9: unknown value `kgs`; did you mean `kg`?'],
    [
      'unknown value, none near',
      '- unit: x\n  words: [kg]\n',
      '1:9: expected one of `t`, `kg`, `g`, `quintal`, `l`, `ml`, `m3`, `m2`, `m`, `km`, `piece`, `pair` and 29 more, got `x`',
    ],
    [
      'duplicate key',
      '- unit: t\n  words: [ton]\n  unit: t\n',
      '3:3: expected each key once, got `unit` a second time',
    ],
    ['tab indentation', '- unit: t\n\twords: [ton]\n', '2:1: expected spaces as indentation, got a tab'],
    [
      'alias',
      '- unit: t\n  words: &w [ton]\n- unit: kg\n  words: *w\n',
      '4:10: expected a value, got the alias `*w`: write the value out',
    ],
    [
      'second document',
      '- unit: t\n  words: [ton]\n---\n- x\n',
      '3:1: expected one document, got a second one after `---`',
    ],
    [
      'tag',
      '- unit: !t t\n  words: [ton]\n',
      '1:9: expected a value, got a tag: put a text that begins with `!` in quotes',
    ],
    [
      'colon in a text',
      '- unit: t\n  words: [ton]\n  note: lihat: ton\n',
      '3:9: expected one value, got a second `: ` on the line: put a text that holds `: ` in quotes',
    ],
    ['open quote', "- unit: t\n  words: ['ton]\n", "3:1: expected valid YAML, got: Missing closing 'quote"],
    [
      'list as a key',
      '- ? [a]\n  : b\n',
      '1:5: expected valid YAML, got: With stringKeys, all keys must be strings',
    ],
    ['empty file', '', '1:1: expected a list, got nothing'],
    ['only a comment', '# nanti\n', '1:1: expected a list, got nothing'],
  ])('refuses: %s', (_, text, expected) => {
    expect(fault(text, units)).toBe(`${file}:${expected}`);
  });

  test.each([
    [
      countrySchema,
      '- code: Kr\n  name: Korea Selatan\n  english: South Korea\n',
      '1:9: expected an ISO 3166-1 alpha-2 code, got `Kr`',
    ],
    [productSchema, '- name: kopi\n  hs: "901"\n', '2:7: expected an HS chapter of two digits, got `901`'],
    [countrySchema, '- code: KR\n  name: Korea\n', '1:3: missing key `english`: expected a text, got none'],
    [areaSchema, '- code: EU\n  name: Uni Eropa\n', '1:3: missing key `english`: expected a text, got none'],
    [
      chapterSchema,
      '- hs: "9"\n  name: Kopi\n  english: Coffee\n',
      '1:7: expected an HS chapter of two digits, got `9`',
    ],
    [
      chapterSchema,
      `- hs: "09"\n  name: ${'x'.repeat(41)}\n  english: Coffee\n`,
      `2:9: expected 40 characters or fewer, got \`${'x'.repeat(41)}\``,
    ],
    [
      boilerplateSchema,
      '- role: footer\n  examples: [a]\n  counterexamples: [b]\n',
      '1:3: expected at least one of starts, contains, whole, inside',
    ],
  ])('refuses what an entry must not be (%#)', (schema, text, expected) => {
    expect(fault(text, z.array<z.ZodType>(schema))).toBe(`${file}:${expected}`);
  });

  test('an alias bomb is refused before it is expanded', () => {
    const levels = Array.from({ length: 40 }, (_, n) => `- &a${n + 1} [*a${n}, *a${n}]\n`);
    const lines = fault(`- &a0 [x, x]\n${levels.join('')}`, units).split('\n');
    expect(lines[0]).toBe(`${file}:2:8: expected a value, got the alias \`*a0\`: write the value out`);
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe('... and 20 more');
  });

  test('deep nesting is refused', () => {
    expect(fault('['.repeat(30_000), units)).toMatch(
      /^rules\/lexicon\/units\.yaml:1:\d+: expected valid YAML, got: /,
    );
  });

  test('shows all faults of a file in the order of lines', () => {
    expect(
      fault('- unit: t\n  words: [ton]\n  unit: t\n- unit: kgs\n  word: [kg]\n- words: []\n', units),
    ).toBe(
      [
        `${file}:3:3: expected each key once, got \`unit\` a second time`,
        `${file}:4:9: unknown value \`kgs\`; did you mean \`kg\`?`,
        `${file}:5:3: unknown key \`word\`; did you mean \`words\`?`,
        `${file}:6:3: missing key \`unit\`: expected one of \`t\`, \`kg\`, \`g\`, \`quintal\`, \`l\`, \`ml\`, \`m3\`, \`m2\`, \`m\`, \`km\`, \`piece\`, \`pair\` and 29 more, got none`,
        `${file}:6:10: expected 1 or more items, got an empty list`,
      ].join('\n'),
    );
  });

  test('shows the first 20 faults and says how many more there are', () => {
    const lines = fault('- unit: t\n'.repeat(23), units).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[19]).toBe(`${file}:20:3: missing key \`words\`: expected a list, got none`);
    expect(lines[20]).toBe('... and 3 more');
  });
});
