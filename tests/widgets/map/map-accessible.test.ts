import { assert, waitUntil } from '@open-wc/testing';
import { containersCsv, equipementsCsv } from '../../../demo/feeds/index.js';
import type { ScdlMap } from '../../../widgets/map/map.js';
import {
  aDrawnMap,
  aFeed,
  all,
  aMap,
  changeFeed,
  drawn,
  find,
  leavePage,
  openPage,
  PATIENCE,
  serveFeeds,
} from './a-map.js';
import { isForEverybody } from '../support/accessible.js';
import { hushWarnings } from '../support/page.js';

hushWarnings();
const csv = equipementsCsv();
const down = () => new Response('', { status: 500 });

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

const states: Record<string, () => Promise<ScdlMap>> = {
  'side by side': () => aDrawnMap({ csv, heading: 'Bâtiments publics' }),
  stacked: () => aDrawnMap({ csv, layout: 'stack' }),
  'list alone': () => aMap({ csv, layout: 'list' }),
  'map first': () => aDrawnMap({ csv, layout: 'map' }),
  'map on click': () => aMap({ csv, 'tiles-on-click': true }),
  waste: () => aDrawnMap({ csv: containersCsv() }),
  'without filters': () => aDrawnMap({ csv, filters: 'none' }),
  narrow: () => {
    document.body.style.width = '320px';
    return aMap({ csv });
  },
  detail: async () => {
    openPage({ 'map-place': '35999-01010401-004' });
    const map = await aDrawnMap({ csv });
    await waitUntil(() => find(map, '.week'), 'hours are told', PATIENCE);
    return map;
  },
  'nothing found': () => {
    openPage({ 'map-text': 'xylophone' });
    return aMap({ csv });
  },
  empty: () => aMap({ csv: 'nom;type;latitude;longitude\n' }),
  error: () => aMap({ src: aFeed(down) }),
  stale: async () => {
    const src = aFeed(csv);
    const map = await aMap({ src });
    changeFeed(src, down);
    await map.refresh();
    await drawn(map);
    return map;
  },
  English: () => aDrawnMap({ csv, lang: 'en' }),
};

isForEverybody('a map with its list', states);

describe('for those who use no mouse, a list of places', () => {
  it('is large enough to press', async () => {
    document.body.style.width = '320px';
    const map = await aMap({ csv });
    const small = all(map, 'button, input, select').filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return control.checkVisibility() && (width < 24 || height < 24);
    });
    assert.deepEqual(small, []);
  });
});
