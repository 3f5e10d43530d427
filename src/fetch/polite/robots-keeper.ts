import { hostOf, redirectTarget } from '../address/index.js';
import type { HttpClient } from '../http/index.js';
import { crawlDelayOf, type Policy, policyOf } from '../robots/index.js';
import type { HostMemory, Hosts } from './hosts.js';
import { politeGet } from './polite-get.js';
import type { Politeness } from './politeness.js';

/** The robots.txt of every origin, asked for once and kept for as long as RFC 9309 2.4 allows. */
export interface RobotsKeeper {
  /** @throws the reason of the signal when it comes */
  policyFor(url: string, signal: AbortSignal): Promise<KnownPolicy>;
}

/** A policy, and whether it could not be asked for because the host itself may not be asked. */
interface KnownPolicy {
  readonly policy: Policy;
  readonly refused: boolean;
}

export interface RobotsOptions {
  readonly client: HttpClient;
  readonly hosts: Hosts;
  readonly memory: HostMemory;
  readonly rules: Politeness;
  /** The product token that robots.txt files know us by. */
  readonly product: string;
  /** Why a URL is not asked for; null where nothing speaks against it. */
  readonly objection: (url: string) => string | null;
}

/** RFC 9309 2.3.1.2: so many redirects in a row are followed; what redirects then counts as not there. */
const mostRedirects = 5;

/** What came of asking; `failure` says why nothing came. */
interface Answer {
  readonly status: number | null;
  readonly body: Uint8Array;
  readonly failure?: { readonly reason: string; readonly refused: boolean };
}

export function openRobots(options: RobotsOptions): RobotsKeeper {
  const { client, hosts, memory, rules, product, objection } = options;
  const known = new Map<string, { readonly policy: Promise<KnownPolicy>; readonly since: number }>();

  async function ask(url: string, signal: AbortSignal): Promise<Answer> {
    let at = url;
    for (let hop = 0; ; hop += 1) {
      const reason = objection(at);
      if (reason !== null)
        return { status: null, body: new Uint8Array(), failure: { reason, refused: true } };
      const gate = await hosts.gate(hostOf(at));
      const reply = await politeGet({ client, gate, tries: rules.tries }, { url: at, signal });
      if (!reply.ok) return { status: null, body: new Uint8Array(), failure: reply };
      const { status, body, headers } = reply.exchange;
      const next = redirectTarget(headers.location ?? '', at);
      const isRedirect = status >= 300 && status <= 399 && headers.location !== undefined;
      if (!isRedirect || !next || !/^https?:$/.test(next.protocol) || hop === mostRedirects)
        return { status, body };
      at = next.href;
    }
  }

  async function remembered(origin: string): Promise<Answer | null> {
    const robots = (await memory.read(origin))?.robots ?? null;
    if (!robots || Date.now() - Date.parse(robots.at) > rules.robotsAge) return null;
    return robots;
  }

  async function find(origin: string, signal: AbortSignal): Promise<KnownPolicy> {
    const kept = await remembered(origin);
    const answer = kept ?? (await ask(`${origin}/robots.txt`, signal));
    const policy = explained(policyOf(answer), answer);
    if (!kept && answer.status !== null && policy.kind !== 'disallow all') {
      const robots = { status: answer.status, body: answer.body, at: new Date().toISOString() };
      await memory.save({ host: origin, robots, notBefore: null, reason: null });
    }
    const delay = policy.kind === 'rules' ? crawlDelayOf(policy.robots, product) : null;
    if (delay !== null) (await hosts.gate(hostOf(origin))).slowDown(delay * 1000);
    return { policy, refused: answer.failure?.refused ?? false };
  }

  return {
    policyFor(url, signal) {
      const { origin } = new URL(url);
      const before = known.get(origin);
      if (before && Date.now() - before.since <= rules.robotsAge) return before.policy;
      const policy = find(origin, signal);
      known.set(origin, { policy, since: Date.now() });
      const forget = (): void => {
        if (known.get(origin)?.policy === policy) known.delete(origin);
      };
      // What was broken off, and what nobody answered, is no rule: the next address asks again, after the host's pauses.
      policy.then(({ policy: { kind } }) => kind === 'disallow all' && forget(), forget);
      return policy;
    },
  };
}

const explained = (policy: Policy, { failure }: Answer): Policy =>
  policy.kind === 'disallow all' && failure
    ? { ...policy, reason: `${policy.reason}: ${failure.reason}` }
    : policy;
