import type { FetchOutcome } from '../model/fetch-entry.js';

/** What became of one article, or of one input that holds none. */
export type Outcome = 'added' | 'updated' | 'unchanged' | 'quarantined';

/** Articles by outcome, and the facts of those that were added or updated. */
export type RunCounts = Readonly<Record<Outcome | 'facts', number>>;

export const noCounts: RunCounts = { added: 0, updated: 0, unchanged: 0, quarantined: 0, facts: 0 };

export const addCount = (counts: RunCounts, outcome: Outcome, facts: number): RunCounts => ({
  ...counts,
  [outcome]: counts[outcome] + 1,
  facts: counts.facts + facts,
});

/** How many articles and broken inputs there were. */
export const totalOf = ({ added, updated, unchanged, quarantined }: RunCounts): number =>
  added + updated + unchanged + quarantined;

/** What became of one source: of an article, or of an address that gave none. */
export interface Taken {
  readonly source: string;
  readonly outcome: Outcome | FetchOutcome;
  /** Why it was refused, failed or quarantined; null for the rest. */
  readonly reason: string | null;
  readonly facts: number;
}
