import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { desk, phone, useChromium } from './chromium.js';
import { byKeyboard, byMouse, type Follow } from './hand.js';
import {
  citation,
  copyCitation,
  csvFacts,
  downloaded,
  followPicture,
  narrowToOneFact,
  openFact,
  shownFacts,
  total,
} from './journey.js';

const open = useChromium();

/** Finds a fact, takes the view away, sees the fact's words, and has its citation by what `cite` does. */
async function journey(page: Page, follow: Follow, cite: typeof copyCitation): Promise<void> {
  await narrowToOneFact(page, follow);
  expect(await csvFacts(page, follow)).toEqual(await shownFacts(page));
  await openFact(page, follow);
  await cite(page, follow);
  await page.goto('/charts');
  await followPicture(page, follow, { id: 'time', label: '2022' });
}

/** Where nothing can be copied at a press, the citation is there to be selected, and as a file. */
async function keepCitation(page: Page, follow: Follow): Promise<void> {
  expect(await page.getByRole('button').count()).toBe(0);
  const field = page.getByRole('textbox', { name: 'Teks', exact: true });
  expect((await field.inputValue()).trim()).toBe(citation);
  const file = page.getByRole('link', { name: 'Teks (berkas)' });
  expect((await downloaded(page, () => follow(file))).trim()).toBe(citation);
}

describe('a fact is found, proved and taken away', () => {
  it.each([
    ['with a mouse', { viewport: desk }, byMouse],
    ['with a finger on a phone', { viewport: phone }, byMouse],
    ['by keyboard alone', { viewport: desk }, byKeyboard],
    ['by keyboard alone, at the width of a phone', { viewport: phone }, byKeyboard],
  ])('%s', async (_, visit, hand) => {
    const page = await open(visit);
    await journey(page, hand(page), copyCitation);
  });

  it.each([
    ['on a desk', desk],
    ['on a phone', phone],
  ])('without JavaScript, %s', async (_, viewport) => {
    const page = await open({ viewport, javaScriptEnabled: false });
    await journey(page, byMouse(), keepCitation);
  });
});

describe('a picture', () => {
  it.each([
    ['products', 'batu bara'],
    ['destinations', 'Tiongkok'],
    ['origins', 'Jawa Timur'],
  ])('of %s leads to the facts behind each part', async (id, label) => {
    const page = await open();
    await page.goto('/charts');
    await followPicture(page, byMouse(), { id, label });
  });
});

describe('what is taken away', () => {
  it('is every fact of the view, over all its pages and in its order', async () => {
    const page = await open();
    await page.goto('/?group=08&sort=oldest');
    const taken = await csvFacts(page, byMouse());
    expect(await total(page).textContent()).toBe(`${taken.length} fakta`);
    const shown = [...(await shownFacts(page))];
    const next = page.getByRole('link', { name: 'Berikutnya' });
    for (let number = 2; (await next.count()) > 0; number += 1) {
      await next.click();
      await page.waitForURL(`/?*page=${number}`);
      shown.push(...(await shownFacts(page)));
    }
    expect(shown.length).toBeGreaterThan(40);
    expect(shown).toEqual(taken);
  });
});

describe('a fact that other rules read', () => {
  it('still answers, says that it is past, and leads to what is read in its place', async () => {
    const page = await open();
    await page.goto(inject('pastFact'));
    expect(await page.locator('h1').textContent()).not.toContain('Rp414 juta');
    await page.getByRole('note').getByRole('link').click();
    expect(await page.locator('h1').textContent()).toContain('Rp414 juta');
    expect(await page.getByRole('note').count()).toBe(0);
  });
});
