import { assert } from '@open-wc/testing';
import { fr } from '../../../src/locales/fr.js';
import { frLater } from '../../../src/locales/fr-later.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { monthView, type MonthView } from '../../../widgets/agenda/month/month.js';
import { atOnce } from '../../../src/pace.js';
import { layOut } from '../../../widgets/agenda/programme.js';
import type { AddressState } from '../../../widgets/shared/page/address.js';
import { anEvent, session, wholeDays } from '../../filters/an-event.js';
import { aWidget, readable, settled, type AWidget } from './a-widget.js';

const timezone = 'Europe/Paris';
const now = Date.parse('2026-11-21T08:00+01:00');
const at = (day: string, hour: string) => session(`${day}T${hour}+01:00`);

const events: readonly CalendarEvent[] = [
  anEvent({ id: 'foire', title: 'Foire Teillouse', occurrences: [at('2026-11-21', '09:00')] }),
  anEvent({ title: 'Conférence', status: 'cancelled', occurrences: [at('2026-11-21', '18:00')] }),
  anEvent({ title: 'Fest-noz', status: 'few-left', occurrences: [at('2026-11-21', '20:30')] }),
  anEvent({ title: 'Cinéma', occurrences: [at('2026-11-21', '21:00')] }),
  anEvent({ title: 'Randonnée', occurrences: [at('2026-11-22', '09:00')] }),
  anEvent({ title: 'Lumières', occurrences: [wholeDays('2026-10-01T00:00+02:00', '2026-11-25T00:00+01:00')] }),
  anEvent({ title: 'Galette', occurrences: [at('2027-01-08', '15:00')] }),
  anEvent({ title: 'Fête de la musique' }),
];

const went: string[] = [];
const chosen: string[] = [];
const opened: string[] = [];

beforeEach(() => {
  for (const list of [went, chosen, opened]) list.length = 0;
});

const addressOf = (state: AddressState): MonthView['address'] => ({
  state,
  href: ({ event }) => `?agenda-event=${event}`,
  set: () => undefined,
});

function view(given: Partial<MonthView> = {}): MonthView {
  return {
    programme: atOnce(layOut(events, { now, timezone, lang: 'fr' })),
    locale: { ...fr, ...frLater },
    timezone,
    now,
    today: '2026-11-21',
    days: { from: '2026-11-21', to: '9999-12-31' },
    level: 3,
    detail: '',
    month: '2026-11',
    day: undefined,
    address: addressOf({}),
    open: ({ id }) => opened.push(id),
    go: (month) => went.push(month),
    select: (day) => chosen.push(day),
    ...given,
  };
}

const wide = (given?: Partial<MonthView>) => aWidget(() => monthView(view(given)), 1000);
const narrow = (given?: Partial<MonthView>) => aWidget(() => monthView(view(given)), 340);

/** The cell of a day of the month. */
function cell(widget: AWidget, date: number): HTMLElement {
  const found = widget.all('td:not(.out)')[date - 1];
  if (!found) throw new Error(`No cell ${date}`);
  return found;
}

function within(element: Element, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)];
}

/** The name of a button, with ordinary spaces. */
const named = ({ ariaLabel }: Element) => ariaLabel?.replace(/\s/g, ' ');

const seen = (elements: HTMLElement[]) => elements.filter((element) => element.checkVisibility()).map(readable);

