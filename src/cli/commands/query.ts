import { type Command, Option } from 'commander';
import type { FactStatus } from '../../model/fact.js';
import { type FactFilters, openStore } from '../../store/index.js';
import { type Cli, examples } from '../cli.js';
import { loadDestinations } from '../destinations.js';
import { type Format, formats, printers } from '../fact-output.js';
import { say } from '../io.js';
import { parseCount, parseMoney, statusOption, storeOption } from '../options.js';

type Flags = Omit<FactFilters, 'resolveDestination'> & {
  readonly store: string;
  readonly status?: FactStatus;
} & Partial<Record<Format, true>>;

export function addQuery(program: Command, { io, finish }: Cli): void {
  const command = program
    .command('query')
    .description('find facts in a store; all filters that are given must hold')
    .addOption(storeOption())
    .option('--product <words>', 'words that all stand in the name of a product')
    .option('--destination <place>', 'a code (JP, ASEAN) or an Indonesian name (Jepang)')
    .option('--agency <words>', 'words that all stand in the name of an agency')
    .option('--origin <region>', "a region's code (36 also finds 36.03) or words of its name")
    .option('--from <date>', 'the first day, month or year looked at')
    .option('--to <date>', 'the last day, month or year looked at')
    .option('--min-value <money>', 'the least value, as "100000 USD" or "1e9 IDR"', parseMoney)
    .addOption(statusOption())
    .option('--site <host>', 'the site of the article, as kabar.example')
    .option('--text <words>', 'words that all stand in the article, in any form')
    .option('--limit <n>', 'at most so many facts', parseCount)
    .addHelpText(
      'after',
      examples(
        'query --product kopi --destination Jepang',
        'query --from 2024 --min-value "100000 USD" --csv',
        'query --status planned --json',
      ),
    );
  for (const option of formatOptions()) command.addOption(option);
  command.action(async (flags: Flags) => {
    const resolve = flags.destination === undefined ? undefined : await loadDestinations();
    const store = await openStore(flags.store, { readOnly: true });
    try {
      const format = formats.find((each) => flags[each]) ?? 'table';
      const { text, count } = await printers[format](
        store,
        { ...flags, resolveDestination: resolve },
        io.stdout,
      );
      await io.stdout.write(text);
      if (count === 0) await say(io, `no fact in ${flags.store} meets these filters`);
      finish(0);
    } finally {
      await store.close();
    }
  });
}

const help: Readonly<Record<Format, string>> = {
  table: 'a table for people (the default)',
  csv: 'comma-separated values, one fact a row',
  json: 'a JSON array of whole facts with all citations',
  jsonl: 'the same, one fact a line',
};

const formatOptions = (): Option[] =>
  formats.map((format) =>
    new Option(`--${format}`, help[format]).conflicts(formats.filter((each) => each !== format)),
  );
