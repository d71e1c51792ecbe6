import { assert, waitUntil } from '@open-wc/testing';
import {
  aFeed,
  all,
  anAgenda,
  changeFeed,
  control,
  csvOf,
  drawn,
  find,
  leavePage,
  next,
  one,
  press,
  putAgenda,
  readings,
  reads,
  SATURDAY,
  serveFeeds,
  shown,
  text,
  texts,
  threeEvents,
  titles,
} from './an-agenda.js';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import type { ScdlErrorEvent, ScdlLoadEvent } from '../../../widgets/shared/events.js';
import type { CalendarEvent } from '../../../src/records/types.js';

const down = () => new Response('', { status: 500 });
const never = () => new Promise<Response>(() => undefined);

/** Not in the console of the tests: these warnings are wanted. */
const { warn } = console;
let warned: string[] = [];

beforeEach(() => {
  warned = [];
  console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  serveFeeds();
});
afterEach(() => {
  leavePage();
  console.warn = warn;
});

describe('the states of an agenda', () => {
  it('is loading until its rows are there, and says so', async () => {
    const agenda = putAgenda({ src: aFeed(never) });
    await drawn(agenda);
    assert.strictEqual(agenda.getAttribute('state'), 'loading');
    assert.strictEqual(agenda.renderRoot.querySelector('[aria-busy=true] [role=status]')?.textContent, 'Chargement…');
    assert.lengthOf(all(agenda, '.skeleton'), 4);
  });

  it('is ready with its rows', async () => {
    const agenda = await anAgenda();
    assert.strictEqual(agenda.getAttribute('state'), 'ready');
    assert.deepEqual(titles(agenda), ['Marché de Noël', 'Concert d’été indien', 'Balade des écluses']);
  });

  for (const [what, csv] of [
    ['holds no row', 'titre;date_debut\n'],
    ['holds only what is over', csvOf({ titre: 'Loto', date_debut: '14/11/2026 20:00' })],
  ] as const) {
    it(`is empty when its feed ${what}, in words for the citizen`, async () => {
      const agenda = await anAgenda({ csv });
      assert.strictEqual(agenda.getAttribute('state'), 'empty');
      assert.include(text(agenda), 'Aucun événement annoncé pour le moment');
      assert.include(text(agenda), 'Les prochains rendez-vous s’afficheront ici');
      assert.lengthOf(all(agenda, '.blank slot'), 1, 'the link that the page gives is at hand');
    });
  }

  for (const [what, answer] of [
    ['404', () => new Response('', { status: 404 })],
    ['500', () => new Response('', { status: 500 })],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a web page', () => new Response('<!doctype html><title>Maintenance</title><p>Revenez demain.</p>')],
    ['an empty file', () => new Response('')],
    ['bytes of no sense', () => new Response(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))],
    ['JSON cut short', () => new Response('{"results":[{"title":"Lo')],
  ] as const) {
    it(`is in error on ${what}, with the fallback within reach and nothing technical`, async () => {
      const agenda = document.createElement('scdl-agenda');
      agenda.innerHTML = '<a href="https://ville.example/agenda">L’agenda de la ville</a>';
      agenda.src = aFeed(answer);
      const failing = next<ScdlErrorEvent>(agenda, 'scdl-error');
      document.body.append(agenda);
      const { detail } = await failing;
      assert.strictEqual(agenda.getAttribute('state'), 'error');
      assert.strictEqual(detail.address, agenda.src);
      assert.include(text(agenda), 'L’agenda ne peut pas être affiché pour le moment');
      assert.notMatch(text(agenda), /error|undefined|http|\b[45]0\d\b/i);
      const link = agenda.querySelector('a');
      assert.isTrue(link?.checkVisibility());
      link?.focus();
      assert.strictEqual(document.activeElement, link);
      assert.deepEqual([warned.length, warned[0]?.includes(agenda.src)], [1, true]);
      assert.include(warned[0], '?scdl-check', 'the console says where the webmaster is told more');
    });
  }

  it('hides the fallback as long as there is an agenda', async () => {
    const agenda = putAgenda();
    agenda.innerHTML = '<a href="https://ville.example/agenda">L’agenda de la ville</a>';
    await shown(agenda);
    assert.isFalse(agenda.querySelector('a')?.checkVisibility());
  });

  it('sets the fallback in line with the button, whatever margins the page gives it', async () => {
    const agenda = await anAgenda({ src: aFeed(down) });
    agenda.innerHTML = '<p style="margin: 0 0 40px"><a href="https://ville.example/agenda">L’agenda</a></p>';
    const middle = (element: Element) => (({ top, height }) => top + height / 2)(element.getBoundingClientRect());
    const link = agenda.querySelector('a') ?? agenda;
    // Letters stand higher or lower in their line by a pixel or two from one font to another.
    assert.approximately(middle(link), middle(control(agenda, 'Réessayer')), 4);
  });

  it('comes back on a second try that succeeds', async () => {
    const src = aFeed(down);
    const agenda = await anAgenda({ src });
    assert.strictEqual(agenda.state, 'error');
    changeFeed(src, threeEvents);
    await press(agenda, 'Réessayer');
    await waitUntil(() => agenda.state === 'ready');
    await drawn(agenda);
    assert.lengthOf(titles(agenda), 3);
    assert.strictEqual(readings(src), 2);
  });

  it('is in error again after a second try that fails', async () => {
    const agenda = await anAgenda({ src: aFeed(down) });
    const failing = next(agenda, 'scdl-error');
    await press(agenda, 'Réessayer');
    await failing;
    assert.strictEqual(agenda.state, 'error');
    assert.isTrue(control(agenda, 'Réessayer').checkVisibility());
  });

  describe('with a keyboard that asks for a second try', () => {
    const at = (agenda: ScdlAgenda) => agenda.shadowRoot?.activeElement;

    async function secondTry(response: () => Response) {
      let answer: () => void = () => undefined;
      const answered = new Promise<Response>((resolve) => (answer = () => resolve(response())));
      const src = aFeed(down);
      const agenda = await anAgenda({ src });
      // What sees to it comes when the widget first has the keyboard.
      control(agenda, 'Réessayer').focus();
      await import('../../../widgets/shared/keyboard.js');
      await drawn(agenda);
      changeFeed(src, () => answered);
      await press(agenda, 'Réessayer');
      await waitUntil(() => agenda.state === 'loading');
      await drawn(agenda);
      return { agenda, answer };
    }

    it('keeps it while the feed is read', async () => {
      const { agenda } = await secondTry(down);
      assert.strictEqual(at(agenda), one(agenda, '.root'));
    });

    it('gives it the button for a third one when it fails', async () => {
      const { agenda, answer } = await secondTry(down);
      answer();
      await waitUntil(() => agenda.state === 'error');
      await drawn(agenda);
      assert.strictEqual(at(agenda), control(agenda, 'Réessayer'));
      const told = agenda.shadowRoot?.getElementById(at(agenda)?.getAttribute('aria-describedby') ?? '');
      assert.include(
        told?.textContent ?? '',
        'L’agenda ne peut pas être affiché',
        'its screen reader says what failed again',
      );
    });

    it('leaves it beside the count when it succeeds', async () => {
      const { agenda, answer } = await secondTry(() => new Response(threeEvents));
      answer();
      await shown(agenda);
      const count = one(agenda, '[part=count]');
      await waitUntil(() => at(agenda) === count, 'it is beside the count');
      // Another window has the keyboard for a moment.
      count.dispatchEvent(new FocusEvent('blur'));
      assert.strictEqual(at(agenda), count);
      assert.isTrue(count.hasAttribute('tabindex'));
    });

    it('lets it go for good once it is elsewhere', async () => {
      const { agenda, answer } = await secondTry(() => new Response(threeEvents));
      answer();
      await shown(agenda);
      const count = one(agenda, '[part=count]');
      await waitUntil(() => at(agenda) === count, 'it is beside the count');
      count.blur();
      assert.isFalse(count.hasAttribute('tabindex') || one(agenda, '.root').hasAttribute('tabindex'));
    });
  });

  it('is in error without address, until it is given one', async () => {
    const agenda = putAgenda({ src: undefined });
    await drawn(agenda);
    assert.strictEqual(agenda.state, 'error');
    agenda.src = aFeed(threeEvents);
    await reads(agenda, 'Marché de Noël');
    assert.strictEqual(agenda.state, 'ready');
  });

  for (const src of ['http://[', 'ftp://donnees.example/agenda.csv', 'javascript:alert(1)']) {
    it(`is in error for the address ${src}`, async () => {
      const agenda = await anAgenda({ src });
      assert.strictEqual(agenda.state, 'error');
    });
  }
});

