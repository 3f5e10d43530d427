import { CommanderError } from 'commander';
import { exitCodes, JejakError } from '../model/errors.js';
import { type Io, OutputClosed, say } from './io.js';

/** commander ends asked-for help and --version by an error too. */
const wellEnded = new Set(['commander.helpDisplayed', 'commander.version']);

/** Says what went wrong, and gives the exit code for it. */
export async function reportFailure(error: unknown, io: Io): Promise<number> {
  if (error instanceof OutputClosed) return exitCodes.ok;
  // commander has said what was wrong by itself.
  if (error instanceof CommanderError) return wellEnded.has(error.code) ? exitCodes.ok : exitCodes.usage;
  if (error instanceof JejakError) {
    await say(io, `jejak: ${error.message}`);
    return error.exitCode;
  }
  await say(io, `jejak: unexpected error: ${describe(error)}`);
  await say(io, 'This is a fault of jejak: please report it with the command and these lines.');
  return exitCodes.unexpected;
}

const shownFrames = 6;

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).split('\n').slice(0, shownFrames).join('\n');
}
