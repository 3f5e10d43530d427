import type { RunProgress } from '../run.js';
import type { Io } from './io.js';
import type { Progress } from './progress.js';

/** The progress of a run as JSON lines on stderr, one for each source, for programs that watch it. */
export function startJsonLog(io: Io): Progress {
  const log = (event: object): void =>
    void io.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`).catch(() => {});
  return {
    begin: ({ done, total, resumedAt }) => log({ event: 'fetching', done, total, resumedAt }),
    show: (progress) => log(eventOf(progress)),
    tell: (text) => log({ event: 'message', text }),
    end: () => {},
  };
}

const eventOf = ({ source, outcome, reason, facts, crawl }: RunProgress): object => ({
  ...{ event: 'taken', source, outcome, reason, facts },
  ...(crawl === null ? {} : { done: crawl.done, total: crawl.total }),
});
