import { assert, waitUntil } from '@open-wc/testing';
import {
  all,
  aTable,
  column,
  drawn,
  find,
  leavePage,
  names,
  one,
  openPage,
  openTool,
  readable,
  search,
  serveFeeds,
  texts,
} from './a-table.js';

beforeEach(serveFeeds);
afterEach(leavePage);

const markup = '<img src=x onerror="window.harmed = true"><b>gras</b>';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('whatever a feed holds, a table', () => {
  it('shows markup as text, in cells, headers and values', async () => {
    const csv = `nom;${quoted(markup)}\nUn;${quoted(markup)}\nDeux;autre\nTrois;autre`;
    const table = await aTable({ csv, columns: `nom;${markup}` });
    assert.lengthOf(all(table, 'img, b:not(.count b)'), 0);
    assert.include(texts(table, 'tbody, thead').join(), '<b>gras</b>');
    assert.isFalse('harmed' in window);
  });

  it('follows links only to the web', async () => {
    const fine = Array.from({ length: 98 }, (_, at) => `Ligne ${at};https://ville.example/${at}`);
    const csv = ['nom;site', 'Une;javascript:alert(1)', 'Deux;data:text/html,x', ...fine].join('\n');
    const table = await aTable({ csv, columns: 'nom site', 'page-size': 100 });
    const links = all<HTMLAnchorElement>(table, 'tbody a').map(({ protocol }) => protocol);
    assert.deepEqual([...new Set(links)], ['https:']);
    assert.isAtLeast(links.length, 98);
    assert.include(texts(table, 'tbody').join(), 'javascript:alert(1)');
  });

  it('shows amounts that are none, and numbers of companies that a spreadsheet spoilt, as they are written', async () => {
    const csv =
      'nomBeneficiaire;idBeneficiaire;montant;dateConvention\nUn;4,991E+13;NC;hier\nDeux;99000001500015;1.234,56;2026-01-05';
    const table = await aTable({
      csv,
      columns: 'nomBeneficiaire idBeneficiaire montant dateConvention',
      sort: 'nomBeneficiaire',
    });
    await waitUntil(() => find(table, 'td a'));
    assert.sameMembers(texts(table, 'tbody td:not(.opener)'), [
      ...['4,991E+13', 'NC', 'hier'],
      ...['990 000 015 00015', '1 234,56 €', '5 janvier 2026'],
    ]);
  });

  it('puts no more of a huge cell in the page than can be read', async () => {
    const huge = 'mot '.repeat(300_000);
    const table = await aTable({ csv: `nom;texte\nUn;${huge}\nDeux;court` });
    assert.isBelow(one(table, '.root').textContent.length, 20_000);
    await search(table, 'mot');
    assert.deepEqual(names(table), ['Un']);
  });

  it('survives five hundred columns', async () => {
    const columns = Array.from({ length: 500 }, (_, at) => `c${at}`);
    const row = columns.map((_, at) => `valeur ${at}`);
    const table = await aTable({ csv: `${columns.join(';')}\n${row.join(';')}\n${row.join(';')}` });
    assert.isBelow(all(table, 'thead th').length, 20);
    await openTool(table, 'Colonnes');
    assert.lengthOf(all(table, '.columns li'), 500);
  });

  it('tells columns of one name apart, and those without', async () => {
    const table = await aTable({ csv: 'montant;montant;;objet\n1;20;Trois;Quatre\n5;60;Sept;Huit' });
    assert.include(texts(table, 'tbody').join(), '20');
    await openTool(table, 'Colonnes');
    assert.lengthOf(all(table, '.columns li'), 4);
  });

  it('takes a column called __proto__ for a column', async () => {
    openPage({ 'table-columns': 'proto,nom' });
    const table = await aTable({ csv: '__proto__;nom\nvaleur;Un\nautre;Deux' });
    assert.deepEqual(texts(table, 'tbody th'), ['valeur', 'autre']);
  });

  it('is not disturbed by an address that makes no sense', async () => {
    openPage({
      'table-sort': '-__proto__,constructor',
      'table-page': '-1e9',
      'table-columns': ',,',
      'table-montant': 'x..y',
    });
    const table = await aTable();
    assert.equal(table.state, 'ready');
    assert.isNotEmpty(all(table, 'thead th'));
  });
});

