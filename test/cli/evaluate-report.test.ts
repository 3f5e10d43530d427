import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.js';
import { evaluationJsonSchema } from '../../src/evaluate/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

const { findAll, findOne, getText } = DomUtils;
type Tree = ReturnType<typeof parseDocument>;

const chosen = ['gurita-kendari', 'karantina-mete-maumere', 'bukan-impor-dumai', 'kayu-karet-jambi'];

/** A few articles of the corpus, which a test may change. */
function someGold(): string {
  const folder = temporaryFolder();
  for (const slug of chosen) cpSync(join('corpus/articles', slug), join(folder, slug), { recursive: true });
  return folder;
}

const byId = (tree: Tree, id: string) => findOne(({ attribs }) => attribs.id === id, tree.children, true);
const textOf = (tree: Tree, id: string): string => {
  const section = byId(tree, id);
  return section === null ? '' : getText(section).replace(/\s+/g, ' ');
};

async function report(folder: string, args: readonly string[] = []): Promise<Tree> {
  const file = join(temporaryFolder(), 'laporan.html');
  const { code, stderr } = await jejak(['evaluate', folder, '--report', file, ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: `report: ${file}\n` });
  return parseDocument(readFileSync(file, 'utf8'));
}

describe('jejak evaluate --report', () => {
  it('has the figures of the terminal', async () => {
    const folder = someGold();
    const { stdout } = await jejak(['evaluate', folder]);
    const tree = await report(folder);
    const scores = byId(tree, 'scores');
    const rows = findAll(({ name }) => name === 'tr', scores?.children ?? []).map((row) =>
      row.children.map((cell) => getText(cell)).join(' '),
    );
    const lines = stdout.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '));
    expect(rows.length).toBe(16);
    for (const row of rows) expect(lines).toContain(row.trim());
    for (const line of lines.filter((each) => /^(citations|articles)/.test(each))) {
      expect(textOf(tree, 'scores')).toContain(line);
    }
  });

  it('shows each article with its text twice, and every link arrives', async () => {
    const tree = await report(someGold());
    const articles = findAll(({ name, attribs }) => name === 'details' && 'id' in attribs, tree.children);
    expect(articles.length).toBe(chosen.length);
    for (const article of articles) {
      expect(findAll(({ attribs }) => attribs.class === 'text', article.children).length).toBe(2);
    }
    const ids = findAll(({ attribs }) => 'id' in attribs, tree.children).map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = findAll(({ name }) => name === 'a', tree.children).map(({ attribs }) =>
      attribs.href?.slice(1),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('marks the sentences of gold and the words that were cited', async () => {
    const tree = await report(someGold());
    const marks = findAll(({ name }) => name === 'mark', byId(tree, 'articles')?.children ?? []);
    const kinds = new Set(marks.map(({ attribs }) => attribs.class?.split(' ')[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['gold', 'product', 'quantity', 'destination', 'agency', 'date']),
    );
    expect(textOf(tree, 'articles')).toContain('quantity P118 ton');
  });

  it('groups the errors, as many as the scores count', async () => {
    const folder = someGold();
    const { stdout } = await jejak(['evaluate', folder]);
    const [, spurious, missed] = /^destination .* (\d+) +(\d+)$/m.exec(stdout) ?? [];
    expect(textOf(await report(folder), 'errors')).toContain(
      `destination: ${spurious} spurious, ${missed} missed`,
    );
  });

  it('tells what changed since a baseline, article by article', async () => {
    const folder = someGold();
    const baseline = join(temporaryFolder(), 'lama.json');
    const article = join(folder, 'karantina-mete-maumere/article.txt');
    const whole = readFileSync(article, 'utf8');
    writeFileSync(article, whole.replaceAll('Vietnam', 'Vietnamesia'));
    writeFileSync(baseline, (await jejak(['evaluate', folder, '--json'])).stdout);
    writeFileSync(article, whole);
    const told = textOf(await report(folder, ['--baseline', baseline]), 'difference');
    expect(told).toContain('Better: 1');
    expect(told).toContain('+ right now destination VN');
    expect(told).toMatch(/(?:partly|missed) before, right now: realised shipment/);
    expect(told).not.toContain('Worse');
  });

  it('says what a baseline of earlier versions lacks', async () => {
    const folder = someGold();
    const baseline = join(temporaryFolder(), 'lama.json');
    const { outcomes, ...figures } = evaluationJsonSchema.parse(
      JSON.parse((await jejak(['evaluate', folder, '--json'])).stdout),
    );
    expect(outcomes?.length).toBe(chosen.length);
    writeFileSync(baseline, JSON.stringify(figures));
    const told = textOf(await report(folder, ['--against', baseline]), 'difference');
    expect(told).toContain('write it anew');
  });

  it('tells an article that could not be read from one without mentions', async () => {
    const folder = someGold();
    writeFileSync(join(folder, 'gurita-kendari/article.txt'), '');
    const file = join(temporaryFolder(), 'laporan.html');
    expect(await jejak(['evaluate', folder, '--report', file])).toMatchObject({ code: 9 });
    expect(textOf(parseDocument(readFileSync(file, 'utf8')), 'errors')).toContain(
      'expected an article, got an empty one',
    );
  });

  it('writes the same page for the same articles', async () => {
    const [a, b] = [join(temporaryFolder(), 'a.html'), join(temporaryFolder(), 'b.html')];
    const folder = someGold();
    await jejak(['evaluate', folder, '--report', a]);
    await jejak(['evaluate', folder, '--report', b]);
    expect(readFileSync(b, 'utf8')).toBe(readFileSync(a, 'utf8'));
  });
});

describe('replaceFile', () => {
  it('replaces a file as a whole and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.html');
    writeFileSync(file, 'lama');
    replaceFile(file, 'baru', '--report');
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['a.html'], 'baru']);
  });

  it('says what to do where it cannot write, and leaves what was there', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.html');
    mkdirSync(join(file, 'isi'), { recursive: true });
    expect(() => replaceFile(file, 'baru', '--report')).toThrow(
      /^--report: cannot write .*name another file/,
    );
    expect([readdirSync(folder), existsSync(join(file, 'isi'))]).toEqual([['a.html'], true]);
  });
});
