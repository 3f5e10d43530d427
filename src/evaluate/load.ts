import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { InputError } from '../model/errors.js';
import { type Gold, goldSchema } from '../model/gold.js';
import { findGold, type GoldPaths } from './layout.js';

const nullWhenEmpty = (text: string): string | null => (text === '' ? null : text);
const isDay = (text: string): boolean => text === '' || z.iso.date().safeParse(text).success;

/** YAML is read with the failsafe schema: every scalar is a string, and an empty one is ''. */
const given = z.string().default('').transform(nullWhenEmpty);

const metaSchema = z.object({
  published: z.string().default('').refine(isDay, 'expected a day as 2024-07-01').transform(nullWhenEmpty),
  url: given,
  title: given,
  site: given,
  split: given,
});

/** What `meta.yaml` says of an article; null where it says nothing. */
type GoldMeta = z.infer<typeof metaSchema>;

/** One annotated article on disk. The article itself is read by whoever makes a Document of it. */
export interface GoldArticle {
  readonly id: string;
  readonly articlePath: string;
  readonly goldPath: string;
  readonly gold: Gold;
  /** Publication day from meta.yaml, else from the gold file. */
  readonly published: string | null;
  readonly meta: GoldMeta;
}

/**
 * Reads all gold of a directory in the layout of corpus/ or of gold/dev, sorted by id.
 * @throws InputError naming the file, and the path in it, of the first fault.
 */
export const loadGold = (directory: string): GoldArticle[] => findGold(directory).map(loadArticle);

function loadArticle({ id, article, gold: goldPath, meta: metaPath }: GoldPaths): GoldArticle {
  const gold = readWith(goldPath, { parse: JSON.parse, schema: goldSchema });
  const meta =
    metaPath === null ? metaSchema.parse({}) : readWith(metaPath, { parse: readYaml, schema: metaSchema });
  const published = meta.published ?? gold.published ?? null;
  return { id, articlePath: article, goldPath, gold, published, meta };
}

const readYaml = (text: string): unknown => parseYaml(text, { schema: 'failsafe' }) ?? {};

interface Reading<T> {
  readonly parse: (text: string) => unknown;
  readonly schema: z.ZodType<T>;
}

function readWith<T>(file: string, { parse, schema }: Reading<T>): T {
  const checked = schema.safeParse(attempt(file, () => parse(readFileSync(file, 'utf8'))));
  if (checked.success) return checked.data;
  throw new InputError(`${file}: ${z.prettifyError(checked.error)}`);
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new InputError(`${file}: cannot be read: ${String(cause)}`, { cause });
  }
}
