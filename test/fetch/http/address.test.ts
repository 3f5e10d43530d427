import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameAddress, refusedRange } from '../../../src/fetch/http/address.js';

const quad = (numbers: readonly number[]): string => numbers.join('.');
const octet = fc.nat(255);

/** An IPv4 address as two groups of an IPv6 one. */
const groups = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): string =>
  `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;

describe('refused addresses', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['169.254.169.254', 'linkLocal'],
    ['192.0.2.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['fe80::1', 'linkLocal'],
    ['fe80::1%eth0', 'linkLocal'],
    ['fc00::1', 'uniqueLocal'],
    ['fd12:3456::1', 'uniqueLocal'],
    ['fec0::1', 'deprecatedSiteLocal'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'reserved'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:a00:1', 'private'],
    ['::127.0.0.1', 'loopback'],
    ['::7f00:1', 'not global'],
    ['64:ff9b::7f00:1', 'rfc6052'],
    ['64:ff9b::8.8.8.8', 'rfc6052'],
    ['64:ff9b:1::7f00:1', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['2001::1', 'teredo'],
    ['4000::1', 'not global'],
  ])('%s is %s', (address, range) => {
    expect(refusedRange(address)).toBe(range);
  });

  it.each([
    '8.8.8.8',
    '103.28.12.1',
    '172.15.0.1',
    '172.32.0.1',
    '::ffff:8.8.8.8',
    '2606:4700::1111',
    '2001:4860::8',
  ])('%s is public', (address) => {
    expect(refusedRange(address)).toBeNull();
  });

  it('are the same where IPv4 is mapped into IPv6', () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), (address) => {
        expect(refusedRange(`::ffff:${groups(address)}`)).toBe(refusedRange(quad(address)));
        expect(isSameAddress(`::ffff:${quad(address)}`, quad(address))).toBe(true);
      }),
    );
  });

  it('are all addresses that carry another one within', () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), (address) => {
        const carried = groups(address);
        const carriers = [`::${carried}`, `64:ff9b::${carried}`, `2002:${carried}::1`, `::ffff:0:${carried}`];
        for (const carrier of carriers) expect(refusedRange(carrier)).not.toBeNull();
      }),
    );
  });

  it('are all of 10/8, 127/8 and fc00::/7', () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet), (rest) => {
        expect(refusedRange(quad([10, ...rest]))).toBe('private');
        expect(refusedRange(quad([127, ...rest]))).toBe('loopback');
        expect(refusedRange(`fd00:${groups([0, ...rest])}::1`)).toBe('uniqueLocal');
      }),
    );
  });
});

describe('the comparison of addresses', () => {
  it.each([
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['', '127.0.0.1', false],
    ['127.0.0.1', 'localhost', false],
  ])('%j and %j: %j', (one, other, same) => {
    expect(isSameAddress(one, other)).toBe(same);
  });
});
