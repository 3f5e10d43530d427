import { type Command, Option } from 'commander';
import { factKinds, factStatuses } from '../model/fact.js';
import { defaultRulesFolder, destinationResolver, loadRules } from '../rules/index.js';
import { type FactFilters, sortOrders } from '../store/index.js';
import { parseCount, parseMoney } from './options.js';

/** What commander makes of the options that `addFilters` adds. */
export type FilterFlags = Omit<FactFilters, 'resolveDestination'>;

type Words = readonly string[] | undefined;

/** An option that may be given several times: one of the words is enough. */
const several = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((word: string, before: Words) => [...(before ?? []), word]);

function severalOf(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).choices(choices);
  const checked = option.parseArg;
  return option.argParser((word: string, before: Words) => [
    ...(before ?? []),
    checked?.(word, word) ?? word,
  ]);
}

/** Adds the filters by which facts are asked for; the names are those of the web page's addresses. */
export function addFilters(command: Command): Command {
  const options = [
    several(
      '--product <words>',
      'words that all stand in the name of a product; \'"a whole name"\' for just that one',
    ),
    several('--group <chapter>', 'products of a chapter of the Harmonised System (09)'),
    several('--destination <place>', 'a code (JP, ASEAN) or an Indonesian name (Jepang)'),
    several('--agency <words>', 'words that all stand in the name of an agency, or \'"a whole name"\''),
    several('--exporter <words>', 'words that all stand in the name of an exporter, or \'"a whole name"\''),
    several('--origin <region>', "a region's code (36 also finds 36.03) or words of its name"),
    several('--year <year>', 'a year that the fact, or else its article, lies in'),
    new Option('--from <date>', 'the first day, month or year looked at'),
    new Option('--to <date>', 'the last day, month or year looked at'),
    new Option('--min-value <money>', 'the least value, as "100000 USD" or "1e9 IDR"').argParser(parseMoney),
    new Option('--max-value <money>', 'the greatest value, as "1e6 USD"').argParser(parseMoney),
    severalOf('--status <status>', 'realised, planned or ended', factStatuses),
    severalOf('--kind <kind>', 'a shipment, a market or a total', factKinds),
    several('--site <host>', 'the site of the article, as kabar.example'),
    new Option('--text <words>', 'words that all stand in the article, in any form'),
    new Option('--sort <order>', 'what comes first').choices(sortOrders).default('latest'),
    new Option('--limit <n>', 'at most so many facts').argParser(parseCount),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** The filters of a command line. Destinations are resolved by the gazetteers that come with the package. */
export async function filtersOf(flags: FilterFlags): Promise<FactFilters> {
  if (flags.destination === undefined) return flags;
  return { ...flags, resolveDestination: destinationResolver(await loadRules(defaultRulesFolder())) };
}
