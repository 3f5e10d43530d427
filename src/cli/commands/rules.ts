import type { Command } from 'commander';
import { checkExamples, countExamples } from '../../extract/index.js';
import { RulesError } from '../../model/errors.js';
import { defaultRulesFolder, loadRules, type Rules } from '../../rules/index.js';
import { type Cli, examples } from '../cli.js';
import { rulesOption } from '../options.js';
import { exampleFaultLines } from '../rule-places.js';

interface Flags {
  readonly rules?: string;
}

export function addRules(program: Command, { io, finish }: Cli): void {
  const rules = program.command('rules').description('look after the rules that facts are read by');
  rules
    .command('check')
    .description('check every rule file, and run every example and counterexample')
    .addOption(rulesOption())
    .addHelpText('after', examples('rules check', 'rules check --rules my-rules/'))
    .action(async (flags: Flags) => {
      const folder = flags.rules ?? defaultRulesFolder();
      const loaded = await loadRules(folder);
      const faults = await checkExamples(loaded);
      if (faults.length > 0) {
        const lines = await exampleFaultLines(folder, faults);
        throw new RulesError(
          [`${faults.length} examples are not read as they should be:`, ...lines].join('\n'),
        );
      }
      await io.stdout.write(`${countLine(loaded)}\n`);
      finish(0);
    });
}

function countLine(rules: Rules): string {
  const count = (list: keyof Omit<Rules, 'digest'>, things: string): string =>
    `${rules[list].length} ${things}`;
  const lists = [
    count('products', 'products'),
    count('countries', 'countries'),
    count('areas', 'areas'),
    count('regions', 'regions'),
    count('chapters', 'chapters'),
    count('agencies', 'agencies'),
    count('words', 'word lists'),
    count('patterns', 'patterns'),
    count('boilerplate', 'boilerplate entries'),
    count('sites', 'page layouts'),
  ];
  return `${lists.join(', ')}; ${countExamples(rules)} examples and counterexamples are read as they should be`;
}
