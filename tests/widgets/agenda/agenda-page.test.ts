import { assert, waitUntil } from '@open-wc/testing';
import {
  aFeed,
  anAgenda,
  changeFeed,
  control,
  csvOf,
  drawn,
  leavePage,
  press,
  putAgenda,
  readings,
  reads,
  serveFeeds,
  shown,
  threeEvents,
  titles,
} from './an-agenda.js';
import { PATIENCE } from '../support/widget.js';
import { hushWarnings } from '../support/page.js';

const MINUTE = 60_000;
const { now } = Date;
hushWarnings();
let later = 0;

/** Whether the page is looked at. */
function look(visible: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !visible });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** After everything that was put off until there is time. */
const idle = () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)));
const announcements = () => document.head.querySelectorAll('script[type="application/ld+json"]');

beforeEach(() => {
  later = 0;
  Date.now = () => now() + later;
  serveFeeds();
});
afterEach(() => {
  Date.now = now;
  Reflect.deleteProperty(document, 'hidden');
  leavePage();
});

describe('agendas of a page', () => {
  it('read a feed once, however many they are', async () => {
    const src = aFeed(threeEvents);
    const [one, other] = await Promise.all([anAgenda({ src }), anAgenda({ src, views: 'cards' })]);
    assert.strictEqual(readings(src), 1);
    assert.deepEqual(
      [one, other].map((agenda) => titles(agenda).length),
      [3, 3],
    );
  });

  it('show the same rows after one of them was refreshed', async () => {
    const src = aFeed(threeEvents);
    const [one, other] = await Promise.all([anAgenda({ src }), anAgenda({ src })]);
    changeFeed(src, csvOf({ titre: 'Loto', date_debut: '28/11/2026 14:00' }));
    await one.refresh();
    await reads(other, 'Loto');
    assert.strictEqual(readings(src), 2);
  });
});

describe('an agenda in a page', () => {
  it('is the same after it was moved, without reading again', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    await press(agenda, 'Gratuit');
    const section = document.createElement('section');
    document.body.append(section);
    section.append(agenda);
    await drawn(agenda);
    assert.deepEqual([titles(agenda).length, control(agenda, 'Gratuit').ariaPressed], [2, 'true']);
    assert.strictEqual(readings(src), 1);
    section.remove();
  });

  it('does not mind being moved before its feed has answered', async () => {
    const agenda = putAgenda();
    agenda.remove();
    document.body.append(agenda);
    await shown(agenda);
    assert.lengthOf(titles(agenda), 3);
  });

  it('works again after it was taken out and put back', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    agenda.remove();
    await drawn(agenda);
    document.body.append(agenda);
    await shown(agenda);
    changeFeed(src, csvOf({ titre: 'Loto', date_debut: '28/11/2026 14:00' }));
    await agenda.refresh();
    await reads(agenda, 'Loto');
  });

  it('takes up what it was told while it was out', async () => {
    const agenda = await anAgenda();
    agenda.remove();
    agenda.heading = 'À venir';
    await drawn(agenda);
    document.body.append(agenda);
    await reads(agenda, 'À venir');
  });

  it('leaves nothing behind that asks for its feed', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    agenda.requestUpdate();
    agenda.remove();
    agenda.publisher = 'Ville';
    await drawn(agenda);
    later = 60 * MINUTE;
    look(true);
    dispatchEvent(new Event('online'));
    await idle();
    assert.strictEqual(readings(src), 1);
  });

  it('leaves nothing behind in the head of the page', async () => {
    const agenda = await anAgenda();
    await waitUntil(() => announcements().length === 1, 'search engines are told', PATIENCE);
    agenda.requestUpdate();
    agenda.remove();
    await drawn(agenda);
    await idle();
    await idle();
    assert.lengthOf(announcements(), 0);
  });

  it('works when it is made by a script, and told its address later', async () => {
    const agenda = document.createElement('scdl-agenda');
    agenda.src = aFeed(threeEvents);
    agenda.clock = () => Date.parse('2026-11-22T08:00:00+01:00');
    document.body.append(agenda);
    await shown(agenda);
    assert.lengthOf(titles(agenda), 2);
  });
});

describe('an agenda that stays in a page', () => {
  it('reads anew when the page is looked at again after a while', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src, refresh: 15 });
    changeFeed(src, csvOf({ titre: 'Loto', date_debut: '28/11/2026 14:00' }));
    look(false);
    later = 20 * MINUTE;
    look(true);
    await reads(agenda, 'Loto');
  });

  it('does not when that was a moment ago, nor while nobody looks', async () => {
    const src = aFeed(threeEvents);
    await anAgenda({ src, refresh: 15 });
    later = 5 * MINUTE;
    look(true);
    await idle();
    later = 60 * MINUTE;
    look(false);
    await idle();
    assert.strictEqual(readings(src), 1);
  });

  it('never reads anew when it is told so', async () => {
    const src = aFeed(threeEvents);
    await anAgenda({ src, refresh: 0 });
    later = 600 * MINUTE;
    look(true);
    await idle();
    assert.strictEqual(readings(src), 1);
  });

  it('reads as soon as the network is back', async () => {
    const src = aFeed(() => Promise.reject(new TypeError('Failed to fetch')));
    const agenda = putAgenda({ src });
    // Not before it has tried again by itself.
    await waitUntil(() => agenda.state === 'error', 'it gives up', { timeout: 4000 });
    changeFeed(src, threeEvents);
    dispatchEvent(new Event('online'));
    await reads(agenda, 'Marché de Noël');
    assert.strictEqual(agenda.state, 'ready');
  });

  it('keeps on reading anew after it was asked to by hand', async () => {
    const src = aFeed(threeEvents);
    const wait = window.setTimeout.bind(window);
    const timers: (() => void)[] = [];
    const taken = (run: () => void, time = 0) => (time > 10 * MINUTE ? timers.push(run) : wait(run, time));
    window.setTimeout = taken as typeof window.setTimeout;
    try {
      const agenda = putAgenda({ src, refresh: 15 });
      // So that the clock sets no timer as long as these.
      agenda.clock = () => Date.parse('2026-11-21T23:59:00+01:00');
      await shown(agenda);
      const first = timers.length;
      later = 14 * MINUTE;
      await agenda.refresh();
      assert.isAbove(timers.length, first);
      later = 31 * MINUTE;
      timers.at(-1)?.();
      await waitUntil(() => readings(src) === 3);
    } finally {
      window.setTimeout = wait;
    }
  });

  it('keeps on reading anew after its timer woke too early', async () => {
    const src = aFeed(threeEvents);
    const wait = window.setTimeout.bind(window);
    const timers: (() => void)[] = [];
    const taken = (run: () => void, time = 0) => (time > 10 * MINUTE ? timers.push(run) : wait(run, time));
    window.setTimeout = taken as typeof window.setTimeout;
    try {
      const agenda = putAgenda({ src, refresh: 15 });
      agenda.clock = () => Date.parse('2026-11-21T23:59:00+01:00');
      await shown(agenda);
      // The timer wakes a moment before it is time, as clocks that are put right make it.
      later = 13 * MINUTE;
      const first = timers.length;
      timers.at(-1)?.();
      assert.isAbove(timers.length, first);
      later = 31 * MINUTE;
      timers.at(-1)?.();
      await waitUntil(() => readings(src) === 2);
    } finally {
      window.setTimeout = wait;
    }
  });
});
