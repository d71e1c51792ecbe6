import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFeed } from '../../src/feed/read.js';
import { FeedController, type FeedRequest } from '../../widgets/shared/feed-controller.js';
import { answerOf, fetchWith, readOptions } from '../sources/answers.js';

const MINUTE = 60_000;

class APage extends EventTarget {
  hidden = false;
}

let page: APage;
let browser: EventTarget;
let number = 0;
let address: string;
let answer: () => Response | Promise<Response>;
let asked: string[];
const hosts: AHost[] = [];

/** What a widget is to its feeds: something that looks at them each time it is drawn, and comes and goes. */
class AHost {
  drawn = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly feeds: FeedController;
  request: Partial<FeedRequest> = {};

  constructor(request: Partial<FeedRequest> = {}) {
    this.request = request;
    this.feeds = new FeedController(this, () => ({
      addresses: [address],
      timezone: 'Europe/Paris',
      refresh: 15,
      fetch: fetchWith((one) => {
        asked.push(one);
        return answer();
      }),
      ...this.request,
    }));
    hosts.push(this);
  }

  addController() {
    return undefined;
  }

  removeController() {
    return undefined;
  }

  requestUpdate() {
    this.drawn += 1;
  }

  /** Comes into the page, or is drawn anew with other attributes. */
  show(request: Partial<FeedRequest> = this.request): this {
    this.request = request;
    this.feeds.hostConnected();
    this.feeds.follow();
    return this;
  }
}

const aWhile = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

// Code that comes later does so on no clock of these tests.
beforeAll(async () => {
  await readFeed('https://ville.example/a.csv', undefined, readOptions(answerOf('nom\nBal')));
  await Promise.all([import('../../src/feed/retry.js'), import('../../src/sources/requests/refusal.js')]);
});
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  page = new APage();
  browser = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
  address = `https://ville.example/controller-${(number += 1)}.csv`;
  answer = () => new Response('nom\nBal');
  asked = [];
});
afterEach(async () => {
  for (const host of hosts.splice(0)) host.feeds.hostDisconnected();
  await aWhile(MINUTE);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the feeds of a widget', () => {
  it('are read at once, and every quarter of an hour', async () => {
    new AHost().show();
    await aWhile(1000);
    expect(asked).toHaveLength(1);
    await aWhile(45 * MINUTE);
    expect(asked).toHaveLength(4);
  });

  it('are never read again when the author says so', async () => {
    new AHost({ refresh: 0 }).show();
    await aWhile(600 * MINUTE);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [0, 13.5],
    [1, 16.5],
  ])('are not read at the same moment on the sites of 31 communes: %d', async (chance, minutes) => {
    vi.mocked(Math.random).mockReturnValue(chance);
    new AHost().show();
    await aWhile(minutes * MINUTE - 1000);
    expect(asked).toHaveLength(1);
    await aWhile(2000);
    expect(asked).toHaveLength(2);
  });

  it('are asked once a minute at most', async () => {
    new AHost({ refresh: 0.01 }).show();
    await aWhile(9.5 * MINUTE);
    expect(asked).toHaveLength(10);
  });

  it.each([36_000, 525_600])(
    'rest when the author says %d minutes, further than timers of browsers go',
    async (refresh) => {
      const timers = vi.spyOn(globalThis, 'setTimeout');
      new AHost({ refresh }).show();
      await aWhile(1000);
      timers.mockClear();
      await aWhile(60 * MINUTE);
      expect(timers).not.toHaveBeenCalled();
      expect(asked).toHaveLength(1);
    },
  );

  it('are read again when the author’s delay is over, however long', async () => {
    new AHost({ refresh: 50_000 }).show();
    await aWhile(44_000 * MINUTE);
    expect(asked).toHaveLength(1);
    await aWhile(12_000 * MINUTE);
    expect(asked).toHaveLength(2);
  });

  it('are read as often for three widgets as for one', async () => {
    new AHost().show();
    await aWhile(5 * MINUTE);
    new AHost().show();
    await aWhile(5 * MINUTE);
    new AHost().show();
    await aWhile(51 * MINUTE);
    expect(asked).toHaveLength(5);
  });

  it('wait while the page is hidden, and are read when it is seen again', async () => {
    new AHost().show();
    await aWhile(1000);
    page.hidden = true;
    await aWhile(60 * MINUTE);
    expect(asked).toHaveLength(1);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    await aWhile(1000);
    expect(asked).toHaveLength(2);
  });

  it('are not read anew for a page that is seen again soon', async () => {
    new AHost().show();
    await aWhile(5 * MINUTE);
    page.dispatchEvent(new Event('visibilitychange'));
    browser.dispatchEvent(new Event('online'));
    await aWhile(1000);
    expect(asked).toHaveLength(1);
  });

  it('are read once when the network comes and goes', async () => {
    answer = () => new Response('', { status: 500 });
    new AHost().show();
    await aWhile(1000);
    answer = () => new Promise((resolve) => setTimeout(resolve, 5000, new Response('nom\nBal')));
    for (let blink = 0; blink < 20; blink++) {
      browser.dispatchEvent(new Event('online'));
      await aWhile(100);
    }
    await aWhile(10_000);
    expect(asked).toHaveLength(2);
  });

  it('are read again in time on a clock that was set back by a day', async () => {
    new AHost().show();
    await aWhile(1000);
    vi.setSystemTime(Date.now() - 1440 * MINUTE);
    await aWhile(16 * MINUTE);
    expect(asked).toHaveLength(2);
  });

  it('go on being read when an attribute changes that a file knows nothing of', async () => {
    answer = () => new Promise((resolve) => setTimeout(resolve, 5000, new Response('nom\nBal')));
    const host = new AHost().show();
    await aWhile(1000);
    host.show({ scope: { kind: 'event', commune: '35236' } });
    await aWhile(1000);
    host.show({ scope: { kind: 'event', commune: '35236' }, refresh: 30 });
    await aWhile(5000);
    expect(asked).toHaveLength(1);
    expect(host.feeds.datasets).toHaveLength(1);
  });

  it('are left when others take their place', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const slow: typeof fetch = (_, init) => {
      signals.push(init?.signal);
      return new Promise(() => undefined);
    };
    const host = new AHost({ fetch: slow }).show();
    await aWhile(1000);
    host.show({ addresses: [`${address}?other`] });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(host.feeds.count).toBe(1);
  });

  it.each(['before it is in the page', 'after it has left it'])(
    'hold no widget back that is refreshed %s',
    async (when) => {
      const host = new AHost();
      if (when.startsWith('after')) {
        host.show();
        await aWhile(1000);
        host.feeds.hostDisconnected();
        await aWhile(11_000);
      }
      await host.feeds.refresh();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('leave no listener and no timer behind', async () => {
    const removed = vi.spyOn(page, 'removeEventListener');
    const host = new AHost().show();
    await aWhile(1000);
    host.feeds.hostDisconnected();
    await aWhile(11_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalled();
    answer = () => new Response('', { status: 500 });
    browser.dispatchEvent(new Event('online'));
    page.dispatchEvent(new Event('visibilitychange'));
    await aWhile(1000);
    expect(asked).toHaveLength(1);
  });
});
