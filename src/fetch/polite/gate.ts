import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import { answered, failed, type HostState, slowedDown, type Trouble } from './host-state.js';
import type { Politeness } from './politeness.js';

/** One request within a gate: it calls `onHeaders` when the answer begins. */
type Asking<T> = (onHeaders: () => void) => Promise<T>;

/** How long a request waits for its turn: until the signal comes, or the host is to be left alone for so long. */
interface Waiting {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly patience: number;
}

/**
 * The one way to a host. Requests pass it in the order in which they came, at most `perHost` at once; none begins
 * before the answer to the one before it has begun and the delay since then is over. Waiting holds no connection.
 */
export interface HostGate {
  readonly host: string;
  state(): HostState;
  /** Lengthens the delay, in milliseconds, to what the host's robots.txt asks for; see `slowedDown`. */
  slowDown(delay: number): void;
  answered(): void;
  failed(trouble: Trouble): Promise<void>;
  /**
   * What `work` notes of the host by `answered` or `failed` is known before the next request begins.
   * @returns null, and `work` was not called, where the host was given up or waits longer than `patience`
   * @throws the reason of `signal` when it comes while waiting, or what `work` throws
   */
  ask<T>(work: Asking<T>, waiting: Waiting): Promise<T | null>;
}

export interface GateOptions {
  readonly host: string;
  readonly initial: HostState;
  readonly rules: Politeness;
  /** Shared by all hosts: requests at once. */
  readonly connections: PQueue;
  /** Called when the host must be left alone for longer than its delay. */
  readonly onHold: (state: HostState) => Promise<void>;
}

export function openGate({ host, initial, rules, connections, onHold }: GateOptions): HostGate {
  let state = initial;
  /** Ends when the answer to the latest request has begun. */
  let opening: Promise<void> = Promise.resolve();
  const line = new PQueue({ concurrency: rules.perHost });

  async function pass<T>(work: Asking<T>, { signal, patience }: Waiting): Promise<T | null> {
    const isOver = (): boolean => state.givenUp !== null || state.notBefore - Date.now() > patience;
    const isDue = (): boolean => state.notBefore <= Date.now() && !isOver();
    const before = opening;
    let opened: () => void = () => {};
    opening = new Promise((resolve) => {
      opened = resolve;
    });
    const headersCame = (): void => {
      state = { ...state, notBefore: Math.max(state.notBefore, Date.now() + state.delay) };
      opened();
    };
    try {
      // Where no delay is kept, nothing is to be measured from the answer before.
      if (state.delay > 0) await before;
      for (;;) {
        await until(() => (isOver() ? 0 : state.notBefore), signal);
        if (isOver()) return null;
        // The host may have failed another request while this one waited for a connection.
        const begin = async () => (isDue() ? { came: await work(headersCame) } : null);
        const begun = await connections.add(begin, { signal });
        if (begun) return begun.came;
      }
    } finally {
      headersCame();
    }
  }

  return {
    host,
    state: () => state,
    slowDown(delay) {
      state = slowedDown(state, delay, { now: Date.now(), rules });
    },
    answered() {
      state = answered(state, Date.now());
    },
    async failed(trouble) {
      state = failed(state, trouble, { now: Date.now(), rules });
      await onHold(state);
    },
    ask: (work, waiting) => line.add(() => pass(work, waiting), { signal: waiting.signal }),
  };
}

/** Timers end a little early at times, and the time may be moved on while they run. */
async function until(time: () => number, signal: AbortSignal): Promise<void> {
  const longestTimer = 2 ** 31 - 1;
  for (let left = time() - Date.now(); left > 0; left = time() - Date.now()) {
    await wait(Math.min(left, longestTimer), undefined, { signal });
  }
  signal.throwIfAborted();
}
