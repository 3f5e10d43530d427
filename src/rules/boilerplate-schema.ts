import { z } from 'zod';

const phrase = z.string().min(1);
const phrases = z.array(phrase).min(1);

/**
 * One entry of lexicon/boilerplate.yaml: phrases that show that a paragraph, or a piece of one, is not
 * the article's own text. Case does not count, a space stands for any white space, and a colon may have
 * a space before it. Bullets, dashes and opening brackets before a phrase are passed over.
 */
export const boilerplateSchema = z
  .strictObject({
    role: z.enum(['related-link', 'byline', 'caption', 'footer']),
    /** The short paragraph begins with one of these. */
    starts: phrases.optional(),
    /** One of these stands anywhere in the short paragraph. */
    contains: phrases.optional(),
    /** The paragraph is one of these and nothing else. */
    whole: phrases.optional(),
    /** One of these begins a piece in the midst of a paragraph, as on pages kept as one long line. */
    inside: phrases.optional(),
    /** Where such a piece ends: after the headline it names, after the phrase itself, or with the paragraph. */
    ends: z.enum(['headline', 'phrase', 'paragraph']).optional(),
    note: z.string().optional(),
    source: z.string().optional(),
    examples: phrases,
    counterexamples: phrases,
  })
  .refine((entry) => entry.starts ?? entry.contains ?? entry.whole ?? entry.inside, {
    message: 'expected at least one of starts, contains, whole, inside',
  })
  .refine((entry) => (entry.inside === undefined) === (entry.ends === undefined), {
    message: 'expected "ends" together with "inside", and only then',
  });

export type BoilerplateEntry = z.infer<typeof boilerplateSchema>;
