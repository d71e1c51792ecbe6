import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titles } from './support/feed.js';
import { launch, setScene, type Setting } from './support/scene.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The strictest policy under which a town can still show its agenda. */
const headers: Setting['headers'] = ({ cdn, feed }) => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${cdn}; style-src 'self'; connect-src ${feed}; img-src *; base-uri 'none'`,
});

const ways: readonly (readonly [way: string, html: Setting['html']])[] = [
  [
    'the module script',
    ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-agenda src="${feed}/agenda.csv"><a href="/agenda">L’agenda</a></scdl-agenda>`,
  ],
  [
    'the classic script',
    ({ cdn, feed }) => `<script async src="${cdn}/scdl-widgets.classic.js"></script>
      <scdl-agenda src="${feed}/agenda.csv"><a href="/agenda">L’agenda</a></scdl-agenda>`,
  ],
  [
    'the classic script in place of its own tag',
    ({ cdn, feed }) =>
      `<main><script async src="${cdn}/scdl-widgets.classic.js" data-widget="agenda" data-src="${feed}/agenda.csv"></script></main>`,
  ],
  [
    'a link and the module script',
    ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <p><a data-scdl="agenda" href="${feed}/agenda.csv">L’agenda</a></p>`,
  ],
  [
    'a link and the classic script',
    ({ cdn, feed }) => `<script async src="${cdn}/scdl-widgets.classic.js"></script>
      <p><a class="scdl-agenda" href="${feed}/agenda.csv#commune=Redon">L’agenda</a></p>`,
  ],
];

describe.each(ways)('an agenda by %s, under a strict security policy', (_way, html) => {
  it('shows its events, asks nothing of anyone else and violates nothing', async () => {
    const scene = await setScene(browser, { html, headers });
    const hosts = new Set<string>();
    scene.page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    for (const title of titles) {
      await expect.poll(() => scene.page.getByRole('heading', { name: title }).first().isVisible()).toBe(true);
    }
    expect(scene.complaints).toEqual([]);
    const known = [scene.town.origin, scene.cdn.origin, scene.feed.origin];
    expect([...hosts].filter((host) => !known.includes(host))).toEqual([]);
    await scene.close();
  });
});