describe('the month', () => {
  it('is a table with the month as its name and days of the week as headings', async () => {
    const widget = await wide();
    assert.strictEqual(widget.text('caption'), 'Novembre 2026');
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
    assert.deepEqual(widget.all('th[scope=col] .sr').map(readable), days);
    assert.lengthOf(widget.all('tbody tr'), 6);
  });

  it('says which day is today', async () => {
    const widget = await wide();
    assert.deepEqual(widget.all('[aria-current=date]').map(readable), ['21']);
  });

  it('tells the keyboard and the ear what a day holds', async () => {
    const widget = await narrow();
    const names = widget.all('button.number').map(named);
    assert.deepEqual(names.slice(0, 2), ['samedi 21 novembre, 5 événements', 'dimanche 22 novembre, 2 événements']);
  });

  it('makes no button of a day with nothing on', async () => {
    const widget = await narrow();
    assert.deepEqual(within(cell(widget, 26), 'button'), []);
  });

  it('selects a day by its number', async () => {
    const widget = await narrow();
    within(cell(widget, 22), 'button.number')[0]?.click();
    assert.deepEqual(chosen, ['2026-11-22']);
  });

  it('does not say on every day of what lasts at what hour it began', async () => {
    const fair = anEvent({
      title: 'Foire',
      occurrences: [session('2026-11-27T18:00+01:00', '2026-11-29T17:00+01:00')],
    });
    const widget = await wide({ programme: atOnce(layOut([fair], { now, timezone, lang: 'fr' })) });
    assert.deepEqual(widget.all('td li').map(readable), ['Foire', 'Foire', 'Foire']);
  });

  it('lists events whose date is to be confirmed', async () => {
    const widget = await wide();
    assert.include(seen(widget.all('.item-title')), 'Fête de la musique');
  });

  it('says so when a month is empty', async () => {
    const widget = await wide({ month: '2026-12' });
    assert.strictEqual(widget.text('.nothing'), 'Aucun événement en décembre 2026');
  });

  it('shows the open event once, below', async () => {
    const widget = await wide({ address: addressOf({ event: 'foire' }), detail: 'Détail', day: '2026-11-21' });
    assert.lengthOf(widget.one('.root').textContent.match(/Détail/g) ?? [], 1);
  });
});

describe('the month where there is room', () => {
  it('shows the hour and title of three events, then how many more', async () => {
    const widget = await wide();
    assert.deepEqual(seen(within(cell(widget, 21), 'li')), [
      '9 h Foire Teillouse',
      'Annulé 18 h Conférence',
      '20 h 30 Fest-noz',
      '+ 2 autres',
    ]);
  });

  it('names what lasts after what is of the day', async () => {
    const widget = await wide();
    assert.deepEqual(seen(within(cell(widget, 22), 'li')), ['9 h Randonnée', 'Lumières']);
  });

  it('strikes what is cancelled through, beside the word', async () => {
    const widget = await wide();
    const struck = (element: Element) => getComputedStyle(element).textDecorationLine;
    const cancelled = within(cell(widget, 21), '.cancelled a > *');
    assert.deepEqual(cancelled.map(struck), ['none', 'line-through', 'line-through']);
  });

  it('keeps long titles in their cells', async () => {
    const long = 'Une exposition au titre bien plus long que la case'.repeat(3);
    const run = wholeDays('2026-10-01T00:00+02:00', '2026-12-25T00:00+01:00');
    const event = anEvent({ title: long, occurrences: [run] });
    const widget = await wide({ programme: atOnce(layOut([event], { now, timezone, lang: 'fr' })) });
    const box = cell(widget, 24).getBoundingClientRect();
    const link = within(cell(widget, 24), 'a')[0]?.getBoundingClientRect();
    assert.isAtMost(link?.right ?? Infinity, box.right);
  });

  it('opens an event by its title, and lets new tabs open', async () => {
    const widget = await wide();
    const link = within(cell(widget, 21), 'a')[0];
    link?.click();
    assert.deepEqual(opened, ['foire']);
    assert.strictEqual(link?.getAttribute('href'), '?agenda-event=foire');
  });

  it('unfolds a day when asked only', async () => {
    assert.notInclude(seen((await wide()).all('.item-title')), 'Cinéma');
    assert.include(seen((await wide({ day: '2026-11-21' })).all('.item-title')), 'Cinéma');
  });

  /** A month in which days can be chosen, and what was drawn a frame later. */
  async function afterChoosing(selector: string): Promise<AWidget> {
    let day: string | undefined;
    const widget: AWidget = await aWidget(() => monthView(view({ day, select: choose })));
    function choose(next: string) {
      day = next;
      widget.requestUpdate();
    }
    within(cell(widget, 21), selector)[0]?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return widget;
  }

  it('unfolds a day by what its cell has no room for, and goes there', async () => {
    const widget = await afterChoosing('li button');
    assert.include(seen(widget.all('.item-title')), 'Cinéma');
    assert.isTrue(widget.one('.below').matches(':focus'));
  });

  it('unfolds a day by its number, in sight', async () => {
    const widget = await afterChoosing('button.number');
    assert.isBelow(widget.one('.below .day').getBoundingClientRect().bottom, innerHeight);
    assert.isFalse(widget.one('.below').matches(':focus'));
  });

  it('is accessible', async () => {
    await assert.isAccessible(await wide({ day: '2026-11-21' }));
  });
});

