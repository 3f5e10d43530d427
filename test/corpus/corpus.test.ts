import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGold, selectSplit } from '../../src/evaluate/index.js';
import type { GoldFact } from '../../src/model/gold.js';
import { areas } from '../../src/model/units.js';
import { type CorpusArticle, readCorpus } from './articles.js';
import { isSentenceRange, longSentences, numbersOf, printsNumber, statesEnough } from './checks.js';

const corpus = readCorpus();
const ofFacts = (gold: CorpusArticle['gold'], faultOf: (fact: GoldFact) => unknown[]) =>
  gold.facts.flatMap((fact, index) => faultOf(fact).map((fault) => ({ fact: index, fault })));

const interval = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const place = new RegExp(`^(?:[A-Z]{2}|${areas.join('|')})$`);

describe('the corpus', () => {
  it('holds thirty articles and more, eight and more of them without a fact, two and more pages', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(30);
    expect(corpus.filter(({ gold }) => gold.facts.length === 0).length).toBeGreaterThanOrEqual(8);
    expect(corpus.filter(({ isPage }) => isPage).length).toBeGreaterThanOrEqual(2);
  });

  it('covers every kind and status', () => {
    const facts = corpus.flatMap(({ gold }) => gold.facts);
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(['shipment', 'market', 'total']));
    expect(new Set(facts.map(({ status }) => status))).toEqual(new Set(['realised', 'planned', 'ended']));
  });

  it('has no long sentence in two articles', () => {
    const first = new Map<string, string>();
    const shared = corpus.flatMap(({ slug, text }) =>
      longSentences(text).flatMap((sentence) => {
        const owner = first.get(sentence) ?? slug;
        first.set(sentence, owner);
        return owner === slug ? [] : [{ sentence, in: [owner, slug] }];
      }),
    );
    expect(shared).toEqual([]);
  });
});

describe('corpus/split.yaml', () => {
  const directory = 'corpus/articles';
  const all = loadGold(directory);
  const idsOf = (part: 'dev' | 'test') => selectSplit(all, { directory, part }).map(({ id }) => id);

  it('keeps forty articles that there are for the blind test, ten and more of them without a fact', () => {
    const test = idsOf('test');
    expect(test).toHaveLength(40);
    expect(test.filter((id) => id.startsWith('bukan-')).length).toBeGreaterThanOrEqual(10);
    expect([...idsOf('dev'), ...test].sort()).toEqual(corpus.map(({ slug }) => slug));
  });

  it('lists them in order', () => {
    const listed = [...readFileSync('corpus/split.yaml', 'utf8').matchAll(/^ {2}- (.+)$/gm)].map(
      ([, id]) => id,
    );
    expect(listed).toEqual(idsOf('test'));
  });
});

describe.each(corpus)('corpus/articles/$slug', ({ slug, text, meta, gold }) => {
  it('names itself by its folder and gives one day of publication', () => {
    expect(gold.id).toBe(slug);
    expect(gold.published ?? null).toBe(meta.published ?? null);
  });

  it('cites whole sentences inside the text', () => {
    expect(gold.facts.filter(({ at }) => at.length === 0)).toEqual([]);
    expect(ofFacts(gold, ({ at }) => at.filter((range) => !isSentenceRange(text, range)))).toEqual([]);
  });

  it('states enough for a fact, with codes and dates in their normal forms', () => {
    expect(gold.facts.filter((fact) => !statesEnough(fact))).toEqual([]);
    expect(ofFacts(gold, ({ destinations }) => destinations.filter((code) => !place.test(code)))).toEqual([]);
    expect(ofFacts(gold, ({ date }) => (date === null || interval.test(date) ? [] : [date]))).toEqual([]);
    expect(
      ofFacts(gold, ({ values }) => values.filter(({ currency }) => !/^[A-Z]{3}$/.test(currency))),
    ).toEqual([]);
  });

  it('prints every number of a fact in the sentences that the fact cites', () => {
    const unprinted = ofFacts(gold, (fact) => {
      const evidence = fact.at.map(([start, end]) => text.slice(start, end)).join(' ');
      return numbersOf(fact).filter((amount) => !printsNumber(evidence, amount));
    });
    expect(unprinted).toEqual([]);
  });
});

describe('the checks of the corpus themselves', () => {
  it('knows a sentence range from a cut one', () => {
    const text = 'Ekspor naik. "Bagus," katanya.\n- Jepang: 3 ton';
    expect(isSentenceRange(text, [0, 12])).toBe(true);
    expect(isSentenceRange(text, [13, 30])).toBe(true);
    expect(isSentenceRange(text, [31, 46])).toBe(true);
    expect(isSentenceRange(text, [0, 13])).toBe(false);
    expect(isSentenceRange(text, [7, 12])).toBe(false);
    expect(isSentenceRange(text, [0, 6])).toBe(false);
  });

  it('finds a number in digits or in words, and misses one that is not there', () => {
    expect(printsNumber('senilai US$812,45 juta', 812_450_000)).toBe(true);
    expect(printsNumber('tiga ribu enam ratus kotak', 3600)).toBe(true);
    expect(printsNumber('satu setengah ton', 1.5)).toBe(true);
    expect(printsNumber('selusin boneka', 1)).toBe(true);
    expect(printsNumber('senilai US$812,46 juta', 812_450_000)).toBe(false);
    expect(printsNumber('tiga ribu kotak', 3600)).toBe(false);
  });
});
