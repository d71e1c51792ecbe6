import { assert, oneEvent } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { fr } from '../../../src/locales/fr.js';
import { frLater } from '../../../src/locales/fr-later.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { eventDetail, type DetailView } from '../../../widgets/agenda/detail/detail.js';
import { anEvent, session, wholeDays } from '../../filters/an-event.js';
import { aWidget, readable, settled, type AWidget } from './a-widget.js';

const locale = { ...fr, ...frLater };
const now = Date.parse('2026-11-21T08:00+01:00');

const festNoz = anEvent({
  id: 'fest-noz',
  title: 'Fest-noz de la Bogue d’or',
  organizer: 'Groupement culturel breton',
  categories: ['Concert', 'Danse'],
  status: 'few-left',
  occurrences: ['2026-11-14', '2026-11-21', '2026-11-28', '2026-12-05', '2026-12-12'].map((day) =>
    session(`${day}T20:30+01:00`, `${day}T23:00+01:00`),
  ),
  venue: { name: 'Salle des fêtes', address: '2 rue de Redon', postcode: '56350', commune: 'Allaire' },
  price: '8 €',
  booking: 'https://billets.example/7',
  url: 'https://agenda.example/7',
  phone: '02 99 00 00 00',
  email: 'contact@exemple.bzh',
  accessibility: ['mi', 'sl'],
  summary: 'Six couples de sonneurs.',
  description: 'Six couples de sonneurs. Buvette sur place.\n\nAu programme :\n– sonneurs\n– contes',
});

let closed = 0;

function view(given: Partial<DetailView> = {}): DetailView {
  const close = () => closed++;
  const rest = { locale, timezone: 'Europe/Paris', now, today: '2026-11-21', level: 3, mode: 'dialog' } as const;
  return { ...rest, href: 'https://ville.example/agenda?agenda-event=fest-noz', close, ...given };
}

function opened(event: CalendarEvent, given: Partial<DetailView> = {}): Promise<AWidget> {
  return aWidget(() => eventDetail(event, view(given)));
}

/** The lines of a fact, found by its name. */
function fact(widget: AWidget, name: string): string[] {
  const term = widget.all('dt').find((element) => readable(element) === name);
  return [...(term?.nextElementSibling?.querySelectorAll('p, summary, ul:not(.sessions *) li') ?? [])].map(readable);
}

/** Every link by its text. */
function links(widget: AWidget): Record<string, string> {
  return Object.fromEntries(widget.all<HTMLAnchorElement>('a').map((link) => [readable(link), link.href]));
}

beforeEach(() => {
  closed = 0;
});

