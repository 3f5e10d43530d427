import PQueue from 'p-queue';
import type { HostRecord } from '../../model/host-record.js';
import { type HostGate, openGate } from './gate.js';
import { type HostState, newHost } from './host-state.js';
import type { Politeness } from './politeness.js';

/** Where records of hosts are kept from run to run, so that a restart is as patient as the run before it. */
export interface HostMemory {
  read(host: string): Promise<HostRecord | null>;
  save(record: HostRecord): Promise<void>;
}

/** The gates of all hosts that a crawl meets. */
export interface Hosts {
  /** @param host as `hostOf` names it */
  gate(host: string): Promise<HostGate>;
  /** Every host met so far, in the order of meeting. */
  states(): readonly { readonly host: string; readonly state: HostState }[];
}

/** @param isOwn whether a host is the user's own */
export function openHosts(rules: Politeness, memory: HostMemory, isOwn: (host: string) => boolean): Hosts {
  const connections = new PQueue({ concurrency: rules.connections });
  const gates = new Map<string, Promise<HostGate>>();
  const met: HostGate[] = [];

  async function open(host: string): Promise<HostGate> {
    const delay = isOwn(host) ? rules.delay : Math.max(rules.delay, rules.strangersDelay);
    const record = await memory.read(host);
    // Written before the first request, so that a run that is killed leaves a trace of it.
    if (!record) await memory.save({ host, robots: null, notBefore: null, reason: null });
    const gate = openGate({
      ...{ host, rules, connections },
      initial: initialState(record, { ...rules, delay }, Date.now()),
      onHold: (state) => memory.save(holdRecord(host, state)),
    });
    met.push(gate);
    return gate;
  }

  return {
    gate(host) {
      const gate = gates.get(host) ?? open(host);
      gates.set(host, gate);
      return gate;
    },
    states: () => met.map((gate) => ({ host: gate.host, state: gate.state() })),
  };
}

/** A host that an earlier run met may have been asked a moment ago: the delay holds from now. */
function initialState(record: HostRecord | null, { delay, longestWait }: Politeness, now: number): HostState {
  if (!record) return newHost(now, delay);
  const until = record.notBefore === null ? now : Date.parse(record.notBefore);
  const state = {
    ...newHost(Math.max(until, now + delay), delay),
    reason: until > now ? record.reason : null,
  };
  if (until - now <= longestWait) return state;
  return { ...state, givenUp: `it asked us to stay away until ${record.notBefore} (${record.reason})` };
}

const holdRecord = (host: string, { notBefore, reason }: HostState): HostRecord => ({
  ...{ host, reason, robots: null },
  notBefore: new Date(notBefore).toISOString(),
});
