import type { Command } from 'commander';
import { localSnapshot, readSources, type SourceItem } from '../../fetch/index.js';
import { UsageError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { extractArticle } from '../../pipeline.js';
import { type Cli, examples } from '../cli.js';
import { type Explanation, explainArticle } from '../explanation.js';
import { explanationText } from '../explanation-text.js';
import { loadKnowledge } from '../knowledge.js';
import { parseDay, rulesOption } from '../options.js';

interface Flags {
  readonly file?: string;
  readonly published?: string;
  readonly json?: true;
  readonly rules?: string;
}

export function addExplain(program: Command, { io, finish }: Cli): void {
  program
    .command('explain')
    .description(
      'show how a sentence or an article is read: tokens, mentions, rules, what was dropped, facts',
    )
    .argument('[sentence]', 'Indonesian text')
    .option('--file <path>', 'read an article in place of a sentence')
    .option('--published <date>', 'the day of publication, as 2024-07-01', parseDay)
    .option('--json', 'print it as JSON')
    .addOption(rulesOption())
    .addHelpText(
      'after',
      examples(
        'explain "Kopi Aceh 18 ton diekspor ke Jepang."',
        'explain --file article.txt --published 2024-07-01',
      ),
    )
    .action(async (sentence: string | undefined, flags: Flags) => {
      const snapshots = await snapshotsOf(sentence, flags.file);
      const knowledge = await loadKnowledge(flags.rules);
      const explanations = snapshots.map((snapshot) =>
        explainArticle(extractArticle(dated(snapshot, flags), knowledge)),
      );
      await io.stdout.write(
        `${flags.json ? asJson(explanations) : explanations.map(explanationText).join('\n\n')}\n`,
      );
      finish(0);
    });
}

/** One object for one article, as nearly always; an array for a file of several. */
const asJson = (explanations: readonly Explanation[]): string =>
  JSON.stringify(explanations.length === 1 ? explanations[0] : explanations, null, 2);

function dated(snapshot: Snapshot, { published }: Flags): Snapshot {
  return published === undefined ? snapshot : { ...snapshot, given: { ...snapshot.given, published } };
}

async function snapshotsOf(sentence: string | undefined, file: string | undefined): Promise<Snapshot[]> {
  if ((sentence === undefined) === (file === undefined)) {
    throw new UsageError('explain: expected either a sentence or --file, got both or neither');
  }
  if (sentence !== undefined) return [sentenceSnapshot(sentence)];
  const snapshots: Snapshot[] = [];
  for await (const item of readSources([file ?? ''])) snapshots.push(snapshotOf(item));
  return snapshots;
}

/** @throws InputError where the file holds something that cannot be read */
function snapshotOf(item: SourceItem): Snapshot {
  if (item.ok) return item.snapshot;
  throw item.error;
}

const sentenceSnapshot = (sentence: string): Snapshot =>
  localSnapshot({
    source: 'sentence',
    id: 'sentence',
    body: Buffer.from(sentence, 'utf8'),
    mediaType: 'text/plain',
    charset: 'utf-8',
  });
