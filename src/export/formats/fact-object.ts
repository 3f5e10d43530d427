import type { FoundFact } from '../../store/index.js';
import type { Addresses } from '../addresses.js';

/** A whole fact as JSON has it: what `jejak extract` prints of it, with its key, its paragraph and its article. */
export const factObject =
  (addresses?: Addresses) =>
  (found: FoundFact): object => {
    const { key, fact, quote, article } = found;
    return { key, ...fact, quote, article, ...(addresses && { page: addresses.fact(key) }) };
  };
