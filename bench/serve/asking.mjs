import { performance } from 'node:perf_hooks';

/** A figure as a table shows it. */
export const round = (number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));

const rankOf = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Median, 95th percentile and greatest of some times. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: rankOf(sorted, 0.5), p95: rankOf(sorted, 0.95), max: sorted.at(-1), count: sorted.length };
}

export const times = (answers) => answers.map(({ total }) => total);
/** Asks for an address; times in milliseconds. What fails has the reason for its status. */
export async function ask(pool, path) {
  const start = performance.now();
  const since = () => performance.now() - start;
  let [first, bytes] = [null, 0];
  try {
    const { statusCode, body } = await pool.request({
      path,
      method: 'GET',
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    for await (const chunk of body) {
      first ??= since();
      bytes += chunk.length;
    }
    return { path, statusCode, first: first ?? since(), total: since(), bytes };
  } catch (error) {
    return { path, statusCode: error.message, first: since(), total: since(), bytes };
  }
}

export const isBad = ({ statusCode }) => statusCode !== 200;

/** Says which answers were none, and has the program end with 20 for it. */
export function reportBad(answers) {
  const bad = answers.filter(isBad);
  for (const { path, statusCode } of bad.slice(0, 5)) console.log(`${statusCode} ${path}`);
  if (bad.length > 0) process.exitCode = 20;
}
