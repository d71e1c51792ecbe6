import { assert } from '@open-wc/testing';
import type { ScdlMenu } from '../../../widgets/menu/menu.js';
import { aFeed, openPage, serveFeeds } from '../agenda/an-agenda.js';
import { aMenu, choose, csv, leavePage } from './a-menu.js';

const html = document.documentElement;
const { warn } = console;

beforeEach(() => {
  console.warn = () => undefined;
  serveFeeds();
});
afterEach(() => {
  console.warn = warn;
  html.removeAttribute('style');
  leavePage();
});

const states: Record<string, () => Promise<ScdlMenu>> = {
  week: () => aMenu({ csv, heading: 'À la cantine' }),
  'on a phone': () => aMenu({ csv, width: 340 }),
  'an allergen pointed out': async () => {
    const menu = await aMenu({ csv });
    await choose(menu, 'Allergène à signaler', 'milk');
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

const looks = {
  light: { background: '#fff', color: '#222' },
  dark: { background: '#111', color: '#eee' },
};

for (const [look, style] of Object.entries(looks)) {
  describe(`for everybody, on a ${look} page, a menu`, () => {
    for (const [state, put] of Object.entries(states)) {
      it(`has nothing that axe finds (${state})`, async () => {
        Object.assign(html.style, style);
        await assert.isAccessible(await put());
      });
    }
  });
}

describe('for those who use no mouse, a menu', () => {
  it('has every control within reach, and large enough to press', async () => {
    const menu = await aMenu({ csv, width: 320 });
    const controls = [...menu.renderRoot.querySelectorAll<HTMLElement>('a, button, select')];
    const small = controls.filter((control) => control.getBoundingClientRect().height < 24 && !control.matches('a'));
    assert.isAbove(controls.length, 4);
    assert.deepEqual([...controls.filter(({ tabIndex }) => tabIndex < 0), ...small], []);
  });
});
