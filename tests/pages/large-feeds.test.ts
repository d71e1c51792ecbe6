import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { largeCsv } from '../../demo/feeds/index.js';
import { now } from './support/feed.js';
import { setScene } from './support/scene.js';

const ROWS = 30_000;
const csv = Buffer.from(largeCsv(now, { count: ROWS }));

/** A feed that is sent as far as the test says. */
async function slowFeed() {
  let response: ServerResponse | undefined;
  let sent = 0;
  const server: Server = createServer((_request, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8', 'Access-Control-Allow-Origin': '*' });
    answer.flushHeaders();
    response = answer;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agenda.csv`;
  const sendUntil = async (share: number) => {
    await expect.poll(() => response).toBeDefined();
    const end = Math.floor(csv.length * share);
    response?.write(csv.subarray(sent, end));
    sent = end;
    if (share === 1) response?.end();
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address, sendUntil, close };
}

describe('a page whose feed is large and slow', () => {
  it('shows the first events before the last ones have come, and how far it is', async () => {
    const feed = await slowFeed();
    const scene = await setScene({
      html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-agenda src="${feed.address}"></scdl-agenda>`,
    });
    await scene.page.goto(scene.town.origin);
    const agenda = scene.page.locator('scdl-agenda');
    await feed.sendUntil(0.2);
    await agenda.locator('[part~=item]').first().waitFor();
    expect(await agenda.getAttribute('state')).toBe('loading');
    expect(await agenda.locator('.root').getAttribute('aria-busy')).toBe('true');

    const progress = agenda.getByRole('progressbar');
    await progress.waitFor();
    const before = await agenda.boundingBox();
    await feed.sendUntil(0.6);
    await expect.poll(() => progress.textContent()).toMatch(/^Chargement… 1[5-9]\s\d{3} lignes$/);
    expect(await agenda.boundingBox()).toEqual(before);

    await feed.sendUntil(1);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    expect(await progress.count()).toBe(0);
    expect(await agenda.evaluate((element: HTMLElement & { records: unknown[] }) => element.records.length)).toBe(ROWS);
    expect(scene.complaints).toEqual([]);
    await scene.close();
    feed.close();
  });

  it('keeps what was opened, and the place in the page, when the rest has come', async () => {
    const feed = await slowFeed();
    const scene = await setScene({
      html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-agenda src="${feed.address}"></scdl-agenda>`,
    });
    await scene.page.goto(scene.town.origin);
    await feed.sendUntil(0.2);
    const titles = scene.page.locator('scdl-agenda .item-title a');
    await titles.nth(5).scrollIntoViewIfNeeded();
    const title = await titles.nth(5).textContent();
    await titles.nth(5).click();
    const dialog = scene.page.locator('scdl-agenda dialog');
    await dialog.waitFor();
    const scrolled = await scene.page.evaluate(() => scrollY);
    await feed.sendUntil(1);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    expect(await dialog.isVisible()).toBe(true);
    expect(await dialog.textContent()).toContain(title);
    // The bar of filters has taken the room that was kept for it, give or take some pixels.
    expect(Math.abs((await scene.page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(20);
    await scene.close();
    feed.close();
  });
});
