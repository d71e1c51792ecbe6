import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlTable } from '../../../widgets/table/table.js';
import {
  aFeed,
  all,
  aTable,
  changeFeed,
  drawn,
  find,
  grants,
  leavePage,
  named,
  one,
  openPage,
  openTool,
  readable,
  rowsOf,
  search,
  serveFeeds,
  texts,
} from './a-table.js';
import { isForEverybody } from '../support/accessible.js';
import { hushWarnings } from '../support/page.js';

hushWarnings();
const down = () => new Response('', { status: 500 });

const decisions = `DELIB_ID;DELIB_DATE;DELIB_MATIERE_NOM;DELIB_OBJET;VOTE_POUR;VOTE_CONTRE;VOTE_ABSTENTION;DELIB_URL
2026-1;2026-11-05;Urbanisme;Modification du plan local d’urbanisme;11;5;2;https://ville.example/Deliberation_2026-1.pdf
2026-2;2026-11-05;Enseignement;Toiture de l’école;18;0;0;https://ville.example/Deliberation_2026-2.pdf
2025-9;2025-10-02;Enseignement;Voyages scolaires;;;;`;

beforeEach(() => {
  serveFeeds();
});
afterEach(() => {
  leavePage();
});

async function opened(): Promise<ScdlTable> {
  const table = await aTable();
  named(table, '.open', 'Tout voir').click();
  await waitUntil(() => find(table, '.detail'));
  return table;
}

/** Once it says why it shows no rows. */
async function blank(table: ScdlTable): Promise<ScdlTable> {
  await waitUntil(() => find(table, '.blank'));
  return table;
}

async function withTool(label: string): Promise<ScdlTable> {
  const table = await aTable();
  await openTool(table, label);
  return table;
}

const states: Record<string, () => Promise<ScdlTable>> = {
  'with totals': async () => {
    const table = await aTable({ heading: 'Subventions', total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.figures'));
    return table;
  },
  'with votes and documents': async () => {
    const table = await aTable({ csv: decisions });
    await waitUntil(() => find(table, '.votes'));
    return table;
  },
  'with pages': () => aTable({ csv: rowsOf(50) }),
  'of which a row is open': opened,
  'whose values are chosen': () => withTool('Nature'),
  'whose bounds are chosen': () => withTool('Montant'),
  'whose columns are chosen': () => withTool('Colonnes'),
  'that is searched': async () => {
    const table = await aTable();
    await search(table, 'marais');
    return table;
  },
  'in which nothing is found': async () => {
    openPage({ 'table-text': 'xylophone' });
    return blank(await aTable());
  },
  'in one box': async () => {
    const table = await aTable({ csv: rowsOf(900), continuous: true });
    await waitUntil(() => find(table, '.box'));
    return table;
  },
  'drawn as cards': () => {
    document.body.style.width = '320px';
    return aTable();
  },
  empty: async () => blank(await aTable({ csv: 'nomBeneficiaire;montant\n' })),
  'that cannot be read': () => aTable({ src: aFeed(down) }),
  'of an earlier day': async () => {
    const src = aFeed(grants);
    const table = await aTable({ src });
    changeFeed(src, down);
    await table.refresh();
    await drawn(table);
    return table;
  },
  'in English': () => aTable({ lang: 'en' }),
};

isForEverybody('a table', states);

/** A row of so many columns, each of which wants some 120 pixels at least. */
function longRows(columns: number): string {
  const line = (cell: (at: number) => string) => Array.from({ length: columns }, (_, at) => cell(at)).join(';');
  return `${line((at) => `colonne ${at}`)}\n${line(() => 'Un texte assez long pour prendre sa place dans une colonne')}`;
}

describe('on a page of middling width, a table', () => {
  it('that does not fit is cards side by side', async () => {
    document.body.style.width = '760px';
    const table = await aTable({ csv: `${longRows(7)}\n`.repeat(2) });
    await waitUntil(() => !find(table, '.rows'));
    const [first, second] = all(table, 'tbody tr');
    assert.equal(first?.offsetTop, second?.offsetTop);
    assert.isAtMost(one(table, '.wrap').scrollWidth, 760);
    assert.isFalse(one(table, '.wrap').hasAttribute('tabindex'));
  });

  it('shows what more a row says below its line of cards', async () => {
    document.body.style.width = '760px';
    const table = await aTable({ csv: decisions });
    await waitUntil(() => !find(table, '.rows'));
    named(table, '.open', 'Tout voir').click();
    await waitUntil(() => find(table, '.detail'));
    assert.equal(one(table, '.detail').offsetWidth, one(table, 'tbody').offsetWidth);
    const [first, second] = all(table, 'tbody tr[part=item]');
    assert.equal(first?.offsetTop, second?.offsetTop);
  });

  it('that fits has its rows under headers', async () => {
    document.body.style.width = '760px';
    const table = await aTable({ csv: rowsOf(5) });
    await new Promise(requestAnimationFrame);
    await drawn(table);
    assert.equal(getComputedStyle(one(table, 'tbody tr')).display, 'table-row');
  });

  it('is a table again once there is room, or fewer columns', async () => {
    document.body.style.width = '760px';
    const table = await aTable({ csv: longRows(7) });
    await waitUntil(() => !find(table, '.rows'));
    document.body.style.width = '1200px';
    await waitUntil(() => find(table, '.rows'));
    document.body.style.width = '760px';
    await waitUntil(() => !find(table, '.rows'));
    table.columns = 'colonne_0 colonne_1';
    await waitUntil(() => find(table, '.rows'));
  });
});

describe('on a narrow page, a table', () => {
  it('is a list of cards that nobody has to scroll sideways', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: decisions });
    await waitUntil(() => find(table, '.votes'));
    assert.equal(getComputedStyle(one(table, 'tbody tr')).display, 'grid');
    assert.isAtMost(one(table, '.root').scrollWidth, 320);
    const outside = all(table, '.wrap *').filter(
      (part) => part.getBoundingClientRect().right > 330 && !part.closest('thead'),
    );
    assert.deepEqual(outside, []);
  });

  it('heads each card by its first words, with the day above them', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: decisions });
    const [words, day] = [one(table, 'td.name'), one(table, 'tbody th')];
    assert.equal(readable(words), 'Modification du plan local d’urbanisme');
    assert.equal(getComputedStyle(words, '::before').content, 'none');
    const weight = (cell: Element) => Number(getComputedStyle(cell).fontWeight);
    assert.isAbove(weight(words), weight(day));
    assert.isAbove(words.offsetTop, day.offsetTop);
  });

  it('stays a table to who hears it', async () => {
    document.body.style.width = '320px';
    const table = await aTable();
    const roles = ['table', 'thead tr', 'thead th', 'tbody tr', 'tbody th', 'td'].map((part) =>
      one(table, part).getAttribute('role'),
    );
    assert.deepEqual(roles, ['table', 'row', 'columnheader', 'row', 'rowheader', 'cell']);
  });

  it('tells once, and not with every header, how to sort by several columns', async () => {
    const table = await aTable();
    const told = all(table, 'thead [title]');
    assert.deepEqual(
      told.map((part) => part.localName),
      ['tr'],
    );
  });

  it('keeps the buttons to its other pages side by side', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: rowsOf(50) });
    const [previous, next] = all(table, '.pager button');
    assert.equal(previous?.offsetTop, next?.offsetTop);
    assert.isBelow(one(table, '.pager .told').offsetTop, next?.offsetTop ?? 0);
  });

  it('leaves out empty cells, which a row says when it is open', async () => {
    document.body.style.width = '320px';
    const table = await aTable();
    assert.deepEqual(
      all(table, 'td.none').map((cell) => cell.offsetHeight),
      [0],
    );
  });

  it('is large enough to press', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: rowsOf(50) });
    const small = all(table, 'button, input, select').filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return control.checkVisibility() && (width < 24 || height < 24);
    });
    assert.deepEqual(small, []);
  });
});

