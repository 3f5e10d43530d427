import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { exitCodes, RulesError } from '../../src/model/errors.js';
import { loadRules } from '../../src/rules/index.js';

/** A small folder of rules in which nothing is wrong: file name to content. */
const goodRules: Readonly<Record<string, string>> = {
  'README.md': 'Untuk penyunting.\n',
  'sites/contoh.test.yaml':
    '- site: contoh.test\n  name: contoh\n  hosts: [.contoh.test]\n  verified: true\n  note: Karangan.\n  body: [div.isi]\n',
  'gazetteers/countries.yaml':
    '- code: KR\n  name: Korea Selatan\n  english: South Korea\n  aliases: [Korsel]\n  cities: [Busan]\n- { code: "NO", name: Norwegia, english: Norway }\n',
  'gazetteers/areas.yaml': '- code: EU\n  name: Uni Eropa\n  english: European Union\n',
  'gazetteers/regions.yaml': '- code: "36.03"\n  name: Kabupaten Tangerang\n',
  'gazetteers/chapters.yaml': '- hs: "09"\n  name: Rempah\n  english: Spices\n',
  'gazetteers/products/kebun.yaml': '- name: vanili\n  hs: "09"\n',
  'gazetteers/products/laut.yaml': '- name: rumput laut\n  aliases:\n    - agar-agar\n',
  'gazetteers/agencies.yaml': '- name: Bea Cukai\n  scope: national\n',
  'lexicon/words/verbs.yaml': '- tag: ExportVerb\n  words: [mengekspor, mengapalkan]\n',
  'lexicon/units.yaml': '- unit: t\n  words: [ton]\n- unit: kg\n  words: [kilogram, kg]\n',
  'lexicon/currencies.yaml': '- currency: IDR\n  before: [Rp]\n',
  'lexicon/hedges.yaml': '- approx: about\n  before: [sekitar]\n',
  'lexicon/numbers.yaml': '- value: "1000000"\n  kind: scale\n  words: [juta]\n',
  'lexicon/boilerplate.yaml':
    '- role: byline\n  starts: ["Penulis:"]\n  examples: ["Penulis: Wati"]\n  counterexamples: [Penulis buku itu]\n',
  'patterns/triggers.yaml':
    '- name: export-verb\n  kind: trigger\n  value: strong\n  match: ["#ExportVerb"]\n  examples: [petani mengekspor pala]\n  counterexamples: [petani memanen pala]\n',
};

/** New contents of files of `goodRules`, or null for a file to leave out. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Writes `goodRules` with some files changed into a new folder, which is removed after the test. */
export async function rulesFolder(changes: Changes = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-rules-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ ...goodRules, ...changes })) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The lines of the error that `loadRules` ends with, without the path of the folder. */
export async function rulesFaults(changes: Changes): Promise<readonly string[]> {
  const folder = await rulesFolder(changes);
  const error: unknown = await loadRules(folder).then(
    () => 'no fault',
    (reason: unknown) => reason,
  );
  if (!(error instanceof RulesError)) throw error;
  expect(error.exitCode).toBe(exitCodes.badRules);
  return error.message.replaceAll(`${folder}/`, '').split('\n');
}
