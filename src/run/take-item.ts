import type { Knowledge } from '../extract/index.js';
import type { SourceItem } from '../fetch/index.js';
import { DiskFullError, StoreError } from '../model/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import { extractArticle } from '../pipeline.js';
import { isStored, type Store, saveArticle } from '../store/index.js';
import type { Outcome, Taken } from './counts.js';
import type { FailedStep, Quarantine } from './quarantine.js';

/** What every article of a run is read and stored with. */
export interface Reading {
  readonly store: Store;
  readonly knowledge: Knowledge;
  /** The program's version. */
  readonly version: string;
}

/** An article or a broken input that was read from disk. */
export interface TakenItem extends Taken {
  readonly outcome: Outcome;
}

/**
 * Extracts and stores one article from disk, or quarantines it with its reason.
 * @throws StoreError or DiskFullError: a store that cannot be written fails for every article
 */
export async function takeItem(
  item: SourceItem,
  reading: Reading,
  quarantine: Quarantine,
): Promise<TakenItem> {
  const source = item.ok ? item.snapshot.source : item.source;
  const failed = async (step: FailedStep, error: unknown): Promise<TakenItem> => {
    const reason = await quarantine.fail(source, step, error);
    return { source, outcome: 'quarantined', reason, facts: 0 };
  };
  if (!item.ok) return failed('fetch', item.error);
  const reader = { rulesDigest: reading.knowledge.rulesDigest, version: reading.version };
  if (await isStored(reading.store, item.snapshot, reader)) {
    await quarantine.succeed(source);
    return { source, outcome: 'unchanged', reason: null, facts: 0 };
  }
  let step: FailedStep = 'extract';
  try {
    const article = extractArticle(item.snapshot, reading.knowledge);
    step = 'save';
    const taken = await save(item.snapshot, article, reading);
    await quarantine.succeed(source);
    return taken;
  } catch (error) {
    if (error instanceof StoreError || error instanceof DiskFullError) throw error;
    return failed(step, error);
  }
}

async function save(
  snapshot: Snapshot,
  { document, facts }: ReturnType<typeof extractArticle>,
  { store, knowledge, version }: Reading,
): Promise<TakenItem> {
  const article = { snapshot, document, facts, rulesDigest: knowledge.rulesDigest, version };
  const outcome = await saveArticle(store, article);
  const count = outcome === 'unchanged' ? 0 : facts.length;
  return { source: snapshot.source, outcome, reason: null, facts: count };
}
