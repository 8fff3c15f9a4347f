import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page as it stands, each with the element that it is about. It is run by the debugger, so it
 * needs no exception from the site's policies.
 * @param rules by the names that axe has for them; all of them, where none are named
 */
export async function findings(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: here } = window as unknown as { axe: typeof axe }; // as: it was put there just now
    const { violations } = await here.run(document, {
      // WCAG 2.2 asks for it, and axe only where it is told to.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${target.join(' ')} — ${failureSummary.split('\n')[1] ?? ''}`,
      ),
    );
  }, rules);
}
