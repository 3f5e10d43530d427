import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CrawlOptions } from '../run/crawl/options.js';
import { parseCount, parseDay } from './options.js';

/** The options of `fetch` and `run` that say how addresses are fetched. */
export interface CrawlFlags {
  readonly contact?: string;
  readonly delay: number;
  readonly connections: number;
  readonly perHost: number;
  readonly since?: string;
  readonly follow?: readonly string[];
  readonly depth: number;
  readonly limit?: number;
  readonly refetch?: true;
  readonly retryFailed?: true;
  readonly allowPrivate?: readonly string[];
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const contactOption = (): Option =>
  new Option('--contact <address>', 'an e-mail or web address at which site owners reach you')
    .env('JEJAK_CONTACT')
    .argParser(parseContact);

export const allowPrivateOption = (): Option =>
  new Option(
    '--allow-private <host:port>',
    'a host of yours that may be private or on another port; may be repeated',
  ).argParser((value: string, before?: readonly string[]) => collect(parseHostPort(value), before));

/** Adds them to a command. */
export function addCrawlOptions(command: Command): Command {
  return command
    .addOption(contactOption())
    .option('--since <date>', 'leave out what sitemaps and feeds date before this day', parseDay)
    .option(
      '--follow <pattern>',
      'follow links whose path matches, such as "/berita/*"; may be repeated',
      collect,
    )
    .option('--depth <n>', 'follow links so many steps from the sources at most', parseCount, 3)
    .option('--limit <n>', 'take at most so many addresses', parseCount)
    .option('--delay <seconds>', 'least time between requests to a host', parseDelay, 5)
    .option('--connections <n>', 'requests at once, to all hosts together', parseCount, 32)
    .option('--per-host <n>', 'requests at once to one host', parseCount, 1)
    .option('--refetch', 'ask again for what was fetched before; what did not change is not sent again')
    .option('--retry-failed', 'ask again for what failed, was refused or quarantined before')
    .addOption(allowPrivateOption());
}

export function crawlOptions(flags: CrawlFlags): Partial<CrawlOptions> {
  const { contact = null, since = null, follow = [], depth, limit, allowPrivate = [] } = flags;
  return {
    ...{ contact, since, follow, depth },
    ...(limit === undefined ? {} : { limit }),
    own: allowPrivate,
    politeness: { delay: flags.delay * 1000, connections: flags.connections, perHost: flags.perHost },
    refetch: flags.refetch === true,
    retryFailed: flags.retryFailed === true,
  };
}

function parseContact(text: string): string {
  if (/^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return text;
  if (/^https?:\/\/[^\s<>()]+$/.test(text) && URL.canParse(text)) return new URL(text).href;
  throw new InvalidArgumentError('Expected an e-mail or web address, such as redaksi@kabar.example.');
}

function parseDelay(text: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isNaN(seconds)) return seconds;
  throw new InvalidArgumentError('Expected seconds, such as 5 or 0.5.');
}

function parseHostPort(text: string): string {
  if (/^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('Expected a host and a port, such as 127.0.0.1:8080.');
}
