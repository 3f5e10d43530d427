import type { Command } from 'commander';
import { openStore, verifyStore } from '../../store/index.js';
import { cleanLine } from '../clean.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { say } from '../io.js';
import { storeOption } from '../options.js';

interface Flags {
  readonly store: string;
}

export function addVerify(program: Command, { io, finish }: Cli): void {
  program
    .command('verify')
    .description('check every citation against the stored text, and every digest; list what fails')
    .addOption(storeOption())
    .addHelpText('after', examples('verify', 'verify --store 2024.db'))
    .action(async (flags: Flags) => {
      const store = await openStore(flags.store, { readOnly: true });
      try {
        const failures = await verifyStore(store);
        for (const { table, id, reason } of failures)
          await io.stdout.write(`${cleanLine(`${table} ${id}: ${reason}`)}\n`);
        await say(io, verdict(flags.store, failures.length));
        finish(exitFor(failures.length));
      } finally {
        await store.close();
      }
    });
}

const verdict = (file: string, failures: number): string =>
  failures === 0
    ? `${file}: every citation and every digest verifies`
    : `${file}: ${failures} failures; remove what fails by reading its sources again with --fresh`;
