import { sha256 } from '../model/digest.js';
import { StoreError } from '../model/errors.js';

/** Something in the store that is not as it was saved. */
export interface Failure {
  readonly table: string;
  /** Key of the row; parts of a key are joined by a slash. */
  readonly id: string;
  readonly reason: string;
}

/** A content that does not have the digest that it is stored under. */
export function digestFailures(
  table: string,
  expected: string,
  content: string | Uint8Array,
): readonly Failure[] {
  const got = sha256(content);
  return got === expected ? [] : [{ table, id: expected, reason: `expected this digest, got ${got}` }];
}

/** What `check` finds; a row that it cannot read is a failure too. */
export function checked(row: Omit<Failure, 'reason'>, check: () => readonly Failure[]): readonly Failure[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof StoreError) return [{ ...row, reason: error.message }];
    throw error;
  }
}