describe('an agenda whose feed fails after having worked', () => {
  async function stale() {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    changeFeed(src, down);
    await agenda.refresh();
    await drawn(agenda);
    return { agenda, src };
  }

  it('keeps its rows', async () => {
    const { agenda } = await stale();
    assert.strictEqual(agenda.getAttribute('state'), 'stale');
    assert.lengthOf(titles(agenda), 3);
  });

  it('says of when they are', async () => {
    const readAt = Date.now;
    Date.now = () => Date.parse('2026-11-20T18:00:00+01:00');
    const { agenda } = await stale().finally(() => (Date.now = readAt));
    const [notice] = texts(agenda, '.notice[role=status]');
    assert.strictEqual(notice, 'Agenda du 20 novembre : la source est momentanément indisponible.');
  });

  it('tells the page which feed failed', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    changeFeed(src, down);
    const failing = next<ScdlErrorEvent>(agenda, 'scdl-error');
    await agenda.refresh();
    const { detail, bubbles, composed } = await failing;
    assert.deepEqual([detail.address, detail.error.code, bubbles, composed], [src, 'http', true, true]);
  });

  it('is ready again when the source is', async () => {
    const { agenda, src } = await stale();
    changeFeed(src, csvOf({ titre: 'Fest-noz', date_debut: '28/11/2026 20:30' }));
    await agenda.refresh();
    await reads(agenda, 'Fest-noz');
    assert.deepEqual([agenda.state, titles(agenda)], ['ready', ['Fest-noz']]);
    assert.isNull(find(agenda, '.notice'));
  });
});

