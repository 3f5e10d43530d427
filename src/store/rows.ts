import type { Insertable } from 'kysely';
import { sha256 } from '../model/digest.js';
import type { Document } from '../model/document.js';
import type { Snapshot } from '../model/snapshot.js';
import { answerColumns } from './answer.js';
import { documentKey, type Saved, savedDigest } from './keys.js';
import type { DocumentParagraphTable, DocumentTable, SourceTable } from './schema.js';
import { stemText } from './stem.js';
import { splitText } from './text.js';

export function sourceRow(snapshot: Snapshot, document: string): SourceTable {
  const { article_url: url, ...answer } = answerColumns(snapshot);
  return { source: snapshot.source, url, ...answer, document };
}

export const documentRow = (saved: Saved): DocumentTable => ({
  key: documentKey(saved.document),
  id: saved.document.id,
  url: saved.document.url,
  site: saved.document.site,
  title: saved.document.title,
  published: saved.document.published,
  published_from: saved.document.publishedFrom,
  byline: saved.document.byline,
  page: saved.document.pagination.number,
  next_page: saved.document.pagination.next,
  all_pages: saved.document.pagination.all,
  text_sha256: sha256(saved.document.text),
  tail: splitText(saved.document).tail,
  rules_digest: saved.rulesDigest,
  version: saved.version,
  saved_sha256: savedDigest(saved),
});

/** The distinct paragraph texts of a document. */
export function paragraphRows(document: Document) {
  const texts = new Set(splitText(document).pieces.map(({ text }) => text));
  return [...texts].map((text) => ({ sha256: sha256(text), text, stems: stemText(text) }));
}

export function documentParagraphRows(document: Document, key: string): Insertable<DocumentParagraphTable>[] {
  const { pieces } = splitText(document);
  return document.paragraphs.map(({ span, role, repeatOf, page, path }, position) => {
    const { before, text } = pieces[position] ?? { before: '', text: '' };
    const paragraph = sha256(text);
    return { document: key, position, before, ...span, role, repeat_of: repeatOf, page, path, paragraph };
  });
}
