import { assert, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../../src/dataset.js';
import { ScdlElement, type Reading } from '../../../widgets/shared/scdl-element.js';
import { aFeed, leavePage, serveFeeds } from '../agenda/an-agenda.js';

const { warn } = console;
let interpreting: (datasets: readonly Dataset[]) => Promise<Reading<string>>;

/** The least that a widget can be: the names in its feed. */
class AList extends ScdlElement<string> {
  protected override readonly kind = 'event';
  protected override readonly knownColumns = new Set(['nom']);

  protected override interpret(datasets: readonly Dataset[]): Promise<Reading<string>> {
    return interpreting(datasets);
  }

  protected override get interpretation(): readonly unknown[] {
    return [this.where];
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
  console.warn = () => undefined;
  serveFeeds();
});
afterEach(() => {
  for (const list of document.querySelectorAll('a-list')) list.remove();
  console.warn = warn;
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
