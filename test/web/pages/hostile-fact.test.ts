import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { asShown, byId, classed, fieldText, parsed, textOf } from '../page-text.js';
import { payloads } from '../payloads.js';
import { found, live, pageOf } from './coffee.js';
import { expectSound } from './sound-page.js';
import { citation, documentOf, readArticleOf } from './told.js';

const id = parsed(pageOf('id'));

describe('the command that explains', () => {
  const argumentsOf = (page: typeof id): readonly string[] => {
    const command = fieldText(byId(page, 'explain'));
    expect(command.startsWith('npx jejak explain ')).toBe(true);
    const asked = command.replace('npx jejak explain ', "printf '%s\\n' ");
    return execFileSync('sh', ['-c', asked], { encoding: 'utf8' }).split('\n').slice(0, -1);
  };

  it('gives a shell the paragraph and nothing else to do', () => {
    expect(argumentsOf(id)).toEqual(['--published', '2024-07-02', '--', found.quote?.text]);
  });

  it('does so for any payload', () => {
    const hostile = payloads
      .filter(({ kind }) => kind !== 'long')
      .map(({ text: payload }) => payload)
      .join(' ')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\s\p{Cc}]+/gu, ' ');
    const quote = { text: hostile, start: 0 };
    const page = parsed(pageOf('id', { ...live, found: { ...found, quote } }, null));
    expect(argumentsOf(page)).toEqual(['--published', '2024-07-02', '--', asShown(hostile)]);
  });
});

/** The longest are shown by the whole site in its own test; parsing them here again takes seconds. */
const short = payloads.filter(({ text: payload }) => payload.length < 50_000);

describe('a hostile fact', () => {
  it.each(short)('$name breaks nothing', ({ text: payload }) => {
    const words = payload.replace(/\p{Surrogate}/gu, '?');
    const hostile = documentOf([{ text: 'Awal' }, { text: `Di ${words} dikirim kopi.` }, { text: words }], {
      ...{
        title: payload,
        byline: payload,
        site: payload,
        url: payload,
        source: payload,
        published: payload,
      },
    });
    const party = { name: payload, text: payload };
    const read = readArticleOf(hostile, [
      {
        ...{ id: payload, kind: 'shipment', status: 'planned', first: true, foundBy: [payload] },
        products: [{ ...party, category: payload }],
        quantities: [{ amount: 1, unit: 't', approx: null, text: payload }],
        values: [{ min: 1, max: 2, currency: payload, approx: 'over', text: payload }],
        destinations: [{ code: payload, text: payload }],
        ...{ agencies: [party], exporters: [party], origin: { code: payload, ...party } },
        date: { value: payload, text: payload, basis: 'stated' },
        citations: [citation(hostile.text, 'product', 'kopi')],
      },
    ]);
    const [only] = read.facts;
    if (only === undefined) throw new Error('expected a fact');
    for (const isPast of [false, true]) {
      const markup = pageOf('en', { found: only, past: isPast, instead: [only] }, read);
      expectSound(markup);
      const page = parsed(markup);
      expect(
        classed(page, 'context')
          .flatMap((each) => classed(each, 'words'))
          .map(textOf),
      ).toEqual(hostile.paragraphs.map(({ span }) => asShown(hostile.text.slice(span.start, span.end))));
    }
  });
});
