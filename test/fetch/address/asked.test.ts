import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedUrl } from '../../../src/fetch/address/index.js';
import { addresses } from './arbitrary.js';

describe('askedUrl', () => {
  it.each([
    ['https://kabar.id', 'https://kabar.id/'],
    ['  HTTPS://KABAR.ID:443/Lada \n', 'https://kabar.id/Lada'],
    ['http://kabar.id:80/lada', 'http://kabar.id/lada'],
    ['http://kabar.id:8080/lada', 'http://kabar.id:8080/lada'],
    ['http://kabar.id./lada', 'http://kabar.id/lada'],
    ['https://kabar.id/a/../lada#page2', 'https://kabar.id/lada'],
    ['https://kabar.id/kopi dan lada', 'https://kabar.id/kopi%20dan%20lada'],
    ['https://kabar.id/a/.b/../c/%2E/./d/.', 'https://kabar.id/a/c/d/'],
    ['https://kabar.id/a/.b/../../../..', 'https://kabar.id/'],
    ['https://kabar.id/.b/...', 'https://kabar.id/.b/...'],
    ['https://kébun.id/daérah', 'https://xn--kbun-bpa.id/da%C3%A9rah'],
    ['https://kabar.id/?', 'https://kabar.id/'],
    ['https://kabar.id/?b=2&&a=1&b=1', 'https://kabar.id/?b=2&a=1&b=1'],
    ['https://kabar.id/?q=a%2fb+c', 'https://kabar.id/?q=a%2fb+c'],
    ['https://kabar.id/?a=1&amp;b=2', 'https://kabar.id/?a=1&amp;b=2'],
  ])('asks for %j as %s', (text, expected) => {
    expect(askedUrl(text)).toBe(expected);
  });

  it.each([
    'utm_source=ABC&utm_medium=rss',
    'UTM_Campaign=lada',
    'utm%5Fsource=ABC',
    'fbclid=IwAR0',
    'gclid=1&dclid=2&msclkid=3&yclid=4',
    'igshid=abc',
    'mc_cid=1&mc_eid=2',
    '_ga=2.97074970.447321925',
    'usqp=mq331AQ&amp_js_v=0.1',
    'ref_src=twsrc%5Etfw',
    'ref=rss',
    'source=WhatsApp',
    'jxconn=1*abc*other_jxampid*x',
  ])('leaves out the tracking %s', (tracking) => {
    expect(askedUrl(`https://kabar.id/lada?${tracking}`)).toBe('https://kabar.id/lada');
    expect(askedUrl(`https://kabar.id/lada?id=7&${tracking}&page=2`)).toBe(
      'https://kabar.id/lada?id=7&page=2',
    );
  });

  it.each([
    'ref=pasal-7',
    'source=bps',
    'ref_src=arsip',
    'id=utm_source',
    'page=all',
    'gclids=1',
    'q=%zz',
    'utm',
  ])('keeps %s, which may say what is shown', (parameter) => {
    expect(askedUrl(`https://kabar.id/?${parameter}`)).toBe(`https://kabar.id/?${parameter}`);
  });

  it.each([
    ['/lada', 'https://kabar.id/lada'],
    ['lada?id=1', 'https://kabar.id/berita/lada?id=1'],
    ['//bola.kabar.id/', 'https://bola.kabar.id/'],
    ['?page=2', 'https://kabar.id/berita/?page=2'],
    ['http://lain.id/', 'http://lain.id/'],
  ])('resolves %s against a base', (text, expected) => {
    expect(askedUrl(text, 'https://kabar.id/berita/')).toBe(expected);
  });

  it.each([
    '',
    ' \n',
    'lada',
    '/lada',
    'kabar.id/lada',
    'ftp://kabar.id/',
    'javascript:alert(1)',
    'mailto:redaksi@kabar.id',
    'file:///etc/passwd',
    'data:text/html,lada',
    'https://budi@kabar.id/',
    'https://budi:rahasia@kabar.id/',
    'https://kabar.id:99999/',
    'https://',
    'https://./',
    'https://kabar..id/',
    'https://kabar.id../',
    `https://kabar.id/${'a'.repeat(2048)}`,
  ])('refuses %j', (text) => {
    expect(askedUrl(text)).toBeNull();
  });

  it('takes 2,048 characters, counted as they are sent', () => {
    const start = 'https://kabar.id/';
    const longest = start + 'a'.repeat(2048 - start.length);
    expect(askedUrl(longest)).toBe(longest);
    expect(askedUrl(`${longest}?utm_source=rss`)).toBe(longest);
    expect(askedUrl(`${longest}a`)).toBeNull();
    expect(askedUrl(start + 'é'.repeat(400))).toBeNull();
  });

  it('refuses what is relative where the base is no address', () => {
    expect(askedUrl('/lada', 'berita.xml')).toBeNull();
    expect(askedUrl('', 'https://kabar.id/')).toBeNull();
  });

  const dots = fc.constantFrom('.', '..', '...', 'a', '.a', '..a', 'a.', '', '%2e', '.%2E');

  it('leaves no segment that is one or two dots', () => {
    fc.assert(
      fc.property(fc.array(dots, { minLength: 1, maxLength: 7 }), (segments) => {
        const { pathname } = new URL(askedUrl(`https://kabar.id/${segments.join('/')}`) ?? 'none:');
        expect(pathname).toMatch(/^\//);
        expect(pathname.split('/').filter((segment) => /^\.\.?$/.test(segment))).toEqual([]);
      }),
    );
  });

  it('never throws, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(addresses, fc.string(), fc.webUrl()), (text) => {
        const asked = askedUrl(text);
        if (asked !== null) expect(askedUrl(asked)).toBe(asked);
      }),
    );
  });
});
