import { describe, expect, it } from 'vitest';
import { csv } from './support/feed.js';
import { setScene } from './support/scene.js';

/** What the page shows of a feed, and the chunks it asked for to do so, without what tells their versions apart. */
async function shown(feed: string | Buffer) {
  const scene = await setScene({
    html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>`,
    feed: () => ({ body: feed, type: '.csv' }),
  });
  await scene.page.goto(scene.town.origin, { waitUntil: 'networkidle' });
  const state = await scene.page.locator('scdl-agenda').getAttribute('state');
  const titles = await scene.page.getByRole('heading', { level: 3 }).allTextContents();
  const chunks = scene.cdn.requests.map((path) => /chunks\/(.+)-[\w-]{7}\.js/.exec(path)?.[1] ?? path);
  await scene.close();
  return { state, titles: titles.map((title) => title.trim()), chunks: new Set(chunks) };
}

const asWindowsWrites = (text: string) => Buffer.from(text.replaceAll('’', '\x92'), 'latin1');

describe('a plain table in UTF-8', () => {
  it('asks for nothing that only odd feeds, failures and links need', async () => {
    const { chunks } = await shown(csv);
    expect([...chunks]).toContain('csv-file');
    expect([...chunks].filter((name) => /^(bytes|odd|refusal|upgrade-links)$/.test(name))).toEqual([]);
  });
});

describe('a feed that is not plainly a table in UTF-8', () => {
  it.each([
    ['lines of prose above the header', `Agenda de la ville, été 2026\n\n${csv}`, ['odd']],
    ['the charset of Windows', asWindowsWrites(csv), ['bytes']],
    [
      'both, and a row that is too long',
      asWindowsWrites(`Agenda de la ville\n\n${csv.trim()};;fin\n`),
      ['bytes', 'odd'],
    ],
  ])('is shown after one more request for each oddity, and no other: %s', async (_, body, wanted) => {
    const plain = await shown(csv);
    const odd = await shown(body);
    expect(plain.titles).not.toEqual([]);
    expect(odd.titles).toEqual(plain.titles);
    expect([...odd.chunks].filter((name) => !plain.chunks.has(name))).toEqual(wanted);
  });

  it('is told from a web page after one more request', async () => {
    const { state, chunks } = await shown('<!doctype html><title>Agenda</title>');
    expect(state).toBe('error');
    expect(chunks).toContain('bytes');
  });
});
