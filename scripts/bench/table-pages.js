import { chromium } from 'playwright-core';
import { page } from '../agenda-page.js';
import { browserLaunch } from '../browser.js';
import { fileAnswer, serve } from '../serve.js';

/** Grants in kind only, the greatest first: what both tables are asked to show. */
const KIND = 'aide en nature';

/** The table as a webmaster pastes it. */
const tablePage = page(
  `<script type="module" src="/scdl-widgets.js"></script>
  <scdl-table src="/feed/grants.csv" sort="-montant" where="nature=${KIND}" continuous></scdl-table>`,
);

/** Every row, for a visitor to search and sort. */
const wholePage = page(
  '<script type="module" src="/scdl-widgets.js"></script><scdl-table src="/feed/grants.csv"></scdl-table>',
);

/** The obvious alternative: a reader of CSV and a table library, told everything about this one file. */
const otherPage = page(
  `<link rel="stylesheet" href="/tabulator/css/tabulator.min.css"><div id="table"></div>
  <script src="/papaparse/papaparse.min.js"></script><script src="/tabulator/js/tabulator.min.js"></script>
  <script>
    Papa.parse('/feed/grants.csv', {
      download: true,
      header: true,
      skipEmptyLines: true,
      complete: ({ data }) => {
        window.table = new Tabulator('#table', {
          data,
          height: 600,
          layout: 'fitColumns',
          columns: [
            { title: 'Bénéficiaire', field: 'nomBeneficiaire', headerFilter: 'input' },
            { title: 'Objet', field: 'objet' },
            { title: 'Montant', field: 'montant', sorter: 'number' },
            { title: 'Convention', field: 'dateConvention' },
            { title: 'Nature', field: 'nature' },
          ],
          initialSort: [{ column: 'montant', dir: 'desc' }],
          initialFilter: [{ field: 'nature', type: '=', value: '${KIND}' }],
        });
      },
    });
  </script>`,
);

/**
 * Serves dist/, the packages of the alternative as they are published, a table by each, and a feed; and opens a browser.
 *
 * @param {string} csv
 */
export async function openTables(csv) {
  const pages = { '/table': tablePage, '/whole': wholePage, '/other': otherPage };
  const server = await serve((path) => {
    if (path in pages) return { body: pages[path] };
    if (path === '/feed/grants.csv') return { body: csv, type: '.csv' };
    const [, name, file = ''] = /^\/(tabulator|papaparse)\/(.*)/.exec(path) ?? [];
    if (name) return fileAnswer(`node_modules/${name === 'tabulator' ? 'tabulator-tables/dist' : name}`, file);
    return fileAnswer('dist', path);
  });
  const browser = await chromium.launch(await browserLaunch());
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { server, browser, close };
}

const GIVEN = [
  'Amicale',
  'Association',
  'Cercle',
  'Club',
  'Comité',
  'Compagnie',
  'École',
  'Foyer',
  'Groupement',
  'Union',
];
const OF = [
  'laïque',
  'de musique',
  'des fêtes',
  'de football',
  'des jeunes',
  'de théâtre',
  'de voile',
  'des jardiniers',
];
const TOWNS = [
  'Saint-Ermel',
  'Redon',
  'Allaire',
  'Peillac',
  'Renac',
  'Béganne',
  'Guipry',
  'Pipriac',
  'Rieux',
  'Avessac',
];
const HEADER =
  'dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,notificationUE';

/**
 * Grants of a region, as the SCDL has them, and the beneficiary of the greatest in kind.
 *
 * @param {number} count
 */
export function grantsFeed(count) {
  const rows = Array.from({ length: count }, (_, index) => {
    // Numbers that look like chance and are not.
    const at = (index * 7919) % 100_003;
    const day = new Date(Date.UTC(2010 + (at % 15), at % 12, 1 + (at % 28))).toISOString().slice(0, 10);
    const name = `${pick(GIVEN, at)} ${pick(OF, at >> 3)} de ${pick(TOWNS, at >> 5)} ${at % 700}`;
    const purpose = `Fonctionnement et projet n° ${index} de l’année`;
    const nature = at % 3 ? 'aide en numéraire' : KIND;
    const amount = (((at * 31) % 1_000_003) / 100).toFixed(2);
    return `${day},D-${index},${name},${10_000_000_000_000 + at},,${purpose},${amount},${nature},unique,non`;
  });
  return [HEADER, ...rows].join('\n');
}

/** @param {readonly string[]} words @param {number} at */
function pick(words, at) {
  return words[at % words.length];
}

/** Who got the greatest grant in kind, by a plain reading of the feed. @param {string} csv */
export function greatestIn(csv) {
  const rows = csv
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const inKind = rows.filter((cells) => cells[7] === KIND);
  return inKind.reduce((best, cells) => (Number(cells[6]) > Number(best[6]) ? cells : best))[5];
}
