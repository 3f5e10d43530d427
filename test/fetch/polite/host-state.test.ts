import { describe, expect, it } from 'vitest';
import {
  answered,
  failed,
  type HostState,
  newHost,
  slowedDown,
  type Trouble,
} from '../../../src/fetch/polite/host-state.js';
import { politeness } from '../../../src/fetch/polite/politeness.js';

const now = 1_000_000;
const rules = politeness;
const start = newHost(now, rules.delay);
const trouble = (more: Partial<Trouble> = {}): Trouble => ({
  ...{ reason: 'HTTP 503', retryAfter: null, tooMany: false },
  ...more,
});
const waitOf = (state: HostState): number => state.notBefore - now;
const fail = (state: HostState, more: Partial<Trouble> = {}): HostState =>
  failed(state, trouble(more), { now, rules });
/** So many failures in a row, all at one moment. */
const fails = (count: number): HostState =>
  Array.from({ length: count }).reduce<HostState>((state) => fail(state), start);

describe('a host that answers', () => {
  it('is asked again after its delay', () => {
    expect(answered(start, now)).toMatchObject({ notBefore: now + 5_000, failures: 0, reason: null });
  });

  it('is well again after failures, and keeps what it asked for', () => {
    const state = fail(fail(start), { retryAfter: 60_000 });
    expect(answered(state, now)).toEqual({ ...newHost(now + 60_000, 5_000) });
  });
});

describe('a host that asks for a longer delay', () => {
  const slowed = (delay: number): HostState => slowedDown(start, delay, { now, rules });

  it.each([
    ['has it from the next request on', 20_000, { delay: 20_000, notBefore: now + 20_000, givenUp: null }],
    ['keeps a delay that is longer already', 1_000, { delay: 5_000, notBefore: now, givenUp: null }],
    ['may ask for the longest wait', 3_600_000, { delay: 3_600_000, givenUp: null }],
    [
      'is given up beyond it',
      3_601_000,
      { delay: 3_601_000, givenUp: 'its robots.txt asks for 3601 s between requests' },
    ],
  ])('%s', (_, delay, state) => {
    expect(slowed(delay)).toMatchObject(state);
  });
});

describe('a host that fails', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [3, 20_000],
    [4, 40_000],
    [5, 600_000],
    [6, 600_000],
  ])('waits after failure %i in a row for %i ms', (count, wait) => {
    expect(waitOf(fails(count))).toBe(wait);
  });

  it.each<[string, Partial<Trouble>, number]>([
    ['as long as it asks for', { retryAfter: 120_000 }, 120_000],
    ['its delay, where it asks for less', { retryAfter: 0 }, 5_000],
    ['30 seconds after too many requests', { tooMany: true }, 30_000],
    [
      '30 seconds after too many requests, where it asks for less',
      { tooMany: true, retryAfter: 1_000 },
      30_000,
    ],
    ['longer than 30 seconds, where it asks for that', { tooMany: true, retryAfter: 45_000 }, 45_000],
  ])('waits %s', (_, more, wait) => {
    expect(waitOf(fail(start, more))).toBe(wait);
  });

  it('keeps its reason for those who look on', () => {
    expect(fail(start).reason).toBe('HTTP 503');
  });

  it('is given up when it fails after its last pause', () => {
    const pauses = [5, 6, 7, 8].map((count) => fails(count));
    expect(pauses.map(({ pauses: count }) => count)).toEqual([1, 2, 3, 4]);
    expect(pauses.map(({ givenUp }) => givenUp)).toEqual([
      null,
      null,
      null,
      'it failed again after 3 pauses (HTTP 503)',
    ]);
  });

  it('is given up when it asks to be left alone for more than an hour', () => {
    expect(fail(start, { retryAfter: 3_600_000 }).givenUp).toBeNull();
    expect(fail(start, { retryAfter: 86_400_000 }).givenUp).toBe(
      'it asked us to stay away for 86400 s (HTTP 503)',
    );
  });

  it('stays given up when a request that was under way is answered well', () => {
    const state = fail(start, { retryAfter: 86_400_000 });
    expect(answered(state, now)).toMatchObject({ givenUp: state.givenUp, notBefore: now + 86_400_000 });
  });

  it('counts anew after an answer', () => {
    expect(waitOf(fail(answered(fails(4), now - 60_000)))).toBe(40_000);
    expect(fail(answered(fails(4), now)).failures).toBe(1);
  });
});
