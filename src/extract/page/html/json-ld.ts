import { z } from 'zod';

/** What a page's JSON-LD says of its article (schema.org `Article` and its kinds). */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  /** One of its nodes is an article. */
  readonly isArticle: boolean;
}

const textOrNull = z.string().nullable().catch(null);
const named = z.object({ name: z.string() });
const nodeSchema = z.object({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]).catch([]),
  headline: textOrNull,
  datePublished: textOrNull,
  author: z
    .union([
      z.string(),
      named.transform(({ name }) => name),
      z.array(named).transform((all) => all[0]?.name ?? null),
    ])
    .nullable()
    .catch(null),
});
const graphSchema = z.object({ '@graph': z.array(z.unknown()) });
const articleType = /(?:Article|BlogPosting|Report)$/;
const mostNodes = 500;

/** The first article node of the page, else the first node with a publication date. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => flatten(parse(script)));
  const read = nodes.flatMap((node) => nodeSchema.safeParse(node).data ?? []);
  const article = read.find((node) => node['@type'].some((type) => articleType.test(type)));
  const node = article ?? read.find(({ datePublished }) => datePublished !== null);
  return {
    headline: node?.headline ?? null,
    published: node?.datePublished ?? null,
    author: node?.author ?? null,
    isArticle: article !== undefined,
  };
}

/** Broken JSON-LD is common and no reason to lose a page; raw line breaks inside strings are mended. */
function parse(json: string): unknown {
  for (const candidate of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, else nothing.
    }
  }
  return null;
}

function flatten(value: unknown): unknown[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, mostNodes) : [value];
  return list.flatMap((node) => [
    node,
    ...(graphSchema.safeParse(node).data?.['@graph'].slice(0, mostNodes) ?? []),
  ]);
}
