import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crawlDelayOf, type Robots, readRobots, verdictOf } from '../../../src/fetch/robots/index.js';
import { site } from './judging.js';

const agents = ['jejak', 'lain', '*'];
const paths = ['/', '/berita', '/berita/kopi?a=1', '/arsip/index.html', '/arsip/', '/caf%C3%A9', '/%62erita'];

const pattern = fc.constantFrom(
  '',
  '/',
  '/berita',
  '/*kopi',
  '/*?a',
  '/arsip/$',
  '/arsip/index.html',
  '/café',
);
const line = fc.oneof(
  fc.constantFrom(...agents).map((agent) => `User-agent: ${agent}`),
  fc.tuple(fc.constantFrom('Allow', 'Disallow'), pattern).map(([name, value]) => `${name}: ${value}`),
  fc.constantFrom('Crawl-delay: 4', 'Sitemap: https://kabarpala.test/peta.xml', 'Noindex: /'),
);
const lines = fc.array(line, { maxLength: 16 });
const idle = fc.constantFrom('', '   ', '# catatan', '\t# Disallow: /');

const read = (texts: readonly string[], end = '\n') => readRobots(Buffer.from(texts.join(end)));

/** All that a robots.txt says to anyone of these agents on these paths. */
const says = (robots: Robots) =>
  agents.map((agent) => ({
    delay: crawlDelayOf(robots, agent),
    verdicts: paths.map((path) => verdictOf(robots, agent, site + path)),
  }));

/** The same with lines named by their text alone. */
const saysByText = (robots: Robots) =>
  says(robots).map(({ delay, verdicts }) => ({
    delay,
    verdicts: verdicts.map(({ allowed, line: decisive }) => ({ allowed, text: decisive?.text ?? null })),
  }));

describe('a robots.txt', () => {
  it('says the same with blank lines and comments anywhere', () => {
    const withIdle = fc.array(fc.tuple(line, fc.array(idle, { maxLength: 2 })), { maxLength: 16 });
    fc.assert(
      fc.property(withIdle, (pairs) => {
        const plain = read(pairs.map(([text]) => text));
        expect(saysByText(read(pairs.flatMap(([text, more]) => [...more, text])))).toEqual(saysByText(plain));
      }),
    );
  });

  it('says the same whatever ends its lines, and with a byte order mark', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\r', '\r\n'), fc.constantFrom('', '\ufeff'), (texts, end, mark) => {
        const [first = '', ...rest] = texts;
        expect(says(read([mark + first, ...rest], end))).toEqual(says(read(texts)));
      }),
    );
  });

  it('says the same with a comment behind each line', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const commented = read(texts.map((text) => `${text} # Allow: /`));
        const shown = saysByText(read(texts)).map(({ delay, verdicts }) => ({
          delay,
          verdicts: verdicts.map(({ allowed, text }) => ({
            allowed,
            text: text === null ? null : `${text} # Allow: /`,
          })),
        }));
        expect(saysByText(commented)).toEqual(shown);
      }),
    );
  });

  it('has the line that decides, under its number; without one it allows', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const verdicts = says(read(texts)).flatMap((one) => one.verdicts);
        for (const { allowed, line: decisive } of verdicts) {
          const expected = decisive ? texts[decisive.number - 1] : undefined;
          expect(decisive?.text).toBe(expected);
          expect(allowed).toBe(expected?.startsWith('Allow') ?? true);
        }
      }),
    );
  });

  it('refuses nothing without a Disallow, nor beside a longer Allow that matches everything', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const allowed = agents.flatMap((agent) => [`User-agent: ${agent}`, `Allow: /${'*'.repeat(40)}`]);
        const open = [
          read(texts.filter((text) => !text.startsWith('Disallow'))),
          read([...texts, ...allowed]),
        ];
        for (const robots of open) {
          expect(says(robots).flatMap(({ verdicts }) => verdicts.filter((one) => !one.allowed))).toEqual([]);
        }
      }),
    );
  });

  it('says the same when all its rules are doubled', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const doubled = texts.flatMap((text) => (/^(?:Dis)?allow/i.test(text) ? [text, text] : [text]));
        expect(saysByText(read(doubled))).toEqual(saysByText(read(texts)));
      }),
    );
  });

  it('can be of any bytes, asked by anyone for anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string(), (bytes, agent, url) => {
        const start = Buffer.from('User-agent: *\nDisallow: /');
        const robots = readRobots(Buffer.concat([start, bytes]));
        expect(typeof verdictOf(robots, agent, url).allowed).toBe('boolean');
        expect(robots.groups.length).toBeGreaterThan(0);
      }),
    );
  });
});
