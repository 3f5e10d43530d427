import { describe, expect, it } from 'vitest';
import { compileLayouts, probeLists, type SiteLayouts } from '../../src/extract/page/html/compile-layouts.js';
import { parseHtml } from '../../src/extract/page/html/parse.js';
import { probe } from '../../src/extract/page/html/probe.js';
import { layoutsFor } from '../../src/extract/page/html/site-layout.js';
import { readPage } from '../../src/extract/page/read-page.js';
import type { Staged } from '../../src/model/diagnostic.js';
import type { Document } from '../../src/model/document.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import type { SiteLayout } from '../../src/rules/site-schema.js';
import { knowledge, outline, snapshotOf } from './boilerplate.js';
import { compiled, pageFor, readMarks } from './layouts.js';

const p1 = 'Koperasi Banda mengirim 12 ton pala ke Belanda pada Senin pagi lewat pelabuhan Ambon.';
const p2 = 'Nilai kiriman itu Rp2,4 miliar, kata kepala dinas perdagangan setempat kepada wartawan.';
const far = 'Pedagang di pasar lain mengeluh karena harga cabai di daerah itu naik lagi pekan ini.';
const wide = `<div class="lain">${`<p>${far}</p>`.repeat(5)}</div>`;

const read = (
  html: string,
  layouts: SiteLayouts,
  url = 'https://www.contoh.test/read/pala',
): Staged<Document> =>
  readPage(snapshotOf(html, { mediaType: 'text/html', source: 'berita.html', url }), {
    ...knowledge,
    layouts,
  });

describe('the layouts for a page', () => {
  const { layouts } = compiled(
    { name: 'lama', to: '2019-12-31' },
    { name: 'baru', from: '2020-01-01' },
    { name: 'radar', hosts: ['radar.contoh.test'] },
    { name: 'tema', hosts: [] },
    { name: 'lain', hosts: ['.lain.test'] },
  );
  const names = (host: string | null, day: string | null): string[] =>
    layoutsFor(host, day, layouts).map(({ name }) => name);

  it.each([
    ['contoh.test', null, 'lama baru tema'],
    ['www.contoh.test', '2021-06-01', 'baru lama tema'],
    ['www.contoh.test', '2019-12-31', 'lama baru tema'],
    ['radar.contoh.test', '2020-01-01', 'baru radar lama tema'],
    ['bukancontoh.test', null, 'tema'],
    [null, null, 'tema'],
  ])('of %s on %s are %s', (host, day, expected) => {
    expect(names(host, day).join(' ')).toBe(expected);
  });
});

describe('a page with a layout', () => {
  it('has its body where the layout says, though more text stands elsewhere', () => {
    const html = `<body>${wide}<div class="isi"><p>${p1}</p><p>${p2}</p></div></body>`;
    const { value, diagnostics } = read(html, compiled({}));
    expect(outline(value)).toEqual([
      ['body', p1],
      ['body', p2],
    ]);
    expect(diagnostics[0]).toEqual({
      ...{ step: 'readPage', reason: 'read with the site layout contoh', span: null },
      rule: 'sites/contoh.test.yaml',
    });
  });

  it('takes the first selector that finds text, and what stands like it beside it', () => {
    const html = `<div class="kosong"> </div><div class="a"><a href="/x">${far}</a></div>
      <section><div class="isi"><p>${p1}</p></div><div class="isi">${p2}</div></section>
      <aside><div class="isi"><p>${far}</p></div></aside>`;
    const { value } = read(html, compiled({ body: ['div.kosong', 'div.a', 'div.isi', 'section'] }));
    expect(outline(value).map(([, text]) => text)).toEqual([p1, p2]);
  });

  it('leaves out and marks what the layout names, whatever its class', () => {
    const html = `<div class="isi"><div class="x">${far}</div><p>${p1}</p><p class="y"><a href="/1">Lada Ikut Naik</a></p>
      <div class="z">Buah pala di kebun</div><p>${p2}</p></div>`;
    const { value } = read(html, compiled({ drop: ['.x'], related: ['p.y'], caption: ['.z'] }));
    expect(outline(value)).toEqual([
      ['body', p1],
      ['related-link', 'Lada Ikut Naik'],
      ['caption', 'Buah pala di kebun'],
      ['body', p2],
    ]);
  });

  it('is read though names round its body sound like something else', () => {
    const html = `<div class="related ads"><div class="isi comment"><p>${p1}</p><div class="share">Bagikan ke teman</div></div></div>${wide}`;
    expect(outline(read(html, compiled({})).value)).toEqual([['body', p1]]);
  });

  it('falls back to the general reader where the layout finds no text, and says so', () => {
    const html = `<div class="isi"><script>${p1}</script><a href="/">${far}</a></div><div class="baru"><p>${p1}</p><p>${p2}</p></div>`;
    const { value, diagnostics } = read(html, compiled({}));
    expect(outline(value).map(([, text]) => text)).toEqual([p1, p2]);
    expect(diagnostics[0]).toMatchObject({
      reason: 'no text where the site layout has the body: read by the general reader',
      rule: 'sites/contoh.test.yaml',
    });
  });

  it('of an unknown site is read by a theme, or silently by the general reader', () => {
    const sites = compiled({ name: 'tema', hosts: [], body: ['body.single div.isi'] });
    const page = (names: string): string =>
      `<body class="${names}">${wide}<div class="isi"><p>${p1}</p></div></body>`;
    expect(outline(read(page('single post'), sites, 'https://kabar.test/').value)).toEqual([['body', p1]]);
    const general = read(page('home'), sites, 'https://kabar.test/');
    expect(general.value.text).toContain(far);
    expect(general.diagnostics.filter(({ rule }) => rule !== null)).toEqual([]);
  });

  it('is known by its canonical address where nobody gives another', () => {
    const html = `<head><link rel="canonical" href="https://m.contoh.test/1"></head>${wide}<div class="isi"><p>${p1}</p></div>`;
    const page = snapshotOf(html, { mediaType: 'text/html' });
    expect(outline(readPage(page, { ...knowledge, layouts: compiled({}) }).value)).toEqual([['body', p1]]);
  });
});

