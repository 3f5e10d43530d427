import type { ExampleFault } from '../extract/index.js';
import { formatPlace } from '../rules/fault.js';
import { type RuleFile, readFolder } from '../rules/folder.js';
import { belongsTo, layout } from '../rules/layout.js';
import { locateValue, openDocument } from '../rules/locate.js';

/** A rule file that is open, and how many entries stand in the files before it. */
interface Open {
  readonly file: string;
  readonly first: number;
  readonly count: number;
  readonly opened: ReturnType<typeof openDocument>;
}

/** `file:line:column: pattern name: message` for each fault, by the places of the examples in `folder`. */
export async function exampleFaultLines(folder: string, faults: readonly ExampleFault[]): Promise<string[]> {
  const files = await readFolder(folder);
  const lists = { patterns: openList(files, 'patterns'), boilerplate: openList(files, 'boilerplate') };
  return faults.map((fault) => `${placeOf(lists[fault.list], fault)}: ${fault.rule}: ${fault.message}`);
}

/** The files of one list in the order in which their entries are counted. */
function openList(files: readonly RuleFile[], list: ExampleFault['list']): Open[] {
  let first = 0;
  return files
    .filter(({ name }) => belongsTo(name, layout[list].at))
    .map(({ file, bytes }) => {
      const opened = openDocument(new TextDecoder().decode(bytes));
      const entries: unknown = opened.document.toJS({ maxAliasCount: 0 });
      const count = Array.isArray(entries) ? entries.length : 0;
      const open = { file, first, count, opened };
      first += count;
      return open;
    });
}

function placeOf(list: readonly Open[], { index, field, at, rule }: ExampleFault): string {
  const open = list.find(({ first, count }) => index >= first && index < first + count);
  return open ? formatPlace(open.file, locateValue(open.opened, [index - open.first, field, at])) : rule;
}
