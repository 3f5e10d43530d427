import { type Command, Option } from 'commander';
import { openStore } from '../../store/index.js';
import { type Cli, examples } from '../cli.js';
import { printFacets } from '../facet-output.js';
import { type Format, formats, printFacts } from '../fact-output.js';
import { addFilters, type FilterFlags, filtersOf } from '../filter-options.js';
import { say } from '../io.js';
import { storeOption } from '../options.js';

type Flags = FilterFlags & { readonly store: string; readonly facets?: true } & Partial<Record<Format, true>>;

export function addQuery(program: Command, { io, finish }: Cli): void {
  const command = program
    .command('query')
    .description(
      'find facts in a store; all filters that are given must hold; of several values of one, any is enough',
    )
    .addOption(storeOption());
  addFilters(command).addHelpText(
    'after',
    examples(
      'query --product kopi --destination Jepang',
      'query --from 2024 --min-value "100000 USD" --csv',
      'query --status planned --json',
      'query --destination Jepang --facets',
    ),
  );
  command.option('--facets', 'by what the facts can be narrowed, with counts, in place of the facts');
  for (const option of formatOptions()) command.addOption(option);
  command.action(async (flags: Flags) => {
    const store = await openStore(flags.store, { readOnly: true });
    try {
      const format = formats.find((each) => flags[each]) ?? 'table';
      const print = flags.facets ? printFacets : printFacts;
      const count = await print(store, await filtersOf(flags), { format, out: io.stdout });
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
