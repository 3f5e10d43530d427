import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportOptions, exportPackage } from '../../src/export/index.js';
import { writeFault } from '../../src/export/package/faults.js';
import { sha256 } from '../../src/model/digest.js';
import { DiskFullError, UsageError } from '../../src/model/errors.js';
import type { Store } from '../../src/store/index.js';
import { digestsIn } from './digests.js';
import { openFilledStore } from './filled-store.js';
import { addresses } from './sample.js';

const root = mkdtempSync(join(tmpdir(), 'jejak-folder-'));
const folder = join(root, 'paket');
let store: Store;

const run = (options: Partial<ExportOptions> = {}) =>
  exportPackage({ store, filters: {}, folder, ...options });
const read = (file: string, from: string): string => readFileSync(join(from, file), 'utf8');

/** A new folder with some files in it. */
function folderWith(...names: readonly string[]): string {
  const made = mkdtempSync(join(root, 'lain-'));
  for (const name of names) writeFileSync(join(made, name), 'milik orang lain');
  return made;
}

beforeAll(async () => {
  store = await openFilledStore(root);
  await run({ addresses });
});

afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the folder', () => {
  it.each([['catatan.txt'], ['facts.csv', 'catatan.txt']])(
    'of others is not written into: %s',
    async (...names) => {
      const foreign = folderWith(...names);
      await expect(run({ folder: foreign })).rejects.toThrow(UsageError);
      await expect(run({ folder: foreign })).rejects.toThrow(/\((facts\.csv|catatan\.txt)\)/);
      expect(readdirSync(foreign).sort()).toEqual([...names].sort());
    },
  );

  it.each(['{"name": "data-lain"}', 'bukan json', '[]', 'null'])(
    'with the description %s is of others',
    async (descriptor) => {
      const foreign = folderWith();
      writeFileSync(join(foreign, 'datapackage.json'), descriptor);
      await expect(run({ folder: foreign })).rejects.toThrow(UsageError);
      expect(read('datapackage.json', foreign)).toBe(descriptor);
    },
  );

  it('of others is written into by force, which leaves their files', async () => {
    const foreign = folderWith('catatan.txt', 'facts.csv');
    symlinkSync(join(foreign, 'catatan.txt'), join(foreign, 'articles.csv'));
    await run({ folder: foreign, force: true, addresses });
    expect(read('catatan.txt', foreign)).toBe('milik orang lain');
    expect(digestsIn(foreign)).toMatchObject(digestsIn(folder));
  });

  it('of an earlier export is written anew, and what others put there stays', async () => {
    const own = folderWith();
    await run({ folder: own, filters: { product: 'kopi' } });
    writeFileSync(join(own, 'catatan.txt'), 'catatan');
    await run({ folder: own, addresses });
    expect(digestsIn(own)).toEqual({ ...digestsIn(folder), 'catatan.txt': sha256('catatan') });
  });

  it('that is a file, or lies within one, is refused', async () => {
    const file = join(folderWith('berkas'), 'berkas');
    await expect(run({ folder: file })).rejects.toThrow(UsageError);
    await expect(run({ folder: join(file, 'paket') })).rejects.toThrow(UsageError);
  });

  it('is as it was when the work is interrupted', async () => {
    const before = digestsIn(folder);
    expect(await run({ signal: AbortSignal.abort() })).toBeNull();
    expect(digestsIn(folder)).toEqual(before);
  });

  it('is as it was when the work fails', async () => {
    const before = digestsIn(folder);
    await expect(run({ filters: { from: 'kemarin' } })).rejects.toThrow(UsageError);
    expect(digestsIn(folder)).toEqual(before);
  });

  it('has no description while files are half in place, and the next export mends it', async () => {
    const broken = folderWith();
    await run({ folder: broken, filters: { product: 'kopi' } });
    rmSync(join(broken, 'flows.csv'));
    mkdirSync(join(broken, 'flows.csv'));
    await expect(run({ folder: broken, addresses })).rejects.toThrow(UsageError);
    expect(readdirSync(broken)).not.toContain('datapackage.json');
    rmSync(join(broken, 'flows.csv'), { recursive: true });
    await run({ folder: broken, addresses });
    expect(digestsIn(broken)).toEqual(digestsIn(folder));
  });

  it('is cleared of what a killed export left', async () => {
    const left = folderWith();
    mkdirSync(join(left, '.jejak-export-1'));
    writeFileSync(join(left, '.jejak-export-1', 'facts.csv'), 'separuh');
    await run({ folder: left, addresses });
    expect(digestsIn(left)).toEqual(digestsIn(folder));
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await run({ folder: folderWith(), onProgress: (facts) => told.push(facts) });
    expect(told.at(-1)).toBe(read('facts.jsonl', folder).trimEnd().split('\n').length);
  });

  it('without room is a full disk', () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    expect(writeFault('paket/facts.csv', full)).toBeInstanceOf(DiskFullError);
    expect(writeFault('paket/facts.csv', new Error('read-only')).message).toContain('paket/facts.csv');
  });
});
