import { describe, expect, it } from 'vitest';
import { outline, readHtmlPage } from './boilerplate.js';

const p1 = 'Koperasi Banda mengirim 12 ton pala ke Belanda pada Senin pagi lewat pelabuhan Ambon.';
const p2 = 'Nilai kiriman itu Rp2,4 miliar, kata kepala dinas perdagangan setempat kepada wartawan.';
const p3 = 'Petugas karantina memeriksa seluruh karung sebelum kapal berangkat menuju Rotterdam.';
const title = 'Pala Banda Berlayar ke Belanda';
const html = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const outlineOf = (page: string): [string, string][] => outline(readHtmlPage(page));
const article: [string, string][] = [
  ['title', title],
  ['body', p1],
  ['body', p2],
  ['body', p3],
];

describe('the body of a page', () => {
  it('is the text of its container, without what stands round it', () => {
    const page = html(
      `<title>${title}</title><style>p{}</style>`,
      `<nav><ul><li><a href="/">Beranda yang panjang sekali isinya</a></li></ul></nav>
       <header><p>Kabar Pala, koran rempah yang terbit setiap hari di Maluku</p></header>
       <div class="isi"><h1>${title}</h1><p>${p1}</p><script>var a = "${p2}";</script><p>${p2}</p><!-- ${p3} --><p>${p3}</p></div>
       <div class="komentar"><p>Saya suka sekali pala, kirimkan saya satu karung saja ya, terima kasih.</p></div>
       <aside><p>Berita lain yang tidak ada hubungannya dengan pala sama sekali.</p></aside>
       <footer><p>Hak cipta dilindungi undang-undang, Kabar Pala, Ambon.</p></footer>`,
    );
    expect(outlineOf(page)).toEqual(article);
  });

  it('is split at line breaks where a page has no paragraphs', () => {
    expect(outlineOf(html(`<title>${title}</title>`, `<div>${p1}<br><br>${p2}<br>${p3}</div>`))).toEqual(
      article,
    );
  });

  it('goes on over a line break in the midst of a sentence', () => {
    const page = html('', '<div><p>Lada dikirim ke Jepang<br>dan Korea Selatan pekan ini.</p></div>');
    expect(outlineOf(page)).toEqual([['body', 'Lada dikirim ke Jepang dan Korea Selatan pekan ini.']]);
  });

  it('stands in plain divs too, with white space and no-break spaces folded', () => {
    const loose = p2.replaceAll(' ', '&nbsp;\n ');
    expect(
      outlineOf(
        html(`<title>${title}</title>`, `<main><div>${p1}</div><div>${loose}</div><div>${p3}</div></main>`),
      ),
    ).toEqual(article);
  });

  it('keeps lists and subheadings, drops lists of links', () => {
    const page = html(
      '',
      `<article><p>${p1}</p><h2>Tujuan ekspor</h2><ul><li>Belanda</li><li>Jerman</li></ul><p>${p2}</p>
       <ul><li><a href="/a">Harga pala naik lagi di pasar dunia</a></li></ul></article>`,
    );
    expect(outlineOf(page).map(([, text]) => text)).toEqual([p1, 'Tujuan ekspor', 'Belanda', 'Jerman', p2]);
  });

  it('marks links to other articles in it, by words and by class', () => {
    const page = html(
      '',
      `<div><p>${p1}</p><p><strong>Baca juga: <a class="inner-link" href="/x">Harga Pala Naik</a></strong></p>
       <div class="inject-baca-juga"><a href="/y">Lada Ikut Naik</a></div><p>${p2}</p>
       <p>${p3} <span class="baca-juga">Cengkih Turun</span></p></div>`,
    );
    expect(outlineOf(page)).toEqual([
      ['body', p1],
      ['related-link', 'Baca juga: Harga Pala Naik'],
      ['related-link', 'Lada Ikut Naik'],
      ['body', p2],
      ['body', p3],
      ['related-link', 'Cengkih Turun'],
    ]);
  });

  it('marks captions', () => {
    const page = html(
      '',
      `<div><figure><figcaption>Karung pala di gudang</figcaption></figure><p>${p1}</p><p>${p2}</p></div>`,
    );
    expect(outlineOf(page)[0]).toEqual(['caption', 'Karung pala di gudang']);
  });

  it('leaves out teaser cards', () => {
    const card = (name: string): string =>
      `<li><h3><a href="/${name}">Berita ${name}</a></h3><p>${p3}</p></li>`;
    const page = html(
      '',
      `<div><div><p>${p1}</p><p>${p2}</p></div><ul>${card('satu')}${card('dua')}</ul></div>`,
    );
    expect(outlineOf(page).map(([, text]) => text)).toEqual([p1, p2]);
  });

  it('does not believe a class that would drop the article', () => {
    const page = html(
      `<title>${title}</title>`,
      `<form><div class="content sidebar"><p>${p1}</p><p>${p2}</p><p>${p3}</p></div></form>`,
    );
    expect(outlineOf(page)).toEqual(article);
  });

  it('keeps a word that is a link with a telling class inside its sentence', () => {
    const page = html(
      '',
      '<div><p>Ekspor <a class="tag" href="/tag/pala">pala</a> naik tajam bulan ini di Maluku.</p></div>',
    );
    expect(outlineOf(page)).toEqual([['body', 'Ekspor pala naik tajam bulan ini di Maluku.']]);
  });

  it('has spans that say what the text says', () => {
    const { text, paragraphs } = readHtmlPage(
      html(`<title>${title}</title>`, `<div><p>${p1}</p><p>${p2}</p></div>`),
    );
    expect(text).toBe(`${title}\n\n${p1}\n\n${p2}`);
    expect(paragraphs.map(({ span }) => [span.start, span.end])).toEqual([
      [0, title.length],
      [title.length + 2, title.length + 2 + p1.length],
      [title.length + p1.length + 4, text.length],
    ]);
  });

  it('gives the same paragraphs from broken markup', () => {
    expect(outlineOf(`<title>${title}</title><div><p>${p1}<p>${p2}<p>${p3}</b></div></section>`)).toEqual(
      article,
    );
  });
});
