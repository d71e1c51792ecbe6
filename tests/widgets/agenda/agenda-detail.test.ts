import { assert, waitUntil } from '@open-wc/testing';
import type { CalendarEvent } from '../../../src/records/types.js';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import type { ScdlSelectEvent } from '../../../widgets/shared/events.js';
import {
  aFeed,
  all,
  anAgenda,
  changeFeed,
  control,
  csvOf,
  drawn,
  find,
  goBack,
  inAddress,
  leavePage,
  next,
  one,
  openPage,
  press,
  serveFeeds,
  texts,
  threeEvents,
  titles,
} from './an-agenda.js';

beforeEach(serveFeeds);
afterEach(leavePage);

const opened = (agenda: ScdlAgenda) => waitUntil(() => find(agenda, '#detail-title'), 'a detail is open');
const closed = (agenda: ScdlAgenda) => waitUntil(() => !find(agenda, '#detail-title'), 'the detail is closed');

/** As Firefox and Safari of 2023. */
function withoutNavigation() {
  const own = Object.getOwnPropertyDescriptor(window, 'navigation');
  Reflect.deleteProperty(window, 'navigation');
  giveBack = () => {
    if (own) Object.defineProperty(window, 'navigation', own);
  };
  assert.notProperty(window, 'navigation');
}

let giveBack: (() => void) | undefined;
afterEach(() => giveBack?.());

async function open(agenda: ScdlAgenda, title: string) {
  control(agenda, title).focus();
  await press(agenda, title);
  await opened(agenda);
}

describe('an event of an agenda', () => {
  it('opens from its title, over the page, and in its address', async () => {
    const agenda = await anAgenda();
    await open(agenda, 'Concert');
    assert.isTrue(one(agenda, 'dialog').matches(':modal'));
    assert.deepEqual(texts(agenda, '#detail-title'), ['Concert d’été indien']);
    assert.deepEqual(inAddress(), { 'agenda-event': 'concert' });
  });

  it('is a link of its own, that new tabs and the keyboard can follow', async () => {
    const agenda = await anAgenda();
    const link = control(agenda, 'Concert') as HTMLAnchorElement;
    assert.strictEqual(link.localName, 'a');
    assert.strictEqual(new URL(link.href).searchParams.get('agenda-event'), 'concert');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(click);
    await drawn(agenda);
    assert.isNull(find(agenda, 'dialog'));
  });

  it('closes, and gives focus back to its title', async () => {
    const agenda = await anAgenda();
    await open(agenda, 'Concert');
    one(agenda, '.shut button').click();
    await closed(agenda);
    assert.strictEqual(agenda.shadowRoot?.activeElement, control(agenda, 'Concert'));
    await waitUntil(() => !Object.keys(inAddress()).length, 'the address is that of the list');
  });

  for (const [who, prepare] of [
    ['who came by a link to it', () => openPage({ 'agenda-event': 'concert' })],
    ['a browser that does not tell its steps', withoutNavigation],
  ] as const) {
    it(`leaves the list in its place in the address for ${who}`, async () => {
      prepare();
      const agenda = await anAgenda();
      if (!inAddress()['agenda-event']) await press(agenda, 'Concert');
      await opened(agenda);
      const steps = history.length;
      one<HTMLDialogElement>(agenda, 'dialog').close();
      await closed(agenda);
      await waitUntil(() => !Object.keys(inAddress()).length, 'the address is that of the list');
      assert.strictEqual(history.length, steps);
    });
  }

  it('is part of the page on paper, and over it again afterwards', async () => {
    const agenda = await anAgenda();
    await open(agenda, 'Concert');
    const dialog = one<HTMLDialogElement>(agenda, 'dialog');
    dispatchEvent(new Event('beforeprint'));
    assert.deepEqual([dialog.open, dialog.matches(':modal')], [true, false]);
    const closing = next(dialog, 'close');
    dispatchEvent(new Event('afterprint'));
    await closing;
    await drawn(agenda);
    assert.isTrue(one(agenda, 'dialog').matches(':modal'));
    assert.strictEqual(getComputedStyle(document.documentElement).overflow, 'hidden');
    assert.deepEqual(inAddress(), { 'agenda-event': 'concert' });
    await press(agenda, 'Fermer');
    await closed(agenda);
    dispatchEvent(new Event('beforeprint'));
    assert.isNull(find(agenda, 'dialog'));
    dispatchEvent(new Event('afterprint'));
  });

  it('closes by the back button', async () => {
    const agenda = await anAgenda();
    await open(agenda, 'Concert');
    await goBack(agenda);
    assert.isNull(find(agenda, 'dialog'));
    assert.deepEqual(inAddress(), {});
  });

  it('is open for who follows a link to it, even when it is over or further down', async () => {
    const over = { identifiant: 'loto', titre: 'Loto', date_debut: '14/11/2026 14:00' };
    const later = Array.from({ length: 9 }, (_, at) => ({
      identifiant: `bal-${at}`,
      titre: `Bal ${at}`,
      date_debut: `2${at}/12/2026 20:00`,
    }));
    for (const [event, title] of [
      ['loto', 'Loto'],
      ['bal-8', 'Bal 8'],
    ] as const) {
      openPage({ 'agenda-event': event });
      const agenda = await anAgenda({ csv: csvOf(over, ...later), 'page-size': 2 });
      await opened(agenda);
      assert.deepEqual(texts(agenda, '#detail-title'), [title]);
      agenda.remove();
    }
  });

  it('is the page’s own to show when it says so', async () => {
    const agenda = await anAgenda();
    document.addEventListener('scdl-select', (event) => event.preventDefault(), { once: true });
    const selecting = next<ScdlSelectEvent<CalendarEvent>>(agenda, 'scdl-select');
    await press(agenda, 'Concert');
    assert.strictEqual((await selecting).detail.record.title, 'Concert d’été indien');
    assert.deepEqual([find(agenda, 'dialog'), inAddress()], [null, {}]);
  });

  it('opens from a card and from the month too', async () => {
    for (const views of ['cards', 'month']) {
      const agenda = await anAgenda({ views });
      await open(agenda, views === 'month' ? '20 h 30 Concert' : 'Concert');
      assert.deepEqual(texts(agenda, '#detail-title'), ['Concert d’été indien']);
      leavePage();
      serveFeeds();
    }
  });
});

