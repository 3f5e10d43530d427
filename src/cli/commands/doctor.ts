import type { Command } from 'commander';
import { type Check, checkDisk, checkNode, checkRules, checkSqlite, checkStore } from '../checks.js';
import { cleanLines } from '../clean.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { rulesOption, storeOption } from '../options.js';
import { programVersion } from '../version.js';

interface Flags {
  readonly store: string;
  readonly rules?: string;
}

export function addDoctor(program: Command, { io, finish }: Cli): void {
  program
    .command('doctor')
    .description('check versions, rules, the store, its rights and the disk, and say what to do')
    .addOption(storeOption())
    .addOption(rulesOption())
    .addHelpText('after', examples('doctor', 'doctor --store 2024.db'))
    .action(async ({ store, rules }: Flags) => {
      const checks = [
        checkNode(process.versions.node),
        await checkSqlite(),
        await checkRules(rules),
        await checkStore(store),
        checkDisk(store),
      ];
      const lines = [`ok     jejak   ${programVersion()}`, ...checks.flatMap(linesOf)];
      await io.stdout.write(`${cleanLines(lines.join('\n'))}\n`);
      finish(exitFor(checks.filter(({ ok }) => !ok).length));
    });
}

const linesOf = ({ name, ok, detail, remedy }: Check): string[] => [
  `${ok ? 'ok    ' : 'wrong '} ${name.padEnd(7)} ${detail}`,
  ...(remedy === null ? [] : [`       remedy: ${remedy}`]),
];