describe('an agenda whose feed changes', () => {
  it('follows a feed that has other columns from one reading to the next', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    changeFeed(src, 'AGD_TITRE,AGD_START,AGD_END\nThéâtre,2026-11-24T20:30:00+01:00,2026-11-24T22:00:00+01:00\n');
    await agenda.refresh();
    await reads(agenda, 'Théâtre');
    assert.deepEqual([agenda.state, titles(agenda)], ['ready', ['Théâtre']]);
  });

  it('follows a changed address', async () => {
    const agenda = await anAgenda();
    agenda.src = aFeed(csvOf({ titre: 'Loto', date_debut: '28/11/2026 14:00' }));
    await reads(agenda, 'Loto');
    assert.deepEqual(titles(agenda), ['Loto']);
  });

  it('is not lost when one of its new feeds fails before the other has answered', async () => {
    const agenda = await anAgenda();
    const answers: ((response: Response) => void)[] = [];
    const late = aFeed(() => new Promise((resolve) => answers.push(resolve)));
    const failing = next(agenda, 'scdl-error');
    agenda.src = `${aFeed(down)} ${late}`;
    await failing;
    await waitUntil(() => answers.length);
    for (const answer of answers) answer(new Response(csvOf({ titre: 'Loto', date_debut: '28/11/2026 14:00' })));
    await reads(agenda, 'Loto');
    assert.deepEqual([agenda.state, titles(agenda)], ['stale', ['Loto']]);
  });

  it('merges several feeds, and shows what one gives when another fails', async () => {
    const other = aFeed(csvOf({ titre: 'Loto', date_debut: '21/11/2026 14:00' }));
    const agenda = await anAgenda({ src: `${aFeed(threeEvents)} ${other} ${aFeed(down)}` });
    await reads(agenda, 'Loto');
    assert.deepEqual(titles(agenda).slice(0, 2), ['Marché de Noël', 'Loto']);
  });
});

describe('what an agenda tells its page', () => {
  it('announces its records, on any ancestor', async () => {
    const loading = next<ScdlLoadEvent<CalendarEvent>>(document, 'scdl-load');
    const agenda = putAgenda();
    const { detail, target } = await loading;
    assert.strictEqual(target, agenda);
    assert.deepEqual([detail.records.length, detail.datasets[0]?.rows.length], [3, 3]);
    assert.strictEqual(detail.records, agenda.records);
  });

  it('announces them again after a refresh', async () => {
    const src = aFeed(threeEvents);
    const agenda = await anAgenda({ src });
    changeFeed(src, csvOf({ titre: 'Loto', date_debut: '28/11/2026 14:00' }));
    const loading = next<ScdlLoadEvent<CalendarEvent>>(agenda, 'scdl-load');
    await agenda.refresh();
    const { detail } = await loading;
    assert.deepEqual(
      detail.records.map(({ title }) => title),
      ['Loto'],
    );
  });

  it('reads dates in the zone it is told', async () => {
    const csv = csvOf({ titre: 'Loto', date_debut: '2026-11-21T23:30:00Z' });
    const agenda = await anAgenda({ csv, timezone: 'America/Martinique' });
    assert.deepEqual(texts(agenda, '.when'), ['19 h 30']);
    assert.strictEqual(agenda.clock(), SATURDAY);
  });
});
