import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/rules/index.js';
import { rulesFaults, rulesFolder } from './good-rules.js';

const coffee = '- { hs: "09", name: Kopi, english: Coffee }\n';

describe('names that stand for two things', () => {
  test.each([
    [
      'country code',
      {
        'gazetteers/countries.yaml':
          '- code: KR\n  name: Korea\n  english: a\n- name: Korsel\n  english: b\n  code: KR\n',
      },
      'gazetteers/countries.yaml:6:9: expected each country code once, got `KR`, which stands at gazetteers/countries.yaml:1:9 already',
    ],
    [
      'country alias',
      {
        'gazetteers/countries.yaml':
          '- code: KR\n  name: Korea\n  english: a\n- code: KP\n  name: Korut\n  english: b\n  aliases: [Pyongyang, korea]\n',
      },
      'gazetteers/countries.yaml:7:24: expected each name for one country only, got `korea`, which stands at gazetteers/countries.yaml:2:9 already',
    ],
    [
      'region code',
      { 'gazetteers/regions.yaml': '- code: "36"\n  name: Banten\n- { code: "36", name: Jawa Barat }\n' },
      'gazetteers/regions.yaml:3:11: expected each region code once, got `36`, which stands at gazetteers/regions.yaml:1:9 already',
    ],
    [
      'English name of a country and an area',
      { 'gazetteers/areas.yaml': '- code: ASIA\n  name: Asia\n  english: NORWAY\n' },
      'gazetteers/areas.yaml:3:12: expected each English name for one destination only, got `NORWAY`, which stands at gazetteers/countries.yaml:6:42 already',
    ],
    [
      'English name of a province',
      {
        'gazetteers/regions.yaml':
          '- { code: "32", name: Jawa Barat, english: West Java }\n- { code: "36.03", name: Tangerang }\n- { code: "33", name: Jateng, english: West Java }\n',
      },
      'gazetteers/regions.yaml:3:40: expected each English name for one region only, got `West Java`, which stands at gazetteers/regions.yaml:1:44 already',
    ],
    [
      'chapter',
      { 'gazetteers/chapters.yaml': `${coffee}- { hs: "09", name: Teh, english: Tea }\n` },
      'gazetteers/chapters.yaml:2:9: expected each chapter once, got `09`, which stands at gazetteers/chapters.yaml:1:9 already',
    ],
    [
      'name of a chapter',
      { 'gazetteers/chapters.yaml': `${coffee}- { hs: "10", name: kopi, english: Tea }\n` },
      'gazetteers/chapters.yaml:2:21: expected each name for one chapter only, got `kopi`, which stands at gazetteers/chapters.yaml:1:21 already',
    ],
    [
      'English name of a chapter',
      { 'gazetteers/chapters.yaml': `${coffee}- { hs: "10", name: Teh, english: coffee }\n` },
      'gazetteers/chapters.yaml:2:35: expected each English name for one chapter only, got `coffee`, which stands at gazetteers/chapters.yaml:1:36 already',
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
      'gazetteers/countries.yaml':
        '- code: SG\n  name: Singapura\n  english: Singapore\n  cities: [Singapura]\n',
    });
    expect((await loadRules(folder)).words).toHaveLength(2);
  });
});
