import { selectOne } from 'css-select';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/extract/page/html/parse.js';
import { readPage } from '../../src/extract/page/read-page.js';
import { sliceOf } from '../../src/model/span.js';
import { knowledge } from '../facts/telling.js';
import { snapshotOf } from './boilerplate.js';

const html =
  '<html><body><div id="isi"><p>Koperasi Alam Gayo mengirim 18 ton kopi ke Jepang.</p>' +
  '<div class="iklan">Iklan</div><p>Nilainya mencapai Rp1,5 miliar menurut kepala dinas.</p></div>' +
  '<div><p>Pengiriman berikutnya direncanakan pada bulan Juni mendatang.</p></div></body></html>';

describe('the path of a paragraph', () => {
  it('leads to the node of the page that it was read from', () => {
    const { text, paragraphs } = readPage(snapshotOf(html, { mediaType: 'text/html' }), knowledge).value;
    const root = parseHtml({ html, source: 'uji.html' });
    const found = paragraphs.map(({ span, path }) => {
      const node = path === null ? null : selectOne(path, root);
      return [
        sliceOf(text, span),
        JSON.stringify(node?.children.map((child) => ('data' in child ? child.data : ''))),
      ];
    });
    expect(found.length).toBeGreaterThan(1);
    for (const [line, node] of found) expect(node).toContain(line);
  });

  it('is null for a text', () => {
    const { paragraphs } = readPage(
      snapshotOf('Kopi Gayo dikirim ke Jepang.\nNilainya Rp1,5 miliar.'),
      knowledge,
    ).value;
    expect(paragraphs.map(({ path }) => path)).toEqual([null, null]);
  });
});
