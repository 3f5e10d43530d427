import { setMaxListeners } from 'node:events';
import { after } from './after.js';
import type { Trouble } from './http-error.js';

/** Calls `act` once when the signal fires, at once where it has; the function returned calls it off. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  // One signal ends many exchanges: that is no leak.
  setMaxListeners(0, signal);
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
  return () => signal.removeEventListener('abort', act);
}

interface Bounds {
  readonly ms: number;
  /** What it fails with when it takes longer. */
  readonly late: Trouble;
  readonly outer: AbortSignal;
}

/** Runs a task until it ends, its time is over or the outer signal fires; its own signal fires with the latter two. */
export async function within<T>(
  { ms, late, outer }: Bounds,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const callOff = after(ms, () => inner.abort(late));
  const leave = onAbort(outer, () => inner.abort(outer.reason));
  const stopped = new Promise<never>((_, reject) => {
    onAbort(inner.signal, () => reject(inner.signal.reason));
  });
  try {
    return await Promise.race([task(inner.signal), stopped]);
  } finally {
    callOff();
    leave();
  }
}
