import { expect } from 'vitest';
import { compileKnowledge, type Knowledge } from '../../src/extract/mentions/knowledge.js';
import { readSentence } from '../../src/extract/mentions/read-sentence.js';
import { startYears } from '../../src/extract/mentions/years.js';
import type { Amount, Mention } from '../../src/model/mention.js';
import { sliceOf } from '../../src/model/span.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';

/** The rules that come with the package, compiled once for all tables of this folder. */
export const knowledge: Knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

/** A case of a table: a text in which braces mark the one mention, and its value as `shown` writes it. */
export type Case = readonly [source: string, value: string];

/** A case whose article has a day. */
export const today = '2024-07-01';

/** Takes the braces out of a case's text and says where they stood. */
export function marked(source: string): { text: string; start: number; end: number } {
  const start = source.indexOf('{');
  return { text: source.replace(/[{}]/g, ''), start, end: source.indexOf('}') - 1 };
}

/** Every mention but cues, sentence by sentence, as `findMentions` reads them. */
export function mentionsOf(text: string, published: string | null): Mention[] {
  const sentences = knowledge.lexicon.read({ text, start: 0, paragraph: 0 });
  const years = startYears(sentences, published);
  return sentences.flatMap(
    (sentence, index) => readSentence(sentence, index, { knowledge, published, years }).value,
  );
}

/** Why figures of the text were dropped or doubted. */
export function reasonsOf(text: string): string[] {
  const sentences = knowledge.lexicon.read({ text, start: 0, paragraph: 0 });
  const years = startYears(sentences, null);
  return sentences.flatMap((sentence, index) =>
    readSentence(sentence, index, { knowledge, published: null, years }).diagnostics.map(
      ({ reason }) => reason,
    ),
  );
}

/** The value of a mention in one line: `about 2..3 t`, `1500000000 IDR`, `JP`, `2024-07`. */
function shown(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return `${hedged(mention)} ${mention.unit}`;
    case 'money':
      return `${hedged(mention)} ${mention.currency}`;
    case 'place':
    case 'region':
      return mention.code;
    case 'date':
      return mention.value;
    case 'product':
      return `${mention.name} (${mention.entry === null ? 'unknown' : (mention.category ?? 'no chapter')})`;
    case 'agency':
      return mention.byHead ? `${mention.name} (by its head)` : mention.name;
    case 'exporter':
      return mention.name;
    case 'name':
      return mention.foundBy;
    case 'cue':
      return mention.value;
  }
}

const hedged = (mention: { approx: string | null; amount: Amount }): string =>
  (mention.approx === null ? '' : `${mention.approx} `) + amountOf(mention.amount);

export const amountOf = (amount: Amount): string =>
  'amount' in amount ? String(amount.amount) : `${amount.min}..${amount.max}`;

/** The text has one mention of the kind: the one in braces, with that value. */
export function expectOne(
  kind: Mention['kind'],
  [source, value]: Case,
  published: string | null = null,
): void {
  const { text, start, end } = marked(source);
  const found = mentionsOf(text, published).filter((mention) => mention.kind === kind);
  const places = found.map(({ span }) => ({ ...span, text: sliceOf(text, span) }));
  expect(places).toEqual([{ start, end, text: text.slice(start, end) }]);
  expect(found.map(shown)).toEqual([value]);
}

/** A case whose text has several mentions of one kind, each in braces. */
export type Several = readonly [source: string, values: readonly string[]];

/** The text has the mentions of the kind that stand in braces, with those values, and no others. */
export function expectAll(
  kind: Mention['kind'],
  [source, values]: Several,
  published: string | null = null,
): void {
  const found = mentionsOf(source.replace(/[{}]/g, ''), published).filter((mention) => mention.kind === kind);
  const marks = [...source.matchAll(/\{[^}]*\}/g)].map(({ index, 0: mark }, before) => ({
    start: index - 2 * before,
    end: index - 2 * before + mark.length - 2,
  }));
  expect(found.map(shown)).toEqual(values);
  expect(found.map(({ span }) => span)).toEqual(marks);
}

/** The text has no mention of the kind. */
export function expectNone(kind: Mention['kind'], text: string, published: string | null = null): void {
  const found = mentionsOf(text, published).filter((mention) => mention.kind === kind);
  expect(found.map((mention) => [sliceOf(text, mention.span), shown(mention)])).toEqual([]);
}
