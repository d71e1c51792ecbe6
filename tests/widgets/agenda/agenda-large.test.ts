import { assert, oneEvent, waitUntil } from '@open-wc/testing';
import { largeCsv } from '../../../demo/feeds/index.js';
import { aGrowingFeed } from '../support/growing-feed.js';
import { PATIENCE } from '../support/widget.js';
import { all, leavePage, putAgenda, SATURDAY, serveFeeds } from './an-agenda.js';

beforeEach(serveFeeds);
afterEach(leavePage);

describe('an agenda whose file is large', () => {
  it('draws the first events, then a few more at a time until its page is full, before the rest has come', async () => {
    const csv = largeCsv(new Date(SATURDAY), { count: 400 });
    const feed = aGrowingFeed(csv.slice(0, 80_000));
    const agenda = putAgenda({ src: feed.address });
    await agenda.updateComplete;
    const drawings: number[] = [];
    const observer = new MutationObserver(() => drawings.push(all(agenda, '.item').length));
    observer.observe(agenda.renderRoot, { childList: true, subtree: true });
    await waitUntil(() => all(agenda, '.item').length === 20, 'the page is drawn', PATIENCE);
    observer.disconnect();
    assert.deepEqual([...new Set(drawings.filter(Boolean))], [3, 7, 14, 20]);
    assert.strictEqual(agenda.state, 'loading');

    feed.finish(csv.slice(80_000));
    await waitUntil(() => agenda.state === 'ready', 'all is there', PATIENCE);
    assert.lengthOf(all(agenda, '.item'), 20);
  });

  it('draws the events of all of it first, then the bar with their counts', async () => {
    const csv = largeCsv(new Date(SATURDAY), { count: 700 });
    const feed = aGrowingFeed(csv.slice(0, 80_000));
    const agenda = putAgenda({ src: feed.address });
    await waitUntil(() => all(agenda, '.item').length === 20, 'the page is drawn', PATIENCE);
    const loaded = oneEvent(agenda, 'scdl-load');
    feed.finish(csv.slice(80_000));
    await loaded;
    assert.lengthOf(all(agenda, '.item'), 20);
    assert.lengthOf(all(agenda, '.count'), 0);
    await waitUntil(() => all(agenda, '.count').length, 'the bar is drawn', PATIENCE);
    assert.lengthOf(all(agenda, '.item'), 20);
  });

  it('keeps room for the bar that is to come, but not on paper', async () => {
    const csv = largeCsv(new Date(SATURDAY), { count: 400 });
    const agenda = putAgenda({ src: aGrowingFeed(csv.slice(0, 80_000)).address });
    await waitUntil(() => all(agenda, '.item').length, 'the first events are drawn', PATIENCE);
    assert.lengthOf(all(agenda, '.toolbar-to-come'), 1);
    assert.lengthOf(all(agenda, '.toolbar-to-come:not(.no-print)'), 0);
  });

  it('draws no more of them than its page has', async () => {
    const csv = largeCsv(new Date(SATURDAY), { count: 400 });
    const feed = aGrowingFeed(csv.slice(0, 80_000));
    const agenda = putAgenda({ src: feed.address, 'page-size': '3' });
    await waitUntil(() => all(agenda, '.item').length, 'the page is drawn', PATIENCE);
    assert.lengthOf(all(agenda, '.item'), 3);
    feed.finish(csv.slice(80_000));
    await waitUntil(() => agenda.state === 'ready', 'all is there', PATIENCE);
    assert.lengthOf(all(agenda, '.item'), 3);
  });
});
