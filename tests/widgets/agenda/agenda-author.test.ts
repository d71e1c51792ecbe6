import { assert } from '@open-wc/testing';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import {
  all,
  anAgenda,
  csvOf,
  leavePage,
  one,
  press,
  readings,
  aFeed,
  serveFeeds,
  text,
  texts,
  threeEvents,
  titles,
} from './an-agenda.js';
import { hushWarnings } from '../support/page.js';

hushWarnings();

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

describe('an agenda whose author slipped', () => {
  for (const given of [
    { timezone: 'Mars/Olympus' },
    { timezone: '' },
    { 'page-size': 'beaucoup' },
    { 'page-size': 0 },
    { 'page-size': -3 },
    { 'heading-level': 'deux', heading: 'Agenda' },
    { 'heading-level': 0, heading: 'Agenda' },
    { fields: '{titre: "titre"' },
    { fields: '["titre"]' },
    { near: 'Redon' },
    { near: '47.65' },
    { where: 'n’importe quoi' },
    { refresh: 'souvent' },
    { refresh: -1 },
    { theme: 'fuchsia' },
    { detail: 'popup' },
    { views: 'globe' },
    { filters: '' },
    { lang: 'tlh' },
  ]) {
    it(`shows all the same with ${JSON.stringify(given)}`, async () => {
      const agenda = await anAgenda(given);
      assert.strictEqual(agenda.state, 'ready');
      assert.isAtLeast(titles(agenda).length, 1);
      assert.notMatch(text(agenda), /NaN|undefined|null|Infinity/);
    });
  }

  it('reads from left to right on a page that goes the other way', async () => {
    const parent = document.createElement('div');
    parent.dir = 'rtl';
    document.body.append(parent);
    const agenda = await anAgenda({ parent });
    assert.strictEqual(getComputedStyle(one(agenda, '.root')).direction, 'ltr');
    parent.remove();
  });

  it('reads once an address that is written twice', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src: `${src}\n  ${src}` });
    assert.strictEqual(readings(src), 1);
    assert.lengthOf(titles(agenda), 3);
    assert.lengthOf(all(agenda, '.footer a'), 1);
  });
});

describe('what a visitor takes away', () => {
  /** What a visitor is given who takes the selection away. */
  async function taken(agenda: ScdlAgenda) {
    const files: { name: string; body: Promise<string> }[] = [];
    const done = new Promise<void>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        files.push({ name: this.download, body: fetch(this.href).then((response) => response.text()) });
        resolve();
      };
    });
    try {
      await press(agenda, 'Ajouter la sélection à mon agenda');
      await done;
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const [file] = files;
    const body = (await file?.body) ?? '';
    const values = (name: string) =>
      [...body.matchAll(new RegExp(`^${name}:(.*)\\r$`, 'gm'))].map(([, value]) => value);
    return { name: file?.name, values };
  }

  it('is the selection, as a calendar named after the agenda', async () => {
    const agenda = await anAgenda({ heading: 'Sortir à Redon' });
    await press(agenda, 'Gratuit');
    const { name, values } = await taken(agenda);
    assert.strictEqual(name, 'sortir-a-redon.ics');
    assert.deepEqual(values('SUMMARY'), ['Marché de Noël', 'Balade des écluses']);
    assert.deepEqual(texts(agenda, '[part=count] .told'), ['2 événements']);
  });

  it('holds, of what comes again, the sessions of the chosen period', async () => {
    const dates = ['21/11/2026', '22/11/2026', '28/11/2026', '05/12/2026'].map((day) => `${day} 10:00`).join(' ; ');
    const agenda = await anAgenda({ csv: csvOf({ titre: 'Marché bio', date_debut: dates }) });
    await press(agenda, 'Ce week-end');
    const { values } = await taken(agenda);
    assert.deepEqual(values('DTSTART'), ['20261121T090000Z', '20261122T090000Z']);
  });
});
