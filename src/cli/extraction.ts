import { z } from 'zod';
import { sha256 } from '../model/digest.js';
import { type Extraction, extractionSchema } from '../model/fact.js';
import type { Article } from '../pipeline.js';

/** The line of `jejak extract` for an article; `rules` is the digest of the rules it was read by. */
export const toExtraction = ({ document, facts }: Article, rules: string): Extraction => ({
  id: document.id,
  url: document.url,
  title: document.title,
  published: document.published,
  textSha256: sha256(document.text),
  rules,
  facts: [...facts],
});

/** Raised with every change of the line that a reader of the old one would stumble over. */
const formatVersion = 1;

/** The JSON Schema of the line, as published in schema/extract.schema.json. */
export const extractionJsonSchema = (): object => ({
  title: `A line of jejak extract, format ${formatVersion}: one article with its facts`,
  ...z.toJSONSchema(extractionSchema),
});
