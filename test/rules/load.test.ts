import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/rules/index.js';
import { rulesFaults, rulesFolder } from './good-rules.js';

describe('loadRules', () => {
  test('reads every list, and the files of a folder in the order of their names', async () => {
    const rules = await loadRules(await rulesFolder());
    expect(rules.countries).toEqual([
      { code: 'KR', name: 'Korea Selatan', english: 'South Korea', aliases: ['Korsel'], cities: ['Busan'] },
      { code: 'NO', name: 'Norwegia', english: 'Norway' },
    ]);
    expect(rules.areas).toEqual([{ code: 'EU', name: 'Uni Eropa', english: 'European Union' }]);
    expect(rules.regions).toEqual([{ code: '36.03', name: 'Kabupaten Tangerang' }]);
    expect(rules.chapters).toEqual([{ hs: '09', name: 'Rempah', english: 'Spices' }]);
    expect(rules.products).toEqual([
      { name: 'vanili', hs: '09' },
      { name: 'rumput laut', aliases: ['agar-agar'] },
    ]);
    expect(rules.agencies).toEqual([{ name: 'Bea Cukai', scope: 'national' }]);
    expect(rules.words).toEqual([{ tag: 'ExportVerb', words: ['mengekspor', 'mengapalkan'] }]);
    expect(rules.units.map(({ unit }) => unit)).toEqual(['t', 'kg']);
    expect(rules.currencies).toEqual([{ currency: 'IDR', before: ['Rp'] }]);
    expect(rules.numbers).toEqual([{ value: '1000000', kind: 'scale', words: ['juta'] }]);
    expect(rules.boilerplate.map(({ starts }) => starts)).toEqual([['Penulis:']]);
    expect(rules.patterns.map(({ name }) => name)).toEqual(['export-verb']);
    expect(rules.sites).toEqual([
      {
        ...{ site: 'contoh.test', name: 'contoh', hosts: ['.contoh.test'], verified: true },
        ...{ note: 'Karangan.', body: ['div.isi'] },
      },
    ]);
  });

  test('says which folder cannot be read', async () => {
    const folder = await rulesFolder();
    const missing = join(folder, 'none');
    await expect(loadRules(missing)).rejects.toThrow(
      `${missing}: expected the folder of the rules, got: ENOENT`,
    );
  });

  test.each([
    [
      'gazetteers/regions.yaml',
      'gazetteers/regions.yaml: expected this file, a list of Indonesian regions (code, name); got none',
    ],
    [
      'gazetteers/chapters.yaml',
      'gazetteers/chapters.yaml: expected this file, a list of HS chapters (hs, name, english); got none',
    ],
    [
      'gazetteers/agencies.yaml',
      'gazetteers/agencies.yaml: expected this file, a list of government bodies (name, scope); got none',
    ],
    [
      'lexicon/words/verbs.yaml',
      'lexicon/words/: expected a .yaml file here, a list of words with one tag (tag, words); got none',
    ],
  ])('refuses that %s is missing', async (name, expected) => {
    expect(await rulesFaults({ [name]: null })).toEqual([expected]);
  });

  test.each([
    ['lexicon/unit.yaml', 'did you mean `lexicon/units.yaml`?'],
    ['gazeteers/countries.yaml', 'did you mean `gazetteers/countries.yaml`?'],
    ['gazetteers/products.yaml', 'did you mean `gazetteers/products/*.yaml`?'],
    ['lexicon/word/nouns.yaml', 'did you mean `lexicon/words/nouns.yaml`?'],
    ['patterns/status.yml', 'did you mean `patterns/status.yaml`?'],
    ['site/kompas.com.yaml', 'did you mean `sites/kompas.com.yaml`?'],
    [
      'catatan.txt',
      'expected one of `gazetteers/countries.yaml`, `gazetteers/areas.yaml`, `gazetteers/regions.yaml`, `gazetteers/chapters.yaml`, `gazetteers/products/*.yaml`, `gazetteers/agencies.yaml`, `lexicon/words/*.yaml`, `lexicon/units.yaml`, `lexicon/currencies.yaml`, `lexicon/hedges.yaml`, `lexicon/numbers.yaml`, `lexicon/boilerplate.yaml`, `patterns/*.yaml`, `sites/*.yaml`',
    ],
  ])('refuses the unknown file %s', async (name, expected) => {
    expect(await rulesFaults({ [name]: '- x\n' })).toEqual([`${name}: unknown rule file; ${expected}`]);
  });

  test('collects the faults of all files', async () => {
    const changes = {
      'gazetteers/areas.yaml': '',
      'lexicon/units.yaml': '- unit: t\n  wrods: [ton]\n',
      'lexicon/numbers.yaml': null,
      'gazetteers/products/laut.yaml': new Uint8Array([...Buffer.from('- name: p'), 0xe9, 0x0a]),
    };
    expect(await rulesFaults(changes)).toEqual([
      'gazetteers/areas.yaml:1:1: expected a list, got nothing',
      'gazetteers/products/laut.yaml:1:10: expected UTF-8, got a character that is none: save the file as UTF-8',
      'lexicon/units.yaml:2:3: unknown key `wrods`; did you mean `words`?',
      'lexicon/numbers.yaml: expected this file, a list of number words (value, kind, words); got none',
    ]);
  });
});
