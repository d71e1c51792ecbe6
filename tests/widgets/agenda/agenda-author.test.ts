import { assert } from '@open-wc/testing';
import {
  all,
  anAgenda,
  leavePage,
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

  it('reads once an address that is written twice', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src: `${src}\n  ${src}` });
    assert.strictEqual(readings(src), 1);
    assert.lengthOf(titles(agenda), 3);
    assert.lengthOf(all(agenda, '.footer a'), 1);
  });
});

describe('what a visitor takes away', () => {
  it('is the selection, as a calendar named after the agenda', async () => {
    const agenda = await anAgenda({ heading: 'Sortir à Redon' });
    await press(agenda, 'Gratuit');
    const files: { name: string; body: Promise<string> }[] = [];
    const taken = new Promise<void>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        files.push({ name: this.download, body: fetch(this.href).then((response) => response.text()) });
        resolve();
      };
    });
    try {
      await press(agenda, 'Ajouter la sélection à mon agenda');
      await taken;
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const [file] = files;
    const body = (await file?.body) ?? '';
    assert.strictEqual(file?.name, 'sortir-a-redon.ics');
    assert.deepEqual(
      [...body.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title),
      ['Marché de Noël', 'Balade des écluses'],
    );
    assert.deepEqual(texts(agenda, '[part=count] [role=status]'), ['2 événements']);
  });
});
