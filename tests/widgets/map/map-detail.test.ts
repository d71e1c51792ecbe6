import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlMap } from '../../../widgets/map/map.js';
import {
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
  readable,
  serveFeeds,
  text,
  texts,
  titles,
} from './a-map.js';

const state = globalThis as { struck?: boolean };
beforeEach(() => {
  delete state.struck;
  serveFeeds();
});
afterEach(leavePage);

const focused = (map: ScdlMap) => map.shadowRoot?.activeElement;

describe('the detail of a place', () => {
  it('takes the place of the list, the keyboard with it, and gives both back', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    assert.deepEqual(inAddress(), { 'map-place': 'mairie' });
    assert.equal(focused(map)?.id, 'detail-title');
    assert.isNull(find(map, '.item'));
    await press(map, 'Retour à la liste');
    assert.lengthOf(titles(map), 3);
    assert.equal(readable(focused(map) ?? map), 'Mairie');
    await waitUntil(() => !Object.keys(inAddress()).length, 'the address is that of the list');
  });

  it('closes with Escape', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    focused(map)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn(map);
    assert.isNull(find(map, '.detail'));
    assert.equal(readable(focused(map) ?? map), 'Mairie');
  });

  it('says all that is known', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    const said = text(map);
    for (const words of [
      '1 place du Bac, Redon',
      '02 99 00 00 00',
      'exemple.bzh',
      'Accessible',
      'Ouvert, ferme à 12 h',
    ])
      assert.include(said, words);
    assert.deepEqual(texts(map, '.week .today'), ['Aujourd’hui 9 h – 12 h']);
    assert.lengthOf(all(map, '.week tr'), 7);
  });

  it('says once the hours that are the same every day', async () => {
    const map = await aMap({ csv: csvOf({ nom: 'Toilettes', horaires: 'Mo-Su,PH 07:00-22:00' }) });
    await open(map, 'Toilettes');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    assert.deepEqual(texts(map, '.week tr'), ['Tous les jours 7 h – 22 h']);
  });

  it('tells its story before whom to tell a mistake, and numbers in pairs', async () => {
    const place = { nom: 'Piscine', description: 'Bassin de 25 m', email: 'a@exemple.bzh', telephone: '0299000000' };
    const map = await aMap({ csv: csvOf(place) });
    await open(map, 'Piscine');
    assert.match(text(map), /02 99 00 00 00.*Bassin de 25 m.*Signaler une erreur/);
  });

  it('makes links of the addresses that its story tells', async () => {
    const description = 'Horaires : https://piscine.example/horaires.\n\nBonnet obligatoire.';
    const map = await aMap({ csv: csvOf({ nom: 'Piscine', description }) });
    await open(map, 'Piscine');
    assert.deepEqual(texts(map, '.story p'), [
      'Horaires : https://piscine.example/horaires (nouvel onglet).',
      'Bonnet obligatoire.',
    ]);
    assert.strictEqual(find<HTMLAnchorElement>(map, '.story a')?.href, 'https://piscine.example/horaires');
  });

  it('shows the hours of the season to come where all is closed until then', async () => {
    const csv = csvOf({ nom: 'Base nautique', horaires: 'May-Sep: We-Su 10:00-12:00,14:00-18:00' });
    const map = await aMap({ csv });
    await open(map, 'Base nautique');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    assert.deepEqual(texts(map, '.week caption'), ['Du 1er mai 2027 au 30 septembre 2027']);
    const closed = ['Lundi Fermé', 'Mardi Fermé'];
    const days = ['Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];
    assert.deepEqual(texts(map, '.week tr'), [...closed, ...days.map((day) => `${day} 10 h – 12 h, 14 h – 18 h`)]);
    assert.isNull(find(map, '.week .today'));
  });

  it('shows the first week that is open of hours that come once a month', async () => {
    const csv = csvOf({ nom: 'Ressourcerie', horaires: 'Sa[2] 09:00-12:00' });
    const map = await aMap({ csv });
    await open(map, 'Ressourcerie');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    assert.deepEqual(texts(map, '.week caption'), ['Du 7 décembre au 13 décembre']);
    assert.include(texts(map, '.week tr'), 'Samedi 9 h – 12 h');
  });

  it('tells the hours of overseas towns by their own clock', async () => {
    const csv = csvOf({ nom: 'Médiathèque de Mata-Utu', code_insee: '98613', horaires: 'Sa 14:00-22:00; PH off' });
    const map = await aMap({ csv });
    await open(map, 'Médiathèque de Mata-Utu');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    // It is a quarter to nine in the evening there.
    assert.deepEqual(texts(map, '.head .state'), ['Ouvert, ferme à 22 h']);
    assert.deepEqual(texts(map, '.week .today'), ['Aujourd’hui 14 h – 22 h']);
  });

  it('breaks no line within hours', async () => {
    const map = await aMap({ csv: csvOf({ nom: 'Déchèterie', horaires: 'Mo-Sa 09:00-12:00,14:00-17:30' }) });
    map.style.width = '300px';
    await open(map, 'Déchèterie');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    const heights = all(map, '.week .today span').map((hours) => hours.getClientRects()[0]?.height ?? 0);
    const one = all(map, '.week .today th')[0]?.getBoundingClientRect().height ?? 0;
    assert.lengthOf(heights, 2);
    for (const height of heights) assert.isAtMost(height, one);
  });

  it('has edges where the visitor’s own colours take its grounds away', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    const { borderTopStyle, borderTopWidth } = getComputedStyle(one(map, '.ways ul'));
    assert.deepEqual([borderTopStyle, borderTopWidth], ['solid', '1px']);
  });

  it('says first whether it is open, once', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    assert.deepEqual(texts(map, '.head .state'), ['Ouvert, ferme à 12 h']);
    assert.notInclude(texts(map, '.facts').join(), 'Ouvert');
  });

  it('shows hours that are not understood as they were written', async () => {
    const map = await aMap();
    await open(map, 'Salle des fêtes');
    assert.isEmpty(texts(map, '.state'));
    assert.include(texts(map, '.facts').join(), 'Clés à la mairie');
    assert.isNull(find(map, '.week'));
  });

  it('shows the way by several services, none of them contacted before', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    const hosts = all<HTMLAnchorElement>(map, '.ways a').map(({ hostname }) => hostname);
    assert.deepEqual(hosts, ['www.openstreetmap.org', 'www.google.com', 'maps.apple.com']);
  });

  it('lets a mistake be told to who mends the data, else to the place itself', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    const report = () => all<HTMLAnchorElement>(map, 'a').find((link) => readable(link) === 'Signaler une erreur');
    assert.match(report()?.href ?? '', /^mailto:mairie@exemple[.]bzh[?]subject=Erreur/);
    map.contact = 'donnees@exemple.bzh';
    await drawn(map);
    assert.match(report()?.href ?? '', /^mailto:donnees@exemple[.]bzh[?]/);
  });

  it('opens from a shared link, and leaves the keyboard where it is', async () => {
    openPage({ 'map-place': 'encrier' });
    const map = await aMap();
    await waitUntil(() => find(map, '#detail-title'), 'the detail is there', PATIENCE);
    assert.isNull(focused(map));
    assert.include(text(map), '4 rue des Saules');
  });

  it('stays closed when the page has better to do', async () => {
    const map = await aMap();
    map.addEventListener('scdl-select', (event) => event.preventDefault(), { once: true });
    await press(map, 'Mairie');
    assert.deepEqual(inAddress(), {});
  });

  it('leaves a list that is narrowed down', async () => {
    const map = await aMap();
    await open(map, 'Mairie');
    await press(map, 'Culture');
    assert.deepEqual(inAddress(), { 'map-category': 'culture' });
    assert.deepEqual(titles(map), ['L’Encrier', 'Salle des fêtes']);
  });
});

