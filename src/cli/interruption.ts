import { exitCodes } from '../model/errors.js';

/** A signal that comes with the first Ctrl-C. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  end(): void;
}

/** The first Ctrl-C calls `onFirst` and lets the work at hand end; the second one ends the process at once. */
export function listenForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
    onFirst();
  };
  process.on('SIGINT', onSignal);
  return { signal: controller.signal, end: () => process.removeListener('SIGINT', onSignal) };
}
