import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workThrough } from '../../src/fetch/work-through.js';

interface Item {
  readonly host: string;
  readonly name: string;
}

/** A frontier in memory that hands out each item once. */
function frontierOf(items: readonly Item[]) {
  const waiting = [...items];
  return {
    add: (more: readonly Item[]) => void waiting.push(...more),
    hosts: async () => [...new Set(waiting.map(({ host }) => host))],
    next: async (host: string) => {
      const at = waiting.findIndex((item) => item.host === host);
      return at < 0 ? null : (waiting.splice(at, 1)[0] ?? null);
    },
  };
}

const item = (host: string, name: string): Item => ({ host, name });

describe('workThrough', () => {
  it('takes everything once, a host in its order', async () => {
    const items = [item('a', '1'), item('b', '1'), item('a', '2'), item('b', '2'), item('a', '3')];
    const taken: string[] = [];
    await workThrough({
      frontier: frontierOf(items),
      inFlight: 1,
      take: async ({ host, name }) => {
        await pause(host === 'a' ? 3 : 0);
        taken.push(`${host}${name}`);
        return [];
      },
    });
    expect(taken.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect([...taken].sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
    // The quick host did not wait for the slow one.
    expect(taken.indexOf('b2')).toBeLessThan(taken.indexOf('a3'));
  });

  it('takes what is found on the way, also on other hosts and at the very end', async () => {
    const frontier = frontierOf([item('a', '5')]);
    const taken: string[] = [];
    await workThrough<Item>({
      frontier,
      inFlight: 2,
      take: async ({ host, name }) => {
        taken.push(`${host}${name}`);
        const left = Number(name) - 1;
        if (left < 0) return [];
        const other = host === 'a' ? 'b' : 'a';
        frontier.add([item(other, `${left}`), item(host, '-1')]);
        return [other, host];
      },
    });
    expect([...taken].sort()).toEqual([
      'a-1',
      'a-1',
      'a-1',
      'a1',
      'a3',
      'a5',
      'b-1',
      'b-1',
      'b0',
      'b2',
      'b4',
    ]);
  });

  it('never has more of a host in work than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c'), turns: fc.nat({ max: 4 }) }), {
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 3 }),
        async (given, inFlight) => {
          const working = new Map<string, number>();
          let taken = 0;
          await workThrough({
            frontier: frontierOf(given.map(({ host, turns }) => item(host, `${turns}`))),
            inFlight,
            take: async ({ host, name }) => {
              working.set(host, (working.get(host) ?? 0) + 1);
              expect(working.get(host)).toBeLessThanOrEqual(inFlight);
              for (let turn = 0; turn < Number(name); turn += 1) await Promise.resolve();
              working.set(host, (working.get(host) ?? 0) - 1);
              taken += 1;
              return [];
            },
          });
          expect(taken).toBe(given.length);
        },
      ),
    );
  });

  it('does not wait for what is at another host, but for its end', async () => {
    const order: string[] = [];
    let arrive = (): void => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await workThrough({
      frontier: frontierOf([item('a', '1'), item('a', '2'), item('a', '3')]),
      inFlight: 1,
      take: async ({ name }, leave) => {
        order.push(`begin ${name}`);
        if (name === '1') {
          leave();
          await arrival;
        }
        if (name === '3') arrive();
        order.push(`end ${name}`);
        return [];
      },
    });
    expect(order).toEqual(['begin 1', 'begin 2', 'end 2', 'begin 3', 'end 3', 'end 1']);
  });

  it('begins nothing new after a failure, waits for what is in work, and throws it', async () => {
    const taken: string[] = [];
    const done = workThrough({
      frontier: frontierOf([item('a', '1'), item('a', '2'), item('b', '1'), item('b', '2')]),
      inFlight: 1,
      take: async ({ host, name }) => {
        if (host === 'a') throw new Error('full');
        await pause(5);
        taken.push(`${host}${name}`);
        return [];
      },
    });
    await expect(done).rejects.toThrow('full');
    expect(taken).toEqual(['b1']);
  });
});
