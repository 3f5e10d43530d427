import { readRobots, verdictOf } from '../../../src/fetch/robots/index.js';

/** The lines of a robots.txt, parted by ` | ` so that a case fits in a row of a table. */
export const file = (lines: string): Uint8Array => Buffer.from(`${lines.replaceAll(' | ', '\n')}\n`);

export const site = 'https://kabarpala.test';

/** `refused 2`, `allowed 3`: the verdict and the line that decides; `allowed` where none does. */
export function judged(bytes: Uint8Array, path: string, agent = 'jejak'): string {
  const { allowed, line } = verdictOf(readRobots(bytes), agent, `${site}${path}`);
  return [allowed ? 'allowed' : 'refused', line?.number ?? ''].join(' ').trim();
}
