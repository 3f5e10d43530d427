import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passGate } from '../../src/extract/gate/pass-gate.js';
import { citeFacts, compileKnowledge, fillFacts, findMentions, mergeFacts } from '../../src/extract/index.js';
import type { Document } from '../../src/model/document.js';
import type { Fact } from '../../src/model/fact.js';
import { extractArticle } from '../../src/pipeline.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { knowledge, read } from '../facts/telling.js';
import { corpusSnapshots } from '../pipeline/corpus.js';
import { articleText } from '../pipeline/generated.js';
import { documentOf } from '../repeats/document.js';
import { weakText } from './weak-text.js';

const rules = await loadRules(defaultRulesFolder());
const corpus = await corpusSnapshots();

/** The facts of a document that is read whether the gate closes it or not. */
const ungated = (document: Document): Fact[] =>
  citeFacts(document, mergeFacts(fillFacts(document, findMentions(document, knowledge).value).value).value);

const opens = (...paragraphs: string[]): boolean => passGate(documentOf(...paragraphs), knowledge).value;

describe('the gate loses no fact', () => {
  it.each(corpus.map((snapshot) => [snapshot.id, snapshot] as const))('of %s', (_, snapshot) => {
    const { document, facts } = extractArticle(snapshot, knowledge);
    expect(facts).toEqual(ungated(document));
  });

  it('of texts of export sentences, scraps and noise', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const { document, facts } = read(text, '2024-07-02');
        expect(facts).toEqual(ungated(document));
      }),
      { numRuns: 200 },
    );
  });

  it('of texts without the word', () => {
    fc.assert(
      fc.property(weakText, (text) => {
        const { document, facts } = read(text, '2024-07-02');
        expect(facts).toEqual(ungated(document));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the gate opens for', () => {
  it.each([
    ['a word of exporting', 'Petani mengekspor jahe.'],
    ['capitals', 'EKSPOR JAHE NAIK'],
    ['a word with a mark of its own', 'Petani mengeks\u0301por jahe.'],
    ['a word behind digits', 'Tahun 2024ekspor jahe naik.'],
    ['sales abroad', 'Tas rajut itu tembus pasar internasional.'],
    ['sales in several countries', 'Tas rajut itu dijual ke enam negara.'],
    ['goods sent to a foreign place', 'Dua kontainer ubi dikirim ke Osaka.'],
    ['sales abroad in the words of an office', 'Kata BPS, kopi itu laku di Mesir.'],
    ['a place named before', 'Kata BPS, kopi itu laku di negara tersebut.'],
    ['a place named before, with a sign behind it', 'Kata BPS, kopi itu laku di negara tersebut$ '],
    ['goods, how much and where to, without a word of sending', 'Kata BPS, 36 ton robusta ke Amerika.'],
  ])('%s', (_, text) => {
    expect(opens('Hujan turun di Sigi.', text)).toBe(true);
  });

  it('the words of a title and of a caption', () => {
    const { paragraphs, ...rest } = documentOf('Ekspor jahe naik.');
    const as = (role: 'caption' | 'related-link') =>
      passGate({ ...rest, paragraphs: paragraphs.map((each) => ({ ...each, role })) }, knowledge).value;
    expect([as('caption'), as('related-link')]).toEqual([true, false]);
  });
});

describe('the gate is closed to', () => {
  it.each([
    ['an article of nothing abroad', 'Petani menanam jahe di lereng bukit.'],
    ['home sales', 'Jahe itu dijual di pasar Sleman, kata BPS.'],
    ['a foreign place alone', 'Ia berlibur ke Jepang, kata BPS.'],
    ['a place and a sale in two sentences', 'Ia berlibur ke Jepang. Jahenya dijual di pasar, kata BPS.'],
    ['longer words', 'Pengeksporterian itu kata rekaan.'],
    ['a sum in dollars', 'Harga jual emas US$ 20, kata BPS.'],
    ['a sale for dollars', 'Emas itu laku dijual 20 juta dolar AS, kata BPS.'],
    ['a name of a person', 'Kepala BPS Willy Indra Yunani menjual batik.'],
  ])('%s', (_, text) => {
    expect(opens('Hujan turun di Sigi.', text)).toBe(false);
  });

  it('and says so', () => {
    const { document, reading, diagnostics, facts } = read('Hujan turun di Sigi.\n\nPetani pulang.');
    expect(document.paragraphs).toHaveLength(2);
    expect({ reading, facts }).toEqual({ reading: { sentences: [], mentions: [] }, facts: [] });
    expect(diagnostics).toEqual([
      { step: 'passGate', reason: expect.stringContaining('no word of exporting'), span: null, rule: 'gate' },
    ]);
  });
});

describe('the gate is made of the rules', () => {
  const trigger = {
    name: 'over-the-sea',
    kind: 'trigger' as const,
    value: 'strong',
    examples: ['Jahe diseberangkan.'],
    counterexamples: ['Jahe ditanam.'],
  };
  const withTriggers = (...matches: string[][]) =>
    compileKnowledge({
      ...rules,
      patterns: [...rules.patterns, ...matches.map((match) => ({ ...trigger, match }))],
    });
  const text = documentOf('Jahe diseberangkan lewat laut.');

  it('a new trigger opens it', () => {
    expect(passGate(text, compileKnowledge(rules)).value).toBe(false);
    expect(passGate(text, withTriggers(['diseberangkan'])).value).toBe(true);
    expect(passGate(text, withTriggers(['diseberangkan .{0,2} laut?'])).value).toBe(true);
    expect(passGate(text, withTriggers(['diseberangkan .{0,2} udara'])).value).toBe(false);
    expect(passGate(text, withTriggers(['#Product'])).value).toBe(true);
  });

  it('a new word of a tag opens it', () => {
    const words = [...rules.words, { tag: 'ExportVerb', words: ['diseberangkan'] }];
    expect(passGate(text, compileKnowledge({ ...rules, words })).value).toBe(true);
  });

  it('more needs than an integer has bits open it rather too often', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => [`diseberang${letter}`]);
    const changed = withTriggers(...letters, ...letters.map(([word]) => [`${word}kan`]), ['diseberangkan']);
    expect(passGate(text, changed).value).toBe(true);
    expect(passGate(documentOf('Jahe ditanam.'), changed).value).toBe(false);
  });
});
