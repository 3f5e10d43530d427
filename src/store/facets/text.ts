import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { paragraphsWithStem } from '../sqlite/search.js';
import { termsOf } from '../terms.js';
import { eachRow } from './each-row.js';
import type { FactIndex } from './fact-index.js';
import { codesOf, type Lists, listBuilder } from './lists.js';

/** The documents with facts that have a paragraph, by the paragraph's number in the search index. */
export type TextIndex = Lists;

/** Reads which paragraphs the documents of the index have. */
export async function loadTextIndex(db: Kysely<Tables>, { documents }: FactIndex): Promise<TextIndex> {
  const numbers = new Map(documents.map((key, number) => [key, number]));
  const lists = listBuilder();
  let last = 0;
  const rows = db
    .selectFrom('document_paragraph')
    .innerJoin('paragraph', 'paragraph.sha256', 'document_paragraph.paragraph')
    .select(['paragraph.id', 'document_paragraph.document'])
    .where('document_paragraph.document', 'in', ({ selectFrom }) => selectFrom('fact').select('document'))
    .stream();
  await eachRow(rows, ({ id, document }) => {
    last = Math.max(last, id);
    const number = numbers.get(document);
    if (number !== undefined) lists.add(id, number);
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
  const rows = db.selectFrom(paragraphsWithStem(stems).as('found')).selectAll().stream();
  await eachRow(
    rows,
    ({ id }) => {
      for (const document of codesOf(texts, id)) marked[document] = 1;
    },
    signal,
  );
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
