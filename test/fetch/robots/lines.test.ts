import { describe, expect, it } from 'vitest';
import { parsedBytes, readRobots, verdictOf } from '../../../src/fetch/robots/index.js';
import { file, judged, site } from './judging.js';

describe('a line', () => {
  it.each([
    ['LF', 'User-agent: *\nDisallow: /a\nDisallow: /b\n', 'refused 3'],
    ['CRLF', 'User-agent: *\r\nDisallow: /a\r\nDisallow: /b\r\n', 'refused 3'],
    ['CR', 'User-agent: *\rDisallow: /a\rDisallow: /b\r', 'refused 3'],
    ['all of them', 'User-agent: *\r\n\rDisallow: /a\n\n\r\nDisallow: /b', 'refused 6'],
    ['LF and CR, which are two', 'User-agent: *\n\rDisallow: /b', 'refused 3'],
    ['no end at the end', 'User-agent: *\nDisallow: /b', 'refused 2'],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /b', 'refused 2'],
    ['a byte order mark before a comment', '\ufeff# robots\nUser-agent: *\nDisallow: /b', 'refused 3'],
    ['a comment behind', 'User-agent: * # semua\nDisallow: /b # berita', 'refused 2'],
    ['a comment that touches', 'User-agent: *\nDisallow: /b#1', 'refused 2'],
    ['a comment in front', 'User-agent: *\n# Disallow: /b', 'allowed'],
    ['names in capitals', 'USER-AGENT: *\nDISALLOW: /b', 'refused 2'],
    ['names in any case', 'uSER-aGENT: *\ndISAlLOW: /b', 'refused 2'],
    ['no space', 'User-agent:*\nDisallow:/b', 'refused 2'],
    ['tabs and spaces everywhere', '\t User-agent \t:\t *  \n  Disallow\t: \t/b \t', 'refused 2'],
    ['a form feed at the end', 'User-agent: *\nDisallow: /b\f', 'refused 2'],
    ['no colon', 'User-agent *\nDisallow /b', 'refused 2'],
    ['no colon, tabs', 'User-agent\t\t*\nDisallow\t/b', 'refused 2'],
    ['no colon but one in the value', 'User-agent *\nDisallow /b?a:b\nDisallow /b:', 'allowed'],
    ['no colon but a sentence', 'User-agent: *\nDisallow /b please', 'allowed'],
    ['no value and no colon', 'User-agent: *\nDisallow', 'allowed'],
    ['dissallow', 'User-agent: *\nDissallow: /b', 'refused 2'],
    ['dissalow', 'User-agent: *\nDissalow: /b', 'refused 2'],
    ['disalow', 'User-agent: *\nDisalow: /b', 'refused 2'],
    ['diasllow', 'User-agent: *\nDiasllow: /b', 'refused 2'],
    ['disallaw', 'User-agent: *\nDisallaw: /b', 'refused 2'],
    ['useragent', 'Useragent: *\nDisallow: /b', 'refused 2'],
    ['user agent', 'User Agent: *\nDisallow: /b', 'refused 2'],
    ['a name of another kind', 'User-agent: *\nLarang: /b', 'allowed'],
    ['a name of every object', 'User-agent: *\nconstructor: /b\n__proto__: /b', 'allowed'],
    ['nothing but a colon', 'User-agent: *\n:\n: /b\nDisallow: /b', 'refused 4'],
    ['a page in place of a file', '<!doctype html>\n<a href="/b">Disallow: /b</a>', 'allowed'],
    ['NUL', '\0\0User-agent: *\nUser-agent: *\nDisallow: /b\0', 'allowed'],
  ])('with %s', (_, text, expected) => {
    expect(judged(Buffer.from(text), '/b/1')).toBe(expected);
  });

  it('is kept as it stands, with its number', () => {
    const robots = readRobots(file('User-agent: * |   disallow :/b  # rahasia dapur'));
    const line = { number: 2, text: '  disallow :/b  # rahasia dapur' };
    expect(verdictOf(robots, 'jejak', `${site}/b`)).toEqual({ allowed: false, line });
  });

  it('of broken UTF-8 is shown with marks', () => {
    const robots = readRobots(Buffer.from('User-agent: *\nDisallow: /\xff\n', 'latin1'));
    expect(verdictOf(robots, 'jejak', `${site}/%FF`).line).toEqual({ number: 2, text: 'Disallow: /\ufffd' });
  });

  it('is read to the length of 16,663 octets', () => {
    const stem = `/${'a'.repeat(16_652)}`;
    const long = file(`User-agent: * | Disallow: ${stem}bcd | Disallow: /akhir`);
    expect(judged(long, stem)).toBe('refused 2');
    expect(judged(long, stem.slice(0, -1))).toBe('allowed');
    expect(judged(long, '/akhir')).toBe('refused 3');
  });
});

describe('a file of more than 500 KiB', () => {
  /** A group whose rule ends at the given byte. */
  const endingAt = (bytes: number, rule: string): string => {
    const start = `User-agent: *\n#${'.'.repeat(bytes)}`.slice(0, bytes - rule.length - 1);
    return `${start}\n${rule}`;
  };

  it('is read to there', () => {
    expect(parsedBytes).toBe(512_000);
    const bytes = Buffer.from(`${endingAt(parsedBytes, 'Disallow: /a\n')}Disallow: /b\n`);
    expect(judged(bytes, '/a')).toBe('refused 3');
    expect(judged(bytes, '/b')).toBe('allowed');
    expect(readRobots(bytes).truncated).toBe(true);
  });

  it.each([
    ['ends with the limit', '', false, 'refused 3'],
    ['has one line end more', '\n', true, 'refused 3'],
    ['has CR behind the limit', '\r\nDisallow: /b', true, 'refused 3'],
    ['goes on in the same line', 'rsip\n', true, 'allowed'],
  ])('%s', (_, more, truncated, expected) => {
    const bytes = Buffer.from(endingAt(parsedBytes, 'Disallow: /a') + more);
    expect(readRobots(bytes).truncated).toBe(truncated);
    expect(judged(bytes, '/a/1')).toBe(expected);
  });
});
