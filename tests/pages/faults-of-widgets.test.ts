import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/serve.js';
import { now } from './support/feed.js';
import { setScene, type Scene, type Setting } from './support/scene.js';

/** One of each, on one page: what befalls the host of their feeds befalls them all. */
const widgets: readonly (readonly [tag: string, path: string, csv: string, shown: string])[] = [
  [
    'scdl-agenda',
    '/agenda.csv',
    'titre;date_debut\nBal;2026-11-28T20:30:00+01:00\nLoto;2026-11-29T14:00:00+01:00\n',
    'Bal',
  ],
  ['scdl-map', '/lieux.csv', 'nom;latitude;longitude\nMairie;47.65;-2.08\nÉcole;47.66;-2.07\n', 'Mairie'],
  ['scdl-table', '/aides.csv', 'association;montant\nClub;1200\nAmis;300\n', 'Club'],
  [
    'scdl-menu',
    '/menus.csv',
    'Date;Entrée;Plat\n2026-11-19;Melon;Veau\n2026-11-23;Radis;Rôti\n2026-11-24;Soupe;Merlu\n',
    'Rôti',
  ],
];
const tags = widgets.map(([tag]) => tag);
const JARGON = /error|undefined|null|NaN|HTTP|fetch|\b[45]\d\d\b|JSON|stack|timeout/i;

const html: Setting['html'] = ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
  ${widgets.map(([tag, path]) => `<${tag} layout="list" src="${feed}${path}"><a href="/">Lien de ${tag}</a></${tag}>`).join('')}`;

const works = (path: string): Answer => ({
  body: widgets.find((widget) => widget[1] === path)?.[2] ?? '',
  type: '.csv',
});
const open: Scene[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((scene) => scene.close()));
});

async function arrange(feed: Setting['feed']): Promise<Scene> {
  const scene = await setScene({ html, ...(feed && { feed }) });
  open.push(scene);
  return scene;
}

async function allReach({ page }: Scene, state: string): Promise<void> {
  await Promise.all(tags.map((tag) => page.locator(`${tag}[state=${state}]`).waitFor()));
}

function saidBy({ page }: Scene, tag: string): Promise<string> {
  return page.locator(tag).evaluate((element) => element.shadowRoot?.textContent ?? '');
}

const faults: readonly (readonly [string, (path: string) => Answer])[] = [
  ['is gone', () => ({ status: 404 })],
  ['is gone for ever', () => ({ status: 410 })],
  ['is out of order', () => ({ status: 500 })],
  ['is unavailable', () => ({ status: 503 })],
  ['gives a page', () => ({ body: '<!doctype html><html><body>Maintenance</body></html>', type: '.html' })],
  ['gives nothing', () => ({ body: '', type: '.csv' })],
  [
    'keeps sites out',
    (path) => ({ ...works(path), headers: { 'Access-Control-Allow-Origin': 'https://example.org' } }),
  ],
];

describe('every widget whose feed', () => {
  it.each(faults)('%s leaves its link, a way to try again, and no jargon', async (_, answer) => {
    const scene = await arrange(answer);
    await scene.page.goto(scene.town.origin);
    await allReach(scene, 'error');
    for (const tag of tags) {
      expect(await scene.page.getByRole('link', { name: `Lien de ${tag}` }).isVisible()).toBe(true);
      expect(await scene.page.locator(tag).getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(true);
      const said = await saidBy(scene, tag);
      expect(said).toContain('pour le moment');
      expect(said).not.toMatch(JARGON);
    }
  });

  it('has no row yet says so, and leaves its link', async () => {
    const scene = await arrange((path) => ({
      body: `${String(works(path).body).split('\n')[0] ?? ''}\n`,
      type: '.csv',
    }));
    await scene.page.goto(scene.town.origin);
    await allReach(scene, 'empty');
    for (const tag of tags)
      expect(await scene.page.getByRole('link', { name: `Lien de ${tag}` }).isVisible()).toBe(true);
  });

  it.each(faults.filter(([fault]) => /gone$|keeps/.test(fault)))(
    '%s shows what was read three days before, and its day',
    async (_, fault) => {
      let answer = works;
      const scene = await arrange((path) => answer(path));
      await scene.page.clock.setFixedTime(new Date('2026-11-18T10:00:00+01:00'));
      await scene.page.goto(scene.town.origin);
      await allReach(scene, 'ready');
      await scene.page.clock.runFor(4000);
      await expect.poll(() => copies(scene)).toBe(tags.length);
      answer = fault;
      await scene.page.clock.setFixedTime(now);
      await scene.page.goto(scene.town.origin);
      await allReach(scene, 'stale');
      for (const [tag, , , shown] of widgets) {
        const said = await saidBy(scene, tag);
        expect(said).toContain(shown);
        expect(said.replaceAll('\u00a0', ' ')).toMatch(
          /(du|au) 18 novembre : la source est momentanément indisponible/,
        );
      }
    },
  );
});

function copies({ page }: Scene): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().length;
  });
}
