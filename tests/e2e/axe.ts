// What axe finds in a page of ours with every rule it has, those left out by default included.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rule and element of every fault, with what axe says about it. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source}; null`);
  return page.evaluate(`(() => {
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return axe.run({ rules }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary)));
  })()`);
}
