import { describe, expect, it } from 'vitest';
import { fileAnswer } from '../../scripts/serve.js';
import { titles } from './support/feed.js';
import { setScene, type Scene, type Setting } from './support/scene.js';

/** A town's page that knows nothing of the library but the address of its frame, and sizes it as WordPress would. */
const around =
  (query: (feed: string) => string, attributes = ''): Setting['html'] =>
  ({ cdn, feed }) => `<iframe title="Agenda" width="800" height="200" ${attributes}
    src="${cdn}/embed.html?${query(feed)}#?secret=s3cret"></iframe>
    <script>addEventListener('message', ({ data }) => {
      if (data.message === 'height' && data.secret === 's3cret') document.querySelector('iframe').height = data.value;
    })</script>`;

const agenda = (feed: string) => `widget=agenda&src=${encodeURIComponent(`${feed}/agenda.csv`)}`;

async function openFrame(html: Setting['html'], more: Partial<Setting> = {}) {
  const scene = await setScene({ html, ...more });
  await scene.page.goto(scene.town.origin);
  return { scene, frame: scene.page.frameLocator('iframe') };
}

const scripts = ({ log }: Scene) => log.filter((path) => /^cdn \/scdl-widgets[\w.]*js$/.test(path));

describe('the page for frames', () => {
  it.each([
    ['a frame', ''],
    ['a frame in the sandbox that WordPress gives to pages it does not know', 'sandbox="allow-scripts"'],
  ])('shows its agenda in %s', async (_what, attributes) => {
    const { scene, frame } = await openFrame(around(agenda, attributes));
    await frame.locator('scdl-agenda[state=ready]').waitFor();
    for (const title of titles) expect(await frame.getByRole('heading', { name: title }).count()).toBe(1);
    expect(scripts(scene)).toEqual(['cdn /scdl-widgets.js']);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('falls back on the classic script where the host lets no sandbox load modules', async () => {
    const cdn: Setting['cdn'] = async (path) => ({
      ...(await fileAnswer('dist', path)),
      headers: { 'Access-Control-Allow-Origin': 'https://exemple.bzh' },
    });
    const { scene, frame } = await openFrame(around(agenda, 'sandbox="allow-scripts"'), { cdn });
    await frame.locator('scdl-agenda[state=ready]').waitFor();
    expect(scripts(scene)).toEqual(['cdn /scdl-widgets.js', 'cdn /scdl-widgets.classic.js']);
    await scene.close();
  });

  it('makes its frame as high as the agenda, and again when more is shown', async () => {
    const { scene, frame } = await openFrame(around((feed) => `${agenda(feed)}&page-size=1`));
    await frame.locator('scdl-agenda[state=ready]').waitFor();
    const fits = () => frame.locator('html').evaluate((root) => root.scrollHeight <= innerHeight);
    await expect.poll(fits).toBe(true);
    const before = Number(await scene.page.locator('iframe').getAttribute('height'));
    await frame.getByRole('button', { name: /^Voir/ }).click();
    await frame.getByRole('heading', { name: 'Fest-noz de l’Écluse' }).waitFor();
    await expect
      .poll(async () => Number(await scene.page.locator('iframe').getAttribute('height')))
      .toBeGreaterThan(before);
    await expect.poll(fits).toBe(true);
    await scene.close();
  });

  it('takes language, colours and every attribute from its address, and is light on a dark device unless told', async () => {
    const query = (feed: string) =>
      `${agenda(feed)}&lang=en&heading=What%E2%80%99s+on&filters=none&--scdl-accent=%23a33000`;
    const { scene, frame } = await openFrame(around(query), { context: { colorScheme: 'dark' } });
    await frame.getByRole('heading', { name: 'What’s on' }).waitFor();
    const root = frame.locator('html');
    expect(await root.getAttribute('lang')).toBe('en');
    expect(await root.evaluate((element) => getComputedStyle(element).getPropertyValue('--scdl-accent'))).toBe(
      '#a33000',
    );
    expect(await root.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('light');
    expect(await frame.getByRole('searchbox').count()).toBe(0);
    await scene.close();
  });

  it('opens an event where it stands, since a dialog might open out of sight', async () => {
    const { scene, frame } = await openFrame(around(agenda));
    await frame.getByRole('link', { name: 'Conseil municipal' }).click();
    await frame
      .getByRole('button', { name: /^Fermer/ })
      .first()
      .waitFor();
    expect(await frame.getByRole('dialog').count()).toBe(0);
    await scene.close();
  });

  it('leads out of the frame from its links', async () => {
    const { scene, frame } = await openFrame(around(agenda), { feed: () => ({ body: '<h1>En panne</h1>' }) });
    await frame.locator('scdl-agenda[state=error]').waitFor();
    await frame.getByRole('link', { name: 'Voir les données' }).click();
    await expect.poll(() => scene.page.url()).toBe(`${scene.feed.origin}/agenda.csv`);
    await scene.close();
  });

  it.each([
    ['a name that no widget has', 'widget=agendaa'],
    ['a name that every object has', 'widget=constructor'],
    ['nothing', ''],
  ])('says what its address lacks when it holds %s', async (_what, query) => {
    const { scene, frame } = await openFrame(around(() => query));
    await frame.getByText('doit contenir « widget= » et l’un de ces noms : agenda, table, map, menu, auto.').waitFor();
    await scene.close();
  });

  it('says it in the language of its address', async () => {
    const { scene, frame } = await openFrame(around(() => 'widget=agendaa&lang=en'));
    await frame.getByText('must contain “widget=” and one of these names: agenda, table, map, menu, auto.').waitFor();
    await scene.close();
  });

  it('gives strangers who write its address neither code to run nor a link to it', async () => {
    const hostile = 'widget=agenda&src=javascript:top.hacked=1&onfocus=top.hacked=1&--scdl-accent=url(//exemple.bzh/x)';
    const { scene, frame } = await openFrame(around(() => hostile));
    const tag = frame.locator('scdl-agenda');
    await tag.waitFor();
    expect(await tag.evaluate((element) => element.outerHTML)).not.toMatch(/onfocus|<a /);
    const root = frame.locator('html');
    expect(await root.evaluate((element) => element.style.getPropertyValue('--scdl-accent'))).toBe('');
    await scene.close();
  });
});
