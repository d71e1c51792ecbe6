import { describe, expect, it } from 'vitest';
import { setScene, type Setting } from './support/scene.js';

const classic = (origin: string, more = '') =>
  `<script async src="${origin}/scdl-widgets.classic.js" ${more}></script>`;
const module = (origin: string, query = '') =>
  `<script type="module" src="${origin}/scdl-widgets.js${query}"></script>`;
const agenda = (origin: string) => `<scdl-agenda src="${origin}/agenda.csv"></scdl-agenda>`;

const crowds: readonly (readonly [what: string, agendas: number, html: Setting['html']])[] = [
  ['the module script twice', 1, ({ cdn, feed }) => module(cdn) + module(cdn, '?ver=6.4') + agenda(feed)],
  ['the module script under a dated address', 1, ({ cdn, feed }) => module(cdn, '?ver=6.4') + agenda(feed)],
  ['the classic script twice', 1, ({ cdn, feed }) => classic(cdn) + classic(cdn) + agenda(feed)],
  ['the classic script beside the module', 1, ({ cdn, feed }) => module(cdn) + classic(cdn) + agenda(feed)],
  [
    'the classic script in place of two of its own tags',
    2,
    ({ cdn, feed }) => {
      const tag = classic(cdn, `data-widget="agenda" data-src="${feed}/agenda.csv"`);
      return `<main>${tag}<hr>${tag}</main>`;
    },
  ],
  [
    'a link that both scripts upgrade',
    1,
    ({ cdn, feed }) => `${module(cdn)}${classic(cdn)}<a data-scdl="agenda" href="${feed}/agenda.csv">L’agenda</a>`,
  ],
];

describe.each(crowds)('a page with %s', (_what, agendas, html) => {
  it(`shows ${agendas === 1 ? 'one agenda' : 'each agenda once'} and no error`, async () => {
    const scene = await setScene({ html });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').first().waitFor();
    await expect.poll(() => scene.page.locator('scdl-agenda[state=ready]').count()).toBe(agendas);
    expect(await scene.page.locator('scdl-agenda').count()).toBe(agendas);
    expect(await scene.page.getByRole('heading', { name: 'Conseil municipal' }).count()).toBe(agendas);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });
});

describe('a feed is asked for once', () => {
  it.each<[string, Setting['html'], string]>([
    [
      'by two classic scripts in place, whose widget is in a file beside them',
      ({ cdn, feed }) => {
        const tag = classic(cdn, `data-widget="table" data-src="${feed}/agenda.csv"`);
        return `<main>${tag}<hr>${tag}</main>`;
      },
      'scdl-table',
    ],
    [
      'by the module script whose address leads to another',
      ({ cdn, feed }) => `<script type="module" src="${cdn}/latest.js"></script>${agenda(feed)}`,
      'scdl-agenda',
    ],
  ])('%s', async (_what, html, widget) => {
    const cdn = (path: string) =>
      path === '/latest.js' ? { status: 302, headers: { Location: '/scdl-widgets.js' } } : undefined;
    const scene = await setScene({ html, cdn });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator(`${widget}[state=ready]`).first().waitFor();
    await scene.page.waitForLoadState('networkidle');
    expect(scene.feed.requests).toHaveLength(1);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });
});

describe('a page where another version came first', () => {
  it('keeps it and no error', async () => {
    const scene = await setScene({
      html: ({ cdn, feed }) => `<script>customElements.define('scdl-agenda', class extends HTMLElement {
        connectedCallback() { this.setAttribute('state', 'first'); }
      })</script>${classic(cdn)}${module(cdn)}${agenda(feed)}`,
    });
    await scene.page.goto(scene.town.origin);
    await expect.poll(() => scene.page.locator('scdl-agenda[state=first]').count()).toBe(1);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });
});

describe('a classic script that names no widget we know', () => {
  it('says so in French on the console and leaves the page as it was', async () => {
    const scene = await setScene({
      html: ({ cdn }) => `<main>${classic(cdn, 'data-widget="agneda"')}</main>`,
    });
    await scene.page.goto(scene.town.origin);
    await expect
      .poll(() => scene.complaints)
      .toEqual(['scdl-widgets : data-widget="agneda" n’existe pas. Widgets connus : agenda, table, map, menu, auto.']);
    expect(await scene.page.locator('main > *').count()).toBe(1);
    await scene.close();
  });
});

describe('a link that the page adds later', () => {
  it('becomes an agenda too', async () => {
    const scene = await setScene({ html: ({ cdn }) => module(cdn) });
    await scene.page.goto(scene.town.origin);
    await scene.page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: 'L’agenda' });
      link.dataset.scdl = 'agenda';
      document.body.append(link);
    }, `${scene.feed.origin}/agenda.csv`);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    await scene.close();
  });
});
