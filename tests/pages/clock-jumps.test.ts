import { describe, expect, it } from 'vitest';
import type { ScdlAgenda } from '../../widgets/agenda/agenda.js';
import { setScene, type Scene } from './support/scene.js';

/** An event a day around both changes of clocks of 2026, and around the day on which page tests stand still. */
const sessions: readonly (readonly [title: string, start: string])[] = [
  ['Bal de mars', '2026-03-28T22:00:00+01:00'],
  ['Foire de printemps', '2026-03-29T10:00:00+02:00'],
  ['Cinéma d’automne', '2026-10-24T21:00:00+02:00'],
  ['Foire d’automne', '2026-10-25T10:00:00+01:00'],
  ['Veillée', '2026-11-21T23:00:00+01:00'],
  ['Marché du dimanche', '2026-11-22T09:00:00+01:00'],
];
const body = ['titre;date_debut', ...sessions.map((session) => session.join(';')), ''].join('\n');

/** A page opened at an hour, whose feed then waits to be let go on. */
async function refreshing(at: string) {
  let held = Promise.resolve();
  let letGo: () => void = () => undefined;
  const scene = await setScene({
    html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>`,
    feed: () => ({ body, type: '.csv', after: held }),
  });
  await scene.page.clock.setFixedTime(new Date(at));
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-agenda[state=ready]').waitFor();
  held = new Promise((resolve) => (letGo = resolve));
  const asked = scene.feed.requests.length;
  await scene.page.locator('scdl-agenda').evaluate((agenda) => void (agenda as ScdlAgenda).refresh());
  await expect.poll(() => scene.feed.requests.length).toBe(asked + 1);
  return { scene, letGo };
}

/** What stands under « Aujourd’hui ». */
async function todays({ page }: Scene): Promise<string[]> {
  const headings = await page.locator('scdl-agenda').getByRole('heading').allInnerTexts();
  const from = headings.findIndex((text) => text.includes('Aujourd’hui'));
  const known = sessions.map(([title]) => title);
  const rest = from < 0 ? [] : headings.slice(from + 1);
  const end = rest.findIndex((text) => !known.includes(text));
  return end < 0 ? rest : rest.slice(0, end);
}

describe('a clock that moves while the feed is read anew', () => {
  it.each([
    ['past midnight', '2026-11-21T23:59:50+01:00', '2026-11-22T00:00:10+01:00', ['Marché du dimanche']],
    ['into summer time', '2026-03-29T01:59:50+01:00', '2026-03-29T03:00:10+02:00', ['Foire de printemps']],
    ['into winter time', '2026-10-25T02:59:50+02:00', '2026-10-25T02:00:10+01:00', ['Foire d’automne']],
    ['past midnight before it does', '2026-03-28T23:59:50+01:00', '2026-03-29T00:00:10+01:00', ['Foire de printemps']],
    ['back by a day, set right by hand', '2026-11-22T10:00:00+01:00', '2026-11-21T10:00:00+01:00', ['Veillée']],
    [
      'on by half a year, after a long sleep',
      '2026-03-28T12:00:00+01:00',
      '2026-10-24T12:00:00+02:00',
      ['Cinéma d’automne'],
    ],
  ])('%s leaves the right day on the page', async (_, before, after, expected) => {
    const { scene, letGo } = await refreshing(before);
    await scene.page.clock.setFixedTime(new Date(after));
    letGo();
    await expect.poll(() => todays(scene)).toEqual(expected);
    expect(await scene.page.locator('scdl-agenda').getAttribute('state')).toBe('ready');
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('does not keep it from being read again later', async () => {
    const { scene, letGo } = await refreshing('2026-11-22T10:00:00+01:00');
    const asked = scene.feed.requests.length;
    await scene.page.clock.setFixedTime(new Date('2026-11-21T10:00:00+01:00'));
    letGo();
    await expect.poll(() => todays(scene)).toEqual(['Veillée']);
    await scene.page.clock.setFixedTime(new Date('2026-11-22T10:20:00+01:00'));
    await scene.page.clock.runFor(20 * 60_000);
    await expect.poll(() => scene.feed.requests.length).toBe(asked + 1);
    await scene.close();
  });
});
