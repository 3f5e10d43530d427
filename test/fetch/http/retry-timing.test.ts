import { describe, expect, it } from 'vitest';
import { backOff, isRetryable, retryAfter } from '../../../src/fetch/http/index.js';

const now = Date.UTC(2024, 2, 12, 8, 0, 0);

describe('when to try again', () => {
  it('after these statuses and no others', () => {
    const statuses = Array.from({ length: 500 }, (_, at) => at + 100);
    expect(statuses.filter(isRetryable)).toEqual([408, 429, 500, 502, 503, 504]);
  });

  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['Tue, 12 Mar 2024 08:01:30 GMT', 90_000],
    ['Tuesday, 12-Mar-24 08:01:30 GMT', 90_000],
    ['Tue Mar 12 08:01:30 2024', 90_000],
    ['Tue Mar  5 08:01:30 2024', 0],
    ['Tue, 12 Mar 2024 07:59:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['12345678901', null],
    ['besok', null],
    ['besok 2025', null],
    ['Tue, 99 Mar 2024 08:01:30 GMT', null],
    ['2024-03-12T08:01:30Z', null],
    ['', null],
    [undefined, null],
  ])('Retry-After %j: %j ms', (header, ms) => {
    expect(retryAfter(header, now)).toBe(ms);
  });

  it('waits twice as long each time, and not for ever', () => {
    expect([1, 2, 3, 4, 100].map((attempt) => backOff(attempt, 1_000))).toEqual([
      1_000, 2_000, 4_000, 8_000, 300_000,
    ]);
    expect(backOff(2_000, 1_000)).toBe(300_000);
  });
});
