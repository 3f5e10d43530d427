import { answerColumns } from './answer-columns.js';
import type { DescribedTable } from './described-table.js';

/** The tables of what was read. */
export const articleTables: Readonly<Record<string, DescribedTable>> = {
  document: {
    description: 'Articles: one row for each that was read. Its text is made of its paragraphs.',
    label_column: 'title',
    columns: {
      key: 'Digest of id, address, title, day of publication and text',
      id: 'What the source calls the article: its canonical address, the name of its file, or a given id',
      url: 'Where the article stands on the web',
      site: 'Host that published it',
      title: 'Title',
      published: 'Day of publication (ISO 8601)',
      published_from: 'Where that day was found: given, json-ld, meta, time, date-line, url, ...',
      byline: 'Who wrote it, as printed',
      page: 'Which page of a several-page article it is, from 1',
      next_page: 'Address of the next page, where there is one',
      all_pages: 'Address that shows all pages at once, where there is one',
      text_sha256: 'SHA-256 of the whole text (UTF-8)',
      tail: 'What stands after the last paragraph',
      rules_digest: 'SHA-256 of the rules that its facts were read by',
      version: 'Version of Jejak that read its facts',
      saved_sha256:
        'Digest of the document, its paragraphs and its facts, by which jejak verify finds changes',
    },
  },
  document_paragraph: {
    description: 'Where each paragraph stands in which article. Paragraphs are marked, never removed.',
    columns: {
      document: 'Key of the article',
      position: 'Number of the paragraph within the article, from 0',
      before: 'What stands between the paragraph before and this one',
      start: "Offset of its first character in the article's text (UTF-16)",
      end: "Offset behind its last character in the article's text (UTF-16)",
      role: 'title, dateline, body, caption, related-link, byline or footer',
      repeat_of: 'Position of the first paragraph that says the same; empty for a first copy',
      page: 'Which page of the article it stands on, from 1',
      path: 'CSS selector of the node that it was read from',
      paragraph: 'SHA-256 of its text, in the table paragraph',
    },
  },
  paragraph: {
    description: 'The text of each distinct paragraph, once. Search it by its full-text index.',
    label_column: 'text',
    columns: {
      id: 'What the search index refers to',
      sha256: 'SHA-256 of the text',
      text: 'The text',
      stems: 'Stems of its words, by which ekspor finds mengekspor',
    },
  },
  snapshot: {
    description: 'The untouched bytes of what was read, each once.',
    columns: {
      sha256: 'SHA-256 of the bytes, unpacked',
      body: 'The bytes',
      encoding: 'How they are packed: identity or gzip',
    },
  },
  source: {
    description: 'Where each snapshot was read, how, and which article it gave.',
    columns: {
      source: 'Path or address that was read',
      url: 'Address of the article',
      ...answerColumns,
      document: 'Key of the article that was read from it',
    },
  },
  source_page: {
    description: 'Page 2 and on of the articles that have several pages.',
    columns: {
      source: 'Path or address of the first page',
      page: 'Number of this page',
      url: 'Address that was asked for',
      article_url: 'Address of the article',
      ...answerColumns,
    },
  },
};
