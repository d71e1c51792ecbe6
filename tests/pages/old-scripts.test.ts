import { expect, it } from 'vitest';
import { titles } from './support/feed.js';
import { setScene, type Setting } from './support/scene.js';

/** As MooTools leaves them, which sites made with Joomla 3 and before still load: it makes lists of lists, and no more. */
const mootools = `<script>
  Array.from = function (item) {
    if (item == null) return [];
    if (typeof item === 'string' || typeof item.length !== 'number') return [item];
    return Array.isArray(item) ? item : Array.prototype.slice.call(item);
  };
  Array.prototype.each = function () {};
  Array.prototype.flatten = function () { return this; };
  String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
  Element.prototype.set = Element.prototype.get = function () { return this; };
</script>`;

const places = 'nom;latitude;longitude\nPiscine;47.65;-2.08\nGymnase;47.66;-2.09\n';
const menus = 'date;entree;plat;dessert\n2026-11-23;Carottes;Poulet;Pomme\n2026-11-24;Soupe;Poisson;Yaourt\n';
const data = (csv: string) => `data:text/csv,${encodeURIComponent(csv)}`;

const ways: readonly (readonly [way: string, html: Setting['html']])[] = [
  [
    'the module script',
    ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <a data-scdl="agenda" href="${feed}/agenda.csv">L’agenda</a>`,
  ],
  [
    'the classic script in the place of its own tag',
    ({ cdn, feed }) =>
      `<script async src="${cdn}/scdl-widgets.classic.js" data-widget="agenda" data-src="${feed}/agenda.csv"></script>`,
  ],
];

it.each(ways)('every widget works beside old scripts that change what lists can do, with %s', async (_way, html) => {
  const scene = await setScene({
    html: (origins) => `${mootools}${html(origins)}
      <scdl-agenda views="month" src="${origins.feed}/agenda.csv"></scdl-agenda>
      <scdl-map tiles="none" src="${data(places)}"></scdl-map>
      <scdl-table src="${data(places)}"></scdl-table>
      <scdl-menu src="${data(menus)}"></scdl-menu>`,
  });
  await scene.page.goto(scene.town.origin);
  await expect.poll(() => scene.page.locator('[state=ready]').count(), { timeout: 10_000 }).toBe(5);
  const agenda = scene.page.locator('scdl-agenda:not([views])');
  expect(await agenda.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
  const shown = (widget: string) =>
    scene.page.locator(widget).evaluate(({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' '));
  expect(await shown('scdl-agenda[views]')).toContain('2627282930311');
  expect(await shown('scdl-map')).toContain('Gymnase');
  expect(await shown('scdl-menu')).toContain('Plat Poisson');
  expect(await shown('scdl-table')).toMatch(/Piscine.*Gymnase/);
  await scene.page.locator('scdl-table').getByRole('searchbox').fill('gym');
  await expect.poll(() => shown('scdl-table')).not.toContain('Piscine');
  expect(scene.complaints).toEqual([]);
  await scene.close();
});
