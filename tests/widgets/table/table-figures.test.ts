import { assert, waitUntil } from '@open-wc/testing';
import { all, aTable, find, leavePage, one, press, serveFeeds, texts } from './a-table.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** Amounts of a large town under long names. */
const large = `Libellé;Capital restant dû au 31 décembre de la dernière année;Dépenses;Recettes;Taux;Téléphone
Médiathèque;123 456 789,12;1 234 567 890,12 €;987 654 321,98 €;4,10 %;02 99 71 05 27 / 06 12 34 56 78
Gymnase;12,00;61 729 019,56 €;;3,00 %;02 99 71 05 28`;

/** Lines that a text takes. */
function linesOf(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

describe('amounts of a table', () => {
  it('that are kept secret are in no sum, which says so, and in order among the others', async () => {
    const csv = 'Prénom;Sexe;Année;Nombre\nZoé;F;2024;< 5\nLéa;F;2024;12\nMaël;M;2024;<5\nNoé;M;2024;3';
    const table = await aTable({ csv });
    await waitUntil(() => find(table, '.figures'));
    assert.include(texts(table, '.figure'), 'Naissances (hors 2 lignes sans nombre) 15');
    assert.deepEqual(texts(table, '.groups li'), ['Léa12', 'Noé3', 'Maël–', 'Zoé–']);
    assert.deepEqual(
      texts(table, 'td.right.digits').filter((text) => !text.startsWith('20')),
      ['12', '<5', '< 5', '3'],
    );
  });

  it('tell expense and income side by side, when each has a column', async () => {
    const csv = 'Exercice;Chapitre;Dépenses;Recettes\n2024;École;100,10;40\n2025;Voirie;250;\n2025;Impôts;;310,10';
    const table = await aTable({ csv });
    await waitUntil(() => find(table, '.years'));
    assert.deepEqual(texts(table, '.figure'), ['Dépenses 350,10 €', 'Recettes 350,10 €', 'Nombre 3']);
    assert.deepEqual(
      texts(table, '.groups li').map((text) => text.replace(/\s/g, '')),
      [
        'ImpôtsDépenses0,00€Recettes310,10€',
        'VoirieDépenses250,00€Recettes0,00€',
        'ÉcoleDépenses100,10€Recettes40,00€',
      ],
    );
    assert.deepEqual(
      all(table, '.years li').map(({ title }) => title.replace(/\s/g, ' ')),
      ['2024 – Dépenses 100,10 €, Recettes 40,00 €', '2025 – Dépenses 250,00 €, Recettes 310,10 €'],
    );
    assert.deepEqual(texts(table, '.bars-title'), ['Par chapitre', 'Dépenses / Recettes par année']);
  });

  it('stand on one line on a narrow page, however large they are', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: large });
    await press(table, '.tool', 'En chiffres');
    await waitUntil(() => find(table, '.groups'));
    const amounts = all(table, '.figure dd, .value, td.digits > div');
    assert.isAbove(amounts.length, 8);
    assert.deepEqual(
      amounts.filter((amount) => linesOf(amount) > 1).map(({ innerText }) => innerText),
      [],
    );
  });

  it('leave their names no more than their share of it, nor are their filters wider than it', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ csv: large });
    await press(table, '.tool', 'En chiffres');
    await waitUntil(() => find(table, '.groups'));
    const outside = all(table, '.tools *, .summary *, tbody *').filter(
      (part) => part.checkVisibility() && !part.matches('.sr') && part.getBoundingClientRect().right > 330,
    );
    assert.deepEqual(outside, []);
  });

  it('do not widen a narrow page by a mistake of many zeros', async () => {
    document.body.style.width = '320px';
    const csv = 'nom;objet;montant\nStade;Contrôle;100000000000000000\nSalle;Toit;12,50';
    const table = await aTable({ csv, total: 'montant' });
    const { scrollWidth, clientWidth } = one(table, '.wrap');
    assert.equal(scrollWidth, clientWidth);
    await waitUntil(() => find(table, '.figure'));
    const right = Math.max(...all(table, '.summary *').map((part) => part.getBoundingClientRect().right));
    assert.isAtMost(right, table.getBoundingClientRect().right);
  });

  it('have the decimals that mean something, not those that a division or a program left', async () => {
    const csv =
      'nom;montant;mesure\nStade;71139.5999999999;0.43892715000000004\nSalle;90.11027509751591;0.1\nHalle;0.1234;12345678';
    assert.deepEqual(texts(await aTable({ csv }), 'td.right'), [
      '71 139,60 €',
      '0,438927',
      '90,11 €',
      '0,1',
      '0,1234 €',
      '12 345 678',
    ]);
  });

  it('are shares with their sign, as they are written', async () => {
    const table = await aTable({ csv: large });
    assert.include(texts(table, 'td.right').join(), '4,10 %');
  });
});

describe('a row of a table', () => {
  it('goes by its own words rather than by those of many rows', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `2026-01-0${(at % 9) + 1};Voirie;Travaux de la rue ${at}`);
    const table = await aTable({ csv: ['date;service;travaux', ...rows].join('\n') });
    assert.equal(one(table, 'td.name').textContent.trim(), 'Travaux de la rue 0');
  });
});

describe('phone numbers of a table', () => {
  it('are a link each', async () => {
    const table = await aTable({ csv: large });
    await waitUntil(() => find(table, 'a[href^="tel:"]'));
    assert.deepEqual(
      all(table, 'a[href^="tel:"]').map((link) => link.getAttribute('href')),
      ['tel:0299710527', 'tel:0612345678', 'tel:0299710528'],
    );
    assert.include(texts(table, 'td').join(), '02 99 71 05 27 / 06 12 34 56 78');
  });
});

describe('e-mail addresses of a table', () => {
  it('are a link each', async () => {
    const table = await aTable({ csv: 'nom;Contact\nMairie;a@exemple.fr, b@exemple.fr\nCCAS;c@exemple.fr' });
    await waitUntil(() => find(table, 'a[href^="mailto:"]'));
    assert.deepEqual(
      all(table, 'td a').map((link) => link.getAttribute('href')),
      ['mailto:a@exemple.fr', 'mailto:b@exemple.fr', 'mailto:c@exemple.fr'],
    );
  });
});

describe('telephones of a table', () => {
  it('have the zero back that a spreadsheet took off', async () => {
    const table = await aTable({ csv: 'nom;Téléphone\nMairie;299710527\nCCAS;02 99 71 05 28' });
    await waitUntil(() => find(table, 'td a'));
    assert.deepEqual(
      all(table, 'td a').map((link) => [link.getAttribute('href'), link.innerText.replace(/\s/g, ' ')]),
      [
        ['tel:0299710527', '02 99 71 05 27'],
        ['tel:0299710528', '02 99 71 05 28'],
      ],
    );
  });
});
