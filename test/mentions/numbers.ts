import { expect } from 'vitest';
import { type FigureHit, readFigure } from '../../src/extract/mentions/figures.js';
import type { NumberStyle } from '../../src/extract/mentions/numbers.js';
import { spanOf, type Token } from '../../src/extract/text/token.js';
import { sliceOf } from '../../src/model/span.js';
import { amountOf, type Case, knowledge, marked } from './reading.js';

const plain: NumberStyle = { words: knowledge.numbers, comma3: 'decimal', money: false };
export const money: NumberStyle = { ...plain, money: true };

/** The text has one number or range, the one in braces, with that value; `vague` for one without a value. */
export function expectFigure([source, value]: Case, style: NumberStyle = plain): void {
  const { text, start, end } = marked(source);
  const tokens = tokensOf(text);
  const found = figuresOf(tokens, style);
  const places = found.map(({ from, to }) => sliceOf(text, spanOf(tokens, from, to)));
  expect(places).toEqual([text.slice(start, end)]);
  expect(found.map(({ from }) => tokens[from]?.start)).toEqual([start]);
  expect(found.map((figure) => (figure.vague ? 'vague' : amountOf(figure.amount)))).toEqual([value]);
}

/** The text has no number. */
export const expectNoFigure = (text: string): void =>
  expect(figuresOf(tokensOf(text), plain).map(({ amount }) => amountOf(amount))).toEqual([]);

const tokensOf = (text: string): Token[] =>
  knowledge.lexicon.read({ text, start: 0, paragraph: 0 }).flatMap((sentence) => [...sentence.tokens]);

function figuresOf(tokens: readonly Token[], style: NumberStyle): FigureHit[] {
  const found: FigureHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const figure = readFigure(tokens, at, style);
    if (figure) found.push(figure);
    at = figure ? figure.to : at + 1;
  }
  return found;
}