describe('for those who use no mouse, a table', () => {
  it('has every control within reach of the keyboard', async () => {
    const table = await aTable({ total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.groups button'));
    const controls = all(table, 'a, button, input, summary');
    assert.deepEqual(
      controls.filter(({ tabIndex }) => tabIndex < 0),
      [],
    );
    assert.lengthOf(all(table, '[tabindex="1"]'), 0);
  });

  it('can be scrolled when it is wider than a large place', async () => {
    document.body.style.width = '1000px';
    const table = await aTable({
      csv: longRows(12),
      columns: Array.from({ length: 12 }, (_, at) => `colonne_${at}`).join(' '),
    });
    await waitUntil(() => find(table, '.wide'));
    assert.equal(one(table, '.wrap').tabIndex, 0);
    assert.equal(one(table, '.wrap').getAttribute('role'), 'region');
    assert.isAtMost(one(table, '.root').scrollWidth, 1000);
  });
});

describe('for those who hear it, a table', () => {
  it('says votes in words', async () => {
    const table = await aTable({ csv: decisions });
    await waitUntil(() => find(table, '.votes'));
    assert.deepEqual(texts(table, '.votes'), ['11 pour, 5 contre, 2 abstentions', '18 pour (à l’unanimité)']);
    assert.lengthOf(all(table, '.votes svg[aria-hidden=true]'), 2);
  });

  it('names each of several documents', async () => {
    const csv = `DELIB_ID;DELIB_DATE;DELIB_OBJET;DELIB_URL
1;2026-01-25;Budget;https://ville.example/budget.pdf|https://ville.example/annexe.pdf
2;2026-01-25;Voirie;https://ville.example/voirie.pdf https://ville.example/plan.pdf`;
    const table = await aTable({ csv });
    await waitUntil(() => find(table, '.file'));
    assert.deepEqual(
      all(table, 'td a').map((link) => readable(link)),
      ['budget', 'annexe', 'voirie', 'plan'],
    );
  });

  it('names documents, and says what they are', async () => {
    const table = await aTable({ csv: decisions });
    await waitUntil(() => find(table, '.file'));
    const [link] = all(table, 'td a');
    assert.equal(link && readable(link), 'Deliberation 2026-1');
    assert.equal(texts(table, '.file')[0], 'pdf');
  });
});
