import { describe, expect, it } from 'vitest';
import { readRobots, verdictOf } from '../../../src/fetch/robots/index.js';
import { file, judged } from './judging.js';

const two = 'User-agent: * | Disallow: /arsip/ | Allow: /arsip/umum/ | User-agent: jejak | Disallow: /foto/';
const split =
  'User-agent: jejak | Disallow: /a | User-agent: lain | Disallow: /b | User-agent: Jejak | Disallow: /c';
const shared = 'User-agent: lain | User-agent: jejak | Disallow: /iklan';

describe('the group that speaks to an agent', () => {
  it.each([
    ['nobody is named', 'Disallow: /', '/berita', 'allowed'],
    ['an empty file', '', '/berita', 'allowed'],
    ['only comments', '# semua boleh | # Disallow: /', '/berita', 'allowed'],
    ['everybody', 'User-agent: * | Disallow: /arsip/', '/arsip/2024', 'refused 2'],
    ['everybody, another path', 'User-agent: * | Disallow: /arsip/', '/berita', 'allowed'],
    ['another agent', 'User-agent: lain | Disallow: /', '/berita', 'allowed'],
    ['its own group in place of *', two, '/arsip/2024', 'allowed'],
    ['the rules of its own group', two, '/foto/1', 'refused 5'],
    [
      'its own group before *',
      'User-agent: jejak | Allow: / | User-agent: * | Disallow: /',
      '/b',
      'allowed 2',
    ],
    ['two groups of one name: the first', split, '/a/1', 'refused 2'],
    ['two groups of one name: the second', split, '/c/1', 'refused 6'],
    ['two groups of one name: none between', split, '/b/1', 'allowed'],
    [
      'two groups for *',
      'User-agent: * | Disallow: /a | User-agent: x | Disallow: / | User-agent: * | Disallow: /c',
      '/c',
      'refused 6',
    ],
    [
      'rules of several groups against each other',
      'User-agent: jejak | Disallow: /berita | User-agent: jejak | Allow: /berita/kopi',
      '/berita/kopi/1',
      'allowed 4',
    ],
    ['two names on one group', shared, '/iklan/1', 'refused 3'],
    [
      'a group without rules at the end',
      'User-agent: * | Disallow: / | User-agent: jejak',
      '/berita',
      'allowed',
    ],
    [
      'a group with an empty Disallow',
      'User-agent: * | Disallow: / | User-agent: jejak | Disallow:',
      '/b',
      'allowed',
    ],
    [
      'an empty Disallow ends a row of names',
      'User-agent: jejak | Disallow: | User-agent: lain | Disallow: /',
      '/b',
      'allowed',
    ],
    [
      'a blank line ends no group',
      'User-agent: jejak |  | Disallow: /a |  | Disallow: /b',
      '/b',
      'refused 5',
    ],
    [
      'a comment between names',
      'User-agent: jejak | # dan | User-agent: lain | Disallow: /',
      '/b',
      'refused 4',
    ],
    [
      'an unknown line between names',
      'User-agent: jejak | Noindex: /x | User-agent: lain | Disallow: /',
      '/b',
      'refused 4',
    ],
    [
      'a sitemap between names',
      'User-agent: jejak | Sitemap: https://kabarpala.test/s.xml | User-agent: lain | Disallow: /',
      '/b',
      'refused 4',
    ],
    [
      'a delay between names',
      'User-agent: jejak | Crawl-delay: 5 | User-agent: lain | Disallow: /',
      '/b',
      'refused 4',
    ],
    [
      'a delay between a name and its rules',
      'User-agent: jejak | Crawl-delay: 5 | Disallow: /',
      '/b',
      'refused 3',
    ],
    [
      'a sitemap between rules',
      'User-agent: jejak | Disallow: /a | Sitemap: /s.xml | Disallow: /b',
      '/b',
      'refused 4',
    ],
    [
      'an unknown line after rules',
      'User-agent: jejak | Disallow: /a | Host: kabarpala.test | Disallow: /b',
      '/b',
      'refused 4',
    ],
    ['a rule before the first name', 'Disallow: / | User-agent: jejak | Disallow: /a', '/b', 'allowed'],
    ['robots.txt itself', 'User-agent: * | Disallow: /', '/robots.txt', 'allowed'],
    ['robots.txt elsewhere', 'User-agent: * | Disallow: /', '/berita/robots.txt', 'refused 2'],
  ])('%s', (_, lines, path, expected) => {
    expect(judged(file(lines), path)).toBe(expected);
  });
});

describe('the name of an agent', () => {
  it.each([
    ['jejak', 'JEJAK', 'refused 2'],
    ['Jejak', 'jejak', 'refused 2'],
    ['jejak', 'jejak/1.0 (+https://kabarpala.test/)', 'refused 2'],
    ['jejak/2.0', 'jejak', 'refused 2'],
    ['jejak pembaca kabar', 'jejak', 'refused 2'],
    ['jejak-kabar_baru', 'jejak-kabar_baru', 'refused 2'],
    ['jejak', 'jejakkabar', 'allowed'],
    ['jejakkabar', 'jejak', 'allowed'],
    ['jejak', 'jejak kabar', 'allowed'],
    ['jejak', '', 'allowed'],
    ['', 'jejak', 'allowed'],
    ['', '', 'allowed'],
    ['*', '', 'refused 2'],
    ['*', 'jejak kabar', 'refused 2'],
    ['* # semua', 'jejak', 'refused 2'],
    ['* dan lain-lain', 'jejak', 'refused 2'],
    ['*jejak', 'jejak', 'allowed'],
  ])('%j in the file, %j asking', (named, agent, expected) => {
    expect(judged(file(`User-agent: ${named} | Disallow: /`), '/berita', agent)).toBe(expected);
  });
});

describe('any text for an address', () => {
  const robots = readRobots(file('User-agent: * | Disallow: /arsip | Disallow: /?cari | Disallow: /$'));

  it.each([
    ['', 4],
    ['https://kabarpala.test', 4],
    ['kabarpala.test', 4],
    ['kabarpala.test/arsip', 2],
    ['//kabarpala.test/arsip', 2],
    ['/arsip', 2],
    ['http://kabarpala.test:8080/arsip', 2],
    ['https://nama:sandi@kabarpala.test/arsip', 2],
    ['https://kabarpala.test/arsip#atas', 2],
    ['https://kabarpala.test?cari=kopi', 3],
    ['https://kabarpala.test/#/arsip', 4],
    ['https://kabarpala.test#/arsip', 4],
    ['https://kabarpala.test/berita?dari=https://lain.test/arsip', null],
  ])('%j', (url, line) => {
    expect(verdictOf(robots, 'jejak', url).line?.number ?? null).toBe(line);
  });
});
