import { exitCodes } from '../model/errors.js';
import { reportFailure } from './failure.js';
import { type Io, processIo } from './io.js';
import { buildProgram } from './program.js';

/**
 * Runs one command line and gives its exit code; nothing is thrown, and the process is not ended.
 * @param argv as `process.argv`: the interpreter, the script, the arguments
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let exitCode: number = exitCodes.ok;
  const program = await buildProgram({
    io,
    words: argv.slice(2),
    finish: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    return reportFailure(error, io);
  }
}
