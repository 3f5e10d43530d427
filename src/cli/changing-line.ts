import { cleanLine } from './clean.js';
import { type Io, say } from './io.js';

/** How far long work is, on stderr: on a terminal one line that changes, else a line now and then. */
export interface ChangingLine {
  /** Shows the line if it is time for it. */
  show(line: string): void;
  /** Clears the line that changes. */
  end(): void;
}

const onTerminal = 1_000;
const elsewhere = 30_000;

export function startChangingLine(io: Io): ChangingLine {
  const room = io.stderr.columns;
  const pause = room === null ? elsewhere : onTerminal;
  let next = Date.now() + pause;
  let shown = 0;
  const write = (text: string): void => void io.stderr.write(text).catch(() => {});
  return {
    show(line) {
      if (Date.now() < next) return;
      next = Date.now() + pause;
      if (room === null) return void say(io, line);
      const fitted = cleanLine(line).slice(0, room - 1);
      write(`\r${fitted.padEnd(shown)}`);
      shown = fitted.length;
    },
    end() {
      if (shown > 0) write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}
