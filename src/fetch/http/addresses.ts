import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { refusedRange } from './address.js';
import { Trouble } from './http-error.js';

/** The addresses of a name, best first. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** The system's resolver, with its hosts file. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** A host as a URL names it, an IPv6 address without its brackets, and whether it may be private. */
export interface Host {
  readonly hostname: string;
  readonly allowed: boolean;
}

/**
 * The addresses of a host, every one of them checked: of a name with a public and a private address neither is
 * dialled. They are what must be dialled, never the name again, which may lead elsewhere by then.
 * @throws Trouble `dns` or `address refused`
 */
export async function checkedAddresses(host: Host, resolve: Resolve): Promise<readonly string[]> {
  const { hostname, allowed } = host;
  if (!allowed && isLocalName(hostname)) throw new Trouble('address refused', `${hostname} (loopback)`);
  const addresses = isIP(hostname) ? [hostname] : await resolveName(hostname, resolve);
  if (!allowed) for (const address of addresses) check(hostname, address);
  return addresses;
}

/** RFC 6761 section 6.3: these names are loopback, whatever a resolver says. */
const isLocalName = (hostname: string): boolean => /(^|\.)localhost\.?$/.test(hostname);

async function resolveName(hostname: string, resolve: Resolve): Promise<readonly string[]> {
  let addresses: readonly string[];
  try {
    addresses = await resolve(hostname);
  } catch (cause) {
    throw noAddress(cause);
  }
  if (addresses.length === 0) throw new Trouble('dns', 'none', { retry: false });
  const wrong = addresses.find((address) => isIP(address) === 0);
  if (wrong !== undefined) throw new Trouble('dns', `"${wrong}"`, { retry: false });
  return addresses;
}

/** A name that does not exist will not exist in a minute; a resolver that fails may be back by then. */
function noAddress(cause: unknown): Trouble {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const unknown = code === 'ENOTFOUND';
  return new Trouble('dns', unknown ? 'a name that does not exist' : `none (${code})`, {
    retry: !unknown,
    cause,
  });
}

function check(hostname: string, address: string): void {
  const range = refusedRange(address);
  if (range === null) return;
  const named = hostname === address ? address : `${hostname} at ${address}`;
  throw new Trouble('address refused', `${named} (${range})`);
}
