import { createServer, type Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type ClientOptions, createClient, type HttpClient } from '../../../src/fetch/http/index.js';
import { UsageError } from '../../../src/model/errors.js';
import { NetworkRefused } from '../../helpers/no-network.js';
import { startFaultServer } from '../faults/server.js';
import { failure } from './failure.js';

const publicAddress = '93.184.215.14';

let dials: MockInstance<typeof Socket.prototype.connect>;
let client: HttpClient;
beforeEach(() => {
  dials = vi.spyOn(Socket.prototype, 'connect');
});
afterEach(async () => {
  await client?.close();
  vi.restoreAllMocks();
});

const start = (options: Partial<ClientOptions> = {}): HttpClient => {
  client = createClient({ agent: 'jejak-test/1', ...options });
  return client;
};

/** A resolver that gives one answer after the other, and the names that it was asked for. */
function resolving(...answers: readonly (readonly string[])[]) {
  const asked: string[] = [];
  const resolve = async (name: string): Promise<readonly string[]> =>
    answers[Math.min(asked.push(name), answers.length) - 1] ?? [];
  return { resolve, asked };
}

/** What was dialled: the hosts of all calls of `Socket.connect`. */
const dialled = (): unknown[] =>
  dials.mock.calls.map(([options]) => (Array.isArray(options) ? options[0]?.host : options));

