import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluationJsonSchema } from '../../src/evaluate/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

const ids = ['jahe', 'kopi', 'lada'];

/** `corpus/articles` with three articles without facts; `split` is written where it is told. */
function corpusWith(split: string | null, place = 'corpus/split.yaml'): string {
  const root = temporaryFolder();
  const folder = join(root, 'corpus/articles');
  for (const id of ids) {
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(join(folder, id, 'article.txt'), `Petani menanam ${id} di lereng bukit.\n`);
    writeFileSync(join(folder, id, 'gold.json'), JSON.stringify({ id, facts: [] }));
  }
  if (split !== null) writeFileSync(join(root, place), split);
  return folder;
}

async function scored(args: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await jejak(['evaluate', ...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (evaluationJsonSchema.parse(JSON.parse(stdout)).outcomes ?? []).map(({ id }) => id);
}

describe('jejak evaluate --split', () => {
  it('scores the articles of one part, and all without it', async () => {
    const folder = corpusWith('test:\n  - lada\n  - jahe\n');
    expect(await scored([folder, '--split', 'test'])).toEqual(['jahe', 'lada']);
    expect(await scored([folder, '--split', 'dev'])).toEqual(['kopi']);
    expect(await scored([folder])).toEqual(ids);
  });

  it('finds the file in the folder too, also above articles/', async () => {
    const inside = corpusWith('test: [kopi]', 'corpus/articles/split.yaml');
    expect(await scored([inside, '--split', 'test'])).toEqual(['kopi']);
    const above = join(corpusWith('test: [kopi]'), '..');
    expect(await scored([above, '--split', 'test'])).toEqual(['kopi']);
  });

  it.each([
    [
      'no file',
      null,
      2,
      'split.yaml, found neither; make one with the key `test:` and a list of article ids',
    ],
    [
      'an article that is not there',
      'test: [kopi, ladda]',
      4,
      'got `ladda`, which is none, did you mean `lada`?',
    ],
    [
      'an article twice',
      'test: [kopi, kopi]',
      4,
      'expected each article once, got `kopi` twice; take one out',
    ],
    ['another key', 'test: [kopi]\ndev: [lada]', 4, 'split.yaml:2:1: '],
    ['no key', 'kopi', 4, 'split.yaml:1:1: expected '],
    ['an empty list', 'test: []', 4, 'split.yaml:1:7: expected '],
    ['YAML that is none', 'test: [kopi', 4, 'split.yaml:1:'],
    ['all articles', 'test: [jahe, kopi, lada]', 4, 'got none; take some out of `test`'],
  ])('refuses %s', async (_, split, code, message) => {
    const result = await jejak(['evaluate', corpusWith(split), '--split', 'dev']);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  it('refuses another part with 2', async () => {
    const { code, stdout, stderr } = await jejak([
      'evaluate',
      corpusWith('test: [kopi]'),
      '--split',
      'train',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("argument 'train' is invalid. Allowed choices are dev, test.");
  });
});
