import { type ClientOptions, createClient } from './http/index.js';
import type { HostState } from './polite/host-state.js';
import { type HostMemory, openHosts } from './polite/hosts.js';
import { type Politeness, politeness } from './polite/politeness.js';
import { openRobots } from './polite/robots-keeper.js';
import { type Visit, type VisitRequest, visit } from './polite/visit.js';
import type { Policy } from './robots/index.js';

export interface FetcherOptions {
  /** The program's version, for the User-Agent. */
  readonly version: string;
  /** An e-mail or web address at which site owners reach the user; null as long as only own hosts are asked. */
  readonly contact: string | null;
  /** The user's own hosts, as exact `host:port`: they may be private and need no contact. */
  readonly own: readonly string[];
  readonly politeness: Partial<Politeness>;
  readonly memory: HostMemory;
  readonly http?: Pick<ClientOptions, 'limits' | 'resolve'>;
}

/** Asks the net for pages, politely and safely. */
export interface Fetcher {
  /** @throws the reason of the signal when it comes */
  visit(request: VisitRequest): Promise<Visit>;
  /** What the robots.txt of a URL's origin says; asks for it where it is not known. */
  policyFor(url: string, signal: AbortSignal): Promise<Policy>;
  /** Every host met so far. */
  hosts(): readonly { readonly host: string; readonly state: HostState }[];
  close(): Promise<void>;
}

/** The product token by which robots.txt files name us (RFC 9309 2.2.1). */
export const product = 'jejak';

/** Says who asks and how to reach them: `Jejak/0.1.0 (+mailto:redaksi@kabar.example)`. */
export const userAgent = (version: string, contact: string | null): string =>
  `Jejak/${version}${contact === null ? '' : ` (+${contact.includes('@') ? 'mailto:' : ''}${contact})`}`;

export function openFetcher(options: FetcherOptions): Fetcher {
  const { version, contact, own, politeness: given, memory, http = {} } = options;
  const rules = { ...politeness, ...given };
  const client = createClient({
    agent: userAgent(version, contact),
    allowed: own,
    connections: rules.perHost,
    ...http,
  });
  const isOwnHost = (host: string): boolean =>
    ['http', 'https'].some((scheme) => isOwn(`${scheme}://${host}`, own));
  const hosts = openHosts(rules, memory, isOwnHost);
  const objection = (url: string): string | null =>
    contact !== null || isOwn(url, own)
      ? null
      : `GET ${url}: expected a contact for other people's sites; set --contact`;
  const robots = openRobots({ client, hosts, memory, rules, product, objection });
  return {
    visit: (request) => visit(request, { client, hosts, robots, rules, product, objection }),
    policyFor: async (url, signal) => (await robots.policyFor(url, signal)).policy,
    hosts: () => hosts.states(),
    close: () => client.close(),
  };
}

/** Whether a URL is on one of the user's own hosts. */
export function isOwn(url: string, own: readonly string[]): boolean {
  const { hostname, port, protocol } = new URL(url);
  return own.includes(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`);
}
