import type { Fault } from './fault.js';
import type { RuleFile } from './folder.js';
import { belongsTo, folderOf } from './layout.js';
import { nearest } from './nearest.js';

/** A fault for each file that no part reads: a misspelt name would otherwise just have no effect. */
export function strayFaults(files: readonly RuleFile[], places: readonly string[]): readonly Fault[] {
  return files
    .filter(({ name }) => !places.some((at) => belongsTo(name, at)))
    .map(({ name, file }) => ({ file, message: explain(name, places) }));
}

function explain(name: string, places: readonly string[]): string {
  const near = nearest(name, candidates(name, places));
  if (near !== undefined) return `unknown rule file; did you mean \`${near}\`?`;
  return `unknown rule file; expected one of ${places.map((at) => `\`${at}\``).join(', ')}`;
}

/** Each known file, and in each known folder both `*.yaml` and the file under its own name. */
function candidates(name: string, places: readonly string[]): readonly string[] {
  const stem = (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '');
  return places.flatMap((at) => {
    const folder = folderOf(at);
    return folder === undefined ? [at] : [at, `${folder}${stem}.yaml`];
  });
}
