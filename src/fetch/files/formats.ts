import { basename } from 'node:path';

/** What a file's name says of its content. */
export interface Format {
  readonly kind: 'text' | 'html' | 'jsonl' | 'warc' | 'wacz';
  readonly gzip: boolean;
  /** The file's name without its extensions: the id of an article. */
  readonly stem: string;
}

const kinds = new Map<string, Format['kind']>([
  ['txt', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['warc', 'warc'],
  ['wacz', 'wacz'],
]);
const named = /^(.+?)\.([a-z]+)(\.gz)?$/i;
const lastExtension = /^(.+)\.([a-z]+)$/i;

/** The extensions that are read, for messages. */
export const knownExtensions = '.txt, .html, .htm, .jsonl, .ndjson, .warc, each also with .gz, and .wacz';

/** Null for files that are not articles, `README*` and hidden files among them. */
export function formatOf(path: string): Format | null {
  const name = basename(path);
  if (name.startsWith('.') || /^readme/i.test(name) || !named.test(name)) return null;
  const gzip = /\.gz$/i.test(name);
  const [, stem, extension = ''] = lastExtension.exec(gzip ? name.slice(0, -3) : name) ?? [];
  const kind = kinds.get(extension.toLowerCase());
  if (kind === undefined || stem === undefined || (kind === 'wacz' && gzip)) return null;
  return { kind, gzip, stem };
}