describe('the detail of an event', () => {
  it('says everything that is known', async () => {
    const widget = await opened(festNoz);
    assert.strictEqual(widget.text('h3'), 'Fest-noz de la Bogue d’or');
    assert.deepEqual(widget.all('.tag').map(readable), ['Bientôt complet', 'Concert', 'Danse', 'Aujourd’hui']);
    assert.strictEqual(widget.text('.soft'), 'Organisé par Groupement culturel breton');
    const way = 'Itinéraire (nouvel onglet)';
    assert.deepEqual(fact(widget, 'Lieu'), ['Salle des fêtes', '2 rue de Redon, 56350 Allaire', way]);
    assert.deepEqual(fact(widget, 'Tarif'), ['8 €', 'Réserver (nouvel onglet)']);
    assert.deepEqual(fact(widget, 'Accessibilité'), ['Accessible en fauteuil', 'Langue des signes française']);
    assert.deepEqual(fact(widget, 'Contact'), ['02 99 00 00 00', 'contact@exemple.bzh']);
  });

  it('leads out of the page in new tabs, and says so', async () => {
    const widget = await opened(festNoz);
    const out = widget.all<HTMLAnchorElement>('a[target]');
    assert.deepEqual(
      out.map((link) => link.rel),
      out.map(() => 'noopener noreferrer'),
    );
    assert.deepEqual(
      out.map(readable).filter((text) => !text.endsWith('(nouvel onglet)')),
      [],
    );
    assert.deepInclude(links(widget), {
      'Réserver (nouvel onglet)': 'https://billets.example/7',
      'En savoir plus (nouvel onglet)': 'https://agenda.example/7',
      '02 99 00 00 00': 'tel:0299000000',
      'contact@exemple.bzh': 'mailto:contact@exemple.bzh',
    });
    assert.include(links(widget)['Itinéraire (nouvel onglet)'], 'openstreetmap.org/search');
    // A long address goes on before its host.
    assert.equal(widget.all('a[href^=mailto] wbr').length, 1);
  });

  it('gives the way to a place of which only the position is known', async () => {
    const widget = await opened({ ...festNoz, venue: { position: { lat: 47.65, lon: -2.08 } } });
    assert.deepEqual(fact(widget, 'Lieu'), ['Itinéraire (nouvel onglet)']);
  });

  it('says nothing of a place that is not known', async () => {
    assert.deepEqual(fact(await opened({ ...festNoz, venue: {} }), 'Lieu'), []);
  });

  it('shows the calendars to choose from, even where they unfold out of sight', async () => {
    const widget = await opened(festNoz);
    const [detail] = widget.all<HTMLElement>('.detail');
    const [keep] = widget.all<HTMLDetailsElement>('.keep');
    if (!detail || !keep) throw new Error('No detail');
    Object.assign(detail.style, { height: '300px', overflow: 'auto' });
    keep.open = true;
    await oneEvent(keep, 'toggle');
    assert.isAtMost(keep.getBoundingClientRect().bottom, detail.getBoundingClientRect().bottom);
  });

  it('takes no room for what the feed does not say', async () => {
    const widget = await opened(anEvent({ title: 'Loto', occurrences: [session('2026-11-22T14:00+01:00')] }));
    assert.deepEqual(widget.all('dt').map(readable), ['Dates']);
    assert.lengthOf(widget.all('figure, .tags, .story, .notice, .soft'), 0);
  });

  it('keeps paragraphs apart and lines in their place', async () => {
    const widget = await opened(festNoz);
    const paragraphs = widget.all('.story p').map((element) => element.innerText);
    assert.deepEqual(paragraphs, [
      'Six couples de sonneurs. Buvette sur place.',
      'Au programme :\n– sonneurs\n– contes',
    ]);
  });

  it('leads to the addresses of the web that the text gives, without the signs that end a sentence', async () => {
    const description =
      'Inscription (https://billets.example/8?a=1&b=2), programme : http://fete.example/.\nPas javascript://alert';
    const widget = await opened(anEvent({ summary: 'Voir https://agenda.example/8 !', description }));
    assert.deepEqual(
      widget.all<HTMLAnchorElement>('.story a').map(({ href }) => href),
      ['https://agenda.example/8', 'https://billets.example/8?a=1&b=2', 'http://fete.example/'],
    );
    assert.include(widget.text('.story'), 'programme : http://fete.example/ (nouvel onglet). Pas');
  });

  it('shows a summary that stands alone as the text that it is, with its paragraphs', async () => {
    const widget = await opened(anEvent({ summary: 'Buvette sur place.\n\nRepli à la salle.' }));
    assert.deepEqual(widget.all('.story p').map(readable), ['Buvette sur place.', 'Repli à la salle.']);
    assert.isEmpty(widget.all('.lead'));
  });

  it('shows the summary when the description does not begin with it', async () => {
    const widget = await opened({ ...festNoz, summary: 'Une nuit de danse.' });
    assert.strictEqual(widget.text('.story p'), 'Une nuit de danse.');
  });

  it('credits the photograph, and does without when it does not come', async () => {
    const image = { url: 'data:image/png;base64,nothing', credit: 'Jeanne Le Goff' };
    const widget = await aWidget(() => eventDetail({ ...festNoz, image }, view({ mode: 'inline' })));
    const img = widget.all('img')[0];
    assert.deepEqual(widget.all('figcaption').map(readable), img ? ['Photo : Jeanne Le Goff'] : []);
    if (img) await oneEvent(img, 'error');
    assert.lengthOf(widget.all('figure'), 0);
  });

  for (const [status, tag, sentence] of [
    ['cancelled', 'Annulé', 'Cet événement est annulé.'],
    ['postponed', 'Reporté', 'Cet événement est reporté.'],
    ['full', 'Complet', undefined],
    ['moved-online', 'En ligne', undefined],
  ] as const) {
    it(`says in words that it is ${status}`, async () => {
      const widget = await opened({ ...festNoz, status });
      assert.strictEqual(readable(widget.one('.tag')), tag);
      assert.deepEqual(widget.all('.notice').map(readable), sentence ? [sentence] : []);
    });
  }

  it('offers no seat nor reminder for what is cancelled', async () => {
    const widget = await opened({ ...festNoz, status: 'cancelled' });
    assert.lengthOf(widget.all('.keep'), 0);
    assert.notInclude(Object.keys(links(widget)), 'Réserver (nouvel onglet)');
  });

  it('turns an address that cannot be followed into text', async () => {
    const widget = await opened({ ...festNoz, url: 'javascript:alert(1)', booking: 'data:text/html,x', phone: 'x' });
    const hrefs = widget.all('a').map((link) => link.getAttribute('href') ?? '');
    assert.deepEqual(
      hrefs.filter((href) => !/^(https|mailto):/.test(href)),
      [],
    );
  });
});

