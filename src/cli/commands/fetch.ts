import type { Command } from 'commander';
import { partSources, userAgent, writeWarc } from '../../fetch/index.js';
import { archiveRecords } from '../../run/archive-records.js';
import { checkAddresses } from '../../run/check-addresses.js';
import { crawlDefaults } from '../../run/crawl/options.js';
import { planCrawl } from '../../run/plan.js';
import type { RunResult } from '../../run.js';
import { openStore, type Store } from '../../store/index.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { addCrawlOptions, type CrawlFlags, crawlOptions } from '../crawl-options.js';
import { addressLine, exitOf, failureLines } from '../fetch-summary.js';
import { listenForInterruption } from '../interruption.js';
import { say } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { rulesOption, storeOption } from '../options.js';
import { planText } from '../plan-text.js';
import { checkWritable } from '../replace-file.js';
import { runShown } from '../running.js';
import { programVersion } from '../version.js';

interface Flags extends CrawlFlags {
  readonly store: string;
  readonly fresh?: true;
  readonly rules?: string;
  readonly plan?: true;
  readonly warc?: string;
  readonly json?: true;
}

export function addFetch(program: Command, cli: Cli): void {
  const command = program
    .command('fetch')
    .description('fetch pages into the store, politely; goes on where an earlier fetch stopped')
    .argument(
      '<source...>',
      'addresses of pages, sitemaps or feeds; files that list them; - for a list on stdin',
    )
    .addOption(storeOption())
    .option('--plan', 'show hosts, what their robots.txt allows, delays and time, and fetch no page')
    .option('--warc <file>', 'write all that was fetched as a web archive, too')
    .option('--fresh', 'empty the store first and fetch everything anew')
    .option('--json', 'log a JSON line an address on stderr, and print the summary as JSON');
  addCrawlOptions(command)
    .addOption(rulesOption())
    .addHelpText(
      'after',
      examples(
        'fetch https://kabarpala.id/sitemap.xml --contact redaksi@kabar.example --plan',
        'fetch urls.txt --contact redaksi@kabar.example --warc pages.warc.gz',
        'fetch https://kabarpala.id/tag/ekspor --follow "/berita/*" --limit 200 --contact redaksi@kabar.example',
      ),
    )
    .action(async (sources: string[], flags: Flags) => {
      if (flags.plan) await showPlan(sources, flags, cli);
      else cli.finish(await fetchAll(sources, flags, cli));
    });
}

async function showPlan(sources: readonly string[], flags: Flags, cli: Cli): Promise<void> {
  const { paths, addresses, faults } = await partSources(sources, cli.io.stdin);
  checkAddresses(paths);
  for (const { error } of faults) await say(cli.io, error.message);
  const interruption = listenForInterruption(() => {});
  const options = { ...crawlDefaults, ...crawlOptions(flags) };
  const made = { version: programVersion(), signal: interruption.signal };
  const plans = await planCrawl(addresses, options, made).finally(() => interruption.end());
  const text = flags.json ? JSON.stringify(plans) : planText(plans, cli.io.stdout.columns);
  await cli.io.stdout.write(`${text}\n`);
  cli.finish(exitFor(faults.length));
}

async function fetchAll(sources: readonly string[], flags: Flags, cli: Cli): Promise<number> {
  const { io, words } = cli;
  const { warc } = flags;
  if (warc !== undefined) checkWritable(warc, '--warc');
  const knowledge = await loadKnowledge(flags.rules);
  const store = await openStore(flags.store);
  try {
    const { result } = await runShown(
      { io, sources, words, json: flags.json === true },
      {
        ...{ store, knowledge, version: programVersion() },
        fresh: flags.fresh === true,
        crawl: { ...crawlOptions(flags), fetchOnly: true },
        onFetched: async (crawl) =>
          warc === undefined ? undefined : saveWarc(warc, { store, crawl, contact: flags.contact ?? null }),
      },
    );
    if (!result.interrupted)
      await io.stdout.write(`${flags.json ? JSON.stringify(result.fetched) : summary(result, flags)}\n`);
    return exitOf(result);
  } finally {
    await store.close();
  }
}

interface WarcSource {
  readonly store: Store;
  readonly crawl: string;
  readonly contact: string | null;
}

/** The store has every fetched page, so the archive is whole however often fetching was interrupted. */
const saveWarc = (file: string, { store, crawl, contact }: WarcSource): Promise<void> =>
  writeWarc(file, archiveRecords(store, crawl), {
    software: `jejak/${programVersion()}`,
    agent: userAgent(programVersion(), contact),
  });

function summary({ fetched }: RunResult, { store }: Flags): string {
  if (fetched === null) return 'no addresses';
  return [...failureLines(fetched), `${addressLine(fetched)} in ${store}`].join('\n');
}
