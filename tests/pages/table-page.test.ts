import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { subventionsCsv } from '../../demo/feeds/index.js';
import { setScene, type Setting } from './support/scene.js';

const grants: Setting = {
  html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
    <scdl-table src="${feed}/subventions.csv" heading="Subventions"></scdl-table>`,
  feed: () => ({ body: subventionsCsv('2026-11-21'), type: '.csv' }),
};

/** A feed of which the second half waits until it is let go. */
async function halfFeed(body: Buffer) {
  let letGo: () => void = () => undefined;
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8', 'Access-Control-Allow-Origin': '*' });
    answer.write(body.subarray(0, body.length / 2));
    letGo = () => answer.end(body.subarray(body.length / 2));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/grands.csv`;
  return {
    address,
    letGo: () => letGo(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As many grants, the greatest last. */
function manyGrants(count: number): Buffer {
  const rows = Array.from(
    { length: count },
    (_, at) => `Association ${at + 1};Projet ${at + 1};${at + 1},50;2026-01-15`,
  );
  return Buffer.from(['nomBeneficiaire;objet;montant;dateConvention', ...rows].join('\r\n'));
}

describe('a page with a large table', () => {
  it('shows its first rows before the file has ended, and adds up what is whole only', async () => {
    const feed = await halfFeed(manyGrants(20_000));
    const scene = await setScene({
      html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-table src="${feed.address}" sort="-montant"></scdl-table>`,
    });
    await scene.page.goto(scene.town.origin);
    const table = scene.page.locator('scdl-table');
    await table.locator('tbody [part~=item]').first().waitFor();
    expect(await table.getAttribute('state')).toBe('loading');
    expect(await table.locator('.figures').count()).toBe(0);

    feed.letGo();
    await scene.page.locator('scdl-table[state=ready]').waitFor();
    await expect.poll(() => table.locator('tbody th').first().textContent()).toContain('Association 20000');
    await table.locator('.figure').getByText('200 020 000,00 €').waitFor();
    expect(scene.complaints).toEqual([]);
    await scene.close();
    feed.close();
  });
});

describe('a page with a table', () => {
  it('works under a strict security policy, without a complaint', async () => {
    const policy = ({ cdn, feed }: { cdn: string; feed: string }) =>
      `default-src 'none'; script-src ${cdn}; style-src 'self'; img-src 'self'; connect-src ${feed} ${cdn}`;
    const headers = (origins: { cdn: string; feed: string }) => ({ 'Content-Security-Policy': policy(origins) });
    const scene = await setScene({ ...grants, headers });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-table .years').waitFor();
    await scene.page.getByRole('button', { name: 'Nature' }).first().click();
    await scene.page.locator('scdl-table .option').first().waitFor();
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('finds its way back with the browser’s button', async () => {
    const scene = await setScene(grants);
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
    const scene = await setScene({ ...grants, context: { viewport: { width: 320, height: 640 } } });
    await scene.page.goto(scene.town.origin);
    const figures = scene.page.getByRole('button', { name: 'En chiffres' });
    await figures.waitFor();
    expect(await scene.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await figures.click();
    await scene.page.locator('scdl-table .years').waitFor();
    expect(await scene.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await scene.close();
  });

  it('keeps the header that rows are sorted by in sight where the system forces its colours', async () => {
    const context = { viewport: { width: 1280, height: 900 }, forcedColors: 'active' } as const;
    const scene = await setScene({ ...grants, context });
    await scene.page.goto(scene.town.origin);
    const header = scene.page.locator('scdl-table .sorted .sort').first();
    await header.waitFor();
    const look = () =>
      header.evaluate((button) => [getComputedStyle(button).color, getComputedStyle(button).backgroundColor]);
    const system = await scene.page.evaluate(() => {
      const probe = document.createElement('mark');
      probe.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
      document.body.append(probe);
      return [getComputedStyle(probe).color, getComputedStyle(probe).backgroundColor];
    });
    expect(await look()).toEqual(system);
    await header.hover();
    expect(await look()).toEqual(system);
    await scene.close();
  });
});
