import { defaultModel, Model, type Property } from '@alephdata/followthemoney';
import { describe, expect, it } from 'vitest';
import { ftmEncoder, ftmEntities, ftmOnce } from '../../src/export/ftm/entities.js';
import type { FtmEntity } from '../../src/export/ftm/entity.js';
import type { FoundFact } from '../../src/store/index.js';
import { bareFound, hostileTexts, makeFound } from './sample.js';

/** The model of FollowTheMoney as its own library has it. */
const model = new Model(defaultModel);

const bySchema = (found: FoundFact, schema: string): readonly FtmEntity[] =>
  ftmEntities(found).filter((entity) => entity.schema === schema);

const activityOf = (found: FoundFact): FtmEntity['properties'] =>
  bySchema(found, 'EconomicActivity')[0]?.properties ?? {};

function faultOf(property: Property, value: string, known: ReadonlyMap<string, FtmEntity>): string | null {
  const { type } = property;
  const isRight: Readonly<Record<string, () => boolean>> = {
    entity: () => model.getSchema(known.get(value)?.schema).isA(property.getRange()),
    date: () => /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?)?)?)?)?$/.test(value),
    url: () => /^https?:$/.test(new URL(value).protocol),
    country: () => type.values.has(value),
    language: () => type.values.has(value),
  };
  if (value.length > property.maxLength) return `${property.qname} is longer than ${property.maxLength}`;
  return isRight[type.name]?.() === false ? `${property.qname} may not be ${value}` : null;
}

/** What FollowTheMoney's model has against entities. */
function faultsOf(entities: readonly FtmEntity[]): readonly string[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap(({ schema: name, properties }) => {
    const schema = model.getSchema(name);
    const missing = schema.required.filter((required) => !(required in properties));
    const faults = Object.entries(properties).flatMap(([property, values]) => {
      if (!schema.hasProperty(property)) return [`${name} has no ${property}`];
      if (values.length === 0) return [`${name} has ${property} without a value`];
      return values.flatMap((value) => faultOf(schema.getProperty(property), value, known) ?? []);
    });
    return [...missing.map((property) => `${name} lacks ${property}`), ...faults];
  });
}

describe('entities of FollowTheMoney', () => {
  it.each<[string, FoundFact]>([
    ['a whole fact', makeFound()],
    ['a bare one', bareFound],
    ...hostileTexts.map((text): [string, FoundFact] => [
      JSON.stringify(text),
      makeFound({
        fact: { exporters: [{ name: text, text }], agencies: [{ name: text, text }] },
        article: { url: text, title: text, byline: text, site: text },
        quote: { text, start: 0 },
      }),
    ]),
  ])('are what the model allows: %s', (_, found) => {
    expect(faultsOf(ftmEntities(found))).toEqual([]);
  });

  it('tell the export as an economic activity', () => {
    const [sender] = bySchema(makeFound(), 'Company');
    expect(activityOf(makeFound())).toEqual({
      summary: ['realised shipment: kopi arabika; 18.5 t; IDR 1500000000; to JP; from Aceh'],
      description: ['Petani mengirim 18,5 ton.'],
      directionOfTransportation: ['export'],
      goodsDescription: ['kopi arabika'],
      vedCodeDescription: ['HS 09'],
      sender: [sender?.id],
      originCountry: ['id'],
      departureCountry: ['id'],
      destinationCountry: ['jp'],
      invoiceAmount: ['IDR 1500000000'],
      date: ['2024-06'],
      recordId: [makeFound().key],
      sourceUrl: ['https://kabar.example/kopi?a=1'],
      publisher: ['kabar.example'],
      retrievedAt: ['2024-07-02T03:04:05'],
    });
  });

  it('part an interval into its ends, and leave out what is no country', () => {
    const found = makeFound({
      fact: {
        date: { value: '2019-01/2019-06', text: 'semester I 2019', basis: 'stated' },
        destinations: ['ASEAN', 'EU', 'SG'].map((code) => ({ code, text: code })),
      },
    });
    const { date, startDate, endDate, destinationCountry, summary } = activityOf(found);
    expect({ date, startDate, endDate }).toEqual({
      date: undefined,
      startDate: ['2019-01'],
      endDate: ['2019-06'],
    });
    expect(destinationCountry).toEqual(['eu', 'sg']);
    expect(summary?.[0]).toContain('to ASEAN, EU, SG');
  });

  it.each([
    ['PT Gayo Maju', 'Company'],
    ['CV. Kopi Kita', 'Company'],
    ['Sido Muncul Tbk', 'Company'],
    ['Koperasi Alam Gayo', 'Organization'],
    ['Kelompok Tani Maju', 'Organization'],
    ['sebuah pabrik', 'LegalEntity'],
    ['Ptolemaios', 'LegalEntity'],
  ])('take %s for a %s', (name, schema) => {
    const found = makeFound({ fact: { exporters: [{ name, text: name }] } });
    expect(bySchema(found, schema).map(({ properties }) => properties.name)).toEqual([[name]]);
  });

  it('know companies and public bodies again in other articles, and nobody else', () => {
    const named = (key: string) =>
      makeFound({
        key: `fakta-${key}`,
        fact: { exporters: ['PT Gayo', 'sebuah pabrik'].map((name) => ({ name, text: name })) },
        article: { key },
      });
    const idsOf = (key: string, schema: string) => bySchema(named(key), schema).map(({ id }) => id);
    expect(idsOf('a', 'Company')).toEqual(idsOf('b', 'Company'));
    expect(idsOf('a', 'PublicBody')).toEqual(idsOf('b', 'PublicBody'));
    expect(idsOf('a', 'LegalEntity')).not.toEqual(idsOf('b', 'LegalEntity'));
  });

  it('tie exporters and agencies to the article that names them', () => {
    const [article] = bySchema(makeFound(), 'Article');
    const [company] = bySchema(makeFound(), 'Company');
    const [agency] = bySchema(makeFound(), 'PublicBody');
    expect(article?.properties).toMatchObject({
      title: ['Kopi Gayo ke Jepang'],
      author: ['Wati Ningsih'],
      publishedAt: ['2024-07-01'],
      language: ['ind'],
    });
    expect(bySchema(makeFound(), 'Documentation').map(({ properties }) => properties)).toMatchObject([
      { document: [article?.id], entity: [company?.id], role: ['exporter'], recordId: [makeFound().key] },
      { document: [article?.id], entity: [agency?.id], role: ['agency'], recordId: [makeFound().key] },
    ]);
  });

  it('come once each in a file of JSON lines', () => {
    const entitiesOf = ftmOnce();
    const facts = ['x', 'y', 'x2'].map((key) => makeFound({ key, article: { key: key.slice(0, 1) } }));
    const encoder = ftmEncoder();
    const lines = String(encoder.encode(facts.flatMap(entitiesOf)))
      .trimEnd()
      .split('\n');
    const entities = lines.map((line) => JSON.parse(line) as FtmEntity);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(faultsOf(entities)).toEqual([]);
    expect(entities.map(({ schema }) => schema).sort()).toEqual([
      'Article',
      'Article',
      'Company',
      ...Array(6).fill('Documentation'),
      ...Array(3).fill('EconomicActivity'),
      'PublicBody',
    ]);
    for (const entity of entities)
      expect(model.getEntity(structuredClone(entity) as never).id).toBe(entity.id);
  });
});
