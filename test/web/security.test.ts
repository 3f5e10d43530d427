import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { headers, onlyHosts, readOnly, shortAddresses } from '../../src/web/security.js';

const app = new Hono()
  .use(
    headers,
    readOnly,
    onlyHosts(new Set(['127.0.0.1', 'localhost', '[::1]', 'jejak.example'])),
    shortAddresses,
  )
  .all('*', ({ text }) => text('well'));

const ask = (host: string | null, method = 'GET', path = '/') =>
  app.request(`http://127.0.0.1${path}`, { method, headers: host === null ? {} : { host } });

describe('the guard of the site', () => {
  it.each(['127.0.0.1', '127.0.0.1:8420', 'localhost:9', 'LOCALHOST', '[::1]:8420', 'jejak.example'])(
    'answers under the name %s',
    async (host) => {
      expect((await ask(host)).status).toBe(200);
    },
  );

  it.each([
    null,
    '',
    'evil.example',
    'jejak.example.evil.example',
    '127.0.0.1.nip.example',
    'jejak.example:99999999',
    'jejak.example@evil.example',
    '127.1',
    '[::ffff:127.0.0.1]',
    'localhost/',
  ])('refuses the name %j', async (host) => {
    const response = await ask(host);
    expect(response.status).toBe(421);
    expect(await response.text()).not.toContain('well');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses to %s',
    async (method) => {
      if (method === 'TRACE') {
        // The fetch standard forbids making such a request.
        expect(() => new Request('http://127.0.0.1/', { method })).toThrow();
        return;
      }
      const response = await ask('127.0.0.1', method);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('answers HEAD', async () => {
    expect((await ask('127.0.0.1', 'HEAD')).status).toBe(200);
  });

  it('refuses an address that is no question', async () => {
    expect((await ask('127.0.0.1', 'GET', `/?text=${'a'.repeat(8_000)}`)).status).toBe(414);
  });
});
