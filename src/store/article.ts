import type { Snapshot } from '../model/snapshot.js';
import type { Saved } from './keys.js';

/** Everything that is stored of one article: what was read, the document in it, and the facts in that. */
export interface Article extends Saved {
  readonly snapshot: Snapshot;
}
