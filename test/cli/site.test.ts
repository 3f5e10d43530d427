import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRules } from '../../src/rules/index.js';
import { startSite } from '../crawl/site.js';
import { articleFolder, temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';
import { rulesFolder } from '../rules/good-rules.js';

const p1 = 'Koperasi Banda mengekspor 12 ton pala ke Belanda pada Senin pagi lewat pelabuhan Ambon.';
const p2 = 'Nilai kiriman itu Rp2,4 miliar, kata kepala dinas perdagangan setempat kepada wartawan.';
const html = `<html><head><title>Pala Banda Berlayar | Kabar Pala</title></head><body><div class="bungkus">
  <h1 class="judul-berita">Pala Banda Berlayar</h1><p class="tanggal">Senin, 3 Juni 2024 | 10:00 WIB</p>
  <div class="isi isi-123456"><p>${p1}</p><p>Baca juga: <a href="/2">Lada Ikut Naik</a></p><p>${p2}</p></div>
</div></body></html>`;
const url = 'https://www.kabarpala.test/read/12/pala-banda-berlayar.html';

function savedPage(text = html): string {
  const file = join(temporaryFolder(), 'halaman.html');
  writeFileSync(file, text);
  return file;
}

describe('jejak site add', () => {
  it('writes a layout that rules check takes, and a test with all that is read', async () => {
    const into = temporaryFolder();
    const { code, stdout, stderr } = await jejak(['site', 'add', savedPage(), '--url', url, '--into', into]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const layout = join(into, 'rules/sites/kabarpala.test.yaml');
    const folder = join(into, 'test/page/sites/kabarpala-test-pala-banda-berlayar');
    expect(stderr).toContain(`${layout}: look over the selectors`);
    expect(parse(readFileSync(layout, 'utf8'))).toEqual([
      {
        ...{ site: 'kabarpala.test', name: 'kabarpala-test', hosts: ['.kabarpala.test'], verified: true },
        note: `Guessed from the page ${url}; look it over.`,
        ...{ body: ['div.isi'], title: ['h1.judul-berita'], published: ['p.tanggal'] },
      },
    ]);
    expect(parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'))).toEqual({
      ...{
        url,
        layout: 'kabarpala.test',
        title: 'Pala Banda Berlayar',
        published: '2024-06-03',
        byline: null,
      },
      ...{ body: [p1, p2], related: ['Baca juga: Lada Ikut Naik'], next: null, all: null },
      ...{ article: true, facts: 1 },
    });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(html);
    const rules = await rulesFolder({ 'sites/kabarpala.test.yaml': readFileSync(layout, 'utf8') });
    expect((await loadRules(rules)).sites).toHaveLength(2);
  });

  it('leaves a layout that is there, and refuses to write over a test', async () => {
    const into = temporaryFolder();
    const layout = join(into, 'rules/sites/kabarpala.test.yaml');
    mkdirSync(join(into, 'rules/sites'), { recursive: true });
    writeFileSync(layout, '# milik saya\n');
    const args = ['site', 'add', savedPage(), '--url', url, '--into', into];
    const first = await jejak(args);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stderr).toContain(`${layout} is there already and stays as it is`);
    expect(readFileSync(layout, 'utf8')).toBe('# milik saya\n');
    const second = await jejak(args);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('expected a new test, got');
  });

  it('takes the address from the page, and asks for it where the page says none', async () => {
    const into = temporaryFolder();
    const said = html.replace('<head>', '<head><link rel="canonical" href="https://kabarpala.test/a">');
    expect(await jejak(['site', 'add', savedPage(said), '--into', into])).toMatchObject({ code: 0 });
    expect(existsSync(join(into, 'test/page/sites/kabarpala-test-a/page.html'))).toBe(true);
    const without = await jejak(['site', 'add', savedPage(), '--into', into]);
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('expected --url with the address of the page');
  });

  it('fetches the page of an address, as politely as a crawl', async () => {
    const into = temporaryFolder();
    const site = await startSite({
      '/robots.txt': 'User-agent: *\nDisallow: /rahasia\n',
      '/read/pala': html,
    });
    const add = (path: string) =>
      jejak([
        'site',
        'add',
        `${site.origin}${path}`,
        '--url',
        url,
        '--into',
        into,
        '--allow-private',
        site.host,
      ]);
    expect(await add('/read/pala')).toMatchObject({ code: 0 });
    expect(site.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/read/pala']);
    const folder = join(into, 'test/page/sites/kabarpala-test-pala-banda-berlayar');
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(html);
    const refused = await add('/rahasia/1');
    expect(refused.code).toBe(9);
    expect(refused.stderr).toContain('its robots.txt refuses it in line 2: Disallow: /rahasia');
  });

  it('asks nobody without a contact', async () => {
    const { code, stderr } = await jejak(['site', 'add', url]);
    expect(code).toBe(2);
    expect(stderr).toContain("expected a contact before other people's sites are asked");
  });

  it('reads pages only, and writes only where it may', async () => {
    const text = await jejak(['site', 'add', join(articleFolder(1), 'a0000.txt'), '--url', url]);
    expect(text.code).toBe(2);
    expect(text.stderr).toContain('expected a page saved as .html');
    const file = savedPage();
    const under = await jejak(['site', 'add', file, '--url', url, '--into', file]);
    expect(under.code).toBe(2);
    expect(under.stderr).toContain(`--into: expected a folder that can be written, got ${file}`);
  });
});
