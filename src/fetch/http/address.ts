import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * What speaks against dialling an IP address, e.g. `loopback`, `private`, `linkLocal`, `rfc6052` (NAT64); null for
 * one of the public internet. An IPv4 address that is mapped into IPv6 is judged as IPv4.
 */
export function refusedRange(address: string): string | null {
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range !== 'unicast') return range;
  return parsed.kind() === 'ipv4' || isGlobal(parsed.toByteArray()) ? null : 'not global';
}

/** 2000::/3 is all that is handed out (RFC 4291 section 2.4); `::127.0.0.1` lies outside, and passes as unicast. */
const isGlobal = ([first = 0]: readonly number[]): boolean => first >> 5 === 1;

/** Whether two spellings, mapped ones too, are one IP address. */
export const isSameAddress = (one: string, other: string): boolean =>
  isIP(one) > 0 &&
  isIP(other) > 0 &&
  ipaddr.process(one).toNormalizedString() === ipaddr.process(other).toNormalizedString();
