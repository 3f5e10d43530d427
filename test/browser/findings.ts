import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds on a page that keeps people out: a line a place, with the rule and what helps. */
export async function findings(page: Page): Promise<readonly string[]> {
  // A page's policy lets no script in but the site's own; what the browser's debugger evaluates it does not concern.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(
        ({ target, html }) => `${id} (${impact}): ${help}: ${target.join(' ')}: ${html.slice(0, 200)}`,
      ),
    );
}
