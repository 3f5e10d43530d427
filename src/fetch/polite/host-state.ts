import { backOff } from '../http/index.js';
import type { Politeness } from './politeness.js';

/** What a host did lately, and when it may be asked again. Times are milliseconds since 1970. */
export interface HostState {
  readonly notBefore: number;
  /** Why it waits longer than its usual delay; null where it does not. */
  readonly reason: string | null;
  readonly delay: number;
  /** Failures, and pauses because of them, since the last good answer. */
  readonly failures: number;
  readonly pauses: number;
  /** Why nothing more is asked of it in this run; null while it is asked. */
  readonly givenUp: string | null;
}

export const newHost = (notBefore: number, delay: number): HostState => ({
  ...{ notBefore, delay, reason: null },
  ...{ failures: 0, pauses: 0, givenUp: null },
});

/** The host answered, whatever the page was: it is well; but one that was given up stays so. */
export const answered = ({ notBefore, delay, givenUp }: HostState, now: number): HostState => ({
  ...newHost(Math.max(notBefore, now + delay), delay),
  givenUp,
});

/** The host asks for a longer delay; where it is beyond the longest wait, the host is given up: no crawl would end. */
export function slowedDown(state: HostState, delay: number, { now, rules }: ChangedAt): HostState {
  if (delay <= state.delay) return state;
  const tooLong = `its robots.txt asks for ${delay / 1000} s between requests`;
  return {
    ...{ ...state, delay, notBefore: Math.max(state.notBefore, now + delay) },
    givenUp: state.givenUp ?? (delay > rules.longestWait ? tooLong : null),
  };
}

/** What went wrong with a request, and how long the host asked us to stay away, where it did. */
export interface Trouble {
  readonly reason: string;
  readonly retryAfter: number | null;
  readonly tooMany: boolean;
}

/**
 * The host failed: it is left alone for the longer of what it asked for and the back-off, for a pause after many
 * failures in a row, and for the rest of the run after many pauses, or where it asks for more than the longest wait.
 */
export function failed(state: HostState, trouble: Trouble, { now, rules }: ChangedAt): HostState {
  const failures = state.failures + 1;
  const isPause = failures >= rules.failures;
  const pauses = state.pauses + (isPause ? 1 : 0);
  const wait = Math.max(
    state.delay,
    trouble.retryAfter ?? backOff(failures, rules.backOff),
    trouble.tooMany ? rules.tooMany : 0,
    isPause ? rules.pause : 0,
  );
  const tooLong = (trouble.retryAfter ?? 0) > rules.longestWait;
  return {
    notBefore: Math.max(state.notBefore, now + wait),
    reason: trouble.reason,
    delay: state.delay,
    // One more failure after a pause brings the next pause.
    failures: isPause ? rules.failures - 1 : failures,
    pauses,
    givenUp: givenUpFor(trouble, { tooLong, pauses, most: rules.pauses }),
  };
}

interface ChangedAt {
  readonly now: number;
  readonly rules: Politeness;
}

function givenUpFor(
  { reason, retryAfter }: Trouble,
  { tooLong, pauses, most }: { readonly tooLong: boolean; readonly pauses: number; readonly most: number },
): string | null {
  if (tooLong) return `it asked us to stay away for ${Math.round((retryAfter ?? 0) / 1000)} s (${reason})`;
  return pauses > most ? `it failed again after ${most} pauses (${reason})` : null;
}
