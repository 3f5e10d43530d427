import { type Command, InvalidArgumentError } from 'commander';
import { exitCodes } from '../../model/errors.js';
import { defaultRulesFolder, loadRules } from '../../rules/index.js';
import { serveSite } from '../../web/index.js';
import { cleanLine } from '../clean.js';
import { type Cli, examples } from '../cli.js';
import { listenForInterruption } from '../interruption.js';
import { type Io, say } from '../io.js';
import { storeOption } from '../options.js';

interface Flags {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly base?: string;
}

export function addServe(program: Command, { io, finish }: Cli): void {
  program
    .command('serve')
    .description('show the facts of a store as web pages; nothing is changed over them')
    .addOption(storeOption())
    .option('--port <n>', 'the port that it listens on; 0 takes a free one', parsePort, 8420)
    .option('--host <address>', 'the address that it listens on', '127.0.0.1')
    .option('--base <url>', 'the address that others reach it by, such as that of a proxy before it')
    .addHelpText(
      'after',
      examples('serve', 'serve --store news.db --port 9000', 'serve --base https://jejak.paper.example'),
    )
    .action(async (flags: Flags) => {
      const served = await serveSite({
        ...flags,
        base: flags.base ?? null,
        rules: await loadRules(defaultRulesFolder()),
        onFault: (error, address) => void say(io, faultLine(error, address)),
      });
      try {
        await io.stdout.write(`${served.address}\n`);
        await interrupted(io);
      } finally {
        await served.close();
      }
      finish(exitCodes.ok);
    });
}

/** Ends with Ctrl-C, or when the process is asked to end. */
async function interrupted(io: Io): Promise<void> {
  await say(io, 'serving; Ctrl-C ends it');
  const ended = new AbortController();
  const interruption = listenForInterruption(() => ended.abort());
  const onTerm = () => ended.abort();
  process.once('SIGTERM', onTerm);
  await new Promise<void>((resolve) => ended.signal.addEventListener('abort', () => resolve()));
  process.removeListener('SIGTERM', onTerm);
  interruption.end();
}

function faultLine(error: unknown, address: string): string {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${cleanLine(address)}: ${reason.split('\n').slice(0, 4).map(cleanLine).join(' | ')}`;
}

/** @throws InvalidArgumentError for what is no port */
function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('Expected a port from 0 to 65535.');
}
