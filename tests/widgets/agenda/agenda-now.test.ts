import { assert, waitUntil } from '@open-wc/testing';
import {
  all,
  anAgenda,
  csvOf,
  drawn,
  leavePage,
  putAgenda,
  SATURDAY,
  serveFeeds,
  text,
  texts,
  titles,
} from './an-agenda.js';

const HOUR = 3_600_000;

let now = SATURDAY;
const clock = () => now;

/** Timers that the widgets set, by how long they wait. */
let timers: { wait: number; run: () => void }[] = [];
const wait = window.setTimeout.bind(window);

function takeTimers() {
  timers = [];
  const taken = (run: () => void, wait = 0) => {
    timers.push({ run, wait });
    return 0;
  };
  window.setTimeout = taken as typeof window.setTimeout;
}

function giveTimersBack() {
  window.setTimeout = wait;
}

/** Whether the page is looked at. */
function look(visible: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !visible });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  now = SATURDAY;
  serveFeeds();
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
});
afterEach(() => {
  giveTimersBack();
  Reflect.deleteProperty(document, 'hidden');
  leavePage();
});

const csv = csvOf(
  { titre: 'Marché', date_debut: '21/11/2026 08:00', date_fin: '21/11/2026 12:00' },
  { titre: 'Concert', date_debut: '22/11/2026 20:30', date_fin: '22/11/2026 22:00' },
  { titre: 'Gravures', date_debut: '01/11/2026', date_fin: '22/11/2026' },
);

/** Moves the clock and fires the timer that was set for then. */
async function passTo(instant: string, agenda: Awaited<ReturnType<typeof anAgenda>>) {
  agenda.requestUpdate();
  takeTimers();
  await drawn(agenda);
  giveTimersBack();
  const before = now;
  now = Date.parse(instant);
  const due = timers.filter(({ wait }) => wait >= 1000 && wait <= now - before);
  for (const { run } of due) run();
  await drawn(agenda);
  return due.length;
}

describe('the time in an agenda', () => {
  it('takes away what is over, at the minute it ends', async () => {
    now = Date.parse('2026-11-21T11:30:00+01:00');
    const agenda = await anAgenda({ csv, now: clock });
    assert.deepEqual(titles(agenda), ['Gravures', 'Marché', 'Concert']);
    assert.strictEqual(await passTo('2026-11-21T12:00:00+01:00', agenda), 1);
    assert.deepEqual(titles(agenda), ['Gravures', 'Concert']);
  });

  it('moves « Aujourd’hui » and « Demain » at midnight', async () => {
    now = Date.parse('2026-11-21T23:30:00+01:00');
    const agenda = await anAgenda({ csv, now: clock });
    assert.deepEqual(texts(agenda, '.day .tag'), ['Demain']);
    assert.strictEqual(await passTo('2026-11-22T00:00:00+01:00', agenda), 1);
    assert.deepEqual(texts(agenda, '.day .tag'), ['Aujourd’hui']);
  });

  it('ends what lasts after its last day', async () => {
    now = Date.parse('2026-11-22T23:59:00+01:00');
    const agenda = await anAgenda({ csv, now: clock });
    assert.deepEqual(titles(agenda), ['Gravures']);
    await passTo('2026-11-23T00:00:00+01:00', agenda);
    assert.strictEqual(agenda.state, 'empty');
    assert.include(text(agenda), 'Aucun événement annoncé');
  });

  it('counts filters again', async () => {
    const agenda = await anAgenda({ csv, now: clock });
    const before = texts(agenda, '.chip')[0];
    now = Date.parse('2026-11-22T09:00:00+01:00');
    look(true);
    await drawn(agenda);
    assert.deepEqual([before, texts(agenda, '.chip')[1]], ['Aujourd’hui 2', 'Demain 0']);
  });

  it('is caught up when a hidden page is shown again, and not before', async () => {
    const agenda = await anAgenda({ csv, now: clock });
    look(false);
    now = Date.parse('2026-11-22T09:00:00+01:00');
    look(false);
    await drawn(agenda);
    assert.include(titles(agenda), 'Marché');
    look(true);
    await drawn(agenda);
    assert.notInclude(titles(agenda), 'Marché');
  });

  it('never waits longer than an hour, for laptops that sleep', async () => {
    const agenda = await anAgenda({ csv: csvOf({ titre: 'Loto', date_debut: '12/12/2026 14:00' }), now: clock });
    agenda.requestUpdate();
    takeTimers();
    await drawn(agenda);
    assert.deepEqual(
      timers.filter(({ wait }) => wait >= 1000).map(({ wait }) => wait),
      [HOUR],
    );
  });

  it('sets no timer for an agenda that has left the page', async () => {
    const agenda = await anAgenda({ csv, now: clock });
    agenda.requestUpdate();
    agenda.remove();
    takeTimers();
    await drawn(agenda);
    agenda.heading = 'Agenda';
    await drawn(agenda);
    assert.deepEqual(timers, []);
  });

  it('is the clock that the page gives', async () => {
    const agenda = putAgenda({ csv, now: clock });
    await drawn(agenda);
    agenda.clock = () => Date.parse('2026-11-23T00:00:00+01:00');
    await waitUntil(() => agenda.state !== 'loading');
    assert.deepEqual([agenda.state, all(agenda, '.item').length], ['empty', 0]);
  });
});
