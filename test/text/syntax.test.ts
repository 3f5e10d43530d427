import { describe, expect, it } from 'vitest';
import { parseMatch, type Step } from '../../src/extract/text/syntax.js';
import { RulesError } from '../../src/model/errors.js';

/** A step in one line: its choices, then how often it may stand. */
const shown = ({ choices, min, max }: Step): string => {
  const rows = choices.map((choice) =>
    choice
      .map((atom) => (atom.kind === 'word' ? atom.word : atom.kind === 'tag' ? `#${atom.tag}` : '.'))
      .join(' '),
  );
  return `${rows.join('|')} ${min}-${max}`;
};

describe('parseMatch', () => {
  it.each<[string, string[]]>([
    ['kopi', ['kopi 1-1']],
    ['Kopi', ['kopi 1-1']],
    ["jum'at", ["jum'at 1-1"]],
    ['non-migas', ['non-migas 1-1']],
    ['40', ['40 1-1']],
    ['#ExportVerb', ['#ExportVerb 1-1']],
    ['.', ['. 1-1']],
    ['kopi teh', ['kopi 1-1', 'teh 1-1']],
    ['kopi  teh', ['kopi 1-1', 'teh 1-1']],
    ['kopi? teh', ['kopi 0-1', 'teh 1-1']],
    ['#Product? teh', ['#Product 0-1', 'teh 1-1']],
    ['(kopi|teh)', ['kopi|teh 1-1']],
    ['(kopi luwak|#Product|.)', ['kopi luwak|#Product|. 1-1']],
    ['( kopi | teh )', ['kopi|teh 1-1']],
    ['(kopi|teh)? lada', ['kopi|teh 0-1', 'lada 1-1']],
    ['kopi .{0,4} lada', ['kopi 1-1', '. 0-4', 'lada 1-1']],
    ['kopi .{1,2} (lada|pala) #Money?', ['kopi 1-1', '. 1-2', 'lada|pala 1-1', '#Money 0-1']],
  ])('%s', (source, steps) => expect(parseMatch(source).map(shown)).toEqual(steps));

  it.each([
    '',
    ' ',
    'kopi?',
    '#Product? (kopi|teh)?',
    '.{0,3}',
    'kopi*',
    'kopi+',
    '.* kopi',
    '!kopi',
    '^kopi',
    'kopi$',
    '[kopi]',
    '{kopi}',
    '/kop./',
    '~kopi~',
    '@isUpperCase',
    '%Noun|Verb%',
    'kopi && teh',
    '(kopi && teh)',
    '#product',
    '#Export_Verb',
    '#',
    'kopi.{0,3}',
    'kopi .{3}',
    'kopi .{3,} teh',
    'kopi .{0,12} teh',
    'kopi{2}',
    '(kopi',
    'kopi)',
    '()',
    '(|kopi)',
    '(kopi|)',
    '((kopi|teh) lada)',
    '<nama>kopi',
    'kopi, teh',
    'kopi|',
    '??',
  ])('refuses %j', (source) => {
    expect(() => parseMatch(source)).toThrow(RulesError);
    expect(() => parseMatch(source)).toThrow(`pattern "${source}": expected `);
  });
});
