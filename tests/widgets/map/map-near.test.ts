import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlMap } from '../../../widgets/map/map.js';
import {
  all,
  aMap,
  askedOfServices,
  changeFeed,
  drawn,
  find,
  inAddress,
  leavePage,
  one,
  press,
  serveFeeds,
  text,
  texts,
  titles,
  type,
} from './a-map.js';
import { hushWarnings } from '../support/page.js';

const GEOCODER = 'https://adresses.example/search';
const BOX = '.combobox input';
const { geolocation } = navigator;
hushWarnings();

function locateAs(getCurrentPosition: Geolocation['getCurrentPosition']) {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

const address = (label: string, lon: number, lat: number) => ({
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { label },
});

beforeEach(() => {
  serveFeeds();
  const features = [
    address('2 Rue du Port 75001 Paris', 2.35, 48.85),
    address('2 Rue du Port 56350 Allaire', -2.16, 47.637),
  ];
  changeFeed(GEOCODER, () => new Response(JSON.stringify({ features })));
});
afterEach(() => {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  leavePage();
});

async function suggested(map: ScdlMap) {
  await waitUntil(() => all(map, '[role=option]').length > 0, 'addresses are suggested');
}

function key(map: ScdlMap, name: string) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  one(map, BOX).dispatchEvent(event);
  return event;
}

describe('addresses', () => {
  it('are suggested right under their box, also where « around me » comes after it', async () => {
    const parent = document.createElement('div');
    parent.style.width = '328px';
    document.body.append(parent);
    const map = await aMap({ geocoder: GEOCODER, parent });
    await type(map, BOX, '2 rue du port');
    await suggested(map);
    const [list, box] = [one(map, '[role=listbox]'), one(map, BOX)].map((node) => node.getBoundingClientRect());
    assert.isAtLeast(list?.top ?? 0, box?.bottom ?? 0);
    assert.isBelow((list?.top ?? 0) - (box?.bottom ?? 0), 10);
    parent.remove();
  });
});

describe('around me', () => {
  it('sorts by distance from where the device says it is, and sends that nowhere', async () => {
    locateAs((found) => found({ coords: { latitude: 47.638, longitude: -2.164 } } as GeolocationPosition));
    const map = await aMap({ geocoder: GEOCODER });
    await press(map, 'Autour de moi');
    await waitUntil(() => texts(map, '.distance').length === 2, 'distances are told');
    assert.deepEqual(titles(map), ['L’Encrier', 'Mairie', 'Salle des fêtes']);
    assert.deepEqual(texts(map, '.distance'), ['à 60 m', 'à 6,1 km']);
    assert.include(text(map), 'du plus proche au plus loin de vous');
    assert.deepEqual(askedOfServices(), []);
    assert.deepEqual(inAddress(), {});
    await press(map, 'Ne plus trier par distance');
    await waitUntil(() => texts(map, '.distance').length === 0, 'they are gone');
  });

  it('asks for nothing before it is pressed', async () => {
    let called = 0;
    locateAs(() => void called++);
    await aMap({ geocoder: GEOCODER });
    assert.equal(called, 0);
  });

  for (const [why, code, words] of [
    ['refused', 1, 'n’a pas donné votre position'],
    ['lost', 2, 'introuvable'],
    ['late', 3, 'tarde trop'],
  ] as const) {
    it(`says plainly that the position is ${why}`, async () => {
      locateAs((_, failed) => failed?.({ code } as GeolocationPositionError));
      const map = await aMap({ geocoder: GEOCODER });
      await press(map, 'Autour de moi');
      await waitUntil(() => texts(map, '.near .said').join().includes(words), words);
      assert.lengthOf(titles(map), 3);
    });
  }
});

