import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone, useChromium } from './chromium.js';
import { findings } from './findings.js';
import { faultTypes, inEnglish, pageTypes } from './page-types.js';

const open = useChromium();

/** On a desk's screen in the colours of light, and on a phone in those of dark. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page), 'in light colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(phone);
  expect(await findings(page), 'on a phone, in dark colours').toEqual([]);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width, 'width of the page on a phone').toBeLessThanOrEqual(phone.width);
}

/** Languages by what they make of an address. */
const languages = [
  ['in Indonesian', (path: string) => path],
  ['in English', inEnglish],
] as const;

describe.each(languages)('pages %s keep nobody out, and fit a phone', (_, inLanguage) => {
  it.each(pageTypes)('%s', async (_type, path) => {
    const page = await open({ colorScheme: 'light' });
    const response = await page.goto(inLanguage(await path()));
    expect(response?.status()).toBe(200);
    await expectAccessible(page);
  });

  it.each(faultTypes)('%s', async (_type, path) => {
    const page = await open({ colorScheme: 'light', errors: true });
    await page.goto(inLanguage(await path()));
    await expectAccessible(page);
  });
});
