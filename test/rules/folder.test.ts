import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shownPath } from '../../src/rules/folder.js';
import { defaultRulesFolder, loadRules, type Rules } from '../../src/rules/index.js';
import { parseRules } from '../../src/rules/load.js';
import { packedRules } from '../../src/rules/packed.js';
import { type Changes, rulesFolder } from './good-rules.js';

describe('the path in messages', () => {
  test('begins at the working directory, where the folder lies below it', () => {
    expect(shownPath('rules', 'lexicon/units.yaml')).toBe('rules/lexicon/units.yaml');
    expect(shownPath(join(process.cwd(), 'rules'), 'sites')).toBe('rules/sites');
  });

  test('is given in full elsewhere', () => {
    expect(shownPath('../rules', 'a.yaml')).toBe(join(process.cwd(), '../rules/a.yaml'));
  });
});

describe('the digest', () => {
  const digest = async (changes: Changes = {}) => (await loadRules(await rulesFolder(changes))).digest;

  test('is the same for the same files in another folder, whatever lies beside them', async () => {
    const first = await digest();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest()).toBe(first);
    expect(await digest({ 'README.md': 'Lain.\n', '.DS_Store': 'x' })).toBe(first);
  });

  test('changes with a byte, even of a comment, with a name, and with another file', async () => {
    const product = '- name: vanili\n  hs: "09"\n';
    const digests = await Promise.all([
      digest(),
      digest({ 'gazetteers/products/kebun.yaml': `${product}# x\n` }),
      digest({ 'gazetteers/products/kebun.yaml': null, 'gazetteers/products/ladang.yaml': product }),
      digest({ 'gazetteers/products/ternak.yaml': '- name: sarang walet\n' }),
    ]);
    expect(new Set(digests).size).toBe(4);
  });
});

describe('the rules of the package', () => {
  let rules: Rules;
  beforeAll(async () => {
    rules = await loadRules(defaultRulesFolder());
  });

  test('load', () => {
    expect(rules.countries.find(({ code }) => code === 'KR')?.name).toBe('Korea Selatan');
    expect(rules.units.find(({ unit }) => unit === 't')?.words).toContain('ton');
    expect(rules.areas.map(({ code }) => code)).toContain('EUROPE');
  });

  test('have every chapter of the Harmonised System once, and no product of another', () => {
    const { chapters, products } = rules;
    const all = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(chapters.map(({ hs }) => hs)).toEqual(all.filter((hs) => hs !== '77'));
    const known = new Set(chapters.map(({ hs }) => hs));
    expect(products.filter(({ hs }) => hs !== undefined && !known.has(hs))).toEqual([]);
  });

  test('have an English name for each of the 38 provinces, and for no regency', () => {
    const { regions } = rules;
    const english = regions.filter((region) => region.english !== undefined).map(({ code }) => code);
    expect(english).toEqual(regions.map(({ code }) => code).filter((code) => /^\d\d$/.test(code)));
    expect(english).toHaveLength(38);
  });

  test('have English names that are words for readers, not codes or other languages left over', () => {
    const { countries, areas } = rules;
    expect([countries.length, areas.length]).toEqual([248, 10]);
    const odd = [...countries, ...areas].filter(
      ({ english }) => !/^[A-Z][A-Za-z-]+( [A-Za-z-]+)*$/.test(english),
    );
    expect(odd).toEqual([]);
  });

  test('are those that the build has read, where there is a build', async () => {
    const parsed = await parseRules(defaultRulesFolder());
    expect(await packedRules(parsed.digest)).toEqual(parsed);
    expect(await packedRules('0'.repeat(64))).toBeUndefined();
  });

  test('stand beside package.json', async () => {
    const manifest: unknown = JSON.parse(
      await readFile(join(defaultRulesFolder(), '../package.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({ name: 'jejak' });
  });
});
