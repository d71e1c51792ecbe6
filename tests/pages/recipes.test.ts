import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { equipementsCsv } from '../../demo/feeds/equipements.js';
import { menusCsv } from '../../demo/feeds/menus.js';
import { subventionsCsv } from '../../demo/feeds/subventions.js';
import { setScene, type Scene } from './support/scene.js';

const today = '2026-11-21';

const feeds: Readonly<Record<string, string>> = {
  'agenda.csv': `Nom;Date;Heure;Lieu;Commune;Genre;Lien
Fest-noz de l’Écluse;2026-11-22;20h30;Salle des fêtes;Redon;Danse;https://exemple.bzh/fest-noz
Récital;2026-11-24;20h;Théâtre;Redon;Concert;
Marché;2026-11-25;9h;Place de la Mairie;Redon;Marché;
Chorale;2026-11-28;18h;Église;Allaire;Concert;
`,
  'associations.csv': `Nom;Date;Heure;Lieu;Commune
Loto;2026-11-29;14h;Salle des fêtes;Redon
Récital;2026-11-24;20h;Théâtre;Redon
`,
  'saison.csv': `Affiche;Lever de rideau;Plateau
Cyrano;2026-12-04 20:30;Grande salle
`,
  'equipements.csv': equipementsCsv(),
  'subventions.csv': subventionsCsv(today),
  'menus.csv': menusCsv(today),
};

const document = readFileSync('docs/recettes.md', 'utf8');
/** What is pasted, by the title above it. */
const [[, include = ''] = [], ...recipes] = document.split(/^#+ /m).flatMap((section) => {
  const [title = ''] = section.split('\n');
  return [...section.matchAll(/```html\n([^]*?)```/g)].map(([, html = '']): [string, string] => [title, html]);
});

describe('the page of recipes', () => {
  it('begins with the script that all others need', () => {
    expect(include).toMatch(/^<script type="module"/);
    expect(recipes.length).toBeGreaterThan(10);
  });
});

/** A recipe as it would be pasted, the town's host being the two of the scene. */
async function pasted(recipe: string): Promise<Scene> {
  const scene = await setScene({
    html: ({ cdn, feed }) =>
      (include + recipe)
        .replaceAll('https://www.votre-commune.example/scdl', cdn)
        .replaceAll('https://www.votre-commune.example/donnees', feed),
    feed: (path) => ({ body: feeds[path.slice(1)] ?? '', type: '.csv' }),
  });
  await scene.page.goto(`${scene.town.origin}/`);
  return scene;
}

function recipeWith(words: string): string {
  const [, recipe = ''] = recipes.find(([, html]) => html.includes(words)) ?? [];
  return recipe;
}

/** What was in sight and has moved since the page was opened, as browsers tell it (Layout Instability API). */
async function shifted(): Promise<readonly string[]> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    // Of a page in which nothing moved, nothing is told.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
  });
  const sources = (entries as (PerformanceEntry & { sources: { node: Node | null }[] })[]).flatMap(
    (one) => one.sources,
  );
  return sources.map(({ node }) => node?.textContent ?? '');
}

describe('a recipe shows its data when it is pasted as it is', () => {
  it.each(recipes.filter(([, html]) => html.includes('<scdl-')))('%s', async (_title, recipe) => {
    const scene = await pasted(recipe);
    const { page, complaints } = scene;
    await page.locator(':is(scdl-agenda, scdl-map, scdl-table, scdl-menu)[state=ready]').waitFor();
    expect(complaints).toEqual([]);
    await scene.close();
  });
});

describe('a recipe does what its title says', () => {
  it.each([
    ['page-size="3"', ['Fest-noz de l’Écluse', 'Récital', 'Marché']],
    ['associations.csv', ['Fest-noz de l’Écluse', 'Récital', 'Marché', 'Chorale', 'Loto']],
    ['where=', ['Fest-noz de l’Écluse', 'Récital']],
    ['fields=', ['Cyrano']],
  ])('with %s, it shows its events only', async (words, titles) => {
    const scene = await pasted(recipeWith(words));
    const { page } = scene;
    const shown = page.locator('[part=item-title]');
    await expect.poll(() => shown.allInnerTexts(), { timeout: 5000 }).toEqual(titles);
    await scene.close();
  });

  it('leads to an agenda that is filtered already', async () => {
    const scene = await pasted(recipeWith('where='));
    const { page, town } = scene;
    await page.goto(`${town.origin}${/href="\/agenda(.*?)"/.exec(recipeWith('agenda-period'))?.[1] ?? ''}`);
    const titles = page.locator('[part=item-title]');
    await expect.poll(() => titles.allInnerTexts(), { timeout: 5000 }).toEqual(['Fest-noz de l’Écluse']);
    await scene.close();
  });

  it('begins with the school that it names', async () => {
    const scene = await pasted(recipeWith('site='));
    const { page } = scene;
    await page.locator('scdl-menu[state=ready]').waitFor();
    expect(await page.getByLabel('École ou secteur').inputValue()).toContain('École Anita-Conti');
    await scene.close();
  });

  it('adds up what each beneficiary had', async () => {
    const scene = await pasted(recipeWith('total='));
    const { page } = scene;
    const summary = page.locator('[part=summary]');
    await summary.waitFor();
    expect(await summary.innerText()).toMatch(/€/);
    expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(4);
    await scene.close();
  });

  it('does not push what follows it in the page', async () => {
    const recipe = recipeWith('min-height');
    const scene = await pasted(`${recipe}<p>La suite</p>`);
    const { page } = scene;
    await page.locator('scdl-agenda[state=ready]').waitFor();
    expect(await page.evaluate(shifted)).not.toContain('La suite');
    await scene.close();
  });

  it('opens the town’s own page of an event', async () => {
    const scene = await pasted(recipeWith('scdl-select'));
    const { page } = scene;
    await page.route('https://exemple.bzh/**', (route) => route.fulfill({ body: 'La page du fest-noz' }));
    await page.getByRole('link', { name: 'Fest-noz de l’Écluse' }).click();
    await page.waitForURL('https://exemple.bzh/fest-noz');
    await scene.close();
  });

  it('writes elsewhere how many events there are', async () => {
    const scene = await pasted(recipeWith('scdl-load'));
    const { page } = scene;
    await page.getByText('4 événements', { exact: true }).first().waitFor();
    expect(await page.locator('#combien').innerText()).toBe('4 événements');
    await scene.close();
  });
});
