import { describe, expect, it } from 'vitest';
import { policyOf, policyVerdict } from '../../../src/fetch/robots/index.js';
import { file, site } from './judging.js';

const body = file('User-agent: * | Disallow: /arsip');
const none = { allowed: true, line: null };
const refused = { allowed: false, line: null };

describe('the status of robots.txt', () => {
  it.each([
    [200, 'rules'],
    [204, 'rules'],
    [206, 'rules'],
    [301, 'allow all'],
    [308, 'allow all'],
    [400, 'allow all'],
    [401, 'allow all'],
    [403, 'allow all'],
    [404, 'allow all'],
    [410, 'allow all'],
    [451, 'allow all'],
    [499, 'allow all'],
    [429, 'disallow all'],
    [500, 'disallow all'],
    [503, 'disallow all'],
    [599, 'disallow all'],
    [100, 'disallow all'],
    [600, 'disallow all'],
    [0, 'disallow all'],
    [null, 'disallow all'],
  ])('%s: %s', (status, kind) => {
    const policy = policyOf({ status, body });
    expect(policy.kind).toBe(kind);
    if (policy.kind !== 'rules') expect(policy.reason).toContain(status ?? 'could not be fetched');
  });

  it('429 says that fewer requests are asked for', () => {
    expect(policyOf({ status: 429, body })).toEqual({
      kind: 'disallow all',
      reason: 'robots.txt was answered with status 429: the server asks for fewer requests',
    });
  });

  it.each([
    [200, '/berita', none],
    [200, '/arsip/1', { allowed: false, line: { number: 2, text: 'Disallow: /arsip' } }],
    [404, '/arsip/1', none],
    [503, '/berita', refused],
    [null, '/arsip/1', refused],
    [503, '/robots.txt', none],
  ])('%s decides on %s', (status, path, expected) => {
    expect(policyVerdict(policyOf({ status, body }), 'jejak', `${site}${path}`)).toEqual(expected);
  });
});
