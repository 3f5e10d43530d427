import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluationJsonSchema } from '../../src/evaluate/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

const sentence = 'Koperasi Temanggung mengekspor 18 ton kopi ke Jepang hari ini.';

/** One annotated article; gold may ask for more than the text has. */
function goldFolder(destinations: readonly string[] = ['JP'], published = '2023-03-04'): string {
  const folder = temporaryFolder();
  const article = join(folder, 'kopi');
  mkdirSync(article);
  writeFileSync(join(article, 'article.txt'), `Kopi Sindoro Berangkat\n\n${sentence}\n`);
  writeFileSync(join(article, 'meta.yaml'), `published: ${published}\n`);
  const fact = {
    kind: 'shipment',
    status: 'realised',
    products: [['kopi']],
    quantities: [{ amount: 18, unit: 't' }],
    values: [],
    destinations,
    agencies: [],
    exporters: [['Koperasi Temanggung']],
    date: published,
    at: [[24, 24 + sentence.length]],
  };
  writeFileSync(join(article, 'gold.json'), JSON.stringify({ id: 'kopi', facts: [fact] }));
  return folder;
}

describe('jejak evaluate', () => {
  it('scores the extraction, the day of the article given', async () => {
    const { code, stdout, stderr } = await jejak(['evaluate', goldFolder()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^slots +1\.000 +1\.000 +1\.000/m);
    expect(stdout).toMatch(/^date +1\.000 +1\.000 +1\.000/m);
    expect(stdout).toMatch(/^articles: 1; without facts: 0/m);
  });

  it('lists differences from gold', async () => {
    const { stdout } = await jejak(['evaluate', goldFolder(['JP', 'EG']), '--errors']);
    expect(stdout).toMatch(/^destination +1\.000 +0\.500/m);
    expect(stdout).toMatch(
      /^kopi {2}missed destination {2}gold: EG {2}predicted: - {2}in: realised shipment; product: kopi/m,
    );
  });

  it('gives figures alone as JSON', async () => {
    const { stdout, stderr } = await jejak(['evaluate', goldFolder(['JP', 'EG']), '--json', '--errors']);
    const { slot, slots, articles } = evaluationJsonSchema.parse(JSON.parse(stdout));
    expect(slot.destination).toMatchObject({ precision: 1, recall: 0.5 });
    expect({ articles, recall: slots.recall }).toEqual({ articles: 1, recall: 0.8 });
    expect(stderr).toContain('missed destination');
  });

  it('compares with an earlier evaluation', async () => {
    const baseline = join(temporaryFolder(), 'baseline.json');
    writeFileSync(baseline, (await jejak(['evaluate', goldFolder(['JP', 'EG']), '--json'])).stdout);
    const { code, stdout } = await jejak(['evaluate', goldFolder(), '--against', baseline]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^destination +0\.667 +1\.000 +\+0\.333$/m);
  });

  it('exits with 20 below a threshold, and says which', async () => {
    const gold = goldFolder(['JP', 'EG']);
    expect(await jejak(['evaluate', gold, '--fail-under', 'slot=0.8'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await jejak(['evaluate', gold, '--fail-under', 'slot=0.8,destination=0.9'])).toMatchObject({
      code: 20,
      stderr: 'below the threshold: destination has F1 0.667, expected at least 0.9\n',
    });
  });

  it('counts an article that cannot be read as one without facts, and exits with 9', async () => {
    const gold = goldFolder();
    writeFileSync(join(gold, 'kopi/article.txt'), '');
    const { code, stdout, stderr } = await jejak(['evaluate', gold]);
    expect(code).toBe(9);
    expect(stderr).toContain('article.txt: expected an article, got an empty one');
    expect(stdout).toMatch(/^slots +\d\.\d+ +0\.000/m);
  });

  it.each([
    [['tidak/ada'], 'expected a folder of annotated articles, found none at tidak/ada; name one'],
    [['--fail-under', 'slots=x'], '--fail-under: expected'],
    [['--against', 'tidak-ada.json'], '--against, --baseline: expected a file, found none at tidak-ada.json'],
    [
      ['--baseline', 'tidak-ada.json'],
      '--against, --baseline: expected a file, found none at tidak-ada.json',
    ],
    [['--report', 'tidak/ada.html'], '--report: expected a folder that can be written, got tidak'],
    [['--report', 'src'], '--report: expected a file that can be written, got the folder src'],
  ])('refuses %j with 2', async (args, message) => {
    const { code, stdout, stderr } = await jejak(['evaluate', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
