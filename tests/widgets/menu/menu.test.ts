import { assert, waitUntil } from '@open-wc/testing';
import { aMenu, choose, csv, drawn, leavePage, one, oneWeek, press, text, texts } from './a-menu.js';
import { aFeed, changeFeed, serveFeeds } from '../support/feeds.js';
import { hushWarnings, inAddress, openPage } from '../support/page.js';

hushWarnings();

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

const SUNDAY = Date.parse('2026-11-29T18:00:00+01:00');

describe('a week of menus', () => {
  it('shows the days of the current one, today among them', async () => {
    const menu = await aMenu();
    assert.strictEqual(menu.getAttribute('state'), 'ready');
    assert.deepEqual(texts(menu, '.week-title'), ['Semaine du 23 au 27 novembre']);
    assert.deepEqual(texts(menu, '.item-title'), [
      'Lundi 23 novembre',
      'Mardi 24 novembre Aujourd’hui',
      'Mercredi 25 novembre',
      'Jeudi 26 novembre',
      'Vendredi 27 novembre',
    ]);
    assert.deepEqual(texts(menu, '.today .item-title time'), ['Mardi 24 novembre']);
  });

  it('tells each dish by its course, with what it is known by', async () => {
    const menu = await aMenu();
    assert.deepEqual(texts(menu, '.day:first-child dt'), ['Entrée', 'Plat', 'Dessert']);
    assert.deepEqual(texts(menu, '.day:first-child dd'), ['Radis', 'Rôti ou Tofu* BioEBR', 'Pomme']);
    assert.deepEqual(texts(menu, '.today .note'), ['Menu breton']);
    assert.deepEqual(texts(menu, '.today dd:has(.allergens)'), ['Far Allergènes : lait, œufs']);
  });

  it('names lunch only beside another meal', async () => {
    const menu = await aMenu({
      csv: [
        'date;repas;entree;plat;dessert',
        '2026-11-24;Déjeuner;Radis;Rôti;Pomme',
        '2026-11-24;Dîner;Soupe;Gratin;Flan',
        '2026-11-26;Déjeuner;Melon;Galette;Far',
      ].join('\n'),
    });
    assert.deepEqual(texts(menu, '.meal-title'), ['Déjeuner', 'Dîner']);
  });

  it('says why a day has none', async () => {
    const menu = await aMenu({ csv: oneWeek.replace('2026-12-09', '2026-12-11') });
    assert.deepEqual(texts(menu, '.none'), ['Pas de repas le mercredi', 'Férié', 'Menu non communiqué']);
  });

  it('knows the public holidays that the feed is silent of', async () => {
    const days = ['2026-11-04', '2026-11-10', '2026-11-12'].map((day) => `${day};Radis;Rôti`);
    const menu = await aMenu({
      csv: ['date;entree;plat', ...days].join('\n'),
      now: Date.parse('2026-11-10T12:00:00Z'),
    });
    await waitUntil(() => texts(menu, '.none').includes('Jour férié'));
  });

  it('is the next one at the weekend', async () => {
    const menu = await aMenu({ csv, now: SUNDAY });
    assert.deepEqual(texts(menu, '.week-title'), ['Semaine du 30 novembre au 4 décembre']);
  });

  it('begins with today on a phone, and ends with what is over', async () => {
    const menu = await aMenu({ width: 340 });
    const days = texts(menu, '.item-title').map((title) => title.split(' ', 1).join());
    assert.deepEqual(days, ['Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Lundi']);
    document.body.style.width = '1000px';
    await drawn(menu);
    assert.match(texts(menu, '.item-title')[0] ?? '', /^Lundi/);
  });

  it('fits a narrow page', async () => {
    const menu = await aMenu({ csv, width: 320 });
    assert.isAtMost(one(menu, '.root').scrollWidth, 320);
  });
});