const payloads = {
  script: '<script>struck = true</script>',
  image: '<img src=x onerror="struck = true">',
  'javascript:': 'javascript:struck=true',
  'data:': 'data:text/html,<script>parent.struck=true</script>',
};
const columns = [
  'type',
  'adresse',
  'commune',
  'horaires',
  'telephone',
  'email',
  'site_web',
  'image',
  'description',
  'gestionnaire',
];

describe('a map whose feed is hostile', () => {
  for (const [what, payload] of Object.entries(payloads)) {
    it(`shows as text, or leaves out, what tries ${what} in every column`, async () => {
      const row = Object.fromEntries(columns.map((name) => [name, payload]));
      const csv = csvOf({
        ...row,
        nom: `Salle ${payload}`,
        identifiant: 'salle',
        latitude: '47.65',
        longitude: '-2.08',
      });
      openPage({ 'map-place': 'salle' });
      const map = await aMap({ csv });
      await waitUntil(() => find(map, '#detail-title'), 'the detail is there', PATIENCE);
      await waitUntil(() => find(map, '.leaflet-container'), 'the map is there', PATIENCE);
      assert.lengthOf(all(map, 'script, iframe, object, embed, [onerror], [onload], [onclick]'), 0);
      const links = all<HTMLAnchorElement>(map, '[href]').filter(({ href }) => !/^(https?|mailto|tel):/.test(href));
      assert.deepEqual(links, []);
      assert.include(readable(one(map, '#detail-title')), 'Salle');
      assert.isUndefined(state.struck);
    });
  }
});

describe('a link to a place that has gone', () => {
  const GONE = 'Cette fiche n’est plus dans la liste.';
  const isTold = (map: ScdlMap) => texts(map, '.notice[role=status]').includes(GONE);

  it('says so, and leads back to the others', async () => {
    openPage({ 'map-place': 'lavoir' });
    const map = await aMap();
    await waitUntil(() => isTold(map), 'it is told', PATIENCE);
    await press(map, 'Retour à la liste');
    assert.isFalse(isTold(map));
    assert.lengthOf(titles(map), 3);
    await waitUntil(() => !Object.keys(inAddress()).length, 'the address is that of the list');
  });

  it('says so when it goes while it is open', async () => {
    const src = aFeed(csvOf({ nom: 'Lavoir' }, { nom: 'Mairie' }));
    const map = await aMap({ src });
    await open(map, 'Lavoir');
    changeFeed(src, csvOf({ nom: 'Mairie' }));
    await map.refresh();
    await waitUntil(() => isTold(map), 'it is told', PATIENCE);
  });

  it('says nothing while the source does not answer: the place may be a new one', async () => {
    const src = aFeed(csvOf({ nom: 'Lavoir' }, { nom: 'Mairie' }));
    const map = await aMap({ src });
    // All code that could tell is there.
    await open(map, 'Lavoir');
    changeFeed(src, () => new Response('', { status: 500 }));
    await map.refresh();
    openPage({ 'map-place': 'piscine' });
    dispatchEvent(new PopStateEvent('popstate'));
    await drawn(map);
    assert.equal(map.state, 'stale');
    assert.isFalse(isTold(map));
    assert.lengthOf(titles(map), 2);
  });
});
