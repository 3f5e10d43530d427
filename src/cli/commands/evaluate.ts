import { existsSync, readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import {
  changeTable,
  compareEvaluations,
  type Evaluation,
  type EvaluationJson,
  errorLines,
  evaluate,
  evaluationJson,
  loadGold,
  parseBaseline,
  parseThresholds,
  reportHtml,
  reportTable,
  type SplitPart,
  selectSplit,
  shortfalls,
  splitParts,
  type Threshold,
} from '../../evaluate/index.js';
import { exitCodes, UsageError } from '../../model/errors.js';
import { cleanLines } from '../clean.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { extractGold, type GoldCase } from '../gold-cases.js';
import { type Io, say } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { rulesOption } from '../options.js';
import { checkWritable, replaceFile } from '../replace-file.js';

interface Flags {
  readonly split?: SplitPart;
  readonly errors?: true;
  readonly json?: true;
  readonly report?: string;
  readonly baseline?: string;
  readonly failUnder?: string;
  readonly rules?: string;
}

export function addEvaluate(program: Command, { io, finish }: Cli): void {
  program
    .command('evaluate')
    .description('score the extraction against annotated articles')
    .argument('[dir]', 'a folder in the layout of corpus/', 'corpus/articles')
    .addOption(
      new Option('--split <part>', 'score only dev or test, as split.yaml parts the articles').choices(
        splitParts,
      ),
    )
    .option('--errors', 'list every difference from gold')
    .option('--json', 'print the figures as JSON')
    .option('--report <file>', 'write an HTML page of articles, errors and their causes')
    .option('--against, --baseline <file>', 'compare with the JSON of an earlier evaluation')
    .option('--fail-under <figures>', 'exit with 20 when an F1 is below, as slot=0.9,fact=0.8')
    .addOption(rulesOption())
    .addHelpText(
      'after',
      examples(
        'evaluate',
        'evaluate my-gold/ --errors',
        'evaluate --split dev --errors',
        'evaluate --json > baseline.json',
        'evaluate --against baseline.json --fail-under slot=0.9',
        'evaluate --report report.html --baseline baseline.json',
      ),
    )
    .action(async (folder: string, flags: Flags) => finish(await runEvaluation(folder, flags, io)));
}

/** Evaluates, writes and prints what was asked for, and gives the exit code. */
async function runEvaluation(folder: string, flags: Flags, io: Io): Promise<number> {
  // Faults of the command line come before minutes of work.
  const thresholds = flags.failUnder === undefined ? [] : parseThresholds(flags.failUnder);
  const baseline = flags.baseline === undefined ? null : readBaseline(flags.baseline);
  if (flags.report !== undefined) checkWritable(flags.report, '--report');
  const articles = await extractCases(folder, flags);
  const failures = articles.flatMap(({ failure }) => failure ?? []);
  for (const failure of failures) await say(io, failure);
  const cases = articles.map((each) => each.evaluation);
  const evaluation = evaluate(cases);
  // Before the figures, so that a reader of them who stops early takes nothing from the page.
  if (flags.report !== undefined) {
    replaceFile(flags.report, reportHtml({ cases, evaluation, baseline }), '--report');
    await say(io, `report: ${flags.report}`);
  }
  await print(evaluation, { flags, baseline, io });
  const below = await sayShortfalls(evaluation, thresholds, io);
  return below > 0 ? exitCodes.belowThreshold : exitFor(failures.length);
}

function readBaseline(file: string): EvaluationJson {
  if (!existsSync(file))
    throw new UsageError(
      `--against, --baseline: expected a file, found none at ${file}; make it with evaluate --json`,
    );
  return parseBaseline(readFileSync(file, 'utf8'), file);
}

async function extractCases(folder: string, { rules, split }: Flags): Promise<GoldCase[]> {
  if (!existsSync(folder)) {
    throw new UsageError(
      `evaluate: expected a folder of annotated articles, found none at ${folder}; name one: npx jejak evaluate DIR`,
    );
  }
  const all = loadGold(folder);
  const gold = split === undefined ? all : selectSplit(all, { directory: folder, part: split });
  const knowledge = await loadKnowledge(rules);
  const cases: GoldCase[] = [];
  for (const article of gold) cases.push(await extractGold(article, knowledge));
  return cases;
}

interface Printing {
  readonly flags: Flags;
  readonly baseline: EvaluationJson | null;
  readonly io: Io;
}

/** With --json the figures alone stand on stdout, and what else was asked for on stderr. */
async function print(evaluation: Evaluation, { flags, baseline, io }: Printing): Promise<void> {
  const json = evaluationJson(evaluation);
  const beside = [
    ...(baseline ? [changeTable(compareEvaluations(baseline, json))] : []),
    ...(flags.errors ? errorLines(evaluation.errors) : []),
  ].map(cleanLines);
  if (flags.json) {
    await io.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    for (const lines of beside) await say(io, lines);
  } else await io.stdout.write(`${[reportTable(evaluation), ...beside].join('\n')}\n`);
}

async function sayShortfalls(
  evaluation: Evaluation,
  thresholds: readonly Threshold[],
  io: Io,
): Promise<number> {
  const below = shortfalls(evaluation, thresholds);
  for (const { figure, f1, least } of below) {
    await say(io, `below the threshold: ${figure} has F1 ${f1.toFixed(3)}, expected at least ${least}`);
  }
  return below.length;
}
