import { z } from 'zod';
import { factKinds, factStatuses } from './fact.js';
import { units } from './units.js';

/** A list of accepted forms of one name, the fullest first. */
const forms = z.array(z.string()).min(1);
const goldQuantity = z.union([
  z.object({ amount: z.number(), unit: z.enum(units) }),
  z.object({ min: z.number(), max: z.number(), unit: z.enum(units) }),
]);
const goldMoney = z.union([
  z.object({ amount: z.number(), currency: z.string() }),
  z.object({ min: z.number(), max: z.number(), currency: z.string() }),
]);

const goldFactSchema = z.object({
  kind: z.enum(factKinds),
  status: z.enum(factStatuses),
  products: z.array(forms),
  quantities: z.array(goldQuantity),
  values: z.array(goldMoney),
  destinations: z.array(z.string()),
  agencies: z.array(forms),
  exporters: z.array(forms),
  date: z.string().nullable(),
  /** Offsets (UTF-16) of the sentences that state the fact. */
  at: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** Answers that count neither for nor against. */
  optional: z
    .object({
      agencies: z.array(forms),
      date: z.array(z.string().nullable()),
      products: z.array(forms),
      destinations: z.array(z.string()),
      quantities: z.array(goldQuantity),
      values: z.array(goldMoney),
      exporters: z.array(forms),
    })
    .partial()
    .optional(),
});

/** A gold file, as ANNOTATION.md defines it. Unknown keys beside these (`source`, `origin`, notes) are kept out. */
export const goldSchema = z.object({
  id: z.string(),
  published: z.string().nullable().optional(),
  facts: z.array(goldFactSchema),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldFact = z.infer<typeof goldFactSchema>;
