import {
  clearQuarantine,
  listQuarantine,
  type Quarantined,
  type Store,
  saveQuarantine,
} from '../store/index.js';
import { covers } from './covers.js';
import { reasonOf } from './reason.js';

/** The step of the flow in which an input failed. */
export type FailedStep = 'fetch' | 'extract' | 'save';

/** The quarantine as one run leaves it: of every input only what failed in its last reading. */
export interface Quarantine {
  fail(source: string, step: FailedStep, error: unknown): Promise<string>;
  /** The source was processed: what was noted of it is over. */
  succeed(source: string): Promise<void>;
  /** After a whole run over `paths`: forgets inputs below them that failed before and were not met again. */
  settle(paths: readonly string[]): Promise<void>;
}

/** Reads what earlier runs noted, so that articles that never failed cost no write. */
export async function openQuarantine(store: Store): Promise<Quarantine> {
  const before = new Map<string, Quarantined[]>();
  for (const row of await listQuarantine(store))
    before.set(row.source, [...(before.get(row.source) ?? []), row]);
  const forget = async (source: string): Promise<void> => {
    if (!before.delete(source)) return;
    await clearQuarantine(store, source);
  };
  return {
    async fail(source, step, error) {
      const reason = reasonOf(source, error);
      const isKnown = before.get(source)?.every((row) => row.step === step && row.reason === reason) ?? false;
      if (!isKnown) await forget(source);
      before.delete(source);
      await saveQuarantine(store, { source, step, reason, at: new Date().toISOString() });
      return reason;
    },
    succeed: forget,
    async settle(paths) {
      for (const source of [...before.keys()]) {
        if (paths.some((path) => covers(path, source))) await forget(source);
      }
    },
  };
}
