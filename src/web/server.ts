import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { StoreError, UsageError } from '../model/errors.js';
import { destinationResolver, type Rules } from '../rules/index.js';
import { createApp } from './app.js';
import { openFacts } from './facts.js';
import { namesOf } from './names.js';

/** Where the site is served, and from what. */
export interface ServeOptions {
  /** The SQLite file of the store. */
  readonly store: string;
  readonly rules: Rules;
  readonly host: string;
  /** 0 takes one that is free. */
  readonly port: number;
  /** The address that others reach it by, where that is another than its own. */
  readonly base: string | null;
  readonly onFault: (error: unknown, address: string) => void;
}

/** A site that is being served. */
export interface Served {
  /** Its own address, with a slash at its end. */
  readonly address: string;
  /** Ends it: requests at hand are answered first, but nobody waits long for them. */
  close(): Promise<void>;
}

/** Requests at hand may take so long, in milliseconds, when the site ends. */
const lastAnswers = 2_000;

const loopback = ['127.0.0.1', 'localhost', '[::1]'] as const;

const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** The address without a slash at its end. @throws UsageError for what is no address of a site */
function checkedBase(base: string): URL {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '')
    return url;
  throw new UsageError(
    `--base: expected an address such as https://jejak.example, got ${JSON.stringify(base)}`,
  );
}

type Server = ReturnType<typeof serve>;

const listen = (
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port }: ServeOptions,
): Promise<[Server, number]> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, ({ port: got }: AddressInfo) =>
      resolve([server, got]),
    );
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' ? ': another program uses it; name another with --port' : '';
      reject(
        new StoreError(`expected to listen on ${bracketed(host)}:${port}, got ${error.message}${taken}`),
      );
    });
  });

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) {
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), lastAnswers).unref();
    }
  });
}

/**
 * Serves the pages of a store, which is only read. Answers only to its own names: those of this machine's loopback,
 * the host that it listens on, and that of `base`.
 * @throws StoreError when the store cannot be read, or the port cannot be had
 * @throws UsageError for a `base` that is no address
 */
export async function serveSite(options: ServeOptions): Promise<Served> {
  const { host, rules, onFault } = options;
  const base = options.base === null ? null : checkedBase(options.base);
  const facts = await openFacts(options.store);
  try {
    const own = { address: '' };
    const hosts = new Set([
      ...(isLoopback(host) ? loopback : [bracketed(host).toLowerCase(), ...loopback]),
      ...(base === null ? [] : [base.hostname]),
    ]);
    const app = createApp({
      facts,
      hosts,
      onFault,
      names: namesOf(rules),
      resolveDestination: destinationResolver(rules),
      base: () => base?.origin ?? own.address,
    });
    const [server, port] = await listen(app.fetch, options);
    own.address = `http://${bracketed(host)}:${port}`;
    const close = async () => {
      await ended(server);
      await facts.close();
    };
    return { address: `${own.address}/`, close };
  } catch (error) {
    await facts.close();
    throw error;
  }
}