describe('leafing through the weeks', () => {
  it('goes to those that have menus, and is in the address of the page', async () => {
    const menu = await aMenu();
    await press(menu, 'Semaine suivante : du 7 au 11 décembre');
    assert.deepEqual(texts(menu, '.week-title'), ['Semaine du 7 au 11 décembre']);
    assert.deepEqual(inAddress(), { 'menu-week': '2026-12-07' });
    assert.strictEqual(one(menu, '.step[aria-disabled=true]').ariaLabel, 'Semaine suivante');
    await press(menu, 'Cette semaine');
    assert.deepEqual(inAddress(), {});
  });

  it('opens at the week of a link', async () => {
    openPage({ 'menu-week': '2026-12-09' });
    const menu = await aMenu();
    assert.deepEqual(texts(menu, '.week-title'), ['Semaine du 7 au 11 décembre']);
  });

  it('pays no heed to an address that makes no sense', async () => {
    openPage({ 'menu-week': '2026-99-99', 'menu-site': 'Poudlard' });
    const menu = await aMenu();
    assert.deepEqual(texts(menu, '.week-title'), ['Semaine du 23 au 27 novembre']);
  });

  it('tells a week without menus, and the way to those that have some', async () => {
    openPage({ 'menu-week': '2026-12-01' });
    const menu = await aMenu();
    assert.strictEqual(menu.state, 'empty');
    assert.include(text(menu), 'Pas de menu publié pour cette semaine');
    await press(menu, 'Semaine du 23 au 27 novembre');
    assert.strictEqual(menu.state, 'ready');
  });

  it('says aloud which week is shown', async () => {
    const menu = await aMenu();
    await press(menu, 'Semaine suivante');
    assert.deepEqual(texts(menu, '[role=status]'), ['Semaine du 7 au 11 décembre']);
  });
});

describe('menus of several schools', () => {
  it('are those of the first, until another is chosen', async () => {
    const menu = await aMenu();
    await choose(menu, 'École ou secteur', '2');
    assert.deepEqual(texts(menu, '.day:first-child dd'), ['Melon', 'Rôti', 'Flan Allergènes : lait, œufs']);
    assert.deepEqual(inAddress(), { 'menu-site': '2' });
    assert.deepEqual(texts(menu, 'option').slice(0, 2), ['Secteur 1', 'Secteur 2']);
  });

  it('are those of the one that the author names', async () => {
    const menu = await aMenu({ site: '2' });
    assert.include(text(menu), 'Melon');
  });
});

describe('an allergen to look out for', () => {
  it('marks the dishes that hold it, and stays out of the address', async () => {
    const menu = await aMenu();
    await choose(menu, 'Allergène à repérer', 'eggs');
    assert.deepEqual(texts(menu, '.watched .dish'), ['Far']);
    assert.deepEqual(inAddress(), {});
  });
});

describe('menus that cannot be shown', () => {
  it('are told to be missing when the feed has none', async () => {
    const menu = await aMenu({ csv: 'date;entree;plat\n' });
    assert.strictEqual(menu.state, 'empty');
    assert.include(text(menu), 'Aucun menu publié pour le moment');
    assert.lengthOf([...menu.renderRoot.querySelectorAll('.blank slot')], 1, 'the link that the page gives is at hand');
  });

  it('leave the page its own link when the feed fails', async () => {
    const menu = await aMenu({ src: aFeed(() => new Response('', { status: 500 })) });
    assert.strictEqual(menu.state, 'error');
    assert.include(text(menu), 'Les menus ne peuvent pas être affichés');
    assert.lengthOf([...menu.renderRoot.querySelectorAll('slot')], 1);
  });

  it('stay, with their day, when the feed fails later', async () => {
    const src = aFeed(oneWeek);
    const menu = await aMenu({ src });
    changeFeed(src, () => new Response('', { status: 500 }));
    await menu.refresh();
    await drawn(menu);
    assert.strictEqual(menu.state, 'stale');
    assert.include(text(menu), 'Menus du');
  });

  it('take what is in a cell for text', async () => {
    const menu = await aMenu({ csv: oneWeek.replaceAll('Radis', '<img src=x onerror=alert(1)>') });
    assert.isNull(menu.renderRoot.querySelector('img'));
    assert.include(text(menu), '<img src=x');
  });
});

describe('menus in English', () => {
  it('say so', async () => {
    const menu = await aMenu({ lang: 'en' });
    assert.deepEqual(texts(menu, '.week-title'), ['Week 23 to 27 November']);
    assert.match(one(menu, '.step:last-of-type').title, /^Next week: \d/);
    assert.deepEqual(texts(menu, '.day:first-child dt'), ['Starter', 'Main dish', 'Dessert']);
  });
});
