import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ExportedFile, exportPackage } from '../../export/index.js';
import { exitCodes } from '../../model/errors.js';
import { openStore } from '../../store/index.js';
import { addressesAt } from '../../web/view.js';
import { startChangingLine } from '../changing-line.js';
import { type Cli, examples } from '../cli.js';
import { addFilters, type FilterFlags, filtersOf } from '../filter-options.js';
import { listenForInterruption } from '../interruption.js';
import { type Io, say } from '../io.js';
import { storeOption } from '../options.js';
import { drawTable } from '../table.js';

type Flags = FilterFlags & { readonly store: string; readonly base?: string; readonly force?: true };

export function addExport(program: Command, { io, finish }: Cli): void {
  const command = program
    .command('export')
    .description(
      'write the facts that meet all filters as a data package: CSV, JSON, Parquet, Web Annotations, FollowTheMoney, CSL',
    )
    .argument('<dir>', 'the folder to write, made where there is none')
    .addOption(storeOption());
  addFilters(command)
    .addOption(
      new Option(
        '--base <url>',
        'the address of your `jejak serve`, so that each fact names its page',
      ).argParser(parseBase),
    )
    .option('--force', 'write into a folder that holds other things; files of the same names are replaced')
    .addHelpText(
      'after',
      examples(
        'export facts/',
        'export coffee/ --product kopi --from 2020',
        'export site/ --base https://fakta.kabar.example --force',
      ),
    )
    .action(async (folder: string, flags: Flags) => {
      const files = await exportShown(io, folder, flags);
      if (files === null) {
        await say(io, `stopped; nothing is changed in ${folder}; the same command begins anew`);
        return finish(exitCodes.interrupted);
      }
      await io.stdout.write(`${fileTable(files, io.stdout.columns)}\n`);
      if (files.every(({ rows }) => rows === null || rows === 0))
        await say(io, `no fact in ${flags.store} meets these filters: the package is empty`);
      finish(exitCodes.ok);
    });
}

/** Exports with progress on stderr; the first Ctrl-C ends it before the next facts. */
async function exportShown(io: Io, folder: string, flags: Flags): Promise<readonly ExportedFile[] | null> {
  const store = await openStore(flags.store, { readOnly: true });
  const line = startChangingLine(io);
  const interruption = listenForInterruption(() => line.end());
  try {
    return await exportPackage({
      store,
      filters: await filtersOf(flags),
      folder: resolve(folder),
      force: flags.force,
      addresses: flags.base === undefined ? undefined : addressesAt(flags.base),
      signal: interruption.signal,
      onProgress: (facts) => line.show(`${facts.toLocaleString('en')} facts written`),
    });
  } finally {
    interruption.end();
    line.end();
    await store.close();
  }
}

/** Reads the address of a server: `https://fakta.kabar.example`. @throws InvalidArgumentError */
function parseBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new InvalidArgumentError('Expected the address of a server, such as https://fakta.kabar.example.');
}

const columns = [
  { head: 'FILE', width: 30 },
  { head: 'ROWS', width: 12 },
  { head: 'BYTES', width: 16 },
];

const count = (number: number | null): string => number?.toLocaleString('en') ?? '';

const fileTable = (files: readonly ExportedFile[], room: number | null): string =>
  drawTable(
    columns,
    files.map(({ file, rows, bytes }) => [file, count(rows), count(bytes)]),
    room,
  );
