import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/rules/index.js';
import { rulesFaults, rulesFolder } from './good-rules.js';

describe('names that stand for two things', () => {
  test.each([
    [
      'country code',
      { 'gazetteers/countries.yaml': '- code: KR\n  name: Korea\n- name: Korsel\n  code: KR\n' },
      'gazetteers/countries.yaml:4:9: expected each country code once, got `KR`, which stands at gazetteers/countries.yaml:1:9 already',
    ],
    [
      'country alias',
      {
        'gazetteers/countries.yaml':
          '- code: KR\n  name: Korea\n- code: KP\n  name: Korut\n  aliases: [Pyongyang, korea]\n',
      },
      'gazetteers/countries.yaml:5:24: expected each name for one country only, got `korea`, which stands at gazetteers/countries.yaml:2:9 already',
    ],
    [
      'region code',
      { 'gazetteers/regions.yaml': '- code: "36"\n  name: Banten\n- { code: "36", name: Jawa Barat }\n' },
      'gazetteers/regions.yaml:3:11: expected each region code once, got `36`, which stands at gazetteers/regions.yaml:1:9 already',
    ],
    [
      'product in two files',
      { 'gazetteers/products/laut.yaml': '- name: rumput laut\n  aliases:\n    - agar-agar\n    - Vanili\n' },
      'gazetteers/products/laut.yaml:4:7: expected each name for one product only, got `Vanili`, which stands at gazetteers/products/kebun.yaml:1:9 already',
    ],
    [
      'word of a tag in two files',
      { 'lexicon/words/more.yaml': '- tag: ExportVerb\n  words: [mengekspor]\n' },
      'lexicon/words/verbs.yaml:2:11: expected each word once under its tag, got `mengekspor`, which stands at lexicon/words/more.yaml:2:11 already',
    ],
    [
      'unit word',
      { 'lexicon/units.yaml': '- unit: t\n  words: [ton]\n- unit: kg\n  words: [kilo, ton]\n' },
      'lexicon/units.yaml:4:17: expected each word for one unit only, got `ton`, which stands at lexicon/units.yaml:2:11 already',
    ],
    [
      'pattern name',
      {
        'patterns/avoid.yaml':
          '- name: export-verb\n  kind: avoid\n  value: import\n  match: [impor]\n  examples: [mengimpor]\n  counterexamples: [ekspor]\n',
      },
      'patterns/triggers.yaml:1:9: expected each pattern name once, got `export-verb`, which stands at patterns/avoid.yaml:1:9 already',
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await rulesFaults(changes)).toEqual([expected]);
  });

  test('a word may have two tags, and a country its own name as a city', async () => {
    const folder = await rulesFolder({
      'lexicon/words/more.yaml': '- tag: SendVerb\n  words: [mengapalkan]\n',
      'gazetteers/countries.yaml': '- code: SG\n  name: Singapura\n  cities: [Singapura]\n',
    });
    expect((await loadRules(folder)).words).toHaveLength(2);
  });
});
