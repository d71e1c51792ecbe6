import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { equipementsCsv } from '../../demo/feeds/equipements.js';
import { csv, titles } from './support/feed.js';
import { setScene, type Scene } from './support/scene.js';

/** What a page of the library's host holds, once it was pasted there. */
let pasted = '';

/** The page of the library's host, where the feeds are those of another. */
async function openComposer(query: (feed: string) => string = () => '', context: BrowserContextOptions = {}) {
  let feeds = '';
  const scene = await setScene({
    html: ({ feed }) => (feeds = feed),
    cdn: (path) => (path === '/page.html' ? { body: `<!doctype html><main>${pasted}</main>` } : undefined),
    feed: (path) => {
      if (path === '/agenda.csv') return { body: csv, type: '.csv' };
      return path === '/lieux.csv' ? { body: equipementsCsv(), type: '.csv' } : undefined;
    },
    context,
  });
  await scene.page.goto(`${scene.cdn.origin}/composer.html${query(feeds)}`);
  return { scene, page: scene.page, feeds };
}

const of = (file: string) => (feed: string) => `?src=${encodeURIComponent(`${feed}/${file}`)}`;

function code({ page }: Scene, way = 'tag'): Promise<string> {
  return page.locator(`#${way} code`).evaluate((element) => element.textContent);
}

describe('the page where a webmaster composes a tag', () => {
  it('waits for an address, shows what is there, and writes the tag of the widget that suits it', async () => {
    const { scene, page, feeds } = await openComposer();
    expect(await page.getByText('À coller dans votre page').isVisible()).toBe(false);
    await page.getByLabel('Adresse des données').fill(`${feeds}/agenda.csv`);
    await page.getByRole('button', { name: 'Voir', exact: true }).click();
    for (const title of titles) await page.getByRole('heading', { name: title }).first().waitFor();
    await page.getByText('Ces données annoncent des événements').waitFor();
    expect(await code(scene)).toContain(`<scdl-agenda src="${feeds}/agenda.csv">`);
    expect(await code(scene)).toContain(`src="${scene.cdn.origin}/scdl-widgets.js"`);
    await page.getByText('Rapport pour le webmestre').waitFor();
    expect(await page.getByText('l’adresse où vous aurez copié ce dossier').isVisible()).toBe(false);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('offers what that widget can be told, and only that', async () => {
    const { scene, page } = await openComposer(of('lieux.csv'));
    await page.getByLabel('Disposition').selectOption({ label: 'Liste seule' });
    await page.locator('scdl-map[layout=list]').waitFor();
    expect(await page.getByLabel('Présentation').isVisible()).toBe(false);
    await expect.poll(() => code(scene)).toMatch(/<scdl-map src="[^"]*" layout="list">/);
    await page.getByLabel('Montrer').selectOption({ label: 'un tableau' });
    await page.locator('scdl-table[state=ready]').waitFor();
    expect(await code(scene)).toMatch(/<scdl-table src="[^"]*">/);
    await scene.close();
  });

  it('keeps in its own address what was chosen', async () => {
    const { scene, page } = await openComposer(of('agenda.csv'));
    await page.getByLabel('Présentation').selectOption({ label: 'Les trois, au choix du visiteur' });
    await page.getByLabel('Titre').fill('Sorties');
    await page.getByLabel('Sans recherche ni filtres').check();
    const tag = /views="list cards month".* filters="none"/;
    await expect.poll(() => code(scene)).toMatch(tag);
    await page.reload();
    await expect.poll(() => code(scene)).toMatch(tag);
    await page.locator('[views="list cards month"][filters=none] > scdl-agenda[heading=Sorties]').waitFor();
    expect(await page.getByLabel('Titre').inputValue()).toBe('Sorties');
    await scene.close();
  });

  it('takes addresses as people write them, one below the other', async () => {
    const { scene, page, feeds } = await openComposer();
    await page.getByLabel('Adresse des données').fill(`${feeds}/agenda.csv\nwww.ville.example/agenda.csv`);
    await page.getByLabel('Montrer').selectOption({ label: 'un agenda' });
    expect(await code(scene)).toContain(`src="${feeds}/agenda.csv https://www.ville.example/agenda.csv"`);
    await scene.close();
  });

  it.each(['tag', 'script', 'link', 'frame'])(
    'writes what shows the agenda where it is pasted: the %s',
    async (way) => {
      const { scene, page } = await openComposer(of('agenda.csv'));
      await page.locator('scdl-agenda[state=ready]').waitFor();
      const text = await code(scene, way);
      pasted = way === 'link' ? `<script async src="/scdl-widgets.classic.js"></script>${text}` : text;
      await page.goto(`${scene.cdn.origin}/page.html`);
      const place = way === 'frame' ? page.frameLocator('iframe') : page;
      for (const title of titles) await place.getByRole('heading', { name: title }).first().waitFor();
      await scene.close();
    },
  );

  it('puts it on the clipboard, or selects it where the browser does not let it', async () => {
    const { scene, page } = await openComposer(of('agenda.csv'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('scdl-agenda[state=ready]').waitFor();
    await page.getByRole('button', { name: 'Copier la balise' }).click();
    await page.getByText('Copié.', { exact: true }).waitFor();
    const tag = await code(scene);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tag);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copier la balise' }).click();
    await page.getByText('copiez-le au clavier').first().waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(tag);
    await scene.close();
  });

  it('works from a disk, where the address of the library is still to be filled in', async () => {
    const { scene, page, feeds } = await openComposer();
    await page.goto(pathToFileURL('dist/composer.html').href);
    await page.getByLabel('Adresse des données').fill(`${feeds}/agenda.csv`);
    await page.getByRole('button', { name: 'Voir', exact: true }).click();
    await page.getByRole('heading', { name: 'Marché du samedi' }).first().waitFor();
    expect(await code(scene)).toContain('src="https://www.votre-commune.example/scdl/scdl-widgets.js"');
    expect(await page.getByText('l’adresse où vous aurez copié ce dossier').isVisible()).toBe(true);
    await scene.close();
  });

  it('says what is wrong with an address that cannot be read', async () => {
    const { scene, page } = await openComposer(of('absent.csv'));
    await page.getByText('Rapport pour le webmestre').waitFor();
    expect(await code(scene)).toContain('<scdl-auto');
    await scene.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds and no sideways scroll on a phone: %s',
    async (colorScheme) => {
      const { scene, page } = await openComposer(of('agenda.csv'), {
        colorScheme,
        viewport: { width: 320, height: 640 },
        bypassCSP: true,
      });
      await page.getByText('Rapport pour le webmestre').waitFor();
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await scene.close();
    },
  );
});
