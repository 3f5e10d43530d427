import { Agent } from 'undici';
import { UsageError } from '../../model/errors.js';
import { type Resolve, systemResolve } from './addresses.js';
import { readAllowed } from './allowed.js';
import { checkUrl, withoutUser } from './check-url.js';
import type { Answer } from './collector.js';
import { guardedConnector } from './connector.js';
import { decodeBody } from './decode.js';
import { exchange } from './exchange.js';
import { type Headers, requestHeaders } from './headers.js';
import { HttpError, Trouble } from './http-error.js';
import { type HttpLimits, httpLimits } from './limits.js';

export interface ClientOptions {
  /** The User-Agent, sent as it is. */
  readonly agent: string;
  /** What may be private or on another port: exact `host:port`, as URLs name it (`localhost:8080`, `[::1]:8080`). */
  readonly allowed?: readonly string[];
  /** Other caps than `httpLimits`. */
  readonly limits?: Partial<HttpLimits>;
  /** The addresses of a name; the system's resolver where it is left out. */
  readonly resolve?: Resolve;
  /** Connections to one origin at a time; 1 where it is left out. */
  readonly connections?: number;
}

interface GetOptions {
  /** More headers, such as `if-none-match`. */
  readonly headers?: Headers;
  readonly signal?: AbortSignal;
  /** Other caps than the client's; what regards a connection is the client's alone. */
  readonly limits?: Partial<Omit<HttpLimits, 'connectMs' | 'headerBytes'>>;
  /** Called when the headers of the answer are there, before its body. */
  readonly onHeaders?: () => void;
}

/** A request and its answer, of any status. */
export interface Exchange {
  /** What was asked for, in normal form. */
  readonly url: string;
  readonly status: number;
  /** As they came, without cookies: Content-Encoding and Content-Length speak of the body on the wire. */
  readonly headers: Headers;
  /** Decoded; empty where that cannot be done and the status is no success. */
  readonly body: Uint8Array;
  /** The body's length before decoding. */
  readonly wireBytes: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface HttpClient {
  /**
   * Sends one GET. Redirects are answers like others: whoever follows one calls again, and it is checked again.
   * @throws HttpError where no whole answer came; UsageError for a header that is the client's own
   */
  get(url: string, options?: GetOptions): Promise<Exchange>;
  /** Ends all connections and what runs over them. */
  close(): Promise<void>;
}

/**
 * An HTTP client for strangers' sites: it dials public addresses only, each checked after its name was looked up, and
 * keeps every exchange within limits. It keeps no cookies and asks no proxy.
 * @throws UsageError where `agent` or `allowed` cannot be used
 */
export function createClient(options: ClientOptions): HttpClient {
  const allowed = readAllowed(options.allowed ?? []);
  const limits = { ...httpLimits, ...options.limits };
  const closing = new AbortController();
  const connect = guardedConnector({
    ...{ allowed, connectMs: limits.connectMs, closing: closing.signal },
    resolve: options.resolve ?? systemResolve,
  });
  const pool = { connections: options.connections ?? 1, maxHeaderSize: limits.headerBytes };
  const agent = new Agent({ ...pool, connect });
  const own: Own = { agent, allowed, limits, userAgent: checkAgent(options.agent), closing: closing.signal };
  return {
    get: (url, given = {}) => get(own, url, given),
    async close() {
      closing.abort(new Trouble('aborted', 'the call to close'));
      await agent.destroy();
    },
  };
}

interface Own {
  readonly agent: Agent;
  readonly allowed: ReadonlySet<string>;
  readonly limits: HttpLimits;
  readonly userAgent: string;
  readonly closing: AbortSignal;
}

async function get(own: Own, text: string, given: GetOptions): Promise<Exchange> {
  const headers = requestHeaders(own.userAgent, given.headers ?? {});
  const limits = { ...own.limits, ...given.limits };
  const signals = [own.closing, ...(given.signal ? [given.signal] : [])];
  const startedAt = Date.now();
  try {
    const url = checkUrl(text, own.allowed);
    const onHeaders = given.onHeaders ?? (() => {});
    const answer = await exchange(own.agent, { url, headers, limits, signals, onHeaders });
    const body = await readBody(answer, limits);
    const wireBytes = answer.body.length;
    return { ...answer, url: url.href, body, wireBytes, startedAt, endedAt: Date.now() };
  } catch (error) {
    throw error instanceof Trouble ? new HttpError(withoutUser(text), error) : error;
  }
}

/** What is no page is told by its status: nobody reads the body of a redirect, so it may be encoded as it likes. */
async function readBody({ status, headers, body }: Answer, limits: HttpLimits): Promise<Uint8Array> {
  const decoded = decodeBody(body, headers['content-encoding'] ?? '', limits);
  return status < 300 ? decoded : decoded.catch(() => new Uint8Array());
}

function checkAgent(agent: string): string {
  if (/^[\x21-\x7e][\x20-\x7e]*$/.test(agent)) return agent;
  throw new UsageError(
    `User-Agent: expected printable ASCII, got ${JSON.stringify(agent)}; name the program`,
  );
}