async function listening(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

describe('the address guard', () => {
  it.each([
    ['http://127.0.0.1/', '127.0.0.1 (loopback)'],
    ['http://2130706433/', '127.0.0.1 (loopback)'],
    ['http://0x7f.1/', '127.0.0.1 (loopback)'],
    ['http://0177.0.0.1/', '127.0.0.1 (loopback)'],
    ['http://127.1/', '127.0.0.1 (loopback)'],
    ['http://①②⑦.0.0.1/', '127.0.0.1 (loopback)'],
    ['http://0/', '0.0.0.0 (unspecified)'],
    ['http://[::1]/', '::1 (loopback)'],
    ['http://[::]/', ':: (unspecified)'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 (loopback)'],
    ['http://[::127.0.0.1]/', '::7f00:1 (not global)'],
    ['http://[64:ff9b::7f00:1]/', '64:ff9b::7f00:1 (rfc6052)'],
    ['http://[2002:7f00:1::]/', '2002:7f00:1:: (6to4)'],
    ['http://[fe80::1]/', 'fe80::1 (linkLocal)'],
    ['http://[fd00::1]/', 'fd00::1 (uniqueLocal)'],
    ['http://localhost/', 'localhost (loopback)'],
    ['http://localhost./', 'localhost. (loopback)'],
    ['http://LOCALHOST/', 'localhost (loopback)'],
    ['https://a.localhost/', 'a.localhost (loopback)'],
    ['http://169.254.169.254/', '169.254.169.254 (linkLocal)'],
    ['http://10.0.0.1/', '10.0.0.1 (private)'],
    ['https://192.168.1.1/', '192.168.1.1 (private)'],
    ['http://100.64.0.1/', '100.64.0.1 (carrierGradeNat)'],
    ['http://127.0.0.1:8080/', 'port 8080'],
    ['https://kabar.example:8443/', 'port 8443'],
    ['http://kabar.example:22/', 'port 22'],
  ])('refuses %s before any connection', async (url, got) => {
    const { resolve, asked } = resolving([publicAddress]);
    const error = await failure(start({ resolve }), url);
    expect(error).toMatchObject({ kind: 'address refused', retry: false });
    expect(error.message).toContain(`got ${got}; `);
    expect(dials).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it.each([
    ['a private address', ['10.0.0.7'], '10.0.0.7 (private)'],
    ['a public and a private one', [publicAddress, '127.0.0.1'], '127.0.0.1 (loopback)'],
    ['a private and a public one', ['::1', publicAddress], '::1 (loopback)'],
    ['a mapped one', ['::ffff:169.254.169.254'], '::ffff:169.254.169.254 (linkLocal)'],
  ])('refuses a name with %s', async (_, addresses, got) => {
    const error = await failure(start(resolving(addresses)), 'https://kabar.example/');
    expect(error.kind).toBe('address refused');
    expect(error.message).toBe(
      `GET https://kabar.example/: expected a public address on port 80 or 443, got kabar.example at ${got}; ` +
        'a site of your own must be allowed by its exact host:port',
    );
    expect(dials).not.toHaveBeenCalled();
  });

  it('dials the address that it checked, and asks for no name twice', async () => {
    const { resolve, asked } = resolving([publicAddress], ['127.0.0.1']);
    const error = await failure(start({ resolve }), 'http://kabar.example/');
    // The guard let it through; it is the tests' own that holds it back.
    expect(error).toMatchObject({ kind: 'connect', cause: expect.any(NetworkRefused) });
    expect([asked, dialled()]).toEqual([['kabar.example'], [publicAddress]]);
    expect((await failure(client, 'http://kabar.example/')).kind).toBe('address refused');
    expect([asked.length, dialled()]).toEqual([2, [publicAddress]]);
  });

  it('tries the next address where one leads nowhere', async () => {
    const server = await startFaultServer();
    const url = server.ownUrl('good');
    const addresses = ['127.0.0.99', '127.0.0.1'];
    const exchange = await start({ ...resolving(addresses), allowed: server.allowed }).get(url);
    expect([exchange.status, dialled()]).toEqual([200, addresses]);
    await server.close();
  });

  it('lets no one reach a server on this machine that is not allowed', async () => {
    let connections = 0;
    const server = createServer(() => connections++);
    const port = await listening(server, '127.0.0.1');
    const allowed = [`127.0.0.1:${port + 1}`, `kabar.example:${port}`, `localhost:80`];
    start({ ...resolving(['127.0.0.1']), allowed });
    for (const host of ['127.0.0.1', 'localhost', '127.0.0.1.', 'www.kabar.example', 'kabar.example.']) {
      expect((await failure(client, `http://${host}:${port}/`)).kind).toBe('address refused');
    }
    expect([connections, dials.mock.calls.length]).toEqual([0, 0]);
    server.close();
  });

  it('refuses a connection that leads elsewhere than to the address dialled', async () => {
    const bytes: Buffer[] = [];
    const elsewhere = createServer((socket) => socket.on('data', (data) => bytes.push(data)));
    const port = await listening(elsewhere, '127.0.0.2');
    // As if the way to the address were led astray below us.
    dials.mockImplementationOnce(function astray(this: Socket) {
      return this.connect({ host: '127.0.0.2', port });
    } as typeof Socket.prototype.connect);
    const error = await failure(start({ allowed: [`127.0.0.1:${port}`] }), `http://127.0.0.1:${port}/`);
    expect(error.kind).toBe('address refused');
    expect(error.message).toContain('got a connection to 127.0.0.2, not to 127.0.0.1; ');
    expect([dialled()[0], bytes]).toEqual(['127.0.0.1', []]);
    elsewhere.close();
  });

  it('keeps the name in Host and in the TLS handshake', async () => {
    const server = await startFaultServer();
    start({ allowed: server.allowed, resolve: server.resolve });
    await client.get(server.ownUrl('good'));
    await failure(client, server.ownUrl('self-signed'));
    expect(server.seen('/good')[0]?.headers.host).toBe(new URL(server.ownUrl('good')).host);
    expect(server.serverNames).toEqual(['self-signed.faults.test']);
    expect(new Set(dialled())).toEqual(new Set(['127.0.0.1']));
    await server.close();
  });
});

describe('names', () => {
  const nxdomain = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  const busy = Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' });

  it.each([
    ['does not exist', () => Promise.reject(nxdomain), false, 'got a name that does not exist; '],
    ['cannot be looked up now', () => Promise.reject(busy), true, 'got none (EAI_AGAIN); '],
    ['has no address', async () => [], false, 'got none; '],
    ['has an address that is none', async () => ['0x7f.1'], false, 'got "0x7f.1"; '],
  ])('a name that %s', async (_, resolve, retry, got) => {
    const error = await failure(start({ resolve }), 'http://kabar.example/');
    expect(error).toMatchObject({ kind: 'dns', retry });
    expect(error.message).toContain(got);
    expect(dials).not.toHaveBeenCalled();
  });

  it('a name that nobody answers for', async () => {
    const resolve = (): Promise<never> => new Promise(() => {});
    const error = await failure(start({ resolve, limits: { connectMs: 50 } }), 'http://kabar.example/');
    expect(error).toMatchObject({ kind: 'connect timeout', retry: true });
  });
});

describe('URLs', () => {
  it.each([
    ['', 'got what cannot be parsed'],
    ['/berita/1', 'got what cannot be parsed'],
    ['http://', 'got what cannot be parsed'],
    ['http://[fe80::1%25eth0]/', 'got what cannot be parsed'],
    ['file:///etc/passwd', 'got file:'],
    ['ftp://kabar.example/', 'got ftp:'],
    ['data:text/html,a', 'got data:'],
    ['javascript:alert(1)', 'got javascript:'],
    ['http://user@kabar.example/', 'got one with a user name or password'],
    ['http://:pass@kabar.example/', 'got one with a user name or password'],
    [`http://kabar.example/${'a'.repeat(8_000)}`, 'got 8021 characters'],
  ])('%j is refused', async (url, got) => {
    const error = await failure(start(resolving([publicAddress])), url);
    expect(error).toMatchObject({ kind: 'bad url', retry: false });
    expect(error.message).toContain(got);
    expect(dials).not.toHaveBeenCalled();
  });

  it.each([
    'http://budi:rahasia@kabar.example/',
    'https://budi:ra@hasia@kabar.example/',
    'http:budi:rahasia@x/',
  ])('a password is not shown: %s', async (url) => {
    expect((await failure(start(), url)).message).not.toMatch(/rahasia|hasia/);
  });

  it.each([
    'kabar.example',
    'http://kabar.example:80',
    'kabar.example:',
    '::1:80',
    'a@b:80',
    'a/b:80',
    'a:99999',
  ])('allowed %s is no host:port', (entry) => {
    expect(() => createClient({ agent: 'jejak-test/1', allowed: [entry] })).toThrow(UsageError);
  });
});
