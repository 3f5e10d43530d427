import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import { scanTable } from '../sqlite/scan.js';
import { scanMatches } from '../sqlite/search.js';
import { termsOf } from '../terms.js';
import type { FactIndex } from './fact-index.js';
import { codesOf, type Lists, listBuilder } from './lists.js';

/** The documents with facts that have a paragraph, by the paragraph's number in the search index. */
export type TextIndex = Lists;

/** Reads which paragraphs the documents of the index have. */
export async function loadTextIndex(db: Kysely<Tables>, { documents }: FactIndex): Promise<TextIndex> {
  const numbers = new Map(documents.map((key, number) => [key, number]));
  const ids = new Map<string, number>();
  let last = 0;
  const digests = { table: 'paragraph', columns: sql`id, sha256`, by: 'sha256' } as const;
  await scanTable<{ id: number; sha256: string }>(db, digests, ({ id, sha256 }) => {
    ids.set(sha256, id);
    last = Math.max(last, id);
  });
  const lists = listBuilder();
  const places = { table: 'document_paragraph', columns: sql`document, paragraph` } as const;
  await scanTable<{ document: string; paragraph: string }>(db, places, ({ document, paragraph }) => {
    const [id, number] = [ids.get(paragraph), numbers.get(document)];
    if (id !== undefined && number !== undefined) lists.add(id, number);
  });
  return lists.build(last + 1);
}

interface Search {
  readonly db: Kysely<Tables>;
  readonly index: FactIndex;
  readonly texts: TextIndex;
  /** Ends a search that takes too long. */
  readonly signal?: AbortSignal | undefined;
}

async function documentsWithTerm({ db, index, texts, signal }: Search, stems: readonly string[]) {
  const marked = new Uint8Array(index.documents.length);
  await scanMatches(db, { stems, signal }, (paragraph) => {
    for (const document of codesOf(texts, paragraph)) marked[document] = 1;
  });
  return marked;
}

/**
 * Marks, by number, the documents in which all words of `asked` stand, in whatever paragraphs and forms.
 * @throws UsageError for too many words, and what the signal was aborted with
 */
export async function documentsWith(search: Search, asked: string): Promise<Uint8Array> {
  const terms = termsOf('text', asked);
  const found: Uint8Array[] = [];
  for (const stems of terms) found.push(await documentsWithTerm(search, stems));
  return Uint8Array.from(search.index.documents, (_, document) =>
    found.length > 0 && found.every((marked) => marked[document] === 1) ? 1 : 0,
  );
}
