import { assert, waitUntil } from '@open-wc/testing';
import { agendaCsv } from '../../../demo/feeds/index.js';
import { menusCsv } from '../../../demo/feeds/menus.js';
import '../../../widgets/auto/auto.js';
import type { ScdlAuto } from '../../../widgets/auto/auto.js';
import { SATURDAY } from '../agenda/an-agenda.js';
import { aFeed, changeFeed, readings, serveFeeds } from '../support/feeds.js';
import { hushWarnings, leavePage } from '../support/page.js';

const feeds = {
  agenda: agendaCsv('2026-11-21', { base: 'data:,' }),
  menu: menusCsv('2026-11-21'),
  map: 'nom;adresse;commune;latitude;longitude\nMairie;1 place du Bac;Redon;47.65;-2.08\n',
  table: 'objet;montant;beneficiaire\nSubvention;500;Bagad\n',
};

hushWarnings();

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  for (const auto of document.querySelectorAll('scdl-auto')) auto.remove();
  leavePage();
});

function anAuto(attributes: Readonly<Record<string, string>>): ScdlAuto {
  const auto = document.createElement('scdl-auto');
  auto.clock = () => SATURDAY;
  for (const [name, value] of Object.entries({ 'no-keep': '', ...attributes })) auto.setAttribute(name, value);
  auto.innerHTML = '<a href="https://exemple.bzh/">À la source</a>';
  document.body.append(auto);
  return auto;
}

async function became(auto: ScdlAuto, name: string) {
  // The code of the widget comes first.
  await waitUntil(() => auto.widget?.localName === `scdl-${name}`, `it is a ${name}`, { timeout: 4000 });
  await waitUntil(() => auto.widget?.state !== 'loading', 'it is drawn', { timeout: 4000 });
}

describe('a tag that looks at its feed', () => {
  for (const [name, csv] of Object.entries(feeds)) {
    it(`becomes a ${name}`, async () => {
      const src = aFeed(csv);
      const auto = anAuto({ src, layout: 'list' });
      await became(auto, name);
      assert.strictEqual(auto.widget?.state, 'ready');
      assert.strictEqual(readings(src), 1);
    });
  }

  it('hands over its attributes and its content, and keeps its own name', async () => {
    const auto = anAuto({
      src: aFeed(feeds.agenda),
      heading: 'Que faire',
      views: 'cards',
      id: 'sortir',
      class: 'large',
    });
    await became(auto, 'agenda');
    const names = auto.widget?.getAttributeNames() ?? [];
    assert.includeMembers(names, ['src', 'heading', 'views']);
    assert.notIncludeMembers(names, ['id', 'class']);
    assert.strictEqual(auto.widget?.querySelector('a')?.textContent, 'À la source');
    assert.lengthOf([...auto.children], 1);
  });

  it('tells the widget what changes', async () => {
    const auto = anAuto({ src: aFeed(feeds.agenda), heading: 'Que faire', views: 'cards' });
    await became(auto, 'agenda');
    auto.setAttribute('heading', 'Sortir');
    auto.removeAttribute('views');
    await waitUntil(() => auto.widget?.getAttribute('heading') === 'Sortir');
    await became(auto, 'agenda');
    assert.isFalse(auto.widget?.hasAttribute('views'));
    assert.lengthOf([...auto.children], 1);
  });

  it('changes its mind with the address, and keeps the content', async () => {
    const auto = anAuto({ src: aFeed(feeds.agenda) });
    await became(auto, 'agenda');
    auto.src = aFeed(feeds.menu);
    auto.setAttribute('src', auto.src);
    await became(auto, 'menu');
    assert.lengthOf([...auto.children], 1);
    assert.strictEqual(auto.querySelector('scdl-menu > a')?.textContent, 'À la source');
  });

  it('is a table that tells the failure while the feed is down, then what the feed calls for', async () => {
    const src = aFeed(() => new Response('', { status: 500 }));
    const auto = anAuto({ src });
    await became(auto, 'table');
    assert.strictEqual(auto.widget?.state, 'error');
    changeFeed(src, feeds.menu);
    await auto.refresh();
    await became(auto, 'menu');
    assert.strictEqual(auto.widget?.state, 'ready');
  });

  it('is a table that tells of an address that was forgotten, until it is given', async () => {
    const auto = anAuto({ check: '' });
    await became(auto, 'table');
    assert.strictEqual(auto.widget?.state, 'error');
    assert.exists(auto.widget?.querySelector('a'));
    await waitUntil(() => auto.widget?.renderRoot.querySelector('[part=report]'), 'the report tells', {
      timeout: 4000,
    });
    auto.setAttribute('src', aFeed(feeds.agenda));
    await became(auto, 'agenda');
  });

  it('moves in the page with its widget', async () => {
    const auto = anAuto({ src: aFeed(feeds.menu) });
    await became(auto, 'menu');
    const { widget } = auto;
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(auto);
    await became(auto, 'menu');
    assert.strictEqual(auto.widget, widget);
    elsewhere.remove();
  });

  it('shows that it is looking, then nothing of its own', async () => {
    const auto = anAuto({ src: aFeed(feeds.menu) });
    await auto.updateComplete;
    assert.ok(auto.renderRoot.querySelector('.skeleton'));
    await became(auto, 'menu');
    await auto.updateComplete;
    assert.strictEqual(auto.renderRoot.querySelector('slot')?.assignedElements()[0], auto.widget);
    await assert.isAccessible(auto);
  });

  it('is told by its own name in the report', async () => {
    const auto = anAuto({ check: '' });
    await became(auto, 'table');
    const report = () => auto.widget?.shadowRoot?.querySelector('[part=report]')?.textContent ?? '';
    await waitUntil(() => report().includes('adresse'), 'the report is there', { timeout: 4000 });
    assert.include(report(), '<scdl-auto> n’a pas d’adresse');
  });

  it('does not ask a service twice', async () => {
    const asked: string[] = [];
    const stub = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!address.startsWith('https://portail.example')) return stub(input, init);
      asked.push(address);
      const rows = [{ titre: 'Bal', date_debut: '2026-11-28T20:00:00+01:00', date_fin: '2026-11-28T23:00:00+01:00' }];
      return Promise.resolve(Response.json(address.includes('/exports/') ? rows : { fields: [] }));
    };
    const auto = anAuto({ src: `https://portail.example/explore/dataset/sorties-${Date.now()}/` });
    await became(auto, 'agenda');
    assert.lengthOf(
      asked.filter((address) => address.includes('/exports/')),
      1,
    );
  });
});