describe('the month where there is little room', () => {
  it('shows numbers and dots, and the list of today below', async () => {
    const widget = await narrow();
    assert.deepEqual(seen(widget.all('td li')), []);
    assert.lengthOf(within(cell(widget, 21), '.dots i'), 3);
    assert.deepEqual(seen(widget.all('.below .item-title')), [
      'Foire Teillouse',
      'Conférence',
      'Fest-noz',
      'Cinéma',
      'Lumières',
    ]);
  });

  it('lists the day that was chosen, and marks it', async () => {
    const widget = await narrow({ day: '2026-11-22' });
    assert.deepEqual(seen(widget.all('.below .item-title')), ['Randonnée', 'Lumières']);
    assert.deepEqual(widget.all('[aria-pressed=true]').map(readable), ['22']);
  });

  it('has targets for thumbs', async () => {
    const widget = await narrow();
    const sizes = widget.all('button').map((button) => button.getBoundingClientRect());
    assert.deepEqual(
      sizes.filter(({ width, height }) => width > 0 && (width < 44 || height < 44)),
      [],
    );
  });

  it('fits in 320 pixels', async () => {
    const widget = await aWidget(() => monthView(view()), 288);
    assert.isAtMost(widget.one('.root').scrollWidth, 288);
  });

  it('is accessible', async () => {
    await assert.isAccessible(await narrow());
  });
});

describe('going from month to month', () => {
  const steps = (widget: AWidget) => widget.all('.month-bar button');
  const bar = (widget: AWidget) => steps(widget).map((button) => [named(button), button.ariaDisabled]);

  it('starts at the current month', async () => {
    const widget = await wide();
    assert.deepEqual(bar(widget), [
      ['Mois précédent : octobre', 'true'],
      ['Mois suivant : décembre', 'false'],
    ]);
    for (const button of steps(widget)) button.click();
    assert.deepEqual(went, ['2026-12']);
  });

  it('ends at the last month with something on', async () => {
    const widget = await wide({ month: '2027-01' });
    assert.deepEqual(bar(widget), [
      ['Mois précédent : décembre', 'false'],
      ['Mois suivant : février', 'true'],
    ]);
    for (const button of steps(widget)) button.click();
    assert.deepEqual(went, ['2026-12']);
  });

  it('crosses the year', async () => {
    const widget = await wide({ month: '2026-12' });
    steps(widget)[1]?.click();
    assert.deepEqual(went, ['2027-01']);
  });

  it('announces the month, and keeps the keyboard where it was', async () => {
    let month = '2026-12';
    const widget = await aWidget(() => monthView(view({ month, go: (next) => (month = next) })));
    const next = steps(widget)[1];
    next?.focus();
    next?.click();
    widget.requestUpdate();
    await settled(widget);
    assert.strictEqual(widget.text('[role=status]'), 'Janvier 2027');
    assert.isTrue(next?.matches(':focus'));
  });

  it('makes the best of an address typed by hand', async () => {
    const widget = await wide({ month: '2026-99' });
    assert.strictEqual(widget.text('[role=status]'), 'Novembre 2026');
  });
});
