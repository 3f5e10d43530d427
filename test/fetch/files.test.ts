import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { bodyOf, folderOf, messages, readAll, snapshots } from './read.js';

const text = 'Lada dikirim ke Jepang.\r\n';
const page = '<p>Lada dikirim ke Jepang.</p>';

describe('readSources on files', () => {
  it('hands a text over untouched', async () => {
    const path = join(await folderOf({ 'kabar.lada.txt': text }), 'kabar.lada.txt');
    expect(await readAll([path])).toEqual([
      {
        ok: true,
        snapshot: {
          source: path,
          id: 'kabar.lada',
          url: null,
          finalUrl: null,
          status: null,
          headers: {},
          fetchedAt: null,
          body: Buffer.from(text),
          sha256: sha256(text),
          mediaType: 'text/plain',
          charset: null,
          given: { title: null, published: null },
        },
      },
    ]);
  });

  it.each([
    ['a.txt', text, 'text/plain'],
    ['a.TXT', text, 'text/plain'],
    ['a.html', page, 'text/html'],
    ['a.htm', page, 'text/html'],
  ])('reads %s, and gzipped too', async (name, content, mediaType) => {
    const folder = await folderOf({ [name]: content, [`${name}.gz`]: gzipSync(content) });
    const read = snapshots(await readAll([join(folder, name), join(folder, `${name}.gz`)]));
    expect(read.map((each) => [each.id, each.mediaType, bodyOf(each)])).toEqual([
      ['a', mediaType, content],
      ['a', mediaType, content],
    ]);
  });

  it('reads paths in the order given', async () => {
    const folder = await folderOf({ 'b.txt': text, 'a.txt': text });
    const read = snapshots(await readAll([join(folder, 'b.txt'), join(folder, 'a.txt')]));
    expect(read.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('readSources on folders', () => {
  it('reads articles in sorted order and passes over the rest', async () => {
    const folder = await folderOf({
      'z.txt': text,
      'Z.txt': text,
      'b/2.txt': text,
      'b/10.txt': text,
      'a.html': page,
      'a.gold.json': '{"published": "2020-01-01"}',
      'README.md': 'Baca dulu',
      'README.txt': 'Baca dulu',
      'foto.jpg': 'x',
      '.rahasia.txt': text,
      '.git/x.txt': text,
    });
    const read = snapshots(await readAll([folder]));
    expect(read.map(({ source }) => source.slice(folder.length + 1))).toEqual([
      'Z.txt',
      'a.html',
      'b/10.txt',
      'b/2.txt',
      'z.txt',
    ]);
    expect(read[1]?.given.published).toBeNull();
  });

  it('follows links to files, not to folders', async () => {
    const folder = await folderOf({ 'a/x.txt': text });
    await symlink(join(folder, 'a', 'x.txt'), join(folder, 'y.txt'));
    await symlink(folder, join(folder, 'a', 'putaran'));
    expect(snapshots(await readAll([folder])).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('says where a folder holds no article', async () => {
    const folder = await folderOf({ 'foto.jpg': 'x', 'kosong/README.md': 'x' });
    expect(messages(await readAll([folder]))).toEqual([
      `${folder}: expected a folder with articles (.txt, .html, .htm, .jsonl, .ndjson, .warc, each also with .gz, and .wacz), got none`,
    ]);
  });
});

describe('readSources on article folders', () => {
  const meta =
    'published: 2021-02-03\nurl: https://kabar.id/lada\ntitle: "4.044 karung"\nsite: no\nsplit: dev\n';

  it('reads one article with its meta.yaml, the text before the page', async () => {
    const folder = await folderOf({
      'lada-jepang/article.txt': text,
      'lada-jepang/page.html': page,
      'lada-jepang/meta.yaml': meta,
      'lada-jepang/gold.json': '{}',
      'pala/page.html.gz': gzipSync(page),
    });
    const read = snapshots(await readAll([folder]));
    expect(read.map((each) => [each.id, each.mediaType, each.url, each.given])).toEqual([
      [
        'lada-jepang',
        'text/plain',
        'https://kabar.id/lada',
        { title: '4.044 karung', published: '2021-02-03' },
      ],
      ['pala', 'text/html', null, { title: null, published: null }],
    ]);
    expect(snapshots(await readAll([`${folder}/pala/`]))[0]?.id).toBe('pala');
  });

  it('loses no neighbour where page.html is a page like others', async () => {
    const folder = await folderOf({ 'page.html': page, 'lain.html': page });
    expect(snapshots(await readAll([folder])).map(({ id }) => id)).toEqual(['lain', 'page']);
  });

  it.each([
    ['published: kemarin', 'meta.yaml: published: expected an ISO 8601 date such as 2021-02-03'],
    ['title: [a', 'meta.yaml:1:10: expected YAML, got: '],
    ['title:\n  - a', 'meta.yaml: title: '],
  ])('names the fault in meta.yaml: %s', async (yaml, message) => {
    const folder = await folderOf({ 'x/article.txt': text, 'x/meta.yaml': yaml, 'y.txt': text });
    const items = await readAll([folder]);
    expect(messages(items)[0]).toContain(message);
    expect(snapshots(items).map(({ id }) => id)).toEqual(['y']);
  });
});
