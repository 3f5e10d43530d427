import { connect, type Socket } from 'node:net';
import { isSameAddress } from './address.js';
import { Trouble } from './http-error.js';
import { onAbort, within } from './signals.js';

interface Dialled {
  /** Checked IP addresses, best first. */
  readonly addresses: readonly string[];
  readonly port: number;
  readonly connectMs: number;
  readonly signal: AbortSignal;
}

/**
 * Opens a TCP connection to the first address that answers; each has its share of the time that is left, so that an
 * IPv6 address that leads nowhere does not keep from the IPv4 one.
 * @throws Trouble `connect` or `connect timeout`
 */
export async function dialFirst({ addresses, port, connectMs, signal }: Dialled): Promise<Socket> {
  const end = Date.now() + connectMs;
  let last = new Trouble('connect', 'no address');
  for (const [index, address] of addresses.entries()) {
    const ms = Math.max(1, end - Date.now()) / (addresses.length - index);
    const late = new Trouble('connect timeout', `none to ${address} in ${connectMs} ms`);
    try {
      return await within({ ms, late, outer: signal }, (inner) => dial(address, port, inner));
    } catch (error) {
      if (signal.aborted || !(error instanceof Trouble) || error.kind === 'address refused') throw error;
      last = error;
    }
  }
  throw last;
}

function dial(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, noDelay: true, keepAlive: true });
    socket.on('error', (cause) => reject(new Trouble('connect', reasonOf(cause), { cause })));
    socket.once('connect', () => {
      if (isSameAddress(socket.remoteAddress ?? '', address)) return resolve(socket);
      socket.destroy();
      reject(new Trouble('address refused', `a connection to ${socket.remoteAddress}, not to ${address}`));
    });
    onAbort(signal, () => socket.destroy());
  });
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'one refused (nothing listens there)',
  ENETUNREACH: 'no way to its network',
  EHOSTUNREACH: 'no way to the host',
};

const reasonOf = (error: Error): string => ('code' in error && reasons[String(error.code)]) || error.message;
