import { exitCodes } from '../model/errors.js';
import type { Io } from './io.js';

/** What every command is given: where to read and write, and where to leave its exit code. */
export interface Cli {
  readonly io: Io;
  /** The command line after `jejak`. */
  readonly words: readonly string[];
  finish(exitCode: number): void;
}

/** 9 when some of the inputs failed, else 0. */
export const exitFor = (failures: number): number => (failures > 0 ? exitCodes.someFailed : exitCodes.ok);

/** The examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ jejak ${line}`).join('\n')}`;
