import { assert, waitUntil } from '@open-wc/testing';
import {
  aDrawnMap,
  aFeed,
  all,
  aMap,
  changeFeed,
  csvOf,
  drawn,
  find,
  inAddress,
  leavePage,
  one,
  open,
  openPage,
  PATIENCE,
  press,
  putMap,
  SATURDAY,
  serveFeeds,
  text,
  texts,
  threePlaces,
  titles,
  type,
} from './a-map.js';
import { aGrowingFeed } from '../support/growing-feed.js';
import { hushWarnings } from '../support/page.js';

hushWarnings();
beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

describe('the list of a map', () => {
  it('says of each place what it is, where, and whether it is open', async () => {
    const map = await aMap();
    assert.deepEqual(titles(map), ['L’Encrier', 'Mairie', 'Salle des fêtes']);
    assert.deepEqual(texts(map, '.about'), [
      'Culture · 4 rue des Saules, Allaire',
      'Services · 1 place du Bac, Redon',
      'Culture · Redon',
    ]);
    assert.deepEqual(texts(map, '.when'), ['Fermé, ouvre mardi à 16 h', 'Ouvert, ferme à 12 h', 'Clés à la mairie']);
    assert.equal(map.state, 'ready');
  });

  it('says which places are not on the map', async () => {
    const map = await aMap();
    const [, , last] = all(map, '.item');
    assert.include(last?.textContent ?? '', 'Pas sur la carte');
    assert.lengthOf(
      texts(map, '.item .tag').filter((tag) => tag.startsWith('Pas')),
      1,
    );
  });

  it('says once that there is no map where the feed tells no position', async () => {
    const map = await aMap({ csv: csvOf({ nom: 'Banc' }, { nom: 'Abri' }) });
    assert.include(texts(map, '.count')[0], 'Pas de carte : position non publiée');
    assert.isEmpty(all(map, '.item .tag'));

    const list = await aMap({ csv: csvOf({ nom: 'Banc' }), layout: 'list' });
    assert.notInclude(texts(list, '.count')[0], 'carte');
  });

  it('says what is open as time passes', async () => {
    let now = SATURDAY;
    const map = await aMap({ now: () => now });
    now = Date.parse('2026-11-21T12:30:00+01:00');
    map.requestUpdate();
    await drawn(map);
    assert.equal(texts(map, '.when')[1], 'Fermé, ouvre lundi à 9 h');
  });

  it('is whole without filters too: what is only on the map is nowhere for some', async () => {
    const map = await aMap({ filters: 'none', 'page-size': 2 });
    assert.lengthOf(titles(map), 2);
    await press(map, 'Voir 1 lieu de plus');
    assert.lengthOf(titles(map), 3);
  });

  it('comes page by page, and takes the keyboard along', async () => {
    const rows = Array.from({ length: 45 }, (_, index) => ({
      nom: `Banc ${index + 1}`,
      latitude: '47.6',
      longitude: '-2',
    }));
    const map = await aMap({ csv: csvOf(...rows.map((row, index) => ({ ...row, identifiant: `b${index}` }))) });
    assert.lengthOf(titles(map), 20);
    await press(map, 'Voir 20 lieux de plus');
    assert.lengthOf(titles(map), 40);
    assert.equal(map.shadowRoot?.activeElement?.textContent, 'Banc 21');
    await press(map, 'Voir 5 lieux de plus');
    assert.lengthOf(titles(map), 45);
  });

  it('folds the containers of an address into one place', async () => {
    const row = { adresse: 'Quai Surcouf', commune: 'Redon', geo_point_2d: '47.648,-2.085' };
    const csv = csvOf({ ...row, flux: 'Verre' }, { ...row, flux: 'Papier' })
      .replaceAll('"nom";"latitude";', '')
      .replaceAll('"";"";', '');
    const map = await aMap({ csv });
    assert.lengthOf(titles(map), 1);
    assert.deepEqual(texts(map, '.item .tag'), ['Verre', 'Papier']);
  });

  it('shows the coming events of an agenda with their dates', async () => {
    const csv =
      'titre;date_debut;lieu;commune;latitude;longitude\nConcert;22/11/2026 20:30;Halles;Redon;47.65;-2.08\nBal;21/11/2025;Halles;Redon;47.65;-2.08\n';
    const map = await aMap({ csv });
    assert.deepEqual(titles(map), ['Concert']);
    assert.deepEqual(texts(map, '.when'), ['Dimanche 22 novembre, 20 h 30']);
    assert.deepEqual(texts(map, '[part=count] b'), ['1 événement']);
    assert.equal(one<HTMLInputElement>(map, '.row > .search input').placeholder, 'Titre, lieu, mot…');
  });

  it('reads hours in sentences, once what reads them has come', async () => {
    const map = await aMap({ csv: csvOf({ nom: 'Poste', horaires: 'Du lundi au samedi de 9h à 12h' }) });
    assert.deepEqual(texts(map, '.when'), ['Ouvert, ferme à 12 h']);
  });

  it('puts hundreds of places in order and counts them like a few', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      nom: `Salle ${(index * 7) % 300}`,
      type: index % 3 ? 'Sport' : 'Culture',
      latitude: '47.65',
      longitude: '-2.08',
    }));
    const map = await aMap({ csv: csvOf(...rows) });
    assert.deepEqual(titles(map).slice(0, 3), ['Salle 0', 'Salle 1', 'Salle 2']);
    assert.deepEqual(texts(map, '.chip'), ['Culture 100', 'Sport 200']);
    await type(map, '.row > .search input', '29');
    await press(map, 'Sport');
    assert.isTrue(titles(map).every((title) => title.includes('29')));
    assert.equal(texts(map, '[part=count] b')[0], `${titles(map).length} lieux`);
  });
});

