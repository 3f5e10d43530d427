import { UsageError } from '../model/errors.js';

/**
 * Holds `fetch` to addresses: what is on disk is there already.
 * @param paths the sources that are no addresses and hold none
 * @throws UsageError where there is one
 */
export function checkAddresses([path]: readonly string[]): void {
  if (path === undefined) return;
  throw new UsageError(
    `fetch: expected addresses or files that list them, got ${path}; what is on disk is read by: jejak run ${path}`,
  );
}
