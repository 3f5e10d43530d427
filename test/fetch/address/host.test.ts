import { describe, expect, it } from 'vitest';
import { hostOf, isSameHost, isSameSite } from '../../../src/fetch/address/index.js';

describe('hostOf', () => {
  it.each([
    ['https://kabar.id/lada', 'kabar.id'],
    ['http://KABAR.id:80/', 'kabar.id'],
    ['https://kabar.id:80/', 'kabar.id:80'],
    ['http://kabar.id.:8080/', 'kabar.id:8080'],
    ['http://127.0.0.1:4000/', '127.0.0.1:4000'],
    ['http://[::1]:4000/', '[::1]:4000'],
  ])('counts %s to %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it('throws at what is no address', () => {
    expect(() => hostOf('lada')).toThrow(TypeError);
  });
});

describe('isSameHost and isSameSite', () => {
  it.each([
    ['https://kabar.id/a', 'http://www.kabar.id/b', true, true],
    ['https://www.kabar.id/', 'https://bola.kabar.id/', false, true],
    ['https://bola.kabar.id/', 'https://kabar.id/', false, true],
    ['https://bola.kabar.id/', 'https://uang.kabar.id/', false, false],
    ['https://kabar.id/', 'https://bukankabar.id/', false, false],
    ['https://kabar.id/', 'https://kabar.id:8443/', false, false],
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4001/', false, false],
    ['https://www.co.id/', 'https://kabar.co.id/', false, false],
  ])('%s and %s', (one, other, host, site) => {
    expect([isSameHost(one, other), isSameSite(one, other)]).toEqual([host, site]);
    expect([isSameHost(other, one), isSameSite(other, one)]).toEqual([host, site]);
  });
});