describe('on any page, a table', () => {
  it('works twice, each with an address of its own', async () => {
    const one = await aTable();
    const other = await aTable();
    await search(other, 'marais');
    assert.lengthOf(names(one), 4);
    assert.lengthOf(names(other), 1);
    await waitUntil(() => location.search.includes('table-2-text=marais'));
  });

  it('survives being moved', async () => {
    const table = await aTable();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(table);
    await waitUntil(() => names(table).length === 4);
    place.remove();
  });

  it('has no inline style in its markup', async () => {
    const table = await aTable({ total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.years'));
    assert.deepEqual(
      all(table, '[style]').map(({ className }) => className.split(' ')[0]),
      ['root'],
    );
  });
});

describe('a table in one box', () => {
  const many = ['nom;rang', ...Array.from({ length: 3000 }, (_, at) => `Ligne ${at + 1};${at + 1}`)].join('\n');

  it('draws the rows in sight, and says which they are', async () => {
    const table = await aTable({ csv: many, continuous: true });
    await waitUntil(() => find(table, '.box tbody tr'));
    assert.isBelow(names(table).length, 80);
    assert.equal(one(table, 'table').getAttribute('aria-rowcount'), '3001');
    one(table, '.box').scrollTop = 60_000;
    await waitUntil(() => !names(table).includes('Ligne 1'), 'other rows are drawn');
    const [first] = all(table, 'tbody tr[part=item]');
    const rank = Number(first?.getAttribute('aria-rowindex')) - 1;
    assert.equal(names(table)[0], `Ligne ${rank}`);
    assert.isAtLeast(one(table, '.box').scrollHeight, 3000 * 40);
  });

  it('draws every row of a short one', async () => {
    const table = await aTable({ csv: many.split('\n').slice(0, 101).join('\n'), continuous: true });
    await waitUntil(() => names(table).length === 100);
  });

  it('goes page by page where there is no room for it', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: many, continuous: true });
    await waitUntil(() => find(table, '.pager'), 'it has pages');
    await drawn(table);
    assert.lengthOf(names(table), 20);
  });

  it('shows the last row at the end', async () => {
    const table = await aTable({ csv: many, continuous: true });
    await waitUntil(() => find(table, '.box tbody tr'));
    const box = one(table, '.box');
    await waitUntil(() => {
      // The box learns how high its rows are once the first ones are drawn.
      box.scrollTop = box.scrollHeight;
      return names(table).includes('Ligne 3000');
    });
    assert.include(column(table, 'Rang').join(), '3');
  });

  it('stays where it was scrolled to, though the browser takes it back while rows change, as Safari does', async () => {
    const table = await aTable({ csv: many, continuous: true });
    const box = one(table, '.box');
    await waitUntil(() => names(table).length > 30, 'the rows around those in sight are drawn');
    const taken = new MutationObserver(() => {
      taken.disconnect();
      box.scrollTop -= 3000;
    });
    taken.observe(one(table, 'tbody'), { childList: true });
    box.scrollTop = 90_000;
    await waitUntil(() => box.scrollTop === 90_000 && !names(table).includes('Ligne 1'));
    await drawn(table);
    assert.equal(box.scrollTop, 90_000);
    assert.deepEqual(taken.takeRecords(), []);
  });
});

describe('what is marked', () => {
  it('is what was searched, in every cell', async () => {
    const table = await aTable();
    await search(table, 'fonct');
    assert.deepEqual(all(table, 'mark').map(readable), ['Fonct']);
  });
});
