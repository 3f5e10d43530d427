import type { CrawlProgress } from '../run/crawl/tally.js';
import { duration } from './duration.js';

/** When fetching began, and now, in milliseconds since 1970. */
interface Times {
  readonly began: number;
  readonly now: number;
}

/** So many hosts in trouble are named. */
const named = 3;

/** `412 of 1,000 done, 38 a minute, 16 min left; kabarpala.id waits 9 min (HTTP 503)` */
export function crawlLine({ done, total, resumedAt, hosts }: CrawlProgress, { began, now }: Times): string {
  const minutes = Math.max(now - began, 1) / 60_000;
  const rate = (done - resumedAt) / minutes;
  const left = rate > 0 ? `${duration(((total - done) / rate) * 60)} left` : 'time left unknown';
  const troubled = hosts.flatMap(({ host, state }) => {
    if (state.givenUp !== null) return [`${host} is given up (${state.givenUp})`];
    if (state.reason === null || state.notBefore <= now) return [];
    return [`${host} waits ${duration((state.notBefore - now) / 1000)} (${state.reason})`];
  });
  const more = troubled.length > named ? [`${troubled.length - named} more hosts wait`] : [];
  const line = `${count(done)} of ${count(total)} done, ${rateOf(rate)} a minute, ${left}`;
  return [line, ...troubled.slice(0, named), ...more].join('; ');
}

const count = (number: number): string => number.toLocaleString('en');
const rateOf = (rate: number): string => (rate < 10 ? rate.toFixed(1) : count(Math.round(rate)));
