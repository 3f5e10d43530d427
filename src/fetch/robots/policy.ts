import { isRobotsFile } from './address-path.js';
import { readRobots } from './read-robots.js';
import type { Robots } from './robots.js';
import { type Verdict, verdictOf } from './verdict.js';

/** What the answer to a request for robots.txt means for a site. */
export type Policy =
  | { readonly kind: 'rules'; readonly robots: Robots }
  | { readonly kind: 'allow all'; readonly reason: string }
  | { readonly kind: 'disallow all'; readonly reason: string };

/** An answer to a request for robots.txt after up to five redirects; `status` is null where none came. */
interface RobotsAnswer {
  readonly status: number | null;
  readonly body: Uint8Array;
}

/**
 * What an answer allows (RFC 9309 2.3.1): a file its rules, "unavailable" everything, "unreachable" nothing. 429 is
 * taken for unreachable: a server that asks for fewer requests does not mean more.
 */
export function policyOf({ status, body }: RobotsAnswer): Policy {
  if (status === null) return disallow('robots.txt could not be fetched');
  const answered = `robots.txt was answered with status ${status}`;
  if (status === 429) return disallow(`${answered}: the server asks for fewer requests`);
  const hundreds = Math.floor(status / 100);
  if (hundreds === 2) return { kind: 'rules', robots: readRobots(body) };
  if (hundreds === 3) return allow(`${answered} where a file or a redirect to one was expected`);
  if (hundreds === 4) return allow(`${answered}: the site has no rules that we may read`);
  return disallow(`${answered}: its rules cannot be known`);
}

const allow = (reason: string): Policy => ({ kind: 'allow all', reason });
const disallow = (reason: string): Policy => ({ kind: 'disallow all', reason });

/** The verdict of a policy on an address; `line` is null where no rules were read. See `verdictOf`. */
export function policyVerdict(policy: Policy, agent: string, url: string): Verdict {
  if (policy.kind === 'rules') return verdictOf(policy.robots, agent, url);
  return { allowed: policy.kind === 'allow all' || isRobotsFile(url), line: null };
}
