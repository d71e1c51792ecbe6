import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { csv, titles } from './support/feed.js';
import { setScene } from './support/scene.js';

/** A page with one widget, as it goes to paper. */
async function printed(name: 'agenda' | 'table', events = csv) {
  const scene = await setScene({
    html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-${name} src="${feed}/agenda.csv"></scdl-${name}>`,
    feed: () => ({ body: events, type: '.csv' }),
  });
  await scene.page.goto(scene.town.origin);
  await scene.page.locator(`scdl-${name}[state=ready]`).waitFor();
  await scene.page.emulateMedia({ media: 'print' });
  return scene;
}

function styleOf(element: Locator, property: 'columnCount' | 'fontSize') {
  return element.evaluate((found, name) => getComputedStyle(found)[name], property);
}

describe('a printed agenda', () => {
  it('is a programme with every event and none of the controls', async () => {
    const scene = await printed('agenda');
    for (const title of titles) expect(await scene.page.getByRole('heading', { name: title }).isVisible()).toBe(true);
    expect(await scene.page.getByRole('searchbox').isVisible()).toBe(false);
    expect((await scene.page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await scene.close();
  });

  it('stands in two columns, in small type, what is on now too', async () => {
    const scene = await printed('agenda', `${csv}Exposition;2026-11-01;2026-12-20;Musée;Redon\n`);
    expect(await styleOf(scene.page.locator('scdl-agenda .strip'), 'columnCount')).toBe('2');
    const list = scene.page.locator('scdl-agenda [part=list]');
    expect(await styleOf(list, 'columnCount')).toBe('2');
    expect(parseFloat(await styleOf(list, 'fontSize'))).toBeLessThan(13);
    await scene.close();
  });
});

describe('a printed event', () => {
  it('stands alone, where the agenda was, and is over the page again afterwards', async () => {
    const scene = await printed('agenda');
    const { page } = scene;
    const [title = '', other = ''] = titles;
    const heading = (name: string) => page.getByRole('heading', { name });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await heading(title).isVisible()).toBe(true);
    expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).opacity)).toBe('1');
    expect(await heading(other).isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('dialog:modal').count()).toBe(1);
    await scene.close();
  });
});

describe('a printed table', () => {
  it('has headers that browsers repeat on every sheet: plain text, not buttons', async () => {
    const scene = await printed('table');
    const buttons = scene.page.locator('scdl-table thead button');
    const ways = await buttons.evaluateAll((found) => found.map((button) => getComputedStyle(button).display));
    expect(new Set(ways)).toEqual(new Set(['contents']));
    await scene.close();
  });
});
