import { assert } from '@open-wc/testing';
import { fr } from '../../../src/locales/fr.js';
import { frLater } from '../../../src/locales/fr-later.js';
import { eventDetail } from '../../../widgets/agenda/detail/detail.js';
import { downloadIcs } from '../../../widgets/agenda/take-away.js';
import { shareLink } from '../../../widgets/shared/share.js';
import { anEvent, session } from '../../filters/an-event.js';
import { aWidget } from './a-widget.js';

const now = Date.parse('2026-11-21T08:00+01:00');
const timezone = 'Europe/Paris';
const url = 'https://ville.example/agenda?agenda-event=1';
const loto = anEvent({
  title: 'Loto de l’école',
  occurrences: [session('2026-11-14T14:00+01:00'), session('2026-11-28T14:00+01:00', '2026-11-28T18:00+01:00')],
});

/** Replaces a property for one test; the browser's own comes back after it. */
const undo: (() => void)[] = [];
function stub(target: object, name: string, value: unknown) {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});

/** Downloads are caught instead of written to disk. */
function caught(): { readonly names: string[]; readonly texts: Promise<string>[] } {
  const names: string[] = [];
  const texts: Promise<string>[] = [];
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    names.push(this.download);
    texts.push(fetch(this.href).then((response) => response.text()));
  });
  return { names, texts };
}

describe('downloadIcs', () => {
  it('hands over a calendar of the sessions to come', async () => {
    const { texts } = caught();
    downloadIcs([loto], { name: 'Agenda de Redon', now, timezone });
    const text = await texts[0];
    assert.deepEqual(text?.match(/DTSTART.*|X-WR-CALNAME.*|SUMMARY.*/g), [
      'X-WR-CALNAME:Agenda de Redon',
      'DTSTART:20261128T130000Z',
      'SUMMARY:Loto de l’école',
    ]);
  });

  for (const [name, file] of [
    ['Fest-noz de la Bogue d’or', 'fest-noz-de-la-bogue-d-or.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['', 'agenda.ics'],
    ['l'.repeat(300), `${'l'.repeat(60)}.ics`],
  ] as const) {
    it(`names the file of « ${name.slice(0, 30)} » ${file.slice(0, 30)}`, () => {
      const { names } = caught();
      downloadIcs([loto], { name, now, timezone });
      assert.deepEqual(names, [file]);
    });
  }

  it('leaves nothing in the page', () => {
    caught();
    const before = document.querySelectorAll('*').length;
    downloadIcs([loto], { name: 'Agenda', now, timezone });
    assert.strictEqual(document.querySelectorAll('*').length, before);
  });
});

describe('shareLink', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) => stub(navigator, 'clipboard', { writeText });
  const refuse = (name: string) => () => Promise.reject(new DOMException('No', name));

  it('shares through the device', async () => {
    const shared: unknown[] = [];
    stub(navigator, 'share', (data: unknown) => Promise.resolve(void shared.push(data)));
    assert.strictEqual(await shareLink('Loto', url), 'shared');
    assert.deepEqual(shared, [{ title: 'Loto', url }]);
  });

  it('copies nothing when the visitor changes their mind', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    stub(navigator, 'share', refuse('AbortError'));
    assert.strictEqual(await shareLink('Loto', url), 'shared');
    assert.deepEqual(copied, []);
  });

  it('copies when the device refuses to share', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    stub(navigator, 'share', refuse('NotAllowedError'));
    assert.strictEqual(await shareLink('Loto', url), 'copied');
    assert.deepEqual(copied, [url]);
  });

  it('says so when nothing may be copied either', async () => {
    clipboard(refuse('NotAllowedError'));
    assert.strictEqual(await shareLink('Loto', url), 'refused');
  });

  it('says so where there is no clipboard at all', async () => {
    stub(navigator, 'clipboard', undefined);
    assert.strictEqual(await shareLink('Loto', url), 'refused');
  });
});

describe('taking an event away from its detail', () => {
  const detail = (event = loto, mode: 'dialog' | 'inline' = 'inline') =>
    aWidget(() =>
      eventDetail(event, {
        locale: { ...fr, ...frLater },
        timezone,
        now,
        today: '2026-11-21',
        level: 3,
        mode,
        href: url,
        close: () => undefined,
      }),
    );

  /** Resolves when the text of an element changes. */
  const change = (element: Element) =>
    new Promise<string>((resolve) => {
      new MutationObserver(() => resolve(element.textContent)).observe(element, { childList: true });
    });

  for (const [what, writeText, said] of [
    ['that the link is copied', () => Promise.resolve(), 'Lien copié'],
    ['the link itself when it cannot be copied', () => Promise.reject(new DOMException('No')), url],
  ] as const) {
    it(`says ${what}`, async () => {
      stub(navigator, 'clipboard', { writeText });
      const widget = await detail();
      const saying = change(widget.one('[role=status]'));
      widget.one('.deeds > button').click();
      assert.strictEqual(await saying, said);
    });
  }

  it('says it where it is seen, below a long text', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const widget = await detail({ ...loto, description: 'Une partie.\n\n'.repeat(60) }, 'dialog');
    widget.one('.deeds > button').scrollIntoView({ block: 'end' });
    const saying = change(widget.one('[role=status]'));
    widget.one('.deeds > button').click();
    await saying;
    const { bottom } = widget.one('[role=status]').getBoundingClientRect();
    assert.isAtMost(bottom, widget.one('dialog').getBoundingClientRect().bottom);
  });

  it('copies the link within the click, the only moment when Safari allows it', async () => {
    const copied: string[] = [];
    stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const widget = await detail();
    widget.one('.deeds > button').click();
    assert.deepEqual(copied, [url]);
  });

  it('offers the file and the services, with the day when they take one session of several', async () => {
    const later = session('2026-12-12T14:00+01:00');
    const one = await detail();
    const two = await detail({ ...loto, occurrences: [...loto.occurrences, later] });
    const offers = (widget: typeof one) => widget.all('.keep li').map((item) => item.textContent.trim());
    assert.deepEqual(offers(one), [
      'Fichier .ics (tous les agendas)',
      'Google Agenda (nouvel onglet)',
      'Outlook.com (nouvel onglet)',
    ]);
    assert.deepEqual(offers(two).slice(1), [
      'Google Agenda (sam. 28 nov.) (nouvel onglet)',
      'Outlook.com (sam. 28 nov.) (nouvel onglet)',
    ]);
  });

  it('leads to the services with the next session', async () => {
    const links = (await detail()).all<HTMLAnchorElement>('.keep a').map(({ href }) => new URL(href).searchParams);
    assert.strictEqual(links[0]?.get('dates'), '20261128T130000Z/20261128T170000Z');
    assert.strictEqual(links[1]?.get('startdt'), '2026-11-28T13:00:00Z');
  });

  it('downloads the file of all its sessions', async () => {
    const widget = await detail();
    const downloaded = new Promise<string>((resolve) => {
      stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        resolve(this.download);
      });
    });
    widget.one('.keep button').click();
    assert.strictEqual(await downloaded, 'loto-de-l-ecole.ics');
  });
});
