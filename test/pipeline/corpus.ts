import { join } from 'node:path';
import { readSources } from '../../src/fetch/index.js';
import type { Snapshot } from '../../src/model/snapshot.js';

const folder = join(import.meta.dirname, '../../corpus/articles');

/** A snapshot of every article of corpus/articles, with the day and title that its meta.yaml gives. */
export async function corpusSnapshots(): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for await (const item of readSources([folder])) {
    if (!item.ok) throw item.error;
    snapshots.push(item.snapshot);
  }
  return snapshots;
}
