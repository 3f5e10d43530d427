import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStops, stretchesOf } from '../../src/extract/gate/stretches.js';
import { sliceOf } from '../../src/model/span.js';
import { knowledge } from '../facts/telling.js';
import { hostile } from '../text/strings.js';
import { weakText } from './weak-text.js';

const stops = createStops(knowledge.lexicon.abbreviations);

/** Every sentence of the paragraph lies in one stretch, and the stretches are the paragraph. */
function check(paragraph: string): void {
  const stretches = stretchesOf(paragraph, stops);
  expect(stretches.join('.')).toBe(paragraph);
  let end = -1;
  const ends = stretches.map((stretch) => (end += stretch.length + 1));
  for (const { tokens } of knowledge.lexicon.read({ text: paragraph, start: 0, paragraph: 0 })) {
    const [first, last] = [tokens[0], tokens[tokens.length - 1]];
    const home = ends.findIndex((stretchEnd) => (first?.start ?? 0) < stretchEnd);
    expect(
      last?.end,
      sliceOf(paragraph, { start: first?.start ?? 0, end: last?.end ?? 0 }),
    ).toBeLessThanOrEqual(ends[home] ?? -1);
  }
}

describe('stretches', () => {
  it.each([
    ['Kopi laku. Pala juga. Jahe', 3],
    ['Ia dari PT. Sari, Kab. Ende, dll. yang lain', 1],
    ['1. Filipina. 2. Mesir. Oleh H. Amir. Ia', 4],
    ['KAB. Ende dan Tbk. Sari', 1],
  ])('%s', (paragraph, count) => {
    expect(stretchesOf(paragraph, stops)).toHaveLength(count);
    check(paragraph);
  });

  it('hold whole sentences', () => {
    fc.assert(fc.property(weakText, check), { numRuns: 300 });
    fc.assert(fc.property(hostile, check));
  });
});
