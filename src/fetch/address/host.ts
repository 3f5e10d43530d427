import { hasRegistrable } from './registrable.js';

/**
 * The host that politeness counts requests to: `kabar.id`, with its port only where it is not the scheme's
 * own, so that http and https of one host are one.
 * @throws TypeError where the address is none
 */
export function hostOf(url: string): string {
  const { hostname, port } = new URL(url);
  const name = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return port === '' ? name : `${name}:${port}`;
}

/** Whether two addresses are of one host, `www.` or not. */
export const isSameHost = (one: string, other: string): boolean => bareHost(one) === bareHost(other);

/** Whether two addresses are of one host, or of one below the other's: `kabar.id` and `bola.kabar.id`. */
export function isSameSite(one: string, other: string): boolean {
  const [first, second] = [bareHost(one), bareHost(other)];
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}

function bareHost(url: string): string {
  const host = hostOf(url);
  const rest = host.startsWith('www.') ? host.slice('www.'.length) : host;
  return hasRegistrable(rest) ? rest : host;
}
