import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/serve.js';
import type { ScdlAgenda } from '../../widgets/agenda/agenda.js';
import { csv, titles } from './support/feed.js';
import { rawHost, type RawHost } from './support/raw-host.js';
import { setScene, type Scene, type Setting } from './support/scene.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const works: Answer = { body: csv, type: '.csv' };
const LINK = 'L’agenda de l’office';
const JARGON = /error|undefined|null|NaN|HTTP|fetch|\b[45]\d\d\b|JSON|stack|timeout/i;

async function arrange(setting: Omit<Setting, 'html'>, host?: RawHost): Promise<Scene> {
  const html: Setting['html'] = ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
    <scdl-agenda src="${host?.origin ?? feed}/agenda.csv"><a href="/agenda">${LINK}</a></scdl-agenda>`;
  const scene = await setScene({ html, ...setting });
  open.push(scene, ...(host ? [host] : []));
  return scene;
}

/** The answers of the feed's host in turn; the last one from then on. */
function inTurn(...answers: readonly Answer[]): () => Answer {
  let turn = 0;
  return () => answers[Math.min(turn++, answers.length - 1)] ?? works;
}

async function reaches({ page }: Scene, state: ScdlAgenda['state']): Promise<void> {
  await page.locator(`scdl-agenda[state=${state}]`).waitFor();
}

/** What a citizen sees of a feed that cannot be read: whose agenda it is, a way to it, a way to try again. */
async function expectPlainFailure({ page }: Scene): Promise<void> {
  expect(await page.getByRole('link', { name: LINK }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(true);
  const said = await page.locator('scdl-agenda').evaluate((agenda) => agenda.shadowRoot?.textContent);
  expect(said).toContain('L’agenda ne peut pas être affiché pour le moment');
  expect(said).not.toMatch(JARGON);
}

async function expectAgenda({ page }: Scene): Promise<void> {
  expect(await page.locator('scdl-agenda').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
}

const readable = { 'Access-Control-Expose-Headers': 'Retry-After' };

describe('a service that asks for patience', () => {
  it.each<[string, Answer]>([
    ['has too many visitors', { status: 429 }],
    ['has too many, and says for how long', { status: 429, headers: { ...readable, 'Retry-After': '1' } }],
    ['is unavailable for a moment', { status: 503 }],
    [
      'is unavailable until a date',
      { status: 503, headers: { ...readable, 'Retry-After': 'Sat, 21 Nov 2026 08:00:02 GMT' } },
    ],
  ])('and %s is asked again, without a word to citizens', async (_, refusal) => {
    const scene = await arrange({ feed: inTurn(refusal, works) });
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'ready');
    await expectAgenda(scene);
    expect(scene.feed.requests).toHaveLength(2);
  });

  it.each<[string, Answer, number]>([
    [
      'for longer than a visitor waits is left alone',
      { status: 429, headers: { ...readable, 'Retry-After': '120' } },
      1,
    ],
    ['again and again is asked three times in all', { status: 503 }, 3],
    ['for ever (the agenda is gone) is not asked again', { status: 410 }, 1],
  ])('%s', async (_, refusal, requests) => {
    const scene = await arrange({ feed: () => refusal });
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'error');
    await expectPlainFailure(scene);
    expect(scene.feed.requests).toHaveLength(requests);
  });

  it('gives its agenda when the visitor tries again', async () => {
    const scene = await arrange({ feed: inTurn({ status: 410 }, works) });
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'error');
    await scene.page.getByRole('button', { name: 'Réessayer' }).click();
    await reaches(scene, 'ready');
    await expectAgenda(scene);
  });
});

describe('a host that the browser does not reach', () => {
  it.each([
    ['whose name is not known', 'namenotresolved'],
    ['that refuses', 'connectionrefused'],
    ['that hangs up', 'connectionreset'],
    ['from a place without network', 'internetdisconnected'],
    ['behind a filter', 'blockedbyclient'],
  ])('%s leaves the link', async (_, reason) => {
    const scene = await arrange({});
    await scene.page.route('**/agenda.csv', (route) => route.abort(reason));
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'error');
    await expectPlainFailure(scene);
  });

  it('that keeps other sites out leaves the link', async () => {
    const scene = await arrange({
      feed: () => ({ ...works, headers: { 'Access-Control-Allow-Origin': 'https://example.org' } }),
    });
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'error');
    await expectPlainFailure(scene);
  });

  it('keeps its agenda on the page when the network goes, and brings it up to date when it is back', async () => {
    const scene = await arrange({
      feed: inTurn(works, { body: `${csv}Loto;2026-12-05T14:00:00+01:00;;;Redon\n`, type: '.csv' }),
    });
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'ready');
    await scene.page.context().setOffline(true);
    await scene.page.locator('scdl-agenda').evaluate((agenda) => (agenda as ScdlAgenda).refresh());
    await reaches(scene, 'stale');
    await expectAgenda(scene);
    await scene.page.context().setOffline(false);
    await scene.page.getByRole('heading', { name: 'Loto' }).waitFor();
    await reaches(scene, 'ready');
  });
});

const PART = csv.slice(0, csv.indexOf('Conseil'));

function drip(response: ServerResponse): void {
  response.write(csv);
  const timer = setInterval(() => response.write('Loto;2026-12-05T14:00:00+01:00;;;Redon\n'), 50);
  response.on('close', () => clearInterval(timer));
}

function truncated(response: ServerResponse): void {
  response.setHeader('Content-Length', Buffer.byteLength(csv));
  response.write(PART, () => response.destroy());
}

function cutChunks(response: ServerResponse): void {
  response.write(PART, () => response.destroy());
}

describe('a body that never ends', () => {
  it.each<[string, (response: ServerResponse) => void, number]>([
    ['because nothing comes any more', (response) => void response.write(PART), 21_000],
    ['because it drips', drip, 61_000],
    ['because it never begins', () => undefined, 21_000],
  ])('%s is given up, and its line hung up', async (_, answer, patience) => {
    const host = await rawHost(answer);
    const scene = await arrange({}, host);
    await scene.page.goto(scene.town.origin);
    await expect.poll(host.asked).toBe(1);
    await reaches(scene, 'loading');
    await scene.page.clock.runFor(patience);
    await reaches(scene, 'error');
    await expectPlainFailure(scene);
    await expect.poll(host.over).toBe(1);
    expect(host.asked()).toBe(1);
  });
});

describe('a body that is cut short', () => {
  it.each([
    ['of what its header promises', truncated],
    ['of its last piece', cutChunks],
  ])('%s is no agenda', async (_, answer) => {
    const host = await rawHost(answer);
    const scene = await arrange({}, host);
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'error');
    await expectPlainFailure(scene);
    expect(host.asked()).toBe(3);
  });

  it('once is asked for again', async () => {
    const host = await rawHost((response, turn) => (turn > 1 ? response.end(csv) : truncated(response)));
    const scene = await arrange({}, host);
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'ready');
    await expectAgenda(scene);
  });

  it('at a refresh leaves what was read before, and never half of it', async () => {
    const host = await rawHost((response, turn) => (turn > 1 ? truncated(response) : response.end(csv)));
    const scene = await arrange({}, host);
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'ready');
    await scene.page.locator('scdl-agenda').evaluate((agenda) => (agenda as ScdlAgenda).refresh());
    await reaches(scene, 'stale');
    await expectAgenda(scene);
  });
});

describe('a table under a wrong label', () => {
  it.each([
    'text/html',
    'application/octet-stream',
    'image/png',
    'application/json',
    'text/calendar',
    'application/zip',
    '',
  ])('%j is read for what it holds', async (type) => {
    const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' };
    const scene = await arrange({ feed: () => ({ body: csv, headers }) });
    await scene.page.goto(scene.town.origin);
    await reaches(scene, 'ready');
    await expectAgenda(scene);
    expect(scene.complaints).toEqual([]);
  });
});