describe('what is said of a position that does not come', () => {
  it('leaves the controls of a wide bar as they are', async () => {
    locateAs((_, failed) => failed?.({ code: 1 } as GeolocationPositionError));
    const parent = document.createElement('div');
    parent.style.width = '1200px';
    document.body.append(parent);
    const map = await aMap({ geocoder: GEOCODER, parent });
    const sizes = () =>
      all(map, '.row > *:not(.near), .near > *:not(.said)').map((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        return [left, top, width, height].map(Math.round);
      });
    const before = sizes();
    await press(map, 'Autour de moi');
    await waitUntil(() => find(map, '.near .said:not(.sr)'), 'it is said');
    assert.deepEqual(sizes(), before);
    parent.remove();
  });

  it('does not lead to a box for addresses that is not there', async () => {
    locateAs((_, failed) => failed?.({ code: 3 } as GeolocationPositionError));
    const map = await aMap({ geocoder: 'none' });
    await press(map, 'Autour de moi');
    await waitUntil(() => find(map, '.near .said:not(.sr)'), 'it is said');
    assert.deepEqual(texts(map, '.near .said'), ['Votre position tarde trop à venir. Vous pouvez réessayer.']);
  });
});

describe('an address that is typed', () => {
  it('is looked for once the typing pauses, with nothing else, those around first', async () => {
    const map = await aMap({ geocoder: GEOCODER });
    await type(map, BOX, 'ru');
    await type(map, BOX, 'rue du p');
    await type(map, BOX, 'rue du port');
    await suggested(map);
    assert.deepEqual(askedOfServices(), [`${GEOCODER}?q=rue+du+port&autocomplete=1&limit=15`]);
    assert.deepEqual(texts(map, '[role=option]'), ['2 Rue du Port 56350 Allaire', '2 Rue du Port 75001 Paris']);
  });

  it('is chosen with the keyboard', async () => {
    const map = await aMap({ geocoder: GEOCODER });
    await type(map, BOX, 'rue du port');
    await suggested(map);
    assert.isTrue(key(map, 'ArrowDown').defaultPrevented);
    await waitUntil(() => one(map, BOX).getAttribute('aria-activedescendant') === 'address-0');
    key(map, 'Enter');
    await waitUntil(() => texts(map, '.distance').length === 2, 'distances are told');
    assert.deepEqual(titles(map).slice(0, 2), ['L’Encrier', 'Mairie']);
    assert.include(text(map), 'autour de 2 Rue du Port 56350 Allaire');
    assert.equal(one(map, BOX).getAttribute('aria-expanded'), 'false');
  });

  it('is chosen with a tap', async () => {
    const map = await aMap({ geocoder: GEOCODER });
    await type(map, BOX, 'rue du port');
    await suggested(map);
    all(map, '[role=option]')[0]?.click();
    await waitUntil(() => texts(map, '.distance').length === 2, 'distances are told');
    assert.equal(one<HTMLInputElement>(map, BOX).value, '2 Rue du Port 56350 Allaire');
  });

  it('leaves its suggestions with Escape, and its order with its text', async () => {
    const map = await aMap({ geocoder: GEOCODER });
    await type(map, BOX, 'rue du port');
    await suggested(map);
    key(map, 'Escape');
    await waitUntil(() => all(map, '[role=option]').length === 0, 'they are gone');
    await type(map, BOX, 'rue du port ');
    await suggested(map);
    key(map, 'Enter');
    await waitUntil(() => texts(map, '.distance').length === 2, 'distances are told');
    await type(map, BOX, '');
    await waitUntil(() => texts(map, '.distance').length === 0, 'they are gone');
  });

  for (const [what, answer, words] of [
    ['nowhere', () => new Response('{"features":[]}'), 'Aucune adresse trouvée'],
    ['unanswered', () => new Response('', { status: 503 }), 'ne répond pas'],
  ] as const) {
    it(`is said to be ${what}`, async () => {
      changeFeed(GEOCODER, answer);
      const map = await aMap({ geocoder: GEOCODER });
      await type(map, BOX, 'rue de nulle part');
      await waitUntil(() => texts(map, '.near .said').join().includes(words), words);
    });
  }

  it('is not offered when the author wants no geocoder, nor when there is nothing to be near of', async () => {
    const map = await aMap({ geocoder: 'none' });
    assert.isNull(find(map, BOX));
    assert.include(text(map), 'Autour de moi');
    const placeless = await aMap({ csv: 'nom;type\nMairie;Services\nSalle;Culture\n' });
    await drawn(placeless);
    assert.isNull(find(placeless, '.near'));
  });
});
