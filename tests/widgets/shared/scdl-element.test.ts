import { assert, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../../src/dataset.js';
import '../../../widgets/shared/keyboard.js';
import { ScdlElement, type Reading } from '../../../widgets/shared/scdl-element.js';
import { aFeed, changeFeed, serveFeeds } from '../support/feeds.js';
import { hushWarnings, leavePage } from '../support/page.js';

hushWarnings();
let interpreting: (datasets: readonly Dataset[]) => Promise<Reading<string>>;

/** The least that a widget can be: the names in its feed. */
class AList extends ScdlElement<string> {
  protected override readonly kind = 'event';
  protected override readonly knownColumns = new Set(['nom']);

  protected override interpret(datasets: readonly Dataset[]): Promise<Reading<string>> {
    return interpreting(datasets);
  }

  protected override prepare(records: readonly string[]) {
    return { empty: !records.length };
  }

  protected override renderRecords(): TemplateResult {
    return html`<p id="names">${this.records?.join()}</p>`;
  }

  protected override nextChange(now: number): number {
    return now + 60_000;
  }
}
customElements.define('a-list', AList);

const names = (datasets: readonly Dataset[]): Reading<string> => ({
  records: datasets.flatMap(({ rows }) => rows.map(({ nom }) => String(nom))),
  issues: [],
});

function aList(): AList {
  const list = new AList();
  list.src = aFeed('nom\nHalles\nMairie\n');
  document.body.append(list);
  return list;
}

const shown = (list: AList) => list.renderRoot.querySelector('#names')?.textContent;

beforeEach(() => {
  interpreting = (datasets) => Promise.resolve(names(datasets));
  serveFeeds();
});
afterEach(() => {
  for (const list of document.querySelectorAll('a-list')) list.remove();
  leavePage();
});

describe('any widget', () => {
  it('shows what it makes of its rows', async () => {
    const list = aList();
    await waitUntil(() => shown(list) === 'Halles,Mairie');
    assert.strictEqual(list.state, 'ready');
  });

  it('is in error rather than loading for ever when it cannot make anything of its rows', async () => {
    interpreting = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const list = aList();
    await waitUntil(() => list.state === 'error');
    assert.include(list.renderRoot.textContent, 'Réessayer');
  });

  it('shows its rows when it can at a second try', async () => {
    interpreting = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const list = aList();
    await waitUntil(() => list.state === 'error');
    interpreting = (datasets) => Promise.resolve(names(datasets));
    await list.refresh();
    await waitUntil(() => shown(list) === 'Halles,Mairie');
    assert.strictEqual(list.state, 'ready');
  });

  it('keeps what it had when it cannot make anything of new rows', async () => {
    const list = aList();
    await waitUntil(() => shown(list) === 'Halles,Mairie');
    let failed = false;
    interpreting = () => {
      failed = true;
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    };
    await list.refresh();
    await waitUntil(() => failed);
    await list.updateComplete;
    assert.deepEqual([list.state, shown(list)], ['stale', 'Halles,Mairie']);
  });

  it('does not mind an earlier answer that comes after a later one', async () => {
    const answers: ((reading: Reading<string>) => void)[] = [];
    interpreting = () => new Promise((resolve) => answers.push(resolve));
    const list = aList();
    await waitUntil(() => answers.length === 1);
    list.where = 'nom=Halles';
    await waitUntil(() => answers.length === 2);
    answers[1]?.({ records: ['later'], issues: [] });
    answers[0]?.({ records: ['earlier'], issues: [] });
    await waitUntil(() => shown(list) !== undefined);
    await list.updateComplete;
    assert.strictEqual(shown(list), 'later');
  });
});

describe('a widget whose feed is large', () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `Salle des fêtes ${from + index};${'x'.repeat(80)}\n`).join('');
  const head = `nom;description\n${rows(0, 2000)}`;

  /** A feed that stops after its head, until the test lets it end. */
  function heldFeed() {
    let end: () => void = () => undefined;
    const address = aFeed(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(head));
          end = () => {
            controller.enqueue(new TextEncoder().encode(rows(2000, 2500)));
            controller.close();
          };
        },
      });
      return new Response(body);
    });
    return { address, end: () => end() };
  }

  function aLargeList() {
    const { address, end } = heldFeed();
    const list = new AList();
    list.src = address;
    list.noKeep = true;
    let loads = 0;
    list.addEventListener('scdl-load', () => loads++);
    document.body.append(list);
    return { list, end, loads: () => loads };
  }

  it('shows its first records, and says that they are not all', async () => {
    const { list, end } = aLargeList();
    await waitUntil(() => shown(list)?.startsWith('Salle des fêtes 0,'));
    assert.strictEqual(list.state, 'loading');
    assert.strictEqual(list.renderRoot.querySelector('.root')?.ariaBusy, 'true');
    assert.isBelow(list.records?.length ?? 0, 2000);
    end();
    await waitUntil(() => list.state === 'ready');
    assert.strictEqual(list.renderRoot.querySelector('.root')?.ariaBusy, 'false');
    assert.lengthOf(list.records ?? [], 2500);
  });

  it('says how far it is', async () => {
    const { list, end } = aLargeList();
    const bar = () => list.renderRoot.querySelector('[role=progressbar]');
    await waitUntil(() => bar());
    assert.match(bar()?.ariaLabel ?? '', /^Chargement… 2\s001 lignes$/);
    end();
    await waitUntil(() => list.state === 'ready');
    assert.isNull(bar());
  });

  it('tells the page of its records once, when all are there', async () => {
    const { list, end, loads } = aLargeList();
    await waitUntil(() => shown(list));
    assert.strictEqual(loads(), 0);
    end();
    await waitUntil(() => list.state === 'ready');
    await list.updateComplete;
    assert.strictEqual(loads(), 1);
  });

  it('goes on loading when there is nothing to show of its first rows', async () => {
    interpreting = (datasets) =>
      Promise.resolve({ records: names(datasets).records.filter((name) => name.endsWith(' 2400')), issues: [] });
    const { list, end } = aLargeList();
    await waitUntil(() => list.records);
    await list.updateComplete;
    assert.isNotNull(list.renderRoot.querySelector('.skeleton'));
    end();
    await waitUntil(() => list.state === 'ready');
    assert.strictEqual(shown(list), 'Salle des fêtes 2400');
  });

  it('says that it failed when the rest does not come', async () => {
    let asked = 0;
    let fail: () => void = () => undefined;
    const list = new AList();
    list.src = aFeed(() => {
      if (asked++) return new Response('', { status: 404 });
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(head));
          fail = () => controller.error(new TypeError('network error'));
        },
      });
      return new Response(body);
    });
    document.body.append(list);
    await waitUntil(() => shown(list));
    fail();
    await waitUntil(() => list.state === 'error', 'it gives up', { timeout: 1900 });
    assert.isUndefined(shown(list));
  });
});

describe('a visitor with a keyboard', () => {
  class Linked extends AList {
    protected override renderRecords(): TemplateResult {
      return html`${this.records?.map((name) => html`<a href="?open=${name}">${name}</a>`)}`;
    }
  }
  customElements.define('a-linked-list', Linked);

  it('stays on the record it was on when new rows move it', async () => {
    const list = new Linked();
    list.src = aFeed('nom\nHalles\nMairie\n');
    document.body.append(list);
    const links = () => [...list.renderRoot.querySelectorAll('a[href^="?"]')] as HTMLElement[];
    await waitUntil(() => links().length === 2);
    links()[1]?.focus();
    changeFeed(list.src, 'nom\nGare\nHalles\nMairie\n');
    await list.refresh();
    await waitUntil(() => links().length === 3);
    await waitUntil(() => list.shadowRoot?.activeElement?.textContent === 'Mairie');
    list.remove();
  });
});
