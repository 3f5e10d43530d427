import { describe, expect, it } from 'vitest';
import { crawlLine } from '../../src/cli/crawl-line.js';
import { type HostState, newHost } from '../../src/fetch/polite/host-state.js';

const began = 1_700_000_000_000;
const minute = 60_000;
const now = began + 10 * minute;
const progress = { done: 412, total: 1_000, resumedAt: 0, hosts: [] };
const host = (name: string, more: Partial<HostState> = {}) => ({
  host: name,
  state: { ...newHost(now, 5_000), ...more },
});

describe('the line of a crawl', () => {
  it.each([
    ['a rate and the time that is left', progress, '412 of 1,000 done, 41 a minute, 14 min left'],
    [
      'the rate since it went on',
      { ...progress, resumedAt: 402 },
      '412 of 1,000 done, 1.0 a minute, 10 h left',
    ],
    [
      'no time before anything is done',
      { ...progress, done: 0 },
      '0 of 1,000 done, 0.0 a minute, time left unknown',
    ],
    ['seconds at the end', { ...progress, done: 990 }, '990 of 1,000 done, 99 a minute, 7 s left'],
  ])('has %s', (_, shown, line) => {
    expect(crawlLine(shown, { began, now })).toBe(line);
  });

  it('names hosts that wait for a reason, and those that are given up', () => {
    const hosts = [
      host('baik.example', { notBefore: now + 5_000 }),
      host('sibuk.example', { notBefore: now + 9 * minute, reason: 'HTTP 503' }),
      host('lewat.example', { notBefore: now - 1, reason: 'HTTP 503' }),
      host('mati.example', { givenUp: 'it failed again after 3 pauses (reset)' }),
    ];
    expect(crawlLine({ ...progress, hosts }, { began, now })).toBe(
      '412 of 1,000 done, 41 a minute, 14 min left; sibuk.example waits 9 min (HTTP 503); ' +
        'mati.example is given up (it failed again after 3 pauses (reset))',
    );
  });

  it('names three of them and counts the others', () => {
    const hosts = Array.from({ length: 5 }, (_, n) =>
      host(`h${n}.example`, { notBefore: now + minute, reason: 'HTTP 429' }),
    );
    expect(crawlLine({ ...progress, hosts }, { began, now })).toMatch(
      /h2\.example [^;]*; 2 more hosts wait$/,
    );
  });
});
