import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Follow } from './hand.js';

/** How many facts the page says it found. */
export const total = (page: Page): Locator => page.locator('#found .total');

const facet = (page: Page, name: string): Locator =>
  page.locator('details.facet').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Narrows all facts to one by product group, destination and year. */
export async function narrowToOneFact(page: Page, follow: Follow): Promise<void> {
  const steps = [
    [facet(page, 'Kelompok produk'), /^Buah, kelapa, mete dan pinang/, '/?group=08'],
    [facet(page, 'Tujuan'), /^Semua/, '/values?group=08&facet=destination'],
    [page.locator('.values'), /^Vietnam/, '/?group=08&destination=VN'],
    [facet(page, 'Tahun'), /^2024/, '/?group=08&destination=VN&year=2024'],
  ] as const;
  await page.goto('/');
  for (const [list, name, address] of steps) {
    await follow(list.getByRole('link', { name }));
    await page.waitForURL(address);
  }
  expect(await page.locator('.chip strong').allTextContents()).toEqual([
    'Buah, kelapa, mete dan pinang',
    'Vietnam',
    '2024',
  ]);
  expect(await total(page).textContent()).toBe('1 fakta');
}

/** Opens the one fact and sees what it was read from. */
export async function openFact(page: Page, follow: Follow): Promise<void> {
  await follow(page.locator('.result h3').getByRole('link'));
  await page.waitForURL('/fact/*');
  const words = page.locator('.context .own .words');
  const parts = await words.evaluate((paragraph) =>
    [...paragraph.childNodes].map((node) =>
      node.nodeName === 'MARK' ? `[${node.dataset.label}: ${node.textContent}]` : node.textContent,
    ),
  );
  expect(parts.join('')).toBe(
    'Maumere ([waktu: 17/10]) - [lembaga: Karantina Nusa Tenggara Timur] melalui Satuan Pelayanan Maumere meloloskan ' +
      '[jumlah: 18 ton] [produk: biji mete gelondong] milik [eksportir: CV Lembah Egon] yang dikapalkan ke ' +
      '[tujuan: Vietnam]. Nilai barang dalam [jumlah: satu peti kemas 20 kaki] tersebut [nilai: Rp414 juta]. Pejabat ' +
      'karantina memastikan mete bebas serangga gudang, lalu menyerahkan phytosanitary certificate kepada eksportir, ' +
      'Kamis (17/10).',
  );
}

export const citation =
  '“Mete Flores Berangkat ke Vietnam”. karantina-contoh.example, 17 Oktober 2024. ' +
  'https://karantina-contoh.example/maumere/mete-flores-berangkat-ke-vietnam';

/** Copies the citation to the clipboard. */
export async function copyCitation(page: Page, follow: Follow): Promise<void> {
  await follow(page.getByRole('button', { name: 'Salin: Teks', exact: true }));
  await page.getByText('Tersalin', { exact: true }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(citation);
}

/** What a link downloads. */
export async function downloaded(page: Page, follow: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), follow()]);
  return readFile(await download.path(), 'utf8');
}

/** Takes the facts of a view away as CSV; gives the paths of their pages, row by row. */
export async function csvFacts(page: Page, follow: Follow): Promise<readonly string[]> {
  const link = page.locator('.take-away').getByRole('link', { name: 'CSV', exact: true });
  const csv = await downloaded(page, () => follow(link));
  const { data, errors } = papaparse.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map((row) => new URL(row.page ?? '').pathname);
}

/** The paths of the facts' pages that the results of a view link, in their order. */
export const shownFacts = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.result h3 a')
    .evaluateAll((links: readonly { getAttribute(name: string): string }[]) =>
      links.map((link) => link.getAttribute('href')),
    );

/** Follows a picture's part into the facts behind it, which are as many as it said. */
export async function followPicture(
  page: Page,
  follow: Follow,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<void> {
  const part = page.locator(`figure#${id}`).getByRole('link', { name: new RegExp(`^${label}: `) });
  const [, count] = /: ([\d.]+) fakta/.exec((await part.getAttribute('aria-label')) ?? '') ?? [];
  expect(count).toMatch(/^[1-9]/);
  await follow(part);
  await page.waitForURL('/?*');
  expect(await total(page).textContent()).toBe(`${count} fakta`);
  expect(await page.locator('.chip strong').allTextContents()).toEqual([label]);
}
