import { z } from 'zod';
import { units } from './units.js';

/** How a text hedges a number: the number itself stays as printed. */
/** How exact a figure is told. */
export const approximations = ['about', 'under', 'over', 'least', 'most'] as const;

const approx = z.enum(approximations).nullable();
const text = z.string().describe('as printed in the article');

export const factKinds = ['shipment', 'market', 'total'] as const;
export const factStatuses = ['realised', 'planned', 'ended'] as const;
const slotNames = [
  'product',
  'quantity',
  'value',
  'destination',
  'agency',
  'exporter',
  'origin',
  'date',
] as const;
const dateBases = ['stated', 'relative', 'publication'] as const;

const productSchema = z.object({ name: z.string(), text, category: z.string().nullable() });
const amountOf = { approx, text };
const quantitySchema = z.union([
  z.object({ amount: z.number(), unit: z.enum(units), ...amountOf }),
  z.object({ min: z.number(), max: z.number(), unit: z.enum(units), ...amountOf }),
]);
const moneySchema = z.union([
  z.object({ amount: z.number(), currency: z.string().length(3), ...amountOf }),
  z.object({ min: z.number(), max: z.number(), currency: z.string().length(3), ...amountOf }),
]);
const destinationSchema = z.object({ code: z.string(), text });
const agencySchema = z.object({ name: z.string(), text });
const originSchema = z.object({ code: z.string(), name: z.string(), text });
const dateSchema = z.object({
  value: z.string().describe('ISO 8601 date, month, year, or interval with a slash'),
  text,
  basis: z.enum(dateBases),
});

const citationSchema = z.object({
  slot: z.enum(slotNames),
  value: z.number().int().describe('index into the list of that slot; 0 for origin and date'),
  start: z.number().int(),
  end: z.number().int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  occurrence: z.number().int().describe('which occurrence of `exact` in the text this is, from 1'),
  of: z.number().int(),
});

export const factSchema = z.object({
  id: z.string().describe('sha256 of document, slots and first span'),
  kind: z.enum(factKinds),
  status: z.enum(factStatuses),
  first: z.boolean().describe('the text calls it a first export (perdana)'),
  foundBy: z.array(z.string()).describe('names of the rules that found it'),
  products: z.array(productSchema),
  quantities: z.array(quantitySchema),
  values: z.array(moneySchema),
  destinations: z.array(destinationSchema),
  agencies: z.array(agencySchema),
  exporters: z.array(agencySchema),
  origin: originSchema.nullable(),
  date: dateSchema.nullable(),
  citations: z.array(citationSchema).min(1),
});

/** The line of `jejak extract`: one article with its facts. Published as schema/extract.schema.json. */
export const extractionSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  textSha256: z.string(),
  rules: z.string().describe('sha256 of rules/'),
  facts: z.array(factSchema),
});

export type Fact = z.infer<typeof factSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
export type SlotName = (typeof slotNames)[number];
export type FactStatus = (typeof factStatuses)[number];
export type FactKind = (typeof factKinds)[number];
export type Approximation = (typeof approximations)[number];
export type Product = z.infer<typeof productSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Money = z.infer<typeof moneySchema>;
export type FactDate = z.infer<typeof dateSchema>;