describe('the filters of a map', () => {
  it('count, keep, say how many, and are in the page’s address', async () => {
    const map = await aMap();
    await press(map, 'Culture');
    assert.deepEqual(titles(map), ['L’Encrier', 'Salle des fêtes']);
    assert.deepEqual(texts(map, '.count .told'), ['2 lieux']);
    assert.deepEqual(inAddress(), { 'map-category': 'culture' });
    await press(map, 'Effacer les filtres');
    assert.lengthOf(titles(map), 3);
    assert.deepEqual(inAddress(), {});
  });

  it('have all the choices of a long menu once the visitor comes to it, and the chosen one always', async () => {
    const towns = Array.from({ length: 80 }, (_, index) => ({ nom: `Mairie ${index}`, commune: `Ville ${index}` }));
    const map = await aMap({ csv: csvOf(...towns) });
    const menu = one<HTMLSelectElement>(map, 'select');
    assert.lengthOf(menu.options, 1);
    menu.focus();
    await drawn(map);
    assert.lengthOf(menu.options, 81);
    menu.value = 'ville-7';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(map);
    menu.blur();
    await drawn(map);
    assert.deepEqual([menu.value, menu.options.length, ...titles(map)], ['ville-7', 2, 'Mairie 7']);
    menu.dispatchEvent(new PointerEvent('pointerenter'));
    await drawn(map);
    assert.deepEqual([menu.value, menu.options.length], ['ville-7', 81]);
  });

  it('know what is open now', async () => {
    const map = await aMap();
    await press(map, 'Ouvert maintenant 1');
    assert.deepEqual(titles(map), ['Mairie']);
  });

  it('search names, addresses and types', async () => {
    const map = await aMap();
    await type(map, '.row > .search input', 'saules');
    assert.deepEqual(titles(map), ['L’Encrier']);
    await type(map, '.row > .search input', 'dromadaire');
    assert.equal(map.state, 'empty');
    assert.include(text(map), 'Aucun lieu ne correspond à ces choix');
    await press(map, 'Voir tous les lieux');
    assert.lengthOf(titles(map), 3);
  });

  it('start from a shared link', async () => {
    openPage({ 'map-category': 'services' });
    assert.deepEqual(titles(await aMap()), ['Mairie']);
  });

  it('are none, and their code does not come, when the author wants none', async () => {
    openPage({ 'map-category': 'services' });
    const map = await aMap({ filters: 'none' });
    assert.lengthOf(titles(map), 3);
    assert.isNull(find(map, '.toolbar'));
  });

  it('leave one map of the page alone when another is filtered', async () => {
    const [first, second] = [await aMap(), await aMap()];
    await press(second, 'Culture');
    assert.lengthOf(titles(first), 3);
    assert.deepEqual(inAddress(), { 'map-2-category': 'culture' });
  });
});

