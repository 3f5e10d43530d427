import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/fetch/robots/index.js';
import { file, judged } from './judging.js';

/** Says by trying every way what a pattern of plain letters matches. */
function matchesByTrying(pattern: string, path: string): boolean {
  if (pattern === '') return true;
  if (pattern === '$') return path === '';
  if (pattern.startsWith('*')) {
    return [...`${path}.`].some((_, at) => matchesByTrying(pattern.slice(1), path.slice(at)));
  }
  return path.startsWith(pattern.charAt(0)) && matchesByTrying(pattern.slice(1), path.slice(1));
}

describe('matchesPattern', () => {
  it.each([
    ['/berita/', '/berita/kopi', true],
    ['/berita/', '/kabar/berita/', false],
    ['/*/ekspor', '/berita/ekspor-kopi', true],
    ['/*-kopi$', '/berita/ekspor-kopi', true],
    ['/*-kopi$', '/berita/ekspor-kopi-kopi', true],
    ['/*-kopi$', '/berita/ekspor-kopi?a=1', false],
    ['/a*a$', '/a', false],
    ['/aba*ba$', '/aba', false],
    ['/**', '/', true],
    ['', '/', true],
    ['/café*', '/café/1', true],
    ['/café*', '/caf%C3%A9/1', true],
    ['/caf%c3%a9', '/café', true],
    ['/%62erita', '/berita', true],
    ['/kopi☕$', '/kopi☕', true],
    ['/kopi gayo', '/kopi%20gayo', true],
  ])('%j matches %j: %j', (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  it('agrees with trying every way', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 12 });
    const path = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 16 });
    fc.assert(
      fc.property(pattern, path, fc.constantFrom('', '$'), (middle, rest, end) => {
        expect(matchesPattern(`/${middle}${end}`, `/${rest}`)).toBe(
          matchesByTrying(`/${middle}${end}`, `/${rest}`),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('agrees with a search where a long piece is begun again and again', () => {
    const units = fc.constantFrom('a', 'a', 'ab', 'aab', 'aabaa');
    const long = fc.array(units, { minLength: 17, maxLength: 24 }).map((list) => list.join(''));
    const begun = fc.array(fc.nat(), { maxLength: 8 });
    fc.assert(
      fc.property(long, begun, fc.boolean(), (piece, lengths, whole) => {
        const beginnings = lengths.map((length) => piece.slice(0, length % piece.length)).join('');
        const path = `/${beginnings}${whole ? piece : ''}`;
        expect(matchesPattern(`/*${piece}`, path)).toBe(path.includes(piece));
      }),
      { numRuns: 2_000 },
    );
  });

  const half = 'a'.repeat(100_000);
  const pair = 'ab'.repeat(2_000);

  // Whoever tries again and again does not come back from these.
  it.each([
    ['stars and letters', `/${'*a'.repeat(5_000)}b`, `/${half}`, 'b'],
    ['stars and letters to the end', `/${'*a'.repeat(5_000)}$`, `/${half}b`, 'a'],
    ['nothing but stars', `/${'*'.repeat(200_000)}b`, `/${half}`, 'b'],
    ['a long piece', `/*${half}b${half}`, `/${half.repeat(10)}`, `b${half}`],
    ['long pieces', `/${`*${pair}c`.repeat(20)}`, `/${pair.repeat(200)}`, `${pair}c`.repeat(20)],
  ])('is linear on %s', (_, pattern, path, missing) => {
    expect(matchesPattern(pattern, path)).toBe(false);
    expect(matchesPattern(pattern, path + missing)).toBe(true);
  });

  it('is linear within the rules of a file too', () => {
    const hostile = `Disallow: /${'*a'.repeat(8_000)}b`;
    const rules = Array.from({ length: 30 }, () => hostile).join(' | ');
    expect(judged(file(`User-agent: * | ${rules}`), `/${'a'.repeat(30_000)}`)).toBe('allowed');
  });

  it('takes what many groups share once', () => {
    const lines = `${'User-agent: *\nCrawl-delay: 1\n'.repeat(8_000)}${'Disallow: /a\n'.repeat(16_000)}`;
    expect(judged(Buffer.from(lines), '/a')).toBe('refused 16001');
  });
});
