import type { FoundFact } from '../../store/index.js';
import { citationKey } from '../bibliography/citation-key.js';
import type { Column } from './column.js';

/** The columns of articles; a row is made from any fact that the article states. */
export const articleColumns: readonly Column<FoundFact>[] = [
  {
    name: 'article',
    title: 'Article',
    description: 'Key of the article in the store: a digest of its id, address, title, day and text',
    type: 'text',
    of: ({ article }) => article.key,
  },
  {
    name: 'id',
    title: 'Id',
    description:
      'What the source calls the article: its canonical address, the name of its file, or a given id',
    type: 'text',
    of: ({ article }) => article.id,
  },
  {
    name: 'url',
    title: 'Address',
    description: 'Where the article stands on the web',
    type: 'text',
    of: ({ article }) => article.url,
  },
  {
    name: 'site',
    title: 'Site',
    description: 'Host that published the article',
    type: 'text',
    of: ({ article }) => article.site,
  },
  {
    name: 'title',
    title: 'Title',
    description: 'Title of the article',
    type: 'text',
    of: ({ article }) => article.title,
  },
  {
    name: 'byline',
    title: 'Byline',
    description: 'Who wrote the article, as printed',
    type: 'text',
    of: ({ article }) => article.byline,
  },
  {
    name: 'published',
    title: 'Published',
    description: 'Day on which the article was published (ISO 8601)',
    type: 'text',
    of: ({ article }) => article.published,
  },
  {
    name: 'text_sha256',
    title: 'Digest of the text',
    description: "SHA-256 of the article's text (UTF-8), which the offsets of citations count in",
    type: 'text',
    of: ({ article }) => article.textSha256,
  },
  {
    name: 'rules',
    title: 'Digest of the rules',
    description: 'SHA-256 of the rules that the facts were read by',
    type: 'text',
    of: ({ article }) => article.rules,
  },
  {
    name: 'version',
    title: 'Version of Jejak',
    description: 'Version of the program that read the facts',
    type: 'text',
    of: ({ article }) => article.version,
  },
  {
    name: 'source',
    title: 'Source',
    description: 'Path or address that the article was read from, the first of several',
    type: 'text',
    of: ({ article }) => article.source,
  },
  {
    name: 'fetched_at',
    title: 'Fetched',
    description: 'When the article was fetched (ISO 8601); empty where it was read from a file',
    type: 'text',
    of: ({ article }) => article.fetchedAt,
  },
  {
    name: 'snapshot',
    title: 'Digest of the snapshot',
    description: 'SHA-256 of the bytes that were read',
    type: 'text',
    of: ({ article }) => article.snapshot,
  },
  {
    name: 'citation_key',
    title: 'Citation key',
    description: 'Key of the article in citations.csl.json',
    type: 'text',
    of: ({ article }) => citationKey(article),
  },
];
