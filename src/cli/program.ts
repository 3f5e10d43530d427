import { Command } from 'commander';
import { cleanLines } from './clean.js';
import type { Cli } from './cli.js';
import { examples } from './cli.js';
import { addDoctor } from './commands/doctor.js';
import { addEvaluate } from './commands/evaluate.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addExtract } from './commands/extract.js';
import { addFetch } from './commands/fetch.js';
import { addQuery } from './commands/query.js';
import { addRobots } from './commands/robots.js';
import { addRules } from './commands/rules.js';
import { addRun } from './commands/run.js';
import { addServe } from './commands/serve.js';
import { addSite } from './commands/site.js';
import { addVerify } from './commands/verify.js';
import { programVersion } from './version.js';

/** Every command of `jejak` with its options; commander reads, checks and explains them. */
export function buildProgram(cli: Cli): Command {
  const program = new Command('jejak')
    .description(
      'Turns Indonesian regional news into export facts, each traced to the words it was read from.',
    )
    .version(programVersion(), '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void cli.io.stdout.write(text).catch(() => {}),
      writeErr: (text) => void cli.io.stderr.write(cleanLines(text)).catch(() => {}),
    })
    .addHelpText(
      'after',
      examples(
        'run articles/',
        'query --destination Jepang',
        'explain "Kopi Aceh 18 ton diekspor ke Jepang."',
      ),
    );
  for (const add of [
    addRun,
    addFetch,
    addExtract,
    addQuery,
    addServe,
    addExport,
    addVerify,
    addEvaluate,
    addExplain,
    addRobots,
    addRules,
    addSite,
    addDoctor,
  ]) {
    add(program, cli);
  }
  return program;
}
