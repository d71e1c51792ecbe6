import { assert, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../../src/dataset.js';
import { progressIn } from '../../../widgets/shared/progress.js';
import { ScdlElement, type Reading } from '../../../widgets/shared/scdl-element.js';
import { aFeed, serveFeeds } from '../support/feeds.js';
import { aGrowingFeed } from '../support/growing-feed.js';
import { leavePage } from '../support/page.js';
import { PATIENCE } from '../support/widget.js';

/** Lines of some hundred signs: more than the first rows that are read of a large file. */
const MANY = 1000;
const lines = Array.from({ length: MANY }, (_, index) => `nom ${index} ${'.'.repeat(100)}\n`).join('');

let read: { datasets: readonly Dataset[]; end: () => void }[] = [];

/** The least that a widget can be: how many rows there are, once the test says that they are read. */
class ACount extends ScdlElement<unknown> {
  protected override readonly kind = 'event';
  protected override readonly knownColumns = new Set(['nom']);

  protected override interpret(datasets: readonly Dataset[]): Promise<Reading<unknown>> {
    const records = datasets.flatMap(({ rows }) => rows);
    return new Promise((resolve) => {
      const end = () => {
        resolve({ records, issues: [] });
      };
      read.push({ datasets, end });
    });
  }

  protected override prepare(records: readonly unknown[]) {
    return { empty: !records.length };
  }

  protected override renderRecords(): TemplateResult {
    return html`<p id="count">${this.records?.length}</p>`;
  }

  protected override nextChange(now: number): number {
    return now + 60_000;
  }
}
customElements.define('a-count', ACount);

let count: ACount;
/** The first rows of a large file are handed to the widget, which has read none of them yet. */
async function itsFirstRows() {
  const feed = aGrowingFeed(`nom\n${lines}`);
  count.src = feed.address;
  document.body.append(count);
  await waitUntil(() => read.length === 1, 'the first rows are there', PATIENCE);
  return feed;
}
const progress = () => count.renderRoot.querySelector('[role=progressbar]')?.ariaLabel;
const shown = () => Number(count.renderRoot.querySelector('#count')?.textContent);

beforeEach(() => {
  read = [];
  serveFeeds();
  count = new ACount();
});
afterEach(() => {
  count.remove();
  leavePage();
});

describe('a widget whose file is large', () => {
  it('is not drawn in the task in which it comes to the page', async () => {
    document.body.append(count);
    for (let microtask = 0; microtask < 20; microtask++) await Promise.resolve();
    assert.isFalse(count.hasUpdated);
    await count.updateComplete;
    assert.isTrue(count.hasUpdated);
  });

  it('shows its first rows even when all have come before these are read', async () => {
    const { finish } = await itsFirstRows();
    finish(lines);
    await waitUntil(() => read.length === 2, 'all rows are there', PATIENCE);

    const [first, all] = read;
    first?.end();
    await waitUntil(() => shown() > 0, 'the first are shown', PATIENCE);
    assert.strictEqual(count.state, 'loading');
    assert.isBelow(shown(), MANY);

    all?.end();
    await waitUntil(() => shown() === 2 * MANY, 'all are shown', PATIENCE);
    assert.strictEqual(count.state, 'ready');
  });

  it('shows none of its first rows once all are shown', async () => {
    const { finish } = await itsFirstRows();
    finish(lines);
    await waitUntil(() => read.length === 2, 'all rows are there', PATIENCE);

    const [first, all] = read;
    all?.end();
    await waitUntil(() => shown() === 2 * MANY, 'all are shown', PATIENCE);
    first?.end();
    await new Promise((resolve) => setTimeout(resolve));
    await count.updateComplete;
    assert.strictEqual(shown(), 2 * MANY);
    assert.strictEqual(count.state, 'ready');
  });

  const changes: Record<string, () => void> = {
    'another filter': () => (count.where = 'nom=nom 1'),
    'another feed': () => (count.src = aGrowingFeed(`nom\n${lines}`).address),
  };
  for (const [change, make] of Object.entries(changes)) {
    it(`shows none of its first rows once it is given ${change}`, async () => {
      await itsFirstRows();
      make();
      await waitUntil(() => read.length === 2, 'other first rows are there', PATIENCE);

      const [former, present] = read;
      former?.end();
      await new Promise((resolve) => setTimeout(resolve));
      await count.updateComplete;
      assert.isUndefined(count.records);

      present?.end();
      await waitUntil(() => shown() > 0, 'these are shown', PATIENCE);
    });
  }

  it('tells of no progress when all its rows have come', async () => {
    count.src = aFeed(() => new Response(`nom\n${'a\n'.repeat(MANY)}`));
    document.body.append(count);
    await waitUntil(() => read.length === 1, 'all rows are there', PATIENCE);
    assert.isFalse(read[0]?.datasets.some(({ partial }) => partial));
    await progressIn('fr');
    await count.updateComplete;
    assert.isUndefined(progress());
  });
});
