import { describe, expect, it } from 'vitest';
import { readHtmlPage } from './boilerplate.js';

const body = '<div><p>Koperasi Banda mengirim 12 ton pala ke Belanda pada Senin pagi.</p></div>';
const read = (head: string, rest = body) =>
  readHtmlPage(`<html><head>${head}</head><body>${rest}</body></html>`);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the title of a page', () => {
  it.each([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', headline: 'Pala &amp; Lada' }) + meta('og:title', 'Lain'),
      'Pala & Lada',
    ],
    [
      'a graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'], headline: 'Pala' }] }),
      'Pala',
    ],
    ['og:title', meta('og:title', 'Pala Banda') + meta('og:site_name', 'Kabar Pala'), 'Pala Banda'],
    [
      'title without its site',
      `<title>Pala Banda - Kabar Pala</title>${meta('og:site_name', 'Kabar Pala')}`,
      'Pala Banda',
    ],
    ['title without its host', '<title>Pala Banda | kabarpala.co.id</title>', 'Pala Banda'],
    ['title with its own dash', '<title>Pala - Emas Banda</title>', 'Pala - Emas Banda'],
  ])('comes from %s', (_, head, title) => {
    expect(read(head).title).toBe(title);
  });

  it('comes from the first heading where the head says nothing', () => {
    expect(read('', `<h1>Pala\n Banda</h1>${body}`).title).toBe('Pala Banda');
  });
});

describe('the publication day of a page', () => {
  const dated = ld({ '@type': 'NewsArticle', datePublished: '2024-07-01T18:30:00Z' });
  const time = '<time datetime="2024-07-04T10:00:00+07:00">4 Juli</time>';
  const line = '<p>Jumat, 5 Juli 2024 | 10:00 WIB</p>';

  it.each([
    ['json-ld', dated + meta('article:published_time', '2024-07-03'), time, '2024-07-02'],
    ['meta', meta('article:published_time', '2024-07-03T01:00:00+07:00'), time, '2024-07-03'],
    ['meta', '<meta name="dtk:publishdate" content="2024/07/03 21:34:13">', time, '2024-07-03'],
    ['meta', '<meta itemprop="datePublished" content="2024-07-03">', '', '2024-07-03'],
    ['time', '', time + line, '2024-07-04'],
    ['date-line', '', line, '2024-07-05'],
    ['url', '<link rel="canonical" href="https://kabar.id/read/2024/07/06/pala">', '', '2024-07-06'],
  ])('comes from %s', (from, head, rest, day) => {
    const document = read(head, rest + body);
    expect([document.published, document.publishedFrom]).toEqual([day, from]);
  });

  it.each([
    '',
    '<meta name="date" content="kemarin">',
    '<script type="application/ld+json">{"broken</script>',
  ])('is null where nobody says: %s', (head) => {
    expect(read(head).published).toBeNull();
  });

  it('reads JSON-LD with raw line breaks in its strings', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-01","x":"a\nb"}</script>';
    expect(read(broken).published).toBe('2024-07-01');
  });

  it('yields to the given one', () => {
    const html = `<html><head>${dated}</head><body>${body}</body></html>`;
    const document = readHtmlPage(html, { given: { title: null, published: '2020-01-01' } });
    expect([document.published, document.publishedFrom]).toEqual(['2020-01-01', 'given']);
  });
});

describe('URL and site of a page', () => {
  const canonical = '<link rel="canonical" href="https://www.kabarpala.id/a">';

  it('come from canonical and og:site_name', () => {
    const document = read(canonical + meta('og:site_name', 'Kabar Pala'));
    expect([document.url, document.site]).toEqual(['https://www.kabarpala.id/a', 'Kabar Pala']);
  });

  it('fall back to og:url and to the host', () => {
    const document = read(meta('og:url', 'https://www.kabarpala.id/a'));
    expect([document.url, document.site]).toEqual(['https://www.kabarpala.id/a', 'kabarpala.id']);
  });

  it('take the URL of the snapshot first and no other scheme than http', () => {
    const html = `<html><head>${canonical}</head><body>${body}</body></html>`;
    expect(readHtmlPage(html, { url: 'https://kabarpala.id/b' }).url).toBe('https://kabarpala.id/b');
    expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});
