import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  createClient,
  type HttpClient,
  type HttpError,
} from '../../../src/fetch/http/index.js';
import { exitCodes, UsageError } from '../../../src/model/errors.js';
import { goodPage } from '../faults/page.js';
import { type FaultServer, startFaultServer } from '../faults/server.js';
import { failure } from './failure.js';

let server: FaultServer;
let client: HttpClient;
beforeAll(async () => {
  server = await startFaultServer({ slowness: 5_000 });
});
afterAll(() => server.close());
afterEach(() => client?.close());

const start = (options: Partial<ClientOptions> = {}): HttpClient => {
  const { allowed, resolve } = server;
  client = createClient({
    agent: 'jejak-test/1 (+https://kabar.example/robot)',
    allowed,
    resolve,
    ...options,
  });
  return client;
};
const textOf = (body: Uint8Array): string => Buffer.from(body).toString('utf8');

describe('an exchange', () => {
  it('says who asks and what for, and sends no more', async () => {
    await start().get(server.url('good'), { headers: { 'If-None-Match': '"lama"' } });
    expect(server.seen('/good').at(-1)?.headers).toEqual({
      host: new URL(server.url('good')).host,
      connection: 'keep-alive',
      'user-agent': 'jejak-test/1 (+https://kabar.example/robot)',
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
      'accept-language': 'id',
      'accept-encoding': 'gzip, br, deflate',
      'if-none-match': '"lama"',
    });
  });

  it.each([
    'good',
    'gzip',
    'x-gzip',
    'br',
    'deflate',
    'deflate-raw',
    'gzip-twice',
    'br-in-gzip',
    'close-is-end',
    'early-hints',
  ])('hands over the page: %s', async (name) => {
    const before = Date.now();
    const exchange = await start().get(`${server.url(name)}?a=1#bagian`);
    expect(textOf(exchange.body)).toBe(goodPage);
    expect(exchange).toMatchObject({ url: `${server.url(name)}?a=1`, status: 200 });
    expect(exchange.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(exchange.startedAt).toBeGreaterThanOrEqual(before);
    expect(exchange.endedAt).toBeGreaterThanOrEqual(exchange.startedAt);
    expect(exchange.wireBytes).toBe(Number(exchange.headers['content-length'] ?? goodPage.length));
  });

  it('keeps to the declared length, and the next answer is its own', async () => {
    start();
    expect(textOf((await client.get(server.url('length-shorter'))).body)).toBe(goodPage.slice(0, -9));
    expect(textOf((await client.get(server.url('second-answer'))).body)).toBe(goodPage);
    expect(textOf((await client.get(server.url('good'))).body)).toBe(goodPage);
  });

  it('shows a redirect and does not follow it', async () => {
    const { status, headers } = await start().get(server.url('redirect'));
    expect([status, headers.location]).toEqual([302, '/good']);
    expect(server.seen('/redirect')).toHaveLength(1);
  });

  it('neither shows nor keeps cookies', async () => {
    const first = await start().get(server.url('cookie-wall'));
    expect(Object.keys(first.headers)).toEqual(['location', 'content-length']);
    expect((await client.get(server.url('cookie-wall'))).status).toBe(302);
    expect(server.seen('/cookie-wall').map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it.each(['etag', 'etag-length'])('takes a 304 for a validator that it was given: %s', async (name) => {
    const first = await start().get(server.url(name));
    const validator = { 'if-none-match': first.headers.etag ?? '' };
    const again = await client.get(server.url(name), { headers: validator });
    expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0]);
  });

  it('has headers of any name', async () => {
    const { headers } = await start().get(server.url('odd-headers'));
    expect(Object.entries(headers)).toEqual(
      expect.arrayContaining([
        ['__proto__', 'a'],
        ['constructor', 'b'],
        ['x-twice', 'c, d'],
      ]),
    );
  });

  it('tells when the headers are there', async () => {
    const told: string[] = [];
    const onHeaders = (): void => void told.push('headers');
    await start().get(server.url('good'), { onHeaders });
    await failure(client, server.url('slow-body'), { onHeaders, limits: { idleMs: 50 } });
    await failure(client, server.url('silent'), { onHeaders, limits: { headersMs: 50 } });
    expect(told).toEqual(['headers', 'headers']);
  });

  it.each([
    ['cookie', 'a=1'],
    ['Host', 'kabar.example'],
    ['User-Agent', 'lain'],
    ['if-none-match', 'a\r\nx: y'],
    ['if-none-match', '“a”'],
  ])('refuses the header %s: %j', async (name, value) => {
    await expect(start().get(server.url('good'), { headers: { [name]: value } })).rejects.toThrow(UsageError);
  });

  it.each(['', ' jejak', 'jejak\r\nx: y', 'jejak é'])('refuses the agent %j', (agent) => {
    expect(() => createClient({ agent })).toThrow(UsageError);
  });
});

describe('limits', () => {
  it.each([
    ['wireBytes', 'good', { wireBytes: goodPage.length - 1 }, 'too large'],
    ['wireBytes of a body without length', 'close-is-end', { wireBytes: goodPage.length - 1 }, 'too large'],
    ['decodedBytes', 'gzip', { decodedBytes: goodPage.length - 1 }, 'too large decoded'],
    ['decodedBytes of a plain body', 'good', { decodedBytes: goodPage.length - 1 }, 'too large decoded'],
    ['encodings', 'gzip-twice', { encodings: 1 }, 'too many encodings'],
    ['headersMs', 'silent', { headersMs: 50 }, 'headers timeout'],
    ['idleMs', 'slow-body', { idleMs: 50 }, 'idle timeout'],
    ['totalMs', 'drip-body', { totalMs: 100 }, 'total timeout'],
    ['totalMs before headers', 'drip-headers', { totalMs: 100 }, 'total timeout'],
  ])('%s of one call', async (_, name, limits, kind) => {
    expect((await failure(start(), server.url(name), { limits })).kind).toBe(kind);
  });

  it('do not take a busy program for a slow host', async () => {
    const work = (): void => {
      const end = performance.now() + 200;
      while (performance.now() < end);
    };
    const limits = { idleMs: 100, totalMs: 500 };
    const onHeaders = (): void => void setImmediate(work);
    const error = await failure(start(), server.url('drip-body'), { limits, onHeaders });
    expect(error.kind).toBe('total timeout');
  });

  it('are met by what just fits', async () => {
    const limits = { wireBytes: goodPage.length, decodedBytes: goodPage.length, encodings: 1 };
    expect((await start().get(server.url('good'), { limits })).status).toBe(200);
    expect((await client.get(server.url('gzip'), { limits })).status).toBe(200);
  });

  it('of headers and of connecting are the client’s', async () => {
    start({ limits: { headerBytes: 40 } });
    expect((await failure(client, server.url('good'))).kind).toBe('headers too large');
    await client.close();
    start({ limits: { connectMs: 50 } });
    expect((await failure(client, server.url('silent-tls'))).kind).toBe('connect timeout');
  });
});

describe('several exchanges', () => {
  it('share one connection to an origin, or as many as are given', async () => {
    const urls = ['/share/1', '/share/2', '/share/3'].map((path) =>
      server.url('good').replace('/good', path),
    );
    const before = server.opened();
    start();
    await Promise.all(urls.map((url) => client.get(url)));
    expect(server.opened() - before).toBe(1);
    await client.close();
    start({ connections: 3 });
    await Promise.all(urls.map((url) => client.get(url)));
    expect(server.opened() - before).toBe(4);
  });

  it('a stuck host does not keep another one from its answer', async () => {
    const other = await startFaultServer();
    start({ allowed: [...server.allowed, ...other.allowed] });
    const order: string[] = [];
    const stuck = ['silent', 'drip-body', 'silent-tls'].map((name) =>
      failure(client, server.url(name)).then(({ kind }) => order.push(kind)),
    );
    await client.get(other.url('good')).then(({ status }) => order.push(String(status)));
    await client.close();
    await Promise.all([...stuck, other.close()]);
    expect(order).toEqual(['200', 'aborted', 'aborted', 'aborted']);
  });

  it('one that is stopped in the queue sends nothing', async () => {
    const stop = new AbortController();
    start();
    const first = failure(client, server.url('silent'), { limits: { headersMs: 100 } });
    const path = server.url('good').replace('/good', '/queued');
    const second = failure(client, path, { signal: stop.signal });
    stop.abort();
    expect([(await second).kind, (await first).kind]).toEqual(['aborted', 'headers timeout']);
    expect((await client.get(server.url('good'))).status).toBe(200);
    expect(server.seen('/queued')).toEqual([]);
  });

  it('behind one that failed still come to their answers', async () => {
    start();
    const first = failure(client, server.url('silent'), { limits: { headersMs: 50 } });
    const rest = ['good', 'gzip', 'reset-in-body', 'good'].map((name) =>
      client.get(server.url(name)).then(
        ({ status }) => status,
        ({ kind }: HttpError) => kind,
      ),
    );
    expect([(await first).kind, ...(await Promise.all(rest))]).toEqual([
      'headers timeout',
      200,
      200,
      'reset',
      200,
    ]);
  });

  it('may share one signal, however many they are', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    const stop = new AbortController();
    start({ connections: 4 });
    await Promise.all(
      Array.from({ length: 30 }, () => client.get(server.url('good'), { signal: stop.signal })),
    );
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  it('end with the signal, and a signal that fired lets none begin', async () => {
    const stop = new AbortController();
    const running = failure(start(), server.url('drip-body'), {
      signal: stop.signal,
      onHeaders: () => stop.abort(),
    });
    expect(await running).toMatchObject({ kind: 'aborted', retry: true });
    const before = server.opened();
    expect((await failure(client, server.url('good'), { signal: stop.signal })).kind).toBe('aborted');
    expect(server.opened()).toBe(before);
  });

  it('end with the client, and none begins after it', async () => {
    const running = failure(start(), server.url('silent'));
    await client.close();
    expect((await running).kind).toBe('aborted');
    expect((await failure(client, server.url('good'))).kind).toBe('aborted');
  });
});

describe('an error', () => {
  it('says what was expected, what came, and what to do', async () => {
    const error = await failure(start(), server.url('nobody-listens'));
    expect(error.message).toBe(
      'GET http://127.0.0.1:1/nobody-listens: expected a connection, got one refused (nothing listens there); ' +
        'try again later',
    );
    expect(error).toMatchObject({ name: 'HttpError', exitCode: exitCodes.someFailed, retry: true });
  });

  it('is one short line without control characters', async () => {
    const messageOf = async (url: string): Promise<string> => (await failure(start(), url)).message;
    expect(await messageOf('gopher\u001b[2J\n\u202e://x')).toMatch(/^GET gopher\?\[2J\?\?:\/\/x: expected/);
    expect((await messageOf(`ftp://kabar.example/${'a'.repeat(5_000)}`)).length).toBeLessThan(400);
  });

  it.each<[name: string, retry: boolean]>([
    ['chunk-bad-size', true],
    ['bad-status-line', false],
    ['gzip-cut', true],
    ['gzip-plain', false],
    ['length-longer', true],
    ['length-twice', false],
    ['reset-before-status', true],
    ['self-signed', false],
    ['gzip-bomb', false],
  ])('says whether a second try may help: %s', async (name, retry) => {
    const error: HttpError = await failure(start({ limits: { decodedBytes: 1_000_000 } }), server.url(name));
    expect(error.retry).toBe(retry);
  });
});
