import { isIP, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { checkedAddresses, type Resolve } from './addresses.js';
import { hostPort } from './allowed.js';
import { dialFirst } from './dial.js';
import { Trouble } from './http-error.js';
import { onAbort, within } from './signals.js';

export interface ConnectorOptions {
  /** `host:port` that may be private. */
  readonly allowed: ReadonlySet<string>;
  readonly resolve: Resolve;
  readonly connectMs: number;
  /** Ends what is being connected. */
  readonly closing: AbortSignal;
}

/**
 * undici's way to a socket: the host's addresses are looked up once and checked, one of them is dialled, and the
 * socket that comes of it is the one used; over TLS the certificate is held to the name.
 */
export function guardedConnector(options: ConnectorOptions): buildConnector.connector {
  // The time is ours, the sessions that TLS resumes are undici's.
  const secure = buildConnector({ timeout: 0 });
  const ms = options.connectMs;
  return (target, callback) => {
    const late = new Trouble('connect timeout', `none in ${ms} ms`);
    within({ ms, late, outer: options.closing }, async (signal) => {
      const socket = await openTcp(target, options, signal);
      return target.protocol === 'https:'
        ? openTls(secure, { ...target, httpSocket: socket }, signal)
        : socket;
    }).then(
      (socket) => callback(null, tellResets(socket)),
      (error) => callback(error, null),
    );
  };
}

async function openTcp(
  { protocol, host, hostname, port }: buildConnector.Options,
  { allowed, resolve, connectMs }: ConnectorOptions,
  signal: AbortSignal,
): Promise<Socket> {
  const named = hostPort(new URL(`${protocol}//${host}`));
  const addresses = await checkedAddresses({ hostname, allowed: allowed.has(named) }, resolve);
  signal.throwIfAborted();
  const dialled = { addresses, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
  return dialFirst({ ...dialled, connectMs, signal });
}

function openTls(
  secure: buildConnector.connector,
  target: buildConnector.Options & { readonly httpSocket: Socket },
  signal: AbortSignal,
): Promise<Socket> {
  onAbort(signal, () => target.httpSocket.destroy());
  // RFC 6066 section 3: a server name is sent without the dot at its end.
  const servername = isIP(target.hostname) ? '' : target.hostname.replace(/\.$/, '');
  return new Promise((resolve, reject) => {
    secure({ ...target, ...(servername ? { servername } : {}) }, (cause, socket) => {
      if (socket) return resolve(socket);
      reject(noTls(cause));
    });
  });
}

function noTls(cause: Error | null): Trouble {
  const reset = cause !== null && 'code' in cause && cause.code === 'ECONNRESET';
  // OpenSSL's own message is full of numbers.
  const reason = cause !== null && 'reason' in cause ? String(cause.reason) : cause?.message;
  return new Trouble('tls', reason ?? 'none', { cause, retry: reset });
}

/**
 * undici takes a reset for the end of a body that declared no length, and fails the requests that wait for an idle
 * connection when that is reset. As one of its own socket errors a reset does neither. Its listeners come after ours.
 */
function tellResets(socket: Socket): Socket {
  return socket.on('error', (error) => {
    if ('code' in error && error.code === 'ECONNRESET') error.code = 'UND_ERR_SOCKET';
  });
}