describe('what a layout reads beside the body', () => {
  const body = `<div class="isi"><p>${p1}</p></div>`;
  const marks = (html: string, changes: Partial<SiteLayout> = {}, url?: string) =>
    readMarks(html + body, compiled(changes), url === undefined ? {} : { url }).marks;

  it('is the title, which wins over the head', () => {
    const html = `<title>Pala | Contoh</title><h1 class="judul"> Pala\n Banda </h1>${body}`;
    expect(read(html, compiled({ title: ['h2', '.judul'] })).value.title).toBe('Pala Banda');
  });

  it.each([
    ['<i>Senin, 3 Juni 2024 | 10:00 WIB</i>', '2024-06-03'],
    ['<i>Contoh.com - 02/11/2023, 21:34 WIB</i>', '2023-11-02'],
    ['<i>4 jam lalu</i><i>Jum, 7 Jun 2024 08:10 WITA</i>', '2024-06-07'],
    ['<i datetime="2024-06-03T20:00:00Z">kemarin</i>', '2024-06-04'],
    ['<i>30 Februari 2024</i>', null],
  ])('is the day of %s', (html, day) => {
    expect(marks(html, { published: ['i'] })?.published).toBe(day);
  });

  it.each([
    ['<b>Penulis: Rina Lestari</b>', 'Rina Lestari'],
    ['<b>Rina Lestari - contohJatim</b>', 'Rina Lestari'],
    ['<b> </b><b>Bagus Pranoto,</b>', 'Bagus Pranoto'],
    ['<b>12 komentar</b>', null],
  ])('is the writer of %s', (html, name) => {
    expect(marks(html, { byline: ['b'] })?.byline).toBe(name);
  });

  it('are the links to the next page and to the whole article', () => {
    const pages = '<nav><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3#x">3</a></nav>';
    const here = 'https://contoh.test/read/pala';
    const both = { next: ['nav a'], all: ['a.semua', '?page=all'] };
    expect(marks(pages, both, here)).toMatchObject({ next: `${here}?page=2`, all: `${here}?page=all` });
    expect(marks(pages, both, `${here}?page=2`)?.next).toBe(`${here}?page=3`);
    expect(marks(pages, both, `${here}?page=3`)?.next).toBe(null);
    expect(marks('<a class="semua" href="/read/pala/semua">Semua</a>', both, here)).toMatchObject({
      ...{ next: null, all: 'https://contoh.test/read/pala/semua' },
    });
    expect(marks('<a class="semua" href="javascript:semua()">Semua</a>', both, here)?.all).toBe(null);
  });
});

describe('a hostile page', () => {
  it('with very many elements of one class deep down is read', () => {
    const html = `${'<div>'.repeat(500)}${'<div class="isi"></div>'.repeat(100_000)}<div class="isi">${p1}</div>`;
    const sites = compiled(
      { body: ['body.x .isi', 'section .isi'] },
      { name: 'lain', body: ['article .isi'] },
    );
    expect(read(html, sites).value.text).toBe(p1);
  });
});

describe('rules/sites', async () => {
  const { sites } = await loadRules(defaultRulesFolder());

  it.each(sites)('$name finds each of its elements on a page that has it', (entry) => {
    const { layouts, index } = compileLayouts([entry]);
    const [compiledLayout] = layouts;
    for (const list of probeLists) {
      const probes = compiledLayout?.probes[list] ?? [];
      const texts = (entry[list] ?? []).filter((text) => !text.startsWith('?'));
      const found = texts.map((text, number) => {
        const root = parseHtml({ html: pageFor(text, p1), source: text });
        const [one] = probes.slice(number);
        return one ? probe(root, layouts, { layouts, index })(one).length : 0;
      });
      expect(found).toEqual(texts.map(() => 1));
    }
  });

  it.each(
    sites.map((entry) => ({ entry, url: `https://${entry.hosts[0]?.replace(/^\./, '') ?? 'kabar.test'}/` })),
  )('$entry.name reads the pages of its host', ({ entry, url }) => {
    const { marks } = readMarks(pageFor(entry.body[0] ?? '', p1), compileLayouts([entry]), { url });
    expect(marks?.layout.name).toBe(entry.name);
  });
});