describe('the filters of a map of thousands', () => {
  const rows = Array.from({ length: 1200 }, (_, index) => ({
    nom: `Salle ${index}`,
    type: index % 3 ? 'Sport' : 'Culture',
    latitude: '47.65',
    longitude: '-2.08',
  }));

  it('keep what the visitor asked for last, and tell the page once it is so', async () => {
    const map = await aMap({ csv: csvOf(...rows) });
    const told: number[] = [];
    map.addEventListener('scdl-filter', ({ detail }) => told.push(detail.count));
    const box = one<HTMLInputElement>(map, '.row > .search input');
    for (const words of ['1', '11', '119']) await type(map, '.row > .search input', words);
    assert.equal(box.value, '119');
    await waitUntil(() => texts(map, '[part=count] b')[0] === '12 lieux', 'they are counted', PATIENCE);
    assert.isTrue(titles(map).every((title) => title.includes('119')));
    await press(map, 'Culture');
    await waitUntil(() => texts(map, '[part=count] b')[0] === '4 lieux', 'they are counted again', PATIENCE);
    await waitUntil(() => told.length > 3, 'the page is told', PATIENCE);
    assert.deepEqual([box.value, told.at(-1)], ['119', 4]);
  });
});

describe('a map in each of its states', () => {
  it('is empty', async () => {
    const map = await aMap({ csv: 'nom;type;latitude;longitude\n' });
    assert.equal(map.state, 'empty');
    assert.include(text(map), 'Aucun lieu à afficher pour le moment');
  });

  it('could not be read', async () => {
    const map = putMap({ src: aFeed(() => new Response('', { status: 500 })) });
    await waitUntil(() => map.state === 'error');
    await drawn(map);
    assert.include(text(map), 'Les lieux ne peuvent pas être affichés');
  });

  it('could not be read, on an English page', async () => {
    const map = putMap({ lang: 'en', src: aFeed(() => new Response('', { status: 500 })) });
    await waitUntil(() => map.state === 'error' && text(map).includes('cannot be shown'), 'it says so', PATIENCE);
    assert.notInclude(text(map), 'Les lieux');
  });

  it('is printed whole, beside its map', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      nom: `Banc ${at}`,
      identifiant: `b${at}`,
      latitude: '47.6',
      longitude: '-2',
    }));
    const map = await aDrawnMap({ csv: csvOf(...rows) });
    await open(map, 'Banc 1');
    window.dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(titles(map), 30);
    assert.isTrue(one(map, '.leaflet-container').isConnected);
    // As narrow as paper.
    document.body.style.width = '700px';
    assert.isTrue(one(map, '.leaflet-container').checkVisibility());
    window.dispatchEvent(new Event('afterprint'));
    await drawn(map);
    assert.isFalse(one(map, '.leaflet-container').checkVisibility());
    assert.lengthOf(titles(map), 0);
  });

  it('keeps room for the bar that is to come, but not on paper', async () => {
    const lines = Array.from({ length: 6000 }, (_, at) => `Banc ${at};47.6;-2`);
    const map = putMap({ src: aGrowingFeed(['nom;latitude;longitude', ...lines, ''].join('\n')).address });
    await waitUntil(() => titles(map).length, 'the first places are drawn', PATIENCE);
    assert.isNotNull(find(map, '.toolbar-to-come.no-print'));
  });

  it('is of an earlier reading', async () => {
    const src = aFeed(threePlaces);
    const map = await aMap({ src });
    changeFeed(src, () => new Response('', { status: 500 }));
    await map.refresh();
    await drawn(map);
    assert.equal(map.state, 'stale');
    assert.lengthOf(titles(map), 3);
  });

  it('speaks English on a page that does', async () => {
    const map = await aMap({ lang: 'en' });
    assert.deepEqual(texts(map, '.count .told'), ['3 places']);
    assert.include(text(map), 'Around me');
  });

  it('speaks it on the map too, when the page changes its mind', async () => {
    const map = await aDrawnMap({ lang: 'fr' });
    const name = () => one(map, '.leaflet-container').getAttribute('aria-label') ?? '';
    assert.include(name(), 'Carte');
    map.lang = 'en';
    map.requestUpdate();
    await waitUntil(() => name().startsWith('Map'), 'the map speaks English', PATIENCE);
  });

  it('calls what schemas say of places in the words of such a page', async () => {
    const station = { nom_station: 'Quai Surcouf', adresse_station: 'Quai Surcouf', id_station_itinerance: 'FRX1' };
    const charging = { nbre_pdc: '2', puissance_nominale: '7.40', paiement_cb: 'true', reservation: 'false' };
    const csv = csvOf({ ...station, ...charging, coordonneesXY: '[-2.08, 47.65]' });
    const map = await aMap({ lang: 'en', csv });
    assert.include(text(map), 'Charging station');
    await open(map, 'Quai Surcouf');
    assert.deepEqual(texts(map, '.more-facts > div'), [
      'Charging points 2',
      'Power 7.4 kW',
      'Payment bank card',
      'Booking No',
    ]);
  });
});

