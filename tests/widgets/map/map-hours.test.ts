import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlMap } from '../../../widgets/map/map.js';
import { all, aMap, csvOf, leavePage, PATIENCE, serveFeeds, texts } from './a-map.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** Forty town halls that open when everybody knows, and a library that says it in a sentence, far below. */
const feed = csvOf(
  ...Array.from({ length: 40 }, (_, index) => ({ nom: `Mairie ${index}`, horaires: 'Mo-Fr 09:00-12:00' })),
  { nom: 'Médiathèque', horaires: 'Du mardi au samedi de 9h à 12h' },
);
const hasCome = (name: string) => performance.getEntriesByType('resource').some((file) => file.name.includes(name));
const lastLine = (map: ScdlMap) => texts(map, '.when').at(-1);

// In this order: code that has come stays.
describe('hours in sentences', () => {
  it('are as they were published as long as nobody sees them, and not counted among what is open', async () => {
    const map = await aMap({ csv: feed, 'page-size': 50 });
    await waitUntil(() => texts(map, '.chip').includes('Ouvert maintenant'), 'what is open is on offer', PATIENCE);
    assert.equal(lastLine(map), 'Du mardi au samedi de 9h à 12h');
    assert.isFalse(hasCome('/hours/french/french.ts'));
  });

  it('are understood once they come into sight', async () => {
    const map = await aMap({ csv: feed, 'page-size': 50 });
    all(map, '.when').at(-1)?.scrollIntoView();
    await waitUntil(() => lastLine(map) === 'Ouvert, ferme à 12 h', 'it is told', PATIENCE);
    assert.isTrue(hasCome('/hours/french/french.ts'));
    assert.include(texts(map, '.chip'), 'Ouvert maintenant 1');
  });
});
