import { describe, expect, it } from 'vitest';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { rulesFaults } from './good-rules.js';

const file = 'sites/contoh.test.yaml';
const layout = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields = {
    site: 'contoh.test',
    name: 'contoh',
    hosts: '[.contoh.test]',
    verified: 'false',
    note: 'Karangan.',
    body: '[div.isi]',
    ...changes,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return `- ${lines.join('  ')}`;
};

describe('a page layout', () => {
  it.each([
    ['a broken selector', { body: '[div.isi, "div[class="]' }, '6:19', 'expected a CSS selector such as'],
    ['a selector by siblings', { drop: '["h2 + p"]' }, '7:10', 'expected only tags, classes, ids'],
    ['a selector by position', { title: '["h1:first-child"]' }, '7:11', 'expected only tags, classes, ids'],
    ['a selector by content', { body: '[":not(:has(p))"]' }, '6:10', 'expected only tags, classes, ids'],
    ['two descendant steps', { next: '["div ul a"]' }, '7:10', 'expected at most one space'],
    ['a query that is none', { all: '["?all"]' }, '7:9', 'expected a query such as `?page=all`'],
    ['no selector', { body: '[]' }, '6:9', 'expected 1 or more items, got an empty list'],
    ['a host with a scheme', { hosts: '["https://contoh.test"]' }, '3:11', 'expected a host such as'],
    ['a day that is none', { from: '2021-02-30' }, '7:9', 'expected a day of the calendar'],
    ['days in the wrong order', { from: '2021-02-02', to: '2021-02-01' }, '7:9', 'expected `from` to be no'],
    ['neither true nor false', { verified: 'yes' }, '4:13', 'expected one of `true`, `false`, got `yes`'],
    ['the name of another file', { site: 'lain.test' }, '1:9', 'expected `contoh.test`, as the file, got'],
  ])('with %s is refused with its place', async (_, changes, place, message) => {
    const [fault = '', ...others] = await rulesFaults({ [file]: layout(changes) });
    expect(fault).toContain(`${file}:${place}: ${message}`);
    expect(others).toEqual([]);
  });

  it('may not have the name of another', async () => {
    expect(await rulesFaults({ [file]: layout() + layout() })).toEqual([
      `${file}:8:9: expected each layout name once, got \`contoh\`, which stands at ${file}:2:9 already`,
    ]);
  });

  it('may name a child, one ancestor, an attribute and what is left out', async () => {
    const body = '["body.single > div.isi", "article .isi:not(.iklan)", "div[itemprop=articleBody], #isi"]';
    await expect(rulesFaults({ [file]: layout({ body, all: '["?page=all", "a.semua"]' }) })).rejects.toBe(
      'no fault',
    );
  });
});

describe('rules/sites', () => {
  it('holds the families that carry the regional press, general themes without hosts', async () => {
    const { sites } = await loadRules(defaultRulesFolder());
    expect(new Set(sites.map(({ site }) => site)).size).toBeGreaterThanOrEqual(30);
    const general = sites.filter(({ hosts }) => hosts.length === 0);
    expect(new Set(general.map(({ site }) => site))).toEqual(new Set(['wordpress-themes']));
    expect(sites.filter(({ verified }) => verified).map(({ site }) => site)).toEqual([
      'detik.com',
      'kompas.com',
      'mediaindonesia.com',
      'tribunnews.com',
    ]);
  });
});
