/** Rows read before others get a turn. */
const turnEvery = 5000;

/**
 * Takes each row, and lets others have turns meanwhile.
 * @throws what the signal was aborted with, soon after it was
 */
export async function eachRow<R>(
  rows: AsyncIterable<R>,
  take: (row: R) => void,
  signal?: AbortSignal,
): Promise<void> {
  let count = 0;
  for await (const row of rows) {
    take(row);
    count += 1;
    if (count % turnEvery !== 0) continue;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
