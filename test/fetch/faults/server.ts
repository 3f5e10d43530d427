import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import type { Call, Fault, Place } from './fault.js';
import { faults } from './faults.js';
import { type RequestHead, readRequests } from './requests.js';
import { reply } from './wire.js';

/** One request that arrived. */
interface Seen extends RequestHead {
  /** Number of the connection it came over, from 1. */
  readonly connection: number;
  /** Milliseconds by `performance.now()`. */
  readonly at: number;
}

export interface FaultServer {
  /** Where a fault is met on 127.0.0.1. */
  url(name: string): string;
  /** Where it is met on a host of its own, `NAME.faults.test`: politeness to one fault does not touch the others. */
  ownUrl(name: string): string;
  /** Leads the hosts of `ownUrl` to the server; knows no other names. */
  resolve(hostname: string): Promise<readonly string[]>;
  /** Every `host:port` of `url` and `ownUrl`, for the client's `allowed`. */
  readonly allowed: readonly string[];
  /** The requests for a path, or all of them, as they came. */
  seen(path?: string): readonly Seen[];
  /** Over how many connections a path was asked for. */
  connections(path: string): number;
  /** How many connections were opened at all, also those that brought no request. */
  opened(): number;
  /** The server names that clients asked for over TLS. */
  readonly serverNames: readonly string[];
  close(): Promise<void>;
}

export interface FaultServerOptions {
  /** How long what is slow takes, in milliseconds; longer than the client waits. */
  readonly slowness?: number;
}

/** Nobody listens there, and no server of a test ever gets it. */
const nobodysPort = 1;

/** A certificate for `secure.faults.test`, good until 2120, and its key: made for these tests, used nowhere else. */
export const certificateFile = new URL('self-signed.pem', import.meta.url);

/** Starts the servers that make trouble, all of them on 127.0.0.1. */
export async function startFaultServer({ slowness = 1_000 }: FaultServerOptions = {}): Promise<FaultServer> {
  const requests: Seen[] = [];
  const serverNames: string[] = [];
  const sockets: Socket[] = [];

  function meet(socket: Socket): void {
    const connection = sockets.push(socket);
    // Clients hang up amid much of this.
    socket.on('error', () => {});
    readRequests(socket, (head) => {
      requests.push({ ...head, connection, at: performance.now() });
      const nth = requests.filter((one) => isSame(one, head)).length;
      answer({ ...head, nth, socket, slowness });
    });
  }
  const pem = readFileSync(certificateFile);
  const SNICallback = (name: string, done: (error: null) => void): void => {
    serverNames.push(name);
    done(null);
  };
  const servers: Readonly<Record<Exclude<Place, 'nobody'>, Server>> = {
    plain: createServer({ noDelay: true }, meet),
    secure: createSecureServer({ key: pem, cert: pem, SNICallback }, meet),
    silent: createServer((socket) => sockets.push(socket.on('error', () => {}))),
  };
  const ports: Readonly<Record<Place, number>> = {
    plain: await listen(servers.plain),
    secure: await listen(servers.secure),
    silent: await listen(servers.silent),
    nobody: nobodysPort,
  };
  const urlAt = (name: string, host: string): string => {
    const { at = 'plain', scheme = at === 'secure' ? 'https' : 'http' } = faultNamed(name);
    return `${scheme}://${host}:${ports[at]}/${name}`;
  };
  const url = (name: string): string => urlAt(name, '127.0.0.1');
  const ownUrl = (name: string): string => urlAt(name, `${name}.faults.test`);
  const seen = (path?: string): readonly Seen[] =>
    requests.filter((one) => path === undefined || one.path === path);
  return {
    url,
    ownUrl,
    resolve: resolveOwn,
    allowed: faults.flatMap(({ name }) => [url(name), ownUrl(name)]).map((text) => new URL(text).host),
    seen,
    connections: (path) => new Set(seen(path).map(({ connection }) => connection)).size,
    opened: () => sockets.length,
    serverNames,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(Object.values(servers).map(ended));
    },
  };
}

async function resolveOwn(hostname: string): Promise<readonly string[]> {
  if (hostname.endsWith('.faults.test')) return ['127.0.0.1'];
  throw Object.assign(new Error(`${hostname} is no host of the fault server`), { code: 'ENOTFOUND' });
}

function faultNamed(name: string): Fault {
  const fault = faults.find((one) => one.name === name);
  if (fault) return fault;
  throw new Error(`expected the name of a fault, got "${name}"; faults.ts has them all`);
}

const isSame = (one: RequestHead, other: RequestHead): boolean =>
  one.path === other.path && one.headers.host === other.headers.host;

/** By the first part of the path; `/robots.txt` by the host. */
function answer(call: Call): void {
  const [name] = call.path.slice(1).split(/[/?]/, 1);
  const fault = faults.find((one) => one.name === name);
  if (fault) fault.answer(call);
  else if (call.path === '/robots.txt') answerRobots(call);
  else reply(call, { status: '404 Not Found', body: '' });
}

function answerRobots(call: Call): void {
  const owner = faults.find(({ name }) => call.headers.host?.startsWith(`${name}.faults.test`));
  if (owner?.robots) owner.robots(call);
  else reply(call, { headers: ['content-type: text/plain'], body: 'User-agent: *\nAllow: /\n' });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const ended = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));
