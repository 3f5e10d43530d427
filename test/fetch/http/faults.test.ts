import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, HttpError, type HttpLimits } from '../../../src/fetch/http/index.js';
import type { Expected, Fault } from '../faults/fault.js';
import { faults } from '../faults/faults.js';
import { type FaultServer, startFaultServer } from '../faults/server.js';

/** What is to be over soon is short, and all else long: a busy machine makes no other trouble of it. */
const shortened: Readonly<Record<string, Partial<HttpLimits>>> = {
  'connect timeout': { connectMs: 150 },
  'headers timeout': { headersMs: 150 },
  'idle timeout': { idleMs: 150 },
  'total timeout': { totalMs: 300 },
};

const limitsFor = ({ expected: [first] }: Fault): Partial<HttpLimits> => ({
  ...{ wireBytes: 1_000_000, decodedBytes: 1_000_000 },
  ...('kind' in first ? shortened[first.kind] : {}),
});

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ slowness: 5_000 });
});
afterAll(() => server.close());

/** What the exchanges with a fault came to, one after the other over one client. */
async function outcomes(fault: Fault, times: number): Promise<Expected[]> {
  const client = createClient({ agent: 'jejak-test/1', allowed: server.allowed, limits: limitsFor(fault) });
  const found: Expected[] = [];
  for (let at = 0; at < times; at++) {
    const outcome = client.get(server.url(fault.name)).then(
      ({ status }) => ({ status }),
      (error: unknown) => {
        if (process.env.SHOW)
          console.log(fault.name, String(error), error instanceof HttpError ? error.cause : '');
        if (error instanceof HttpError) return { kind: error.kind };
        throw error;
      },
    );
    found.push(await outcome);
    // The server ends this connection after the answer: the next request must find it ended.
    if (fault.name.endsWith('-after-body')) await wait(50);
  }
  await client.close();
  return found;
}

describe('one exchange with each fault', () => {
  it.each(faults.map((fault) => [fault.name, fault.does, fault] as const))('%s: %s', async (_, __, fault) => {
    const [first] = fault.expected;
    const last = fault.expected.at(-1) ?? first;
    expect(await outcomes(fault, fault.expected.length + 1)).toEqual([...fault.expected, last]);
  });
});
