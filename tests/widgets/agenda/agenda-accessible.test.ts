import { assert, waitUntil } from '@open-wc/testing';
import { agendaCsv } from '../../../demo/feeds/index.js';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import {
  aFeed,
  all,
  anAgenda,
  changeFeed,
  drawn,
  find,
  leavePage,
  openPage,
  press,
  serveFeeds,
  type Given,
} from './an-agenda.js';
import { isForEverybody } from '../support/accessible.js';
import { hushWarnings } from '../support/page.js';

hushWarnings();
const csv = agendaCsv('2026-11-21', { base: 'data:,' });
const down = () => new Response('', { status: 500 });

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

const states: Record<string, () => Promise<ScdlAgenda>> = {
  list: () => anAgenda({ csv, heading: 'Que faire à Redon', 'page-size': 30 }),
  cards: () => anAgenda({ csv, views: 'cards list month', heading: 'Que faire à Redon' }),
  month: () => anAgenda({ csv, views: 'month list', heading: 'Que faire à Redon' }),
  'list without filters': () => anAgenda({ csv, filters: 'none' }),
  'dates being chosen': async () => {
    const agenda = await anAgenda({ csv });
    await press(agenda, 'Dates');
    return agenda;
  },
  'filtered list': async () => {
    openPage({ 'agenda-period': 'weekend', 'agenda-free': 'yes', 'agenda-category': 'marche' });
    return anAgenda({ csv });
  },
  'nothing found': () => {
    openPage({ 'agenda-text': 'xylophone' });
    return anAgenda({ csv });
  },
  dialog: () => opened({ csv }),
  'event in its place': () => opened({ csv, detail: 'inline' }),
  empty: () => anAgenda({ csv: 'titre;date_debut\n' }),
  error: () => anAgenda({ src: aFeed(down) }),
  stale: async () => {
    const src = aFeed(csv);
    const agenda = await anAgenda({ src });
    changeFeed(src, down);
    await agenda.refresh();
    await drawn(agenda);
    return agenda;
  },
  English: () => anAgenda({ csv, lang: 'en', views: 'list cards' }),
};

async function opened(given: Given): Promise<ScdlAgenda> {
  openPage({ 'agenda-event': 'atelier-vannerie' });
  const agenda = await anAgenda(given);
  await waitUntil(() => find(agenda, '#detail-title'));
  return agenda;
}

isForEverybody('an agenda', states);

describe('for everybody, two agendas of a page', () => {
  it('have nothing that axe finds, and names of their own', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    await anAgenda({ csv, parent: page, heading: 'Concerts' });
    await anAgenda({ csv, parent: page, heading: 'Marchés' });
    await assert.isAccessible(page);
    page.remove();
  });
});

describe('for those who use no mouse, an agenda', () => {
  it('has every control within reach of the keyboard', async () => {
    const agenda = await anAgenda({ csv, views: 'list cards month' });
    const controls = all(agenda, 'a, button, input, select, summary');
    const unreachable = controls.filter(
      (control) => control.tabIndex < 0 || !['a', 'button', 'input', 'select', 'summary'].includes(control.localName),
    );
    assert.deepEqual(unreachable, []);
    assert.lengthOf(all(agenda, '[onclick], [tabindex="1"]'), 0);
  });

  it('is large enough to press', async () => {
    document.body.style.width = '320px';
    const agenda = await anAgenda({ csv, views: 'list cards' });
    const small = all(agenda, 'button, input, select').filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return control.checkVisibility() && (width < 24 || height < 24);
    });
    assert.deepEqual(small, []);
  });
});
