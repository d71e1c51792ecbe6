import { assert, waitUntil } from '@open-wc/testing';
import { all, aMap, csvOf, leavePage, PATIENCE, press, serveFeeds, texts, titles } from './a-map.js';

beforeEach(serveFeeds);
afterEach(leavePage);

describe('what is open now', () => {
  it('leaves no gap where its count will be', async () => {
    const places = ['Mo-Fr 09:00-12:00', 'Du mardi au samedi de 9h à 12h'].map((horaires, at) => ({
      nom: `Mairie ${at}`,
      type: `Type ${at}`,
      horaires,
    }));
    const map = await aMap({ csv: csvOf(...places), 'page-size': 1 });
    await waitUntil(() => texts(map, '.chip').includes('Ouvert maintenant'), 'it is on offer', PATIENCE);
    const chip = all(map, '.chip').find((one) => one.textContent.includes('maintenant'));
    assert.equal(chip?.querySelector('small')?.getClientRects().length, 0);
    assert.isAbove(all(map, '.chip svg *')[0]?.getBoundingClientRect().width ?? 0, 0);
  });

  it('is also what says so in a sentence that nobody has seen', async () => {
    const closed = Array.from({ length: 40 }, (_, index) => ({
      nom: `Mairie ${index}`,
      horaires: 'Mo-Fr 09:00-12:00',
    }));
    const csv = csvOf(...closed, { nom: 'Médiathèque', horaires: 'Du mardi au samedi de 9h à 12h' });
    const map = await aMap({ csv, 'page-size': 5 });
    await waitUntil(() => texts(map, '.chip').includes('Ouvert maintenant'), 'it is on offer', PATIENCE);
    await press(map, 'Ouvert maintenant');
    await waitUntil(() => titles(map).includes('Médiathèque'), 'the sentence is understood', PATIENCE);
    assert.deepEqual([titles(map), texts(map, '.when')], [['Médiathèque'], ['Ouvert, ferme à 12 h']]);
    assert.include(texts(map, '.chip'), 'Ouvert maintenant 1');
  });
});
