import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const towns = ['Temanggung', 'Bulukumba', 'Sambas', 'Ende', 'Tual'];
const goods = ['kopi', 'lada', 'vanili', 'cengkih', 'rumput laut', 'briket arang'];
const countries = ['Jepang', 'Jerman', 'Mesir', 'Kanada', 'Vietnam', 'Turki', 'India'];

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** A small article with one export fact; each index gives another one. */
export const smallArticle = (index: number): string =>
  [
    `${pick(towns, index)} Lepas Kiriman ke-${index}`,
    '',
    `${pick(towns, index)} - Koperasi Maju ${index} mengekspor ${index + 2} ton ${pick(goods, index)} ke ${pick(countries, index)} pada 4 Maret 2023.`,
    `Nilai ekspor itu mencapai US$${index + 10} ribu. Ketua koperasi berharap pembeli lain menyusul.`,
    '',
  ].join('\n');

/** A folder of small articles, a text file each. */
export function articleFolder(count: number): string {
  const folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `a${String(index).padStart(4, '0')}.txt`), smallArticle(index));
  }
  return folder;
}
