import { RulesError } from '../model/errors.js';

/** One fault of a rule file. `file` is the path to show; line and column count from 1, in UTF-16 units. */
export interface Fault {
  readonly file: string;
  /** Absent where the file itself is the fault. */
  readonly place?: Place;
  readonly message: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** More than these help nobody: the first ones are mended first. */
const shown = 20;

/** `file:line:column`, which editors and terminals open by a click. */
export function formatPlace(file: string, place: Place | undefined): string {
  return place === undefined ? file : `${file}:${place.line}:${place.column}`;
}

/** Orders the faults of one file. */
export function byPlace(a: Fault, b: Fault): number {
  const [one, other] = [a.place ?? fileStart, b.place ?? fileStart];
  return one.line - other.line || one.column - other.column;
}

const fileStart: Place = { line: 0, column: 0 };

/** All faults as one error, a line each in the order given; at most 20, then how many more there are. */
export function rulesError(faults: readonly Fault[]): RulesError {
  const lines = faults
    .slice(0, shown)
    .map((fault) => `${formatPlace(fault.file, fault.place)}: ${fault.message}`);
  const rest = faults.length - lines.length;
  return new RulesError([...lines, ...(rest > 0 ? [`... and ${rest} more`] : [])].join('\n'));
}
