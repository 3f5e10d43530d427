import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/export/annotation/annotation.js';
import { codePointCounter } from '../../src/export/annotation/code-points.js';
import { annotationDocument, collectionEncoder } from '../../src/export/annotation/collection.js';
import { digestName, urnOf } from '../../src/export/annotation/identity.js';
import { sha256 } from '../../src/model/digest.js';
import { annotationContext } from './annotation-context.js';
import { addresses, hostileTexts, makeCitation, makeFound, unreadableTexts } from './sample.js';

const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;
const activity = (name: string): string => `http://www.w3.org/ns/activitystreams#${name}`;

/** A document as linked data; a property or type that the context does not know is an error. */
const expand = (document: object) =>
  jsonld.expand(JSON.parse(JSON.stringify(document)), {
    safe: true,
    documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { contextUrl: undefined, documentUrl: url, document: annotationContext };
    },
  } as jsonld.Options.Expand);

const text = '😀 Gayo\n\nPetani 👩‍🌾 mengirim 18,5 ton kopi ke Jepang.';
const start = text.indexOf('18,5 ton');
const cited = makeFound({
  fact: {
    citations: [
      makeCitation({ start, end: start + 8, prefix: 'mengirim ', suffix: ' kopi' }),
      makeCitation({
        slot: 'destination',
        exact: 'Jepang',
        start: text.indexOf('Jepang'),
        end: text.length - 1,
      }),
    ],
  },
  article: { textSha256: sha256(text) },
});

const first = (annotated: Parameters<typeof annotationsOf>[0]) =>
  annotationsOf(annotated)[0] as Record<string, unknown>;

describe('an annotation', () => {
  it('says what the words were read as, and where they stand on the page and in the text', () => {
    const quote = { type: 'TextQuoteSelector', exact: '18,5 ton', prefix: 'mengirim ', suffix: ' kopi' };
    const from = [...text.slice(0, start)].length;
    expect(first({ found: cited, text })).toEqual({
      id: urnOf('citation', cited.key, '0'),
      type: 'Annotation',
      motivation: 'describing',
      created: '2024-07-02T03:04:05.678Z',
      generator: { type: 'Software', name: 'Jejak 1.2.3' },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'quantity', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'describing', value: '18.5 t', format: 'text/plain' },
        { type: 'SpecificResource', purpose: 'linking', source: urnOf('fact', cited.key) },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: { id: 'https://kabar.example/kopi?a=1', type: 'Text', language: 'id' },
          selector: quote,
          state: {
            type: 'TimeState',
            sourceDate: '2024-07-02T03:04:05.678Z',
            cached: digestName('d'.repeat(64)),
          },
        },
        {
          type: 'SpecificResource',
          source: { id: digestName(sha256(text)), type: 'Text', format: 'text/plain', language: 'id' },
          selector: [{ type: 'TextPositionSelector', start: from, end: from + 8 }, quote],
        },
      ],
    });
    expect([...text].slice(from, from + 8).join('')).toBe('18,5 ton');
  });

  it('leads to the pages of a server where there is one', () => {
    expect(first({ found: cited, text, addresses })).toMatchObject({
      body: [{}, {}, { source: 'https://fakta.example/fact/ffffffffffffffff' }],
      target: [{ state: { cached: `https://fakta.example/snapshot/${'d'.repeat(64)}` } }, {}],
    });
  });

  it.each([
    ['javascript:alert(1)', 1],
    ['arsip/kopi.txt', 1],
    [null, 1],
    ['https://kabar.example/a b', 2],
  ])('of an article at %j has %i targets, and no positions without the text', (url, count) => {
    const { target } = first({ found: makeFound({ article: { url } }), text: null });
    expect(target).toHaveLength(count);
    expect(JSON.stringify(target)).not.toContain('TextPositionSelector');
    expect(JSON.stringify(target)).not.toContain('javascript:');
  });

  it('has a name that is a UUID, and the same each time', () => {
    const [one, two] = annotationsOf({ found: cited, text }) as { id: string }[];
    for (const { id } of [one, two].filter((it) => it !== undefined))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one?.id).not.toBe(two?.id);
    expect(annotationsOf({ found: cited, text })).toEqual(annotationsOf({ found: cited, text }));
  });

  it('names contents by their digests as RFC 6920 does', () => {
    // The example of section 8.1 there: "Hello World!" without its quotes.
    expect(digestName(sha256('Hello World!'))).toBe(
      'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
    );
  });
});

describe('offsets', () => {
  it.each(['', 'kopi', '😀', 'a😀b👩‍🌾c\ud800d', '\udc00\ud83d'])('of %j count characters', (any) => {
    const count = codePointCounter(any);
    for (let offset = 0; offset <= any.length; offset++) {
      const isWithinPair =
        /[\ud800-\udbff]$/.test(any.slice(0, offset)) && /^[\udc00-\udfff]/.test(any.slice(offset));
      if (!isWithinPair) expect(count(offset)).toBe([...any.slice(0, offset)].length);
    }
  });
});

describe('linked data', () => {
  it('is all that a document says, by the context of the recommendation', async () => {
    const [collection] = await expand(annotationDocument({ found: cited, text, addresses }));
    const page = collection?.[activity('first')] as Record<string, { '@list': object[] }[]>[];
    const items = page[0]?.[activity('items')]?.[0]?.['@list'] ?? [];
    expect(collection).toMatchObject({
      '@type': [activity('OrderedCollection')],
      [activity('totalItems')]: [{ '@value': 2 }],
    });
    expect(page[0]).toMatchObject({ [activity('partOf')]: [{ '@id': collection?.['@id'] }] });
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      '@type': [oa('Annotation')],
      [oa('motivatedBy')]: [{ '@id': oa('describing') }],
      [oa('hasBody')]: [
        { [oa('hasPurpose')]: [{ '@id': oa('tagging') }] },
        { [oa('hasPurpose')]: [{ '@id': oa('describing') }] },
        { [oa('hasSource')]: [{ '@id': 'https://fakta.example/fact/ffffffffffffffff' }] },
      ],
      [oa('hasTarget')]: [
        {
          [oa('hasSource')]: [{ '@id': 'https://kabar.example/kopi?a=1' }],
          [oa('hasSelector')]: [
            { '@type': [oa('TextQuoteSelector')], [oa('exact')]: [{ '@value': '18,5 ton' }] },
          ],
        },
        { [oa('hasSelector')]: [{ '@type': [oa('TextPositionSelector')] }, {}] },
      ],
    });
  });

  it('is the same when it is written piece by piece, whatever the texts', async () => {
    const found = [...hostileTexts, ...unreadableTexts].map((any, index) =>
      makeFound({
        key: `k${index}`,
        fact: { citations: [makeCitation({ exact: any, prefix: any, suffix: any })] },
      }),
    );
    const annotations = found.flatMap((it) => annotationsOf({ found: it, text: null }));
    const write = (...groups: (readonly object[])[]): string => {
      const encoder = collectionEncoder('Kutipan');
      return [encoder.begin(), ...groups.map((group) => encoder.encode(group)), encoder.end()].join('');
    };
    const written = write(annotations);
    expect(write(annotations.slice(0, 7), annotations.slice(7))).toBe(written);
    const document = JSON.parse(written);
    expect(document).toMatchObject({ total: annotations.length, first: { items: annotations } });
    expect(document.first.partOf).toBe(document.id);
    expect(await expand(document)).toHaveLength(1);
    expect(await expand(JSON.parse(write()))).toHaveLength(1);
  });
});
