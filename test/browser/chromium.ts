import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** CI is root, for whom there is no sandbox; what a browser asks the net for by itself is turned off. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How wide and high the smallest phone is that the site is made for, and a desk's screen. */
export const phone = { width: 320, height: 640 };
export const desk = { width: 1280, height: 900 };

export interface Visit extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'javaScriptEnabled'> {
  /** Whether an address may answer with an error: the browser tells of it as it tells of faults. */
  readonly errors?: boolean;
}

/** Starts a browser for a file of tests. Gives what opens a page for a test, from a profile of its own. */
export function useChromium(): (visit?: Visit) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return async (visit = {}) => {
    if (browser === undefined) throw new Error('expected a browser, got none: open pages within a test');
    return openPage(browser, visit);
  };
}

function launch(): Promise<Browser> {
  if (existsSync(program)) return chromium.launch({ executablePath: program, args: flags });
  const remedy = 'install it (apt-get install --no-install-recommends chromium fonts-dejavu-core)';
  throw new Error(`expected Chromium at ${program}, got none; ${remedy}, or name it in CHROMIUM`);
}

/**
 * A page whose test fails where the browser has anything to complain of, be it a script, the content security policy or
 * a missing file, and where it asks any other server.
 */
async function openPage(browser: Browser, { errors = false, ...options }: Visit): Promise<Page> {
  const origin = inject('origin');
  const context = await browser.newContext({ viewport: desk, baseURL: origin, ...options });
  const faults: string[] = [];
  onTestFinished(async () => {
    await context.close();
    expect(faults, 'what the browser complained of').toEqual([]);
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      faults.push(`asked another server: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded with a status');
    if (message.type() === 'error' && !(errors && isAnswer)) faults.push(message.text());
  });
  return page;
}
