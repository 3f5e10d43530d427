import { type RunCounts, totalOf } from '../run/counts.js';
import type { CrawlProgress } from '../run/crawl/tally.js';
import type { RunProgress } from '../run.js';
import { crawlLine } from './crawl-line.js';
import { type Io, say } from './io.js';

/** Shows how far a run is, on stderr: on a terminal one line that changes, else a line now and then. */
export interface Progress {
  /** Fetching begins. */
  begin(crawl: CrawlProgress): void;
  show(progress: RunProgress): void;
  /** Says something for people, in the manner of the rest. */
  tell(text: string): void;
  /** Clears the line that changes. */
  end(): void;
}

const onTerminal = 1_000;
const elsewhere = 30_000;
/** The outcomes that are failures; any other one with a reason lacks something. */
const bad = new Set<RunProgress['outcome']>(['quarantined', 'failed', 'refused']);

export function startProgress(io: Io): Progress {
  const room = io.stderr.columns;
  let next = Date.now() + (room === null ? elsewhere : onTerminal);
  let shown = 0;
  let fetching = Date.now();
  const clear = (): void => {
    if (shown > 0) void io.stderr.write(`\r${' '.repeat(shown)}\r`).catch(() => {});
    shown = 0;
  };
  return {
    begin(crawl) {
      fetching = Date.now();
      const { resumedAt, total } = crawl;
      if (resumedAt > 0)
        void say(io, `resuming: ${resumedAt.toLocaleString('en')} of ${total.toLocaleString('en')} done`);
    },
    show({ counts, source, reason, outcome, crawl }) {
      // Said at once, whatever the time: nothing fails silently.
      if (reason !== null) {
        clear();
        void say(io, bad.has(outcome) ? `${outcome}: ${reason}` : `incomplete: ${source}: ${reason}`);
      }
      if (Date.now() < next) return;
      next = Date.now() + (room === null ? elsewhere : onTerminal);
      const line =
        crawl === null ? progressLine(counts) : crawlLine(crawl, { began: fetching, now: Date.now() });
      if (room === null) return void say(io, line);
      const fitted = line.slice(0, room - 1);
      void io.stderr.write(`\r${fitted.padEnd(shown)}`).catch(() => {});
      shown = fitted.length;
    },
    tell(text) {
      clear();
      void say(io, text);
    },
    end: clear,
  };
}

/** `120 articles: 100 added, 0 updated, 19 unchanged, 1 quarantined; 64 new facts` */
export function progressLine(counts: RunCounts): string {
  const { added, updated, unchanged, quarantined, facts } = counts;
  const parts = `${added} added, ${updated} updated, ${unchanged} unchanged, ${quarantined} quarantined`;
  return `${totalOf(counts)} articles: ${parts}; ${facts} new facts`;
}
