import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/extract/mentions/find.js';
import { compileKnowledge } from '../../src/extract/mentions/knowledge.js';
import { createCompromiseMatcher } from '../../src/extract/text/compromise-matcher.js';
import { createMatcher } from '../../src/extract/text/matcher.js';
import { parseMatch } from '../../src/extract/text/syntax.js';
import type { Token } from '../../src/extract/text/token.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import type { Pattern } from '../../src/rules/schema.js';
import { readCorpus } from '../corpus/articles.js';
import { documentOf } from '../repeats/document.js';
import { hitsOf, pattern, row } from './matching.js';

const rules = await loadRules(defaultRulesFolder());
const knowledge = compileKnowledge(rules);
const fast = createMatcher(rules.patterns);
const slow = createCompromiseMatcher(rules.patterns);

/** The sentences of a text, tagged as the pipeline tags them before it runs the patterns. */
function tagged(text: string): (readonly Token[])[] {
  const lines = text.split(/\n+/).filter((line) => line !== '');
  const { sentences } = findMentions(documentOf(...lines, 'Ekspor Indonesia naik.'), knowledge).value;
  return sentences.slice(0, -1).map(({ tokens }) => tokens);
}

function expectAgreement(text: string): number {
  const sentences = tagged(text);
  for (const tokens of sentences) expect(hitsOf(fast, tokens)).toBe(hitsOf(slow, tokens));
  return sentences.length;
}

describe('both matchers give the same hits', () => {
  it.each(rules.patterns)('on the examples of $name', ({ name, examples, counterexamples }) => {
    for (const text of [...examples, ...counterexamples]) expect(expectAgreement(text)).toBeGreaterThan(0);
    const found = (text: string) =>
      tagged(text).some((tokens) => fast.match(tokens).some((hit) => hit.pattern.name === name));
    expect(examples.filter((text) => !found(text))).toEqual([]);
    expect(counterexamples.filter(found)).toEqual([]);
  });

  it.each(readCorpus())('on every sentence of $slug', ({ text }) => {
    expect(expectAgreement(text)).toBeGreaterThan(0);
  });
});

const named = fc.constantFrom('aa', 'bb', 'cc', '#Xx', '#Yy');
const atom = fc.oneof({ weight: 5, arbitrary: named }, fc.constant('.'));
/** Choices of one length: of choices that differ in length ours takes the longest, compromise the first. */
const group = fc
  .integer({ min: 1, max: 2 })
  .chain((size) =>
    fc.array(fc.array(named, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 3 }),
  )
  .map((choices) => `(${choices.map((choice) => choice.join(' ')).join('|')})`);
const optional = fc.constantFrom('oo?', 'pp?', '#Oo?', '(oo|pp)?', '(#Oo|pp)?', '(oo pp|#Oo pp)?');
const gap = fc.tuple(fc.nat(2), fc.nat(3)).map(([least, more]) => ` .{${least},${least + more}}`);
const solid = fc.oneof({ weight: 3, arbitrary: atom }, group);
/** Up to three parts, and a gap before the last. */
const sources = fc
  .tuple(fc.array(fc.oneof(solid, optional), { maxLength: 2 }), solid, fc.option(gap, { nil: '' }), solid)
  .map(([before, first, between, last]) => `${[...before, first].join(' ')}${between} ${last}`);

const plainToken: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('aa', 'bb', 'cc', 'dd'), fc.subarray(['Xx', 'Yy']))
  .map(([word, tags]) => [word, ...tags].join('#'));
const words = fc
  .array(fc.oneof({ weight: 4, arbitrary: plainToken }, fc.constantFrom('oo', 'pp', 'oo#Oo')), {
    maxLength: 9,
  })
  .map((tokens) => tokens.join(' '));

/**
 * Only first hits are compared: compromise runs each alternative, and each length of a gap, by itself, so that a hit
 * of one may hide a later hit that ours finds.
 */
const first = (hits: string): string => hits.split(', ')[0] ?? '';

const startOf = (hit: string): number => (hit === '' ? Infinity : Number(/(\d+)-/.exec(hit)?.[1]));

/** What may be left out ours gives up where the rest would fail with it, which compromise does not: ours finds more. */
function expectSameFirst(one: Pattern, tokens: string): void {
  const [ours, theirs] = [createMatcher([one]), createCompromiseMatcher([one])].map((matcher) =>
    first(hitsOf(matcher, row(tokens))),
  ) as [string, string];
  const mayFindMore = one.match.some((source) => source.includes('?'));
  if (mayFindMore && startOf(ours) < startOf(theirs)) return;
  expect(ours).toBe(theirs);
}

describe('both matchers agree', () => {
  it('on any pattern of the syntax and any row of tokens', () => {
    fc.assert(
      fc.property(sources, words, (source, tokens) => {
        expectSameFirst(pattern('p', source), tokens);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(rules.patterns)('on the words of $name in any order', (one) => {
    const known = one.match
      .flatMap(parseMatch)
      .flatMap(({ choices }) => choices.flat())
      .map((each) => (each.kind === 'word' ? each.word : each.kind === 'tag' ? `lain#${each.tag}` : 'lain'));
    const anyRow = fc
      .array(fc.constantFrom(...known, 'lain'), { maxLength: 8 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(anyRow, (tokens) => {
        expectSameFirst(one, tokens);
      }),
      { numRuns: 200, seed: 17 },
    );
  });
});