describe('an event that opens in its place', () => {
  const inline = { detail: 'inline' };
  const sessions = csvOf({
    identifiant: 'passeur',
    titre: 'Le Passeur',
    date_debut: '2026-11-21',
    date_fin: '2026-11-24',
    occurrences:
      '2026-11-21T20:30:00+01:00_2026-11-21T22:00:00+01:00;2026-11-24T16:00:00+01:00_2026-11-24T17:00:00+01:00',
  });

  it('is under its day, and is read from its title', async () => {
    const agenda = await anAgenda(inline);
    await open(agenda, 'Concert');
    const section = one(agenda, '.opened').closest('section:not(.opened)');
    assert.strictEqual(section?.querySelector('time')?.dateTime, '2026-11-22');
    assert.isNull(find(agenda, 'dialog'));
    assert.strictEqual(agenda.shadowRoot?.activeElement?.id, 'detail-title');
  });

  it('closes, and gives focus back to its title', async () => {
    const agenda = await anAgenda(inline);
    await open(agenda, 'Concert');
    await press(agenda, 'Fermer');
    await closed(agenda);
    assert.strictEqual(agenda.shadowRoot?.activeElement, control(agenda, 'Concert'));
  });

  it('is there once, however many sessions it has', async () => {
    const agenda = await anAgenda({ ...inline, csv: sessions });
    await open(agenda, 'Le Passeur');
    assert.deepEqual([titles(agenda).length, all(agenda, '.opened').length], [2, 1]);
  });

  for (const [what, event, given, query] of [
    ['is on a later page', 'fin', { 'page-size': 1 }, {}],
    ['the filters leave out', 'fin', {}, { 'agenda-free': 'yes' }],
    ['is over', 'passe', {}, {}],
    ['the author leaves out', 'gravures', { 'no-ongoing': true }, {}],
    ['has no date yet', 'visite', {}, {}],
    ['has no date yet, beside a month', 'visite', { views: 'month' }, {}],
  ] as const) {
    it(`is open, once, for who follows a link to one that ${what}`, async () => {
      const csv = csvOf(
        { identifiant: 'loto', titre: 'Loto', date_debut: '22/11/2026 14:00', gratuit: 'oui' },
        {
          identifiant: 'gravures',
          titre: 'Gravures',
          date_debut: '01/11/2026',
          date_fin: '23/12/2026',
          gratuit: 'non',
        },
        { identifiant: 'fin', titre: 'Fin', date_debut: '24/12/2026 20:00', gratuit: 'non' },
        { identifiant: 'passe', titre: 'Passé', date_debut: '14/11/2026 20:00', gratuit: 'non' },
        { identifiant: 'visite', titre: 'Visite', date_debut: 'au printemps', gratuit: 'non' },
      );
      openPage({ 'agenda-event': event, ...query });
      const agenda = await anAgenda({ ...inline, ...given, csv });
      await opened(agenda);
      assert.lengthOf(all(agenda, '.opened'), 1);
    });
  }
});

describe('a link to an event that has gone', () => {
  const GONE = 'Cet événement n’est plus au programme.';
  const isTold = (agenda: ScdlAgenda) => texts(agenda, '.notice[role=status]').includes(GONE);

  for (const detail of ['dialog', 'inline'] as const) {
    it(`says so above the others (${detail})`, async () => {
      openPage({ 'agenda-event': 'bal-de-l-an-dernier' });
      const agenda = await anAgenda({ detail });
      await waitUntil(() => isTold(agenda), 'it is told');
      assert.lengthOf(titles(agenda), 3);
      assert.isNull(find(agenda, '#detail-title'));
    });
  }

  it('says so when it goes while it is open', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    await open(agenda, 'Concert');
    changeFeed(src, csvOf({ titre: 'Fest-noz', date_debut: '28/11/2026 20:30' }));
    await agenda.refresh();
    await closed(agenda);
    assert.isTrue(isTold(agenda));
  });

  it('says no more once another one is opened', async () => {
    openPage({ 'agenda-event': 'bal-de-l-an-dernier' });
    const agenda = await anAgenda();
    await waitUntil(() => isTold(agenda), 'it is told');
    await open(agenda, 'Concert');
    assert.isFalse(isTold(agenda));
  });

  it('says nothing while the source does not answer: the event may be a new one', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    // All code that could tell is there.
    await open(agenda, 'Concert');
    changeFeed(src, () => new Response('', { status: 500 }));
    await agenda.refresh();
    openPage({ 'agenda-event': 'tout-nouveau' });
    dispatchEvent(new PopStateEvent('popstate'));
    await closed(agenda);
    assert.equal(agenda.state, 'stale');
    assert.isFalse(isTold(agenda));
  });
});
