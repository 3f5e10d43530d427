import { createServer, connect as dial, type Socket } from 'node:net';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { dialledHost, isLoopback, NetworkRefused } from './no-network.js';

/** What a socket ends in: its error, or `connected`. */
const outcome = (socket: Socket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('error', resolve);
  });

describe('the network guard', () => {
  it.each([
    ['a name', { host: 'kabar.example', port: 80 }],
    ['a literal address', { host: '192.0.2.7', port: 443 }],
    ['the metadata address', { host: '169.254.169.254', port: 80 }],
    ['an IPv6 address', { host: '2001:db8::1', port: 80 }],
  ])('refuses %s', async (_, target) => {
    const error = await outcome(dial(target));
    expect(error).toBeInstanceOf(NetworkRefused);
    expect(String(error)).toContain(target.host);
  });

  it('refuses fetch and undici alike', async () => {
    await expect(fetch('http://192.0.2.7/')).rejects.toMatchObject({ cause: expect.any(NetworkRefused) });
    await expect(request('https://192.0.2.7/')).rejects.toBeInstanceOf(NetworkRefused);
  });

  it('lets a connection to this machine through', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const socket = dial({ host: '127.0.0.1', port });
    expect(await outcome(socket)).toBe('connected');
    socket.destroy();
    server.close();
  });

  it('reads the host of every form of call', () => {
    expect(dialledHost([80, '192.0.2.7'])).toBe('192.0.2.7');
    expect(dialledHost([[{ host: 'kabar.example', port: 80 }, null]])).toBe('kabar.example');
    expect(dialledHost([8080])).toBe('localhost');
    expect(dialledHost([{ path: '/run/a.sock' }])).toBeNull();
    expect(dialledHost(['/run/a.sock'])).toBeNull();
  });

  it('knows loopback addresses from others', () => {
    expect(
      ['127.0.0.1', '127.8.9.1', '::1', '[::1]', 'localhost', '::ffff:127.0.0.1'].map(isLoopback),
    ).toEqual(Array(6).fill(true));
    expect(['127.0.0.1.kabar.example', '10.0.0.1', '0.0.0.0', '::ffff:10.0.0.1'].map(isLoopback)).toEqual(
      Array(4).fill(false),
    );
  });
});
