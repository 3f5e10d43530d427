import { isIP, Socket } from 'node:net';

/** Thrown at a test that dials an address beyond this machine. */
export class NetworkRefused extends Error {}

/** Where a call of `Socket.connect` leads: a host, or null for a socket file. */
export function dialledHost(args: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return null;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null;
  return typeof second === 'string' ? second : 'localhost';
}

/** Names are never looked up: `localhost` and loopback addresses are all that passes. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(address) === 4) return address.startsWith('127.');
  return address === 'localhost' || address === '::1' || address.startsWith('::ffff:127.');
}

type Connect = (this: Socket, ...args: unknown[]) => Socket;
const connect = Socket.prototype.connect as Connect;

/** Every socket of the process, those of `fetch` and of TLS too, goes through here. */
function guarded(this: Socket, ...args: unknown[]): Socket {
  const host = dialledHost(args);
  if (host === null || isLoopback(host)) return connect.apply(this, args);
  const message = `expected tests to stay on this machine, got a connection to ${host}; use a server on 127.0.0.1`;
  return this.destroy(new NetworkRefused(message));
}

// Where files of tests share a process, the guard of the first stays.
if (connect.name !== guarded.name) Socket.prototype.connect = guarded as typeof Socket.prototype.connect;
