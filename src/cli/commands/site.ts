import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { guessLayout } from '../../extract/index.js';
import { readSources } from '../../fetch/index.js';
import { UsageError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { extractArticle } from '../../pipeline.js';
import { fetchPage } from '../../run/fetch-page.js';
import { type Cli, examples } from '../cli.js';
import { allowPrivateOption, contactOption } from '../crawl-options.js';
import { say } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { expectedYaml, layoutYaml, type SavedPage, siteOf, slugOf } from '../site-files.js';
import { programVersion } from '../version.js';

interface Flags {
  readonly url?: string;
  readonly into: string;
  readonly contact?: string;
  readonly allowPrivate?: readonly string[];
}

export function addSite(program: Command, { io, finish }: Cli): void {
  const site = program.command('site').description('look after the layouts of news sites');
  site
    .command('add')
    .description('write a first layout and a test for a site, from one of its pages')
    .argument('<page>', 'the address of an article, or a page saved as .html')
    .option('--url <url>', 'the address of a saved page, where the page does not say it')
    .option('--into <dir>', 'the folder of jejak that the files are written into', '.')
    .addOption(contactOption())
    .addOption(allowPrivateOption())
    .addHelpText(
      'after',
      examples(
        'site add https://kabarpala.id/read/12/pala-banda --contact redaksi@kabar.example',
        'site add page.html --url https://kabarpala.id/read/12/pala-banda',
      ),
    )
    .action(async (page: string, flags: Flags) => {
      const isAddress = /^https?:\/\//i.test(page);
      const snapshot = isAddress ? await fetchedPage(page, flags) : await savedPage(page);
      const saved = await readSaved(snapshot, flags.url ?? (isAddress ? page : undefined));
      for (const line of writeFiles(saved, snapshot.body, flags.into)) await say(io, line);
      finish(0);
    });
}

/** @throws InputError for what cannot be read */
async function savedPage(page: string): Promise<Snapshot> {
  for await (const item of readSources([page])) {
    if (!item.ok) throw item.error;
    if (item.snapshot.mediaType === 'text/html') return item.snapshot;
  }
  throw new UsageError(`site add: expected a page saved as .html, got ${page}`);
}

/** @throws UsageError without a contact, InputError where the page may not be had or cannot */
async function fetchedPage(url: string, { contact, allowPrivate }: Flags): Promise<Snapshot> {
  return fetchPage(url, { contact: contact ?? null, own: allowPrivate ?? [], version: programVersion() });
}

async function readSaved(snapshot: Snapshot, given: string | undefined): Promise<SavedPage> {
  const guess = guessLayout(snapshot);
  const url = given ?? guess.url;
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new UsageError(
      `site add: expected --url with the address of the page, such as https://kabarpala.id/read/12, got ${url ?? 'none'}`,
    );
  }
  const article = extractArticle({ ...snapshot, url }, await loadKnowledge(undefined));
  return { url, article, guess };
}

/** Writes what is not there yet, and gives a line on each file. @throws UsageError where the test is there */
function writeFiles(saved: SavedPage, body: Uint8Array, into: string): string[] {
  const layout = join(into, 'rules', 'sites', `${siteOf(saved.url)}.yaml`);
  const folder = join(into, 'test', 'page', 'sites', slugOf(saved.url));
  if (existsSync(folder)) {
    throw new UsageError(`site add: expected a new test, got ${folder}, which is there; remove it first`);
  }
  const hasLayout = existsSync(layout);
  try {
    mkdirSync(dirname(layout), { recursive: true });
    mkdirSync(folder, { recursive: true });
    if (!hasLayout) writeFileSync(layout, layoutYaml(saved));
    writeFileSync(join(folder, 'page.html'), body);
    writeFileSync(join(folder, 'expected.yaml'), expectedYaml(saved));
  } catch (cause) {
    throw new UsageError(`--into: expected a folder that can be written, got ${into}: ${String(cause)}`, {
      cause,
    });
  }
  return [
    hasLayout ? `${layout} is there already and stays as it is` : `${layout}: look over the selectors`,
    `${folder}/expected.yaml: correct what is read wrongly, then npm test`,
  ];
}
