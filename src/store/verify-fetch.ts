import type { Kysely } from 'kysely';
import { checked, type Failure } from './failure.js';
import { parseHeaders, parseRedirects } from './json.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** What the fetch log says was fetched and does not have, and what of it cannot be read. */
export async function* logFailures(db: Db): AsyncGenerator<Failure> {
  const rows = db
    .selectFrom('fetch_log')
    .select(['url', 'outcome', 'snapshot', 'headers', 'redirects'])
    .orderBy('url')
    .stream();
  for await (const { url, outcome, snapshot, headers, redirects } of rows) {
    const row = { table: 'fetch_log', id: url };
    if (snapshot === null && (outcome === 'fetched' || outcome === 'not modified')) {
      yield { ...row, reason: `expected a snapshot of what was ${outcome}, got none` };
    }
    yield* checked(row, () => {
      if (snapshot !== null) parseHeaders(headers ?? '');
      parseRedirects(redirects);
      return [];
    });
  }
}

interface Pages {
  readonly table: 'fetch_page' | 'source_page';
  readonly rows: AsyncIterable<{ readonly owner: string; readonly page: number; readonly headers: string }>;
}

/** Pages are numbered from 2 without a gap: one that is missing would not be missed. */
async function* numberFailures({ table, rows }: Pages): AsyncGenerator<Failure> {
  let last = { owner: '', page: 1 };
  for await (const { owner, page, headers } of rows) {
    const row = { table, id: `${owner}/${page}` };
    const expected = owner === last.owner ? last.page + 1 : 2;
    if (page !== expected) yield { ...row, reason: `expected page ${expected}, got page ${page}` };
    yield* checked(row, () => {
      parseHeaders(headers);
      return [];
    });
    last = { owner, page };
  }
}

/** What is wrong with the further pages of articles. Their bodies are checked as all others, by reference. */
export async function* pageFailures(db: Db): AsyncGenerator<Failure> {
  const fetched = db.selectFrom('fetch_page').select(['log as owner', 'page', 'headers']);
  yield* numberFailures({ table: 'fetch_page', rows: fetched.orderBy('log').orderBy('page').stream() });
  const saved = db.selectFrom('source_page').select(['source as owner', 'page', 'headers']);
  yield* numberFailures({ table: 'source_page', rows: saved.orderBy('source').orderBy('page').stream() });
}