describe('a map beside its list', () => {
  it('comes when it is about to be seen, and leaves with the widget', async () => {
    const map = await aDrawnMap();
    map.remove();
    assert.isNull(find(map, '.leaflet-container'));
    document.body.append(map);
    await waitUntil(() => find(map, '.leaflet-container'), 'it is there again');
    assert.lengthOf(all(map, '.leaflet-container'), 1);
  });

  it('never comes for a list alone, nor for places without position', async () => {
    const alone = await aMap({ layout: 'list' });
    const placeless = await aMap({ csv: csvOf({ nom: 'Mairie' }, { nom: 'Salle' }) });
    assert.isNull(find(alone, '.map'));
    assert.isNull(find(placeless, '.map'));
  });

  it('waits for a click when the author says so', async () => {
    const map = await aMap({ 'tiles-on-click': true });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    assert.isNull(find(map, '.leaflet-container'));
    one(map, '.facade button').click();
    await waitUntil(() => find(map, '.leaflet-container'), 'it is there', PATIENCE);
  });

  it('waits behind a button where there is no room, the list first', async () => {
    document.body.style.width = '360px';
    const map = await aMap();
    assert.isFalse(one(map, '.map').checkVisibility());
    await press(map, 'Afficher la carte');
    assert.isTrue(one(map, '.map').checkVisibility());
    await waitUntil(() => find(map, '.leaflet-container'), 'it is there', PATIENCE);
    await press(map, 'Masquer la carte');
    assert.isFalse(one(map, '.map').checkVisibility());
  });

  it('has the list behind a button where it comes first', async () => {
    const map = await aMap({ layout: 'map' });
    assert.isFalse(one(map, '.panel').checkVisibility());
    await press(map, 'Afficher la liste');
    assert.isTrue(one(map, '.panel').checkVisibility());
  });

  it('never makes a narrow page scroll sideways', async () => {
    document.body.style.width = '300px';
    const map = await aMap({ layout: 'stack' });
    await open(map, 'Mairie');
    assert.isAtMost(one(map, '.root').scrollWidth, 300);
  });
});
