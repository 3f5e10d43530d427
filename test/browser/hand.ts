import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How somebody follows a link or presses a button: the mouse, a finger, or the keyboard alone. */
export type Follow = (target: Locator) => Promise<void>;

export const byMouse = (): Follow => (target) => target.click();

/** More presses than anybody should need. */
const mostPresses = 400;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === node.ownerDocument.activeElement);

/** Goes on with Tab until the target has the focus, which must be seen, and presses Enter. */
export const byKeyboard =
  (page: Page): Follow =>
  async (target) => {
    for (let presses = 0; !(await isFocused(target)); presses += 1) {
      expect(presses, `presses of Tab to ${target}`).toBeLessThan(mostPresses);
      await page.keyboard.press('Tab');
    }
    expect(await target.evaluate((node) => node.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
  };
