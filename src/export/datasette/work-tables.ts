import { answerColumns } from './answer-columns.js';
import type { DescribedTable } from './described-table.js';

/** The tables of how what was read was come by. */
export const workTables: Readonly<Record<string, DescribedTable>> = {
  fetch_log: {
    description: 'What became of every address that was asked for, and its last good answer.',
    columns: {
      url: 'Address that was asked for',
      outcome: 'Of the last visit: fetched, not modified, refused, failed, quarantined, duplicate or source',
      reason: 'Why it was refused, failed or quarantined, or what is missing',
      same_as: 'The address that stands for a duplicate',
      redirects: 'Redirects on the way, a JSON array',
      attempts: 'How often the last visit asked',
      at: 'When the last visit was (ISO 8601)',
      article_url: 'Address of the article',
      ...answerColumns,
    },
  },
  fetch_page: {
    description: 'Page 2 and on as they were last fetched.',
    columns: {
      log: 'Address of the first page, in fetch_log',
      page: 'Number of this page',
      url: 'Address that was asked for',
      article_url: 'Address of the article',
      ...answerColumns,
    },
  },
  crawl: {
    description: 'Crawls that were begun; one goes on as long as it has no end.',
    columns: {
      id: 'Digest of its sources',
      sources: 'The sources that it was begun with, a JSON array',
      started: 'When it began (ISO 8601)',
      finished: 'When it came to its end',
    },
  },
  crawl_address: {
    description: 'What a crawl that goes on has found, each page once.',
    columns: {
      crawl: 'Id of the crawl',
      position: 'Grows in the order of finding',
      url: 'The address',
      key: 'Its canonical form, by which a page is known under several addresses',
      host: 'The host that is asked',
      kind: 'source or article',
      depth: 'How many sources lead to it, 0 for what was given',
      lastmod: 'When it last changed, as its source says',
      found_in: 'The source that it was found in',
      done: '1 when it was visited or passed over, else 0',
    },
  },
  host: {
    description: 'What is known of a host from run to run.',
    columns: {
      host: 'The host or origin',
      robots_status: 'HTTP status of its robots.txt',
      robots_body: 'Its robots.txt',
      robots_at: 'When that was fetched (ISO 8601)',
      not_before: 'When it may be asked again (ISO 8601)',
      reason: 'Why it has to be waited for',
    },
  },
  crawler: {
    description: 'The process that fetches into the store, if there is one.',
    columns: {
      id: 'Always 1',
      pid: 'Its process id',
      machine: 'The machine that it runs on',
      since: 'When it began (ISO 8601)',
      seen: 'When it last said that it is at work',
    },
  },
  run: {
    description: 'Runs of Jejak that wrote to the store.',
    columns: {
      id: 'Number of the run',
      started: 'When it began (ISO 8601)',
      finished: 'When it ended; empty where it was broken off',
      rules_digest: 'SHA-256 of the rules that it read by',
      version: 'Version of Jejak',
    },
  },
  quarantine: {
    description: 'What could not be read, and why.',
    columns: {
      id: 'Digest of source, step and reason',
      source: 'Path or address that was read',
      step: 'The step that failed',
      reason: 'Why',
      at: 'When (ISO 8601)',
    },
  },
};
