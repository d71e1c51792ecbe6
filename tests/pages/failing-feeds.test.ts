import { describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/serve.js';
import type { ScdlAgenda } from '../../widgets/agenda/agenda.js';
import { csv } from './support/feed.js';
import { setScene, type Setting } from './support/scene.js';

const html: Setting['html'] = ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
  <scdl-agenda src="${feed}/agenda.csv"><a href="/agenda">L’agenda de l’office</a></scdl-agenda>`;

const failures: readonly (readonly [what: string, answer: Answer])[] = [
  ['is not found', { status: 404, body: 'Not Found' }],
  ['is broken on its host', { status: 500, body: 'Oops' }],
  ['is a web page', { body: '<!doctype html><html><body><h1>Maintenance</h1></body></html>' }],
  ['is empty', { body: '', type: '.csv' }],
  ['is binary', { body: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)), type: '.csv' }],
  ['is cut JSON', { body: '{"events": [', type: '.json' }],
];

describe.each(failures)('a feed that %s', (_what, answer) => {
  it('leaves citizens the link, and no jargon', async () => {
    const scene = await setScene({ html, feed: () => answer });
    await scene.page.goto(scene.town.origin);
    const agenda = scene.page.locator('scdl-agenda[state=error]');
    await agenda.waitFor();
    expect(await scene.page.getByRole('link', { name: 'L’agenda de l’office' }).isVisible()).toBe(true);
    const said = await agenda.evaluate((element) => element.shadowRoot?.textContent);
    expect(said).toContain('ne peut pas être affiché');
    expect(said).not.toMatch(/error|undefined|null|HTTP|\b[45]\d\d\b|JSON|stack/i);
    await scene.close();
  });
});

describe('a feed that fails after it has worked', () => {
  it('leaves what was read on the page', async () => {
    let working = true;
    const feed = (): Answer => (working ? { body: csv, type: '.csv' } : { status: 500 });
    const scene = await setScene({ html, feed });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    working = false;
    await scene.page.locator('scdl-agenda').evaluate((agenda) => (agenda as ScdlAgenda).refresh());
    await scene.page.locator('scdl-agenda[state=stale]').waitFor();
    expect(await scene.page.getByRole('heading', { name: 'Conseil municipal' }).isVisible()).toBe(true);
    await scene.close();
  });
});
