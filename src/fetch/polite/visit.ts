import type { Redirect } from '../../model/fetch-entry.js';
import { hostOf, isSameHost, redirectTarget } from '../address/index.js';
import type { Exchange, HttpClient } from '../http/index.js';
import { policyVerdict } from '../robots/index.js';
import type { Hosts } from './hosts.js';
import { politeGet } from './polite-get.js';
import type { Politeness } from './politeness.js';
import type { RobotsKeeper } from './robots-keeper.js';

/** What came of asking for an address, with the way that led there. */
export type Visit = {
  readonly url: string;
  readonly redirects: readonly Redirect[];
  readonly attempts: number;
  /** ISO 8601. */
  readonly at: string;
} & (
  | { readonly kind: 'answer'; readonly exchange: Exchange }
  | { readonly kind: 'not modified' }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string }
);

/** What an earlier answer from `url` said of its version. */
interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface VisitorOptions {
  readonly client: HttpClient;
  readonly hosts: Hosts;
  readonly robots: RobotsKeeper;
  readonly rules: Politeness;
  readonly product: string;
  /** Why a URL is not asked for, whatever its robots.txt says; null where nothing speaks against it. */
  readonly objection: (url: string) => string | null;
}

export interface VisitRequest {
  readonly url: string;
  readonly validators: Validators | null;
  readonly signal: AbortSignal;
  /** Called when a redirect leads to another host: from there on only that one is waited for. */
  readonly onElsewhere?: () => void;
}

const mostRedirects = 5;
/**
 * A redirect to another host that waits longer than this fails, so that one host's trouble does not become another's;
 * `kabar.id` and `www.kabar.id` wait for each other.
 */
const longestHold = 60_000;

type End =
  | { readonly kind: 'answer'; readonly exchange: Exchange }
  | { readonly kind: 'not modified' }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string };
type Step =
  | { readonly kind: 'redirect'; readonly to: string; readonly location: string; readonly status: number }
  | End;

const fail = (reason: string): End => ({ kind: 'failed', reason });
const refuse = (reason: string): End => ({ kind: 'refused', reason });

/**
 * Asks for an address and follows its redirects, each hop checked by the robots.txt of its own host, by the guard of
 * addresses, and in the line of its own host.
 * @throws the reason of the signal when it comes; nothing else for what the net does
 */
export async function visit(request: VisitRequest, options: VisitorOptions): Promise<Visit> {
  const redirects: Redirect[] = [];
  let attempts = 0;
  let url = request.url;
  const ended = (end: End): Visit => ({
    ...{ url: request.url, redirects, attempts, at: new Date().toISOString() },
    ...end,
  });
  for (;;) {
    const refusal = await refusalOf(url, redirects.length > 0, { request, options });
    if (refusal) return ended(refusal);
    const gate = await options.hosts.gate(hostOf(url));
    const headers = conditional(url, request.validators);
    const patience = isSameHost(url, request.url) ? Number.POSITIVE_INFINITY : longestHold;
    const way = { client: options.client, gate, tries: options.rules.tries, patience };
    const reply = await politeGet(way, { url, headers, signal: request.signal });
    attempts += reply.attempts;
    if (!reply.ok) return ended(reply.refused ? refuse(reply.reason) : fail(reply.reason));
    const step = stepOf(url, reply.exchange, Object.keys(headers).length > 0);
    if (step.kind !== 'redirect') return ended(step);
    redirects.push({ url, status: step.status, location: step.location });
    if (redirects.some((hop) => hop.url === step.to))
      return ended(fail(`GET ${url}: redirects in a circle to ${step.to}`));
    if (redirects.length > mostRedirects) {
      return ended(fail(`GET ${request.url}: expected at most ${mostRedirects} redirects, got more`));
    }
    url = step.to;
    if (!isSameHost(url, request.url)) request.onElsewhere?.();
  }
}

interface Asking {
  readonly request: VisitRequest;
  readonly options: VisitorOptions;
}

/** Why `url` may not be asked for, or cannot be now; null where it may. */
async function refusalOf(url: string, isHop: boolean, { request, options }: Asking): Promise<End | null> {
  const { robots, hosts, product } = options;
  const objection = options.objection(url);
  if (objection !== null) return refuse(objection);
  const { notBefore, reason } = (await hosts.gate(hostOf(url))).state();
  if (isHop && !isSameHost(url, request.url) && notBefore - Date.now() > longestHold) {
    return fail(`GET ${request.url}: redirects to ${url}, whose host waits (${reason ?? 'a long delay'})`);
  }
  const { policy, refused } = await robots.policyFor(url, request.signal);
  const asked = isHop ? `${request.url}: redirects to ${url}, whose` : `${url}: its`;
  if (policy.kind === 'disallow all') {
    return { kind: refused ? 'refused' : 'failed', reason: `${asked} ${policy.reason}` };
  }
  const { allowed, line } = policyVerdict(policy, product, url);
  if (allowed) return null;
  return refuse(
    `${asked} robots.txt refuses it${line ? ` in line ${line.number}: ${line.text.trim()}` : ''}`,
  );
}

function conditional(url: string, validators: Validators | null): Readonly<Record<string, string>> {
  if (validators?.url !== url) return {};
  return {
    ...(validators.etag === null ? {} : { 'if-none-match': validators.etag }),
    ...(validators.lastModified === null ? {} : { 'if-modified-since': validators.lastModified }),
  };
}

function stepOf(url: string, exchange: Exchange, isConditional: boolean): Step {
  const { status, headers } = exchange;
  if (status === 304) {
    return isConditional
      ? { kind: 'not modified' }
      : fail(`GET ${url}: HTTP 304 to a request without conditions`);
  }
  if (status >= 300 && status <= 399) return redirectOf(url, status, headers.location);
  if (status === 206) return fail(`GET ${url}: HTTP 206: expected a whole page, got a part`);
  if (status === 204 || status === 205) return fail(`GET ${url}: HTTP ${status}: expected a page, got none`);
  if (status >= 200 && status <= 299) return { kind: 'answer', exchange };
  return fail(`GET ${url}: HTTP ${status}`);
}

function redirectOf(url: string, status: number, location: string | undefined): Step {
  if (location === undefined) return fail(`GET ${url}: HTTP ${status} without an address to go to`);
  const to = redirectTarget(location, url);
  if (to === null) return fail(`GET ${url}: redirects to ${location}, which is no address`);
  if (!/^https?:$/.test(to.protocol))
    return refuse(`GET ${url}: redirects to ${to.protocol}, expected http or https`);
  return { kind: 'redirect', to: to.href, location, status };
}
