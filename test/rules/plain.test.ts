import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { defaultRulesFolder, readFolder } from '../../src/rules/folder.js';
import { readPlain } from '../../src/rules/plain.js';

/** What the whole language makes of a text; undefined where it finds a fault. */
function readWhole(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

describe('readPlain', () => {
  test.each([
    ['- a: b\n', [{ a: 'b' }]],
    [
      '# c\n\n- a: b # c\n  # c\n  d: [e f, "g, h", \'#i\'] # c\n\n- k: l',
      [{ a: 'b', d: ['e f', 'g, h', '#i'] }, { k: 'l' }],
    ],
    ['- a:\n    - b\n\n    # c\n    - "d"\n  e: f\n', [{ a: ['b', 'd'], e: 'f' }]],
    ['- { a: b, c: [d, e],\n    f: "" }\n', [{ a: 'b', c: ['d', 'e'], f: '' }]],
    ['- a: [b,\n    c]\n', [{ a: ['b', 'c'] }]],
    ['- a\n- "b: c"\n- d#e\n- http://f.test/#g\n', ['a', 'b: c', 'd#e', 'http://f.test/#g']],
  ])('reads %j', (text, expected) => {
    expect(readPlain(text)).toEqual(expected);
    expect(readWhole(text)).toEqual(expected);
  });

  test.each([
    ['', 'nothing'],
    ['a: b\n', 'a mapping'],
    ['- a: b\n  a: c\n', 'a duplicate key'],
    ['- { a: b, a: c }\n', 'a duplicate key in brackets'],
    ['- a:\n', 'no value'],
    ['- a: []\n', 'an empty list'],
    ['- a: b\n    c\n', 'a text over two lines'],
    ['- a: >-\n    b\n', 'a folded text'],
    ['- a: b: c\n', 'a second colon'],
    ['- a: "b\\n"\n', 'an escape'],
    ["- a: ['it''s'\n", 'a doubled quote in an open bracket'],
    ['- a: [b, [c]]\n', 'a nested list'],
    ['- a: &x b\n', 'an anchor'],
    ['- a: *x\n', 'an alias'],
    ['- a: !x b\n', 'a tag'],
    ['-\ta: b\n', 'a tab'],
    ['- a: b\n--- \n', 'a second document'],
    ['- a: b\n c: d\n', 'bad indentation'],
    ['-  a: b\n  c: d\n', 'a key left of its sister'],
  ])('leaves %j to the whole language: %s', (text) => {
    expect(readPlain(text)).toBeUndefined();
  });

  test('whatever it reads of damaged files, the whole language reads the same', () => {
    const good = [
      '# c\n\n- a: b c # c\n  d: [e f, "g, h", \'#i\'] # c\n  n: x:y\n',
      "- k:\n    - l m\n    # c\n    - 'o'\n  e: f#g\n\n",
      '- { a: b, c: [d, e],\n    f: "" }\n- a: [b,\n    c d]\n- z\n',
    ];
    const pieces = [
      ...[
        '- ',
        '  ',
        ' ',
        '    ',
        '\n',
        '\n- ',
        '\n  ',
        '\n    ',
        'a: ',
        'a:',
        'k',
        '1,5',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
      ],
      ...[
        "'",
        '"',
        ' #',
        '#',
        ': ',
        ':',
        '-',
        '&x',
        '*x',
        '|',
        '>',
        '\\',
        '\u00a0',
        '\u2028',
        '\u0085',
        '...',
        '---',
      ],
      ...['~', '?', '%', '@', '!', '<<: ', '\u{1f600}', ''],
    ];
    const change = fc.record({ at: fc.nat(120), cut: fc.nat(3), put: fc.constantFrom(...pieces) });
    const damaged = fc
      .tuple(fc.constantFrom(...good), fc.constantFrom(...good, ''), fc.array(change, { maxLength: 3 }))
      .map(([first, second, changes]) =>
        changes.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          first + second,
        ),
      );
    let read = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        const plain = readPlain(text);
        if (plain === undefined) return;
        read++;
        expect(readWhole(text)).toEqual(plain);
      }),
      { numRuns: 5_000, seed: 1 },
    );
    expect(read).toBeGreaterThan(1_000);
  });

  test('the rules of the package are read the same', async () => {
    for (const { name, bytes } of await readFolder(defaultRulesFolder())) {
      const text = new TextDecoder().decode(bytes);
      expect(readPlain(text) ?? readWhole(text), name).toEqual(readWhole(text));
    }
  });
});
