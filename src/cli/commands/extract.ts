import { setImmediate as turn } from 'node:timers/promises';
import type { Command } from 'commander';
import { type Knowledge, markRepeats, readPage } from '../../extract/index.js';
import { readSources } from '../../fetch/index.js';
import type { Document } from '../../model/document.js';
import { JejakError, UsageError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { extractArticle } from '../../pipeline.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { extractionJsonSchema, toExtraction } from '../extraction.js';
import { type Io, say } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { rulesOption } from '../options.js';

interface Flags {
  readonly documents?: true;
  readonly schema?: true;
  readonly rules?: string;
}

export function addExtract(program: Command, { io, finish }: Cli): void {
  program
    .command('extract')
    .description('print the facts of articles as JSONL, one article a line, in input order')
    .argument('[path...]', 'files, folders, or - for JSONL on standard input')
    .option('--documents', 'print the articles as they were read, in place of their facts')
    .option('--schema', 'print the JSON Schema of the lines and read nothing')
    .addOption(rulesOption())
    .addHelpText(
      'after',
      examples('extract article.txt', 'extract archive.jsonl.gz > facts.jsonl', 'extract --schema'),
    )
    .action(async (paths: string[], flags: Flags) => {
      if (flags.schema) return io.stdout.write(`${JSON.stringify(extractionJsonSchema(), null, 2)}\n`);
      if (paths.length === 0)
        throw new UsageError('extract: expected at least one path, got none; - reads JSONL on stdin');
      finish(exitFor(await extractAll(paths, flags, io)));
    });
}

/** Prints a line an article, and gives the number of inputs that failed. */
async function extractAll(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  const knowledge = await loadKnowledge(flags.rules);
  const lineOf = flags.documents ? documentLine : factsLine;
  let failures = 0;
  for await (const item of readSources(paths, { stdin: io.stdin })) {
    const line = item.ok ? attempt(item.snapshot, () => lineOf(item.snapshot, knowledge)) : item.error;
    if (line instanceof JejakError) {
      failures++;
      await say(io, line.message);
    } else await io.stdout.write(`${JSON.stringify(line)}\n`);
    await turn();
  }
  return failures;
}

/** What `read` gives, or why it cannot: a fault of ours in one article must not end the others. */
function attempt<T>({ source }: Snapshot, read: () => T): T | JejakError {
  try {
    return read();
  } catch (error) {
    return error instanceof JejakError
      ? error
      : new JejakError(`${source}: unexpected error: ${String(error)}`);
  }
}

const factsLine = (snapshot: Snapshot, knowledge: Knowledge): object =>
  toExtraction(extractArticle(snapshot, knowledge), knowledge.rulesDigest);

function documentLine(snapshot: Snapshot, knowledge: Knowledge): object {
  const page = readPage(snapshot, knowledge).value;
  const { id, url, title, published, publishedFrom, byline, pagination, text, paragraphs }: Document =
    markRepeats(page).value;
  return { id, url, title, published, publishedFrom, byline, pagination, text, paragraphs };
}
