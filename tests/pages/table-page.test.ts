import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subventionsCsv } from '../../demo/feeds/index.js';
import { launch, setScene, type Setting } from './support/scene.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const grants: Setting = {
  html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
    <scdl-table src="${feed}/subventions.csv" heading="Subventions"></scdl-table>`,
  feed: () => ({ body: subventionsCsv('2026-11-21'), type: '.csv' }),
};

describe('a page with a table', () => {
  it('works under a strict security policy, without a complaint', async () => {
    const policy = ({ cdn, feed }: { cdn: string; feed: string }) =>
      `default-src 'none'; script-src ${cdn}; style-src 'self'; img-src 'self'; connect-src ${feed} ${cdn}`;
    const headers = (origins: { cdn: string; feed: string }) => ({ 'Content-Security-Policy': policy(origins) });
    const scene = await setScene(browser, { ...grants, headers });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-table .years').waitFor();
    await scene.page.getByRole('button', { name: 'Nature' }).first().click();
    await scene.page.locator('scdl-table .option').first().waitFor();
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('finds its way back with the browser’s button', async () => {
    const scene = await setScene(browser, grants);
    await scene.page.goto(scene.town.origin);
    const table = scene.page.locator('scdl-table');
    await table.locator('.pager').waitFor();
    await table.getByRole('button', { name: 'Suivante' }).click();
    await table.getByText('Page 2 sur 6').waitFor();
    await scene.page.goBack();
    await table.getByText('Page 1 sur 6').waitFor();
    await scene.close();
  });

  it('is never scrolled sideways at 320 pixels', async () => {
    const scene = await setScene(browser, { ...grants, context: { viewport: { width: 320, height: 640 } } });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-table .years').waitFor();
    expect(await scene.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await scene.close();
  });
});
