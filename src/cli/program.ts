import { Command } from 'commander';
import { cleanLines } from './clean.js';
import type { Cli } from './cli.js';
import { examples } from './cli.js';
import { programVersion } from './version.js';

/** Adds a command with its options to the program. */
type Add = (program: Command, cli: Cli) => void;

/** What each command is added by, in the order of the help. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  run: async () => (await import('./commands/run.js')).addRun,
  fetch: async () => (await import('./commands/fetch.js')).addFetch,
  extract: async () => (await import('./commands/extract.js')).addExtract,
  query: async () => (await import('./commands/query.js')).addQuery,
  serve: async () => (await import('./commands/serve.js')).addServe,
  export: async () => (await import('./commands/export.js')).addExport,
  verify: async () => (await import('./commands/verify.js')).addVerify,
  evaluate: async () => (await import('./commands/evaluate.js')).addEvaluate,
  explain: async () => (await import('./commands/explain.js')).addExplain,
  robots: async () => (await import('./commands/robots.js')).addRobots,
  rules: async () => (await import('./commands/rules.js')).addRules,
  site: async () => (await import('./commands/site.js')).addSite,
  doctor: async () => (await import('./commands/doctor.js')).addDoctor,
};

/**
 * Only what the called command needs is loaded, for loading all takes longer than most commands. All are loaded to be
 * listed, or where none is called by its name and one may have been meant.
 */
function addersOf([name = '']: readonly string[]): Promise<readonly Add[]> {
  const called = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((called ? [called] : Object.values(commands)).map((load) => load()));
}

/** The commands of `jejak` with their options; commander reads, checks and explains them. */
export async function buildProgram(cli: Cli): Promise<Command> {
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
  for (const add of await addersOf(cli.words)) add(program, cli);
  return program;
}
