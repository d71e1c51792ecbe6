import { assert } from '@open-wc/testing';
import type { ScdlMenu } from '../../../widgets/menu/menu.js';
import { aMenu, choose, csv, leavePage } from './a-menu.js';
import { isForEverybody } from '../support/accessible.js';
import { aFeed, serveFeeds } from '../support/feeds.js';
import { hushWarnings, openPage } from '../support/page.js';

hushWarnings();

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

const states: Record<string, () => Promise<ScdlMenu>> = {
  week: () => aMenu({ csv, heading: 'À la cantine' }),
  'on a phone': () => aMenu({ csv, width: 340 }),
  'an allergen looked out for': async () => {
    const menu = await aMenu({ csv });
    await choose(menu, 'Allergène à repérer', 'milk');
    return menu;
  },
  'no menu this week': () => {
    openPage({ 'menu-week': '2020-01-06' });
    return aMenu({ csv });
  },
  empty: () => aMenu({ csv: 'date;entree;plat\n' }),
  error: () => aMenu({ src: aFeed(() => new Response('', { status: 500 })) }),
  English: () => aMenu({ csv, lang: 'en' }),
};

isForEverybody('a menu', states);

describe('for those who use no mouse, a menu', () => {
  it('has every control within reach, and large enough to press', async () => {
    const menu = await aMenu({ csv, width: 320 });
    const controls = [...menu.renderRoot.querySelectorAll<HTMLElement>('a, button, select')];
    const small = controls.filter((control) => control.getBoundingClientRect().height < 24 && !control.matches('a'));
    assert.isAbove(controls.length, 4);
    assert.deepEqual([...controls.filter(({ tabIndex }) => tabIndex < 0), ...small], []);
  });
});
