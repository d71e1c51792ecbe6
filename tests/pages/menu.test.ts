import { describe, expect, it } from 'vitest';
import { menusCsv } from '../../demo/feeds/menus.js';
import { setScene, type Scene } from './support/scene.js';

/** A town that lets nothing else in: no inline style, no other script. */
async function aMenu(): Promise<Scene> {
  const scene = await setScene({
    html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-menu src="${feed}/menus.csv" heading="À la cantine"></scdl-menu>`,
    headers: ({ cdn, feed }) => ({
      'content-security-policy': `default-src 'none'; script-src ${cdn}; style-src 'self'; connect-src ${feed} ${cdn}; img-src 'self'`,
    }),
    feed: () => ({ body: menusCsv('2026-11-24'), type: '.csv' }),
  });
  await scene.page.goto(`${scene.town.origin}/?menu-week=2026-11-23`);
  await scene.page.locator('scdl-menu[state=ready]').waitFor();
  return scene;
}

describe('a week of menus, in a page that lets nothing in', () => {
  it('is read by its headings and lists, and asks for nothing that the page refuses', async () => {
    const scene = await aMenu();
    const { page } = scene;
    expect(await page.getByRole('heading', { name: 'Semaine du 23 au 27 novembre' }).isVisible()).toBe(true);
    expect(await page.getByRole('listitem').count()).toBe(5);
    expect(await page.getByRole('term').first().textContent()).toBe('Entrée');
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('is leafed through with the keyboard, which stays where it is', async () => {
    const scene = await aMenu();
    const { page } = scene;
    await page.getByRole('button', { name: /^Semaine suivante/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Semaine du 30 novembre au 4 décembre' }).waitFor();
    await page.keyboard.press('Enter');
    // The week of the holidays has no menu: it is passed over.
    await page.getByRole('heading', { name: 'Semaine du 14 au 18 décembre' }).waitFor();
    expect(new URL(page.url()).searchParams.get('menu-week')).toBe('2026-12-14');
    await page.goBack();
    await page.getByRole('heading', { name: 'Semaine du 30 novembre au 4 décembre' }).waitFor();
    await scene.close();
  });

  it('prints on one sheet, without its controls', async () => {
    const scene = await aMenu();
    const { page } = scene;
    const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
    const sheets = (await page.pdf({ format: 'A4', margin })).toString('latin1');
    expect(/\/Count (\d+)/.exec(sheets)?.[1]).toBe('1');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await scene.close();
  });

  it('needs no sideways scroll at 320 pixels', async () => {
    const scene = await aMenu();
    await scene.page.setViewportSize({ width: 320, height: 800 });
    expect(await scene.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await scene.close();
  });
});
