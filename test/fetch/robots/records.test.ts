import { describe, expect, it } from 'vitest';
import { crawlDelayOf, readRobots } from '../../../src/fetch/robots/index.js';
import { file } from './judging.js';

describe('crawl-delay', () => {
  it.each([
    ['User-agent: * | Crawl-delay: 10', 10],
    ['User-agent: * | crawl-delay:2.5', 2.5],
    ['User-agent: * | Crawl-delay: .5', 0.5],
    ['User-agent: * | Crawl-delay: 3.', 3],
    ['User-agent: * | Crawl-delay: 0', 0],
    ['User-agent: * | Crawl-delay 7', 7],
    ['User-agent: * | Crawl-delay: 10 # detik', 10],
    ['User-agent: * | Crawl-delay:', null],
    ['User-agent: * | Crawl-delay: -1', null],
    ['User-agent: * | Crawl-delay: +1', null],
    ['User-agent: * | Crawl-delay: 1,5', null],
    ['User-agent: * | Crawl-delay: 10s', null],
    ['User-agent: * | Crawl-delay: 1e3', null],
    ['User-agent: * | Crawl-delay: 0x10', null],
    ['User-agent: * | Crawl-delay: .', null],
    ['User-agent: * | Crawl-delay: Infinity', null],
    [`User-agent: * | Crawl-delay: ${'9'.repeat(400)}`, null],
    ['User-agent: * | Disallow: /', null],
    ['Crawl-delay: 10 | User-agent: * | Disallow: /', null],
    ['User-agent: lain | Crawl-delay: 10', null],
    ['User-agent: * | Crawl-delay: 10 | User-agent: jejak | Disallow: /a', null],
    ['User-agent: * | Crawl-delay: 10 | User-agent: jejak | Crawl-delay: 3', 3],
    ['User-agent: jejak | Crawl-delay: 3 | User-agent: * | Crawl-delay: 10', 3],
    ['User-agent: jejak | Crawl-delay: 3 | User-agent: jejak | Crawl-delay: 10', 10],
    ['User-agent: jejak | Crawl-delay: 10 | Crawl-delay: 3 | Crawl-delay: cepat', 10],
    ['User-agent: jejak | Disallow: /a | Crawl-delay: 4 | Disallow: /b', 4],
  ])('%.60s', (lines, expected) => {
    expect(crawlDelayOf(readRobots(file(lines)), 'jejak')).toBe(expected);
  });
});

describe('sitemaps', () => {
  const sitemapsOf = (lines: string): readonly string[] => readRobots(file(lines)).sitemaps;
  const [one, two] = ['https://kabarpala.test/peta.xml', 'http://www.kabarpala.test/peta2.xml.gz'];

  it('stand anywhere and belong to no group', () => {
    expect(sitemapsOf(`Sitemap: ${one} | User-agent: lain | Disallow: / | SITEMAP:${two}`)).toEqual([
      one,
      two,
    ]);
  });

  it.each([
    [`Sitemap: ${one} | Sitemap: ${one}`, [one]],
    [`Site-map: ${one}`, [one]],
    [`Sitemap ${one}`, [one]],
    [`Sitemap: ${one} # peta`, [one]],
    ['Sitemap: HTTPS://KabarPala.test/Peta.xml', ['https://kabarpala.test/Peta.xml']],
    ['Sitemap: https://kabarpala.test/petà.xml', ['https://kabarpala.test/pet%C3%A0.xml']],
    ['Sitemap: /peta.xml', []],
    ['Sitemap: peta.xml', []],
    ['Sitemap: ftp://kabarpala.test/peta.xml', []],
    ['Sitemap: https://', []],
    ['Sitemap:', []],
  ])('%s', (lines, expected) => {
    expect(sitemapsOf(lines)).toEqual(expected);
  });
});
