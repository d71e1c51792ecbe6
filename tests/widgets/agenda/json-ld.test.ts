import { assert } from '@open-wc/testing';
import { LitElement } from 'lit';
import { eventJsonLd } from '../../../src/exports/event-json-ld.js';
import { JsonLd, type Announced } from '../../../widgets/shared/json-ld.js';
import { anEvent, session } from '../../filters/an-event.js';

const now = Date.parse('2026-11-21T08:00+01:00');
const venue = { name: 'Halles', commune: 'Redon' };

function announced(...titles: string[]): Announced {
  const occurrences = [session('2026-11-22T14:00+01:00')];
  const events = titles.map((title) => anEvent({ title, venue, occurrences }));
  const options = { now, timezone: 'Europe/Paris' };
  return { key: titles, data: () => Promise.resolve(eventJsonLd(events, options)) };
}

class Announcer extends LitElement {
  value: Announced | undefined;

  constructor() {
    super();
    new JsonLd(this, () => this.value);
  }
}
customElements.define('an-announcer', Announcer);

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

/** The names in each script. */
function names(): string[][] {
  return scripts().map((script) => {
    const { '@graph': graph } = JSON.parse(script.textContent) as { '@graph': { name: string }[] };
    return graph.map(({ name }) => name);
  });
}

/** Resolves when something is written in the head, or taken out. */
function written(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (scripts().some((script) => !script.textContent)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.head, { childList: true, subtree: true });
  });
}

/** After everything that was put off until there is time. */
const idle = () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 0)));

async function inPage(value: Announced | undefined): Promise<Announcer> {
  const announcer = new Announcer();
  announcer.value = value;
  document.body.append(announcer);
  await announcer.updateComplete;
  return announcer;
}

function leave() {
  for (const announcer of document.querySelectorAll('an-announcer')) announcer.remove();
}

describe('JsonLd', () => {
  afterEach(leave);

  it('writes the events into the head of the page', async () => {
    const writing = written();
    await inPage(announced('Loto'));
    await writing;
    assert.deepEqual(names(), [['Loto']]);
  });

  it('writes them anew when they change, in the same script', async () => {
    let writing = written();
    const announcer = await inPage(announced('Loto'));
    await writing;
    const [before] = scripts();
    writing = written();
    announcer.value = announced('Loto', 'Foire');
    announcer.requestUpdate();
    await writing;
    assert.deepEqual(names(), [['Loto', 'Foire']]);
    assert.isTrue(scripts()[0] === before);
  });

  it('writes nothing when they do not', async () => {
    const writing = written();
    const announcer = await inPage(announced('Loto'));
    await writing;
    const text = scripts()[0]?.firstChild;
    announcer.value = announced('Loto');
    announcer.requestUpdate();
    await announcer.updateComplete;
    await idle();
    assert.isTrue(text && scripts()[0]?.firstChild === text);
  });

  it('takes them out when there is nothing to announce', async () => {
    const writing = written();
    const announcer = await inPage(announced('Loto'));
    await writing;
    announcer.value = undefined;
    announcer.requestUpdate();
    await announcer.updateComplete;
    assert.lengthOf(scripts(), 0);
  });

  it('takes them out with the widget, and writes them again when it returns', async () => {
    let writing = written();
    const announcer = await inPage(announced('Loto'));
    await writing;
    announcer.remove();
    assert.lengthOf(scripts(), 0);
    writing = written();
    document.body.append(announcer);
    await writing;
    assert.deepEqual(names(), [['Loto']]);
  });

  it('keeps one script for each widget', async () => {
    const both = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (scripts().filter((script) => script.textContent).length < 2) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.head, { childList: true, subtree: true });
    });
    await Promise.all([inPage(announced('Loto')), inPage(announced('Foire'))]);
    await both;
    assert.sameDeepMembers(names(), [['Loto'], ['Foire']]);
  });

  it('writes nothing for a widget that left before there was time', async () => {
    const announcer = await inPage(announced('Loto'));
    announcer.remove();
    await idle();
    await idle();
    assert.lengthOf(scripts(), 0);
  });

  it('cannot be closed by a value', async () => {
    const writing = written();
    await inPage(announced('</script><img src=x onerror=alert(1)>'));
    await writing;
    assert.deepEqual(names(), [['</script><img src=x onerror=alert(1)>']]);
    assert.notInclude(scripts()[0]?.outerHTML ?? '', '</script><img');
  });

  it('leaves nothing behind after fifty visits', async () => {
    for (let visit = 0; visit < 50; visit++) {
      const writing = visit % 10 ? undefined : written();
      const announcer = await inPage(announced(`Loto ${visit}`));
      await writing;
      announcer.remove();
    }
    await idle();
    await idle();
    assert.lengthOf(scripts(), 0);
  });
});
