import { describe, expect, it } from 'vitest';
import { titles } from './support/feed.js';
import { setScene, type Setting } from './support/scene.js';

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
    const scene = await setScene({ html, headers });
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

const places = `identifiant;nom;type;commune;latitude;longitude
1;Mairie;Mairie;Redon;47.6512;-2.0848
2;Piscine;Piscine;Redon;47.6601;-2.0902
`;

/** Widgets whose code is in files beside the classic script, by what shows that they are drawn. */
const beside: readonly (readonly [name: string, attributes: string, shows: string])[] = [
  ['map', 'tiles="none"', '.map-place[aria-label^=Piscine]'],
  ['table', '', 'tbody tr:nth-child(2)'],
];

const inPlace = (name: string, attributes: string): Setting['html'] => {
  const options = attributes && `data-${attributes}`;
  return ({ cdn, feed }) =>
    `<main><script async src="${cdn}/scdl-widgets.classic.js" data-widget="${name}" data-src="${feed}/lieux.csv" ${options}></script></main>`;
};

describe.each(beside)('a %s by the classic script', (name, attributes, shows) => {
  const setting = {
    html: inPlace(name, attributes),
    headers,
    feed: () => ({ body: places, type: '.csv' }) as const,
    context: { viewport: { width: 1200, height: 900 } },
  };

  it('brings its files under a strict security policy', async () => {
    const scene = await setScene(setting);
    await scene.page.goto(scene.town.origin);
    await scene.page.locator(`scdl-${name} ${shows}`).waitFor();
    expect(scene.cdn.requests.filter((path) => !path.includes('.classic.js'))).toEqual([]);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('says what to copy where its files are missing', async () => {
    const isMain = (path: string) => path.startsWith('/scdl-widgets.classic.js');
    const cdn = (path: string) => (isMain(path) ? undefined : { status: 404 });
    const scene = await setScene({ ...setting, cdn });
    await scene.page.goto(scene.town.origin);
    const file = new RegExp(`scdl-widgets\\.${name}\\.classic\\.js\\S* n’a pas pu être chargé.*copiez-les`);
    await expect.poll(() => scene.complaints.filter((complaint) => file.test(complaint)).length).toBeGreaterThan(0);
    await scene.close();
  });
});

describe('a map by the classic script whose file of the map itself is missing', () => {
  it('shows the list of places, and says what to copy', async () => {
    const scene = await setScene({
      html: inPlace('map', 'tiles="none"'),
      feed: () => ({ body: places, type: '.csv' }),
      cdn: (path) => (path.includes('leaflet') ? { status: 404 } : undefined),
      context: { viewport: { width: 1200, height: 900 } },
    });
    await scene.page.goto(scene.town.origin);
    await expect.poll(() => scene.page.locator('scdl-map [part~=item]').count()).toBe(2);
    await expect.poll(() => scene.complaints.join('\n')).toMatch(/leaflet\.classic\.js\S* n’a pas pu être chargé/);
    await scene.close();
  });
});
