import type { Kysely, Selectable } from 'kysely';
import type { Document, Paragraph } from '../model/document.js';
import { grouped } from './group.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { DocumentParagraphTable, DocumentTable, Tables } from './schema.js';
import { joinText } from './text.js';

/** A paragraph's place in its document, with its text; null where the text is missing. */
type PlacedParagraph = Selectable<DocumentParagraphTable> & { readonly text: string | null };

/** The row of a document, its paragraphs' rows, and the document rebuilt from them. */
export interface StoredDocument {
  readonly row: Selectable<DocumentTable>;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly document: Document;
}

const loadParagraphs = (db: Kysely<Tables>, keys: readonly string[]): Promise<readonly PlacedParagraph[]> =>
  db
    .selectFrom('document_paragraph')
    .leftJoin('paragraph', 'paragraph.sha256', 'document_paragraph.paragraph')
    .selectAll('document_paragraph')
    .select('paragraph.text')
    .where('document', 'in', keys)
    .orderBy('document')
    .orderBy('position')
    .execute();

const toParagraph = ({ start, end, role, repeat_of: repeatOf, page, path }: PlacedParagraph): Paragraph => ({
  span: { start, end },
  role,
  repeatOf,
  page,
  path,
});

function toDocument(
  row: Selectable<DocumentTable> & { readonly source: string | null },
  paragraphs: readonly PlacedParagraph[],
): Document {
  const pieces = paragraphs.map(({ before, text }) => ({ before, text: text ?? '' }));
  return {
    id: row.id,
    source: row.source ?? '',
    url: row.url,
    site: row.site,
    title: row.title,
    published: row.published,
    publishedFrom: row.published_from,
    byline: row.byline,
    pagination: { number: row.page, next: row.next_page, all: row.all_pages },
    text: joinText(pieces, row.tail),
    paragraphs: paragraphs.map(toParagraph),
  };
}

/** The documents of these keys, by key. */
export async function loadDocuments(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly StoredDocument[]> {
  const rows = await db
    .selectFrom('document')
    .selectAll('document')
    .select(({ selectFrom }) =>
      selectFrom('source')
        .select(({ fn }) => fn.min('source.source').as('first'))
        .whereRef('source.document', '=', 'document.key')
        .as('source'),
    )
    .where('key', 'in', keys)
    .orderBy('key')
    .execute();
  const paragraphsOf = grouped(await loadParagraphs(db, keys), ({ document }) => document);
  return rows.map(({ source, ...row }) => {
    const paragraphs = paragraphsOf(row.key);
    return { row, paragraphs, document: toDocument({ ...row, source }, paragraphs) };
  });
}

/** The document of a key, its text as it was saved; null where there is none. */
export async function readDocument(store: Store, key: string): Promise<Document | null> {
  const [stored] = await reading(store, (db) => loadDocuments(db, [key]));
  return stored?.document ?? null;
}