describe('the dates of an event', () => {
  const dates = async (given: Partial<CalendarEvent>) => fact(await opened(anEvent(given)), 'Dates');

  it('are those to come, the next one first', async () => {
    const widget = await opened(festNoz);
    assert.strictEqual(widget.text('dd b'), 'Samedi 21 novembre, de 20 h 30 à 23 h');
    assert.deepEqual(fact(widget, 'Dates').slice(1), [
      'puis samedi 28 novembre, de 20 h 30 à 23 h',
      '2 autres séances',
    ]);
    assert.deepEqual(widget.all('.sessions li').map(readable), [
      'Samedi 5 décembre, de 20 h 30 à 23 h',
      'Samedi 12 décembre, de 20 h 30 à 23 h',
    ]);
  });

  it('carry their instant for machines', async () => {
    const widget = await opened(festNoz);
    assert.strictEqual(widget.one('time').getAttribute('datetime'), '2026-11-21T19:30:00.000Z');
  });

  it('of a run are its first and last day', async () => {
    const run = wholeDays('2026-10-01T00:00+02:00', '2026-12-13T00:00+01:00');
    assert.deepEqual(await dates({ occurrences: [run] }), ['Du jeudi 1er octobre au samedi 12 décembre']);
  });

  it('of a run that opens at an hour, and closes at another, tell both', async () => {
    const fair = session('2026-11-28T09:00+01:00', '2026-11-29T17:00+01:00');
    assert.deepEqual(await dates({ occurrences: [fair] }), ['Du samedi 28 (9 h) au dimanche 29 novembre (17 h)']);
  });

  it('of a run of many sessions also lists those to come', async () => {
    const occurrences = Array.from({ length: 9 }, (_, index) => session(`2026-11-${18 + index}T10:00+01:00`));
    const widget = await opened(anEvent({ occurrences }));
    assert.strictEqual(widget.text('dd b'), 'Du mercredi 18 au jeudi 26 novembre');
    assert.strictEqual(widget.text('summary'), 'Toutes les séances');
    assert.lengthOf(widget.all('.sessions li'), 6);
  });

  it('are followed by the publisher’s own words', async () => {
    const occurrences = [session('2026-11-22T14:00+01:00')];
    const words = 'Départs toutes les heures';
    assert.deepEqual(await dates({ occurrences, dateText: words }), ['Dimanche 22 novembre, 14 h Demain', words]);
  });

  it('are to be confirmed when none could be read', async () => {
    assert.deepEqual(await dates({ dateText: 'Un samedi de juin' }), ['Date à confirmer', 'Un samedi de juin']);
  });

  it('that are over are said to be', async () => {
    const widget = await opened(anEvent({ occurrences: [session('2026-11-14T14:00+01:00')] }));
    assert.deepEqual(fact(widget, 'Dates'), ['Samedi 14 novembre, 14 h', 'Cet événement est passé.']);
    assert.lengthOf(widget.all('.keep'), 0);
  });
});

