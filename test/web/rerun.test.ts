import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRulesFolder } from '../../src/rules/index.js';
import { openStore, queryFacts } from '../../src/store/index.js';
import { jejak } from '../helpers/run-jejak.js';
import { openSiteOver } from './payloads-sites.js';

const folder = mkdtempSync(join(tmpdir(), 'jejak-rerun-'));
const store = join(folder, 'jejak.db');
const rules = join(folder, 'rules');
const archive = join(folder, 'arsip.jsonl');

const lines = [
  'Koperasi Temanggung mengekspor 18 ton kopi ke Jepang senilai US$90 ribu pada 4 Maret 2023.',
  'Eksportir Bangka mengekspor 27 ton lada ke Hamburg senilai Rp2,4 miliar pada 9 April 2023.',
].map((text, id) =>
  JSON.stringify({ id: `a${id}`, title: 'Ekspor', published: '2023-05-02', text: `Ekspor\n\n${text}\n` }),
);

async function keys(): Promise<readonly string[]> {
  const opened = await openStore(store, { readOnly: true });
  const found = await queryFacts(opened);
  await opened.close();
  return found.map(({ key }) => key);
}

/** Rules that no longer know Japan. */
function changeRules(): void {
  cpSync(defaultRulesFolder(), rules, { recursive: true });
  const countries = join(rules, 'gazetteers/countries.yaml');
  const changed = readFileSync(countries, 'utf8').replace(/^( {2}name: )Jepang$/m, '$1Negeri Tanpa Nama');
  writeFileSync(countries, changed);
}

let before: readonly string[];
let after: readonly string[];
let site: Awaited<ReturnType<typeof openSiteOver>>;

beforeAll(async () => {
  writeFileSync(archive, `${lines.join('\n')}\n`);
  changeRules();
  expect(await jejak(['run', archive, '--store', store])).toMatchObject({ code: 0 });
  before = await keys();
  expect(await jejak(['run', archive, '--store', store, '--rules', rules])).toMatchObject({ code: 0 });
  after = await keys();
  site = await openSiteOver(store);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('after rules have changed and everything is read again', () => {
  it('what they read alike keeps its address, and what they read otherwise has another', () => {
    expect(before).toHaveLength(2);
    expect(after).toHaveLength(2);
    expect(before.filter((key) => after.includes(key))).toHaveLength(1);
  });

  it.each(['', '/en'])('every old address answers, and a superseded fact says so (%s)', async (prefix) => {
    for (const key of before) {
      const response = await site.get(`${prefix}/fact/${key.slice(0, 16)}`);
      const markup = await response.text();
      expect(response.status).toBe(200);
      expect(markup.includes('role="note"')).toBe(!after.includes(key));
      for (const next of after.filter((each) => !before.includes(each))) {
        if (!after.includes(key)) expect(markup).toContain(`href="${prefix}/fact/${next.slice(0, 16)}"`);
      }
    }
  });

  it('stays so when the store is emptied and filled anew', async () => {
    expect(await jejak(['run', archive, '--store', store, '--fresh', '--rules', rules])).toMatchObject({
      code: 0,
    });
    for (const key of before) expect((await site.get(`/fact/${key}`)).status).toBe(200);
    expect(await jejak(['verify', '--store', store])).toMatchObject({ code: 0 });
  });
});