describe('the dialog of an event', () => {
  /** A widget that opens and closes as the agenda does. */
  async function withLink(): Promise<AWidget> {
    let event: CalendarEvent | undefined;
    const widget = await aWidget(() => nothing);
    const draw = () => widget.requestUpdate();
    const close = () => {
      closed++;
      event = undefined;
      draw();
    };
    const open = () => {
      event = festNoz;
      draw();
    };
    await widget.draw(
      () =>
        html`<button id="open" type="button" @click=${open}>Ouvrir</button>
          <button id="back" type="button" @click=${close}>Retour</button>
          ${event ? eventDetail(event, view({ close })) : nothing}`,
    );
    widget.one('#open').focus();
    widget.one('#open').click();
    await settled(widget);
    return widget;
  }

  const dialog = (widget: AWidget) => widget.one<HTMLDialogElement>('dialog');
  const focused = (widget: AWidget) => widget.shadowRoot?.activeElement?.id;

  it('is modal, named by its heading, and read from there', async () => {
    const widget = await withLink();
    assert.strictEqual(dialog(widget).matches(':modal'), true);
    assert.strictEqual(dialog(widget).getAttribute('aria-labelledby'), 'detail-title');
    assert.strictEqual(focused(widget), 'detail-title');
  });

  for (const [what, act] of [
    ['the button at the top', (widget: AWidget) => widget.one('.shut button').click()],
    ['the button below', (widget: AWidget) => widget.all('.deeds > button').at(-1)?.click()],
    ['the browser, on Escape', (widget: AWidget) => dialog(widget).close()],
  ] as const) {
    it(`closes by ${what}, once, and gives focus back`, async () => {
      const widget = await withLink();
      const leaving = oneEvent(dialog(widget), 'close');
      act(widget);
      await leaving;
      await settled(widget);
      assert.deepEqual([closed, widget.all('dialog').length, focused(widget)], [1, 0, 'open']);
    });
  }

  function press(element: Element, type: string, x: number, y: number) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y }));
  }

  it('closes by a click beside it', async () => {
    const widget = await withLink();
    dialog(widget).style.margin = '20px';
    const leaving = oneEvent(dialog(widget), 'close');
    press(dialog(widget), 'pointerdown', 2, 2);
    press(dialog(widget), 'click', 2, 2);
    await leaving;
    assert.strictEqual(closed, 1);
  });

  it('stays for a text selected from inside to outside', async () => {
    const widget = await withLink();
    dialog(widget).style.margin = '20px';
    press(widget.one('.story p'), 'pointerdown', 60, 60);
    press(dialog(widget), 'click', 2, 2);
    assert.strictEqual(dialog(widget).open, true);
  });

  it('leaves without a word when the page goes back', async () => {
    const widget = await withLink();
    closed = 0;
    widget.one('#back').click();
    await settled(widget);
    await settled(widget);
    assert.deepEqual([closed, widget.all('dialog').length, focused(widget)], [1, 0, 'open']);
  });

  it('is still modal when the widget is moved in the page', async () => {
    const widget = await withLink();
    document.body.append(widget);
    await settled(widget);
    assert.deepEqual([dialog(widget).matches(':modal'), closed], [true, 0]);
    widget.remove();
  });

  it('stays open when the widget is drawn again', async () => {
    const widget = await withLink();
    const before = dialog(widget);
    widget.requestUpdate();
    await settled(widget);
    assert.deepEqual([dialog(widget) === before, before.matches(':modal')], [true, true]);
  });

  it('keeps the page still, and gives it back as it was', async () => {
    const { style } = document.documentElement;
    style.overflow = 'clip';
    const widget = await withLink();
    const during = style.overflow;
    const leaving = oneEvent(dialog(widget), 'close');
    dialog(widget).close();
    await leaving;
    await settled(widget);
    assert.deepEqual([during, style.overflow, style.scrollbarGutter], ['hidden', 'clip', '']);
    style.overflow = '';
  });

  it('gives the page back when the widget is removed', async () => {
    const widget = await withLink();
    widget.remove();
    assert.strictEqual(document.documentElement.style.overflow, '');
  });

  it('gives way to another event', async () => {
    const widget = await withLink();
    await widget.draw(() => eventDetail(anEvent({ id: 'loto', title: 'Loto' }), view()));
    assert.deepEqual([widget.text('h3'), dialog(widget).matches(':modal')], ['Loto', true]);
    assert.lengthOf(widget.all('dialog'), 1);
  });

  it('keeps its way out in sight, large enough for a thumb', async () => {
    const widget = await withLink();
    dialog(widget).style.height = '200px';
    dialog(widget).scrollTop = 300;
    const { top, width, height } = widget.one('.shut button').getBoundingClientRect();
    const above = dialog(widget).getBoundingClientRect().top;
    assert.isAbove(dialog(widget).scrollTop, 0);
    assert.isAtLeast(top, above);
    assert.isBelow(top, above + 30);
    assert.deepEqual([width, height], [44, 44]);
  });

  it('is accessible', async () => {
    const widget = await withLink();
    for (const fold of widget.all<HTMLDetailsElement>('details')) fold.open = true;
    await assert.isAccessible(widget);
  });
});

describe('the detail in its place', () => {
  it('is a named section, read from its heading', async () => {
    const widget = await opened(festNoz, { mode: 'inline' });
    assert.strictEqual(widget.one('section').getAttribute('aria-labelledby'), 'detail-title');
    assert.strictEqual(widget.shadowRoot?.activeElement?.id, 'detail-title');
    assert.lengthOf(widget.all('dialog'), 0);
  });

  it('closes by its buttons', async () => {
    const widget = await opened(festNoz, { mode: 'inline' });
    widget.one('.shut button').click();
    widget.all('.deeds > button').at(-1)?.click();
    assert.strictEqual(closed, 2);
  });

  it('gives focus back to where it was', async () => {
    let shown = false;
    const link = () => html`<button id="open" type="button">Ouvrir</button>`;
    const widget = await aWidget(
      () => html`${link()}${shown ? eventDetail(festNoz, view({ mode: 'inline' })) : nothing}`,
    );
    widget.one('#open').focus();
    for (const state of [true, false]) {
      shown = state;
      widget.requestUpdate();
      await settled(widget);
    }
    assert.strictEqual(widget.shadowRoot?.activeElement?.id, 'open');
  });

  it('is accessible', async () => {
    await assert.isAccessible(await opened(festNoz, { mode: 'inline' }));
  });
});
