import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlFilterEvent, ScdlSelectEvent } from '../../../widgets/shared/events.js';
import { enter, PATIENCE } from '../support/widget.js';
import {
  all,
  aTable,
  column,
  drawn,
  find,
  inAddress,
  leavePage,
  named,
  names,
  next,
  one,
  openPage,
  openTool,
  press,
  putTable,
  readable,
  rowsOf,
  search,
  serveFeeds,
  sortBy,
  texts,
} from './a-table.js';

beforeEach(serveFeeds);
afterEach(leavePage);

describe('a table', () => {
  it('calls what its schema knows in the words of the page', async () => {
    const table = await aTable({ lang: 'en-GB' });
    assert.deepEqual(
      texts(table, 'thead th').map((head) => head.split(/\s\d|,/)[0]),
      ['Recipient', 'Subject', 'Amount', 'Agreement', 'Nature'],
    );
    assert.equal(readable(one(table, 'caption')), 'Grants');
    assert.include(readable(one(table, '[part=count]')), '4 grants');
    assert.include(readable(one(table, '[part=count]')), 'sorted by Agreement, latest first');
  });

  it('arranges itself by its schema, with real headers and a caption', async () => {
    const table = await aTable({ heading: 'Subventions' });
    assert.deepEqual(texts(table, 'thead th'), [
      'Bénéficiaire',
      'Objet',
      'Montant 2, 2e clé de tri, du plus grand au plus petit',
      'Convention 1, 1re clé de tri, du plus récent au plus ancien',
      'Nature',
    ]);
    assert.equal(readable(one(table, 'caption')), 'Subventions');
    assert.deepEqual(
      all(table, 'thead th, tbody th').map((cell) => cell.getAttribute('scope')),
      ['col', 'col', 'col', 'col', 'col', 'row', 'row', 'row', 'row'],
    );
  });

  it('writes cells by their type', async () => {
    const table = await aTable();
    assert.deepEqual(column(table, 'Montant'), ['300,00 €', '12 500,00 €', '1 200,50 €', '-250,00 €']);
    assert.deepEqual(column(table, 'Convention'), ['17 mars 2026', '2 février 2026', '17 mars 2025', '17 mars 2024']);
    assert.equal(one(table, 'td time').getAttribute('datetime'), '2026-03-17');
  });

  it('writes a day by the clocks of the place, which a server in UTC is behind', async () => {
    const table = await aTable({ csv: 'nom;debut\nNoël;2026-12-18T23:00:00+00:00\nÉté;2026-07-03T22:00:00+00:00' });
    assert.deepEqual(column(table, 'Début'), ['19 décembre 2026', '4 juillet 2026']);
  });

  it('writes the hour of a date that has one, and days that begin with their year', async () => {
    const csv = 'objet;limite\nRepas;2026/11/30 12:00\nAssurances;2026/12/01 00:00:00\nVoirie;2026/12/02 09:30:00';
    const table = await aTable({ csv });
    const dates = ['30 novembre 2026, 12 h', '1er décembre 2026', '2 décembre 2026, 9 h 30'];
    assert.deepEqual(column(table, 'Limite'), dates);
  });

  it('writes the day alone of what a known schema dates', async () => {
    const csv = 'title;url;last_modified\nAgenda;https://ville.example/a.csv;2026-11-20T14:03:22Z';
    const table = await aTable({ csv, schema: 'scdl/catalogue' });
    assert.deepEqual(column(table, 'Mis à jour'), ['20 novembre 2026']);
  });

  it('tells what the objects of a list say, each apart, and a lone value without its brackets', async () => {
    const rows = [
      { liste: 'Demain', tetes: [{ prenom: 'Anne', nom: 'Le Gall' }], modes: ['Transports en commun'] },
      { liste: 'Ensemble', tetes: [{ prenom: 'Yann' }, { prenom: 'Rozenn' }], modes: ['Vélo'] },
    ];
    const table = await aTable({ csv: JSON.stringify(rows) });
    await waitUntil(() => find(table, '.tags'));
    assert.deepEqual(column(table, 'Tetes'), ['Anne, Le Gall', 'Yann Rozenn']);
    assert.deepEqual(column(table, 'Modes'), ['Transports en commun', 'Vélo']);
  });

  it('draws the values of a column of lists alike, whether there are several or one', async () => {
    const table = await aTable({ csv: 'titre;formats\nAgenda;CSV|JSON\nMenus;CSV\nArbres;JSON|GeoJSON' });
    await waitUntil(() => find(table, '.tags'));
    assert.deepEqual(texts(table, '.tags'), ['CSV JSON', 'CSV', 'JSON GeoJSON']);
  });

  it('draws lists of databases without their braces', async () => {
    const csv = `c_nom;c_disp_j;c_disp_h
Mairie;{lundi,mardi};{24h/24}
Salle;{7j/7};"{""heures ouvrables""}"`;
    const table = await aTable({ csv, schema: 'atlasante/schema-dae' });
    await waitUntil(() => find(table, '.tags'));
    assert.deepEqual(texts(table, '.tags'), ['lundi mardi', '24h/24', '7j/7', 'heures ouvrables']);
  });

  it('keeps a short value of a list on one line, and lets a long one wrap', async () => {
    const themes = 'Agenda;Environnement|Vie municipale\nMenus;CSV|Ce que mangent les enfants de nos deux écoles';
    const table = await aTable({ csv: `titre;formats\n${themes}` });
    await waitUntil(() => find(table, '.tags'));
    assert.deepEqual(
      all(table, '.tags .tag').map((tag) => getComputedStyle(tag).whiteSpace),
      ['nowrap', 'nowrap', 'nowrap', 'normal'],
    );
  });

  it('tells who holds a contract by their numbers, where the feed has nothing else', async () => {
    const holders = [
      { titulaire: { typeIdentifiant: 'SIRET', id: '83415751300245' } },
      { titulaire: { id: '99999999999' } },
    ];
    const contract = { id: '1', objet: 'Façades', montant: 1000, dateNotification: '2026-02-08', titulaires: holders };
    const acheteur = { id: '21350236000015' };
    const table = await aTable({ csv: JSON.stringify({ marches: { marche: [{ ...contract, acheteur }] } }) });
    await waitUntil(() => find(table, 'td a'));
    assert.deepEqual(column(table, 'Titulaire'), ['834 157 513 00245, 99999999999']);
    assert.deepEqual(
      all(table, 'td a').map((link) => link.getAttribute('href')),
      ['https://annuaire-entreprises.data.gouv.fr/etablissement/83415751300245'],
    );
  });

  it('is measured with the frame that shows it, not by the task that draws it', async () => {
    document.body.style.width = '1000px';
    const table = await aTable();
    let measures = 0;
    Object.defineProperty(one(table, 'table'), 'offsetWidth', { get: () => 5000 + measures++ });
    table.requestUpdate();
    await table.updateComplete;
    assert.equal(measures, 0);
    await waitUntil(() => measures > 0);
    assert.equal(one(table, '.wrap').getAttribute('role'), 'region');
  });

  it('keeps the numbers of a vote with what they count', async () => {
    const votes = 'DELIB_ID;DELIB_DATE;DELIB_OBJET;DELIB_MATIERE_NOM;VOTE_POUR;VOTE_CONTRE;VOTE_ABSTENTION';
    const table = await aTable({ csv: `${votes}\n1;2026-11-05;Toiture;Écoles;11;5;1` });
    await waitUntil(() => find(table, '.votes'));
    assert.equal(one(table, '.votes').textContent?.trim(), '11\u00a0pour, 5\u00a0contre, 1\u00a0abstention');
  });

  it('says aloud that a cell is empty', async () => {
    const table = await aTable();
    assert.include(column(table, 'Objet'), '–non renseigné');
    assert.equal(readable(one(table, 'td.none [aria-hidden]')), '–');
  });

  it('shows what its author lists, in that order', async () => {
    const table = await aTable({ columns: 'montant, objet', sort: 'montant' });
    assert.deepEqual(texts(table, 'thead th'), ['Montant', 'Objet']);
    assert.deepEqual(names(table), ['-250,00 €', '300,00 €', '1 200,50 €', '12 500,00 €']);
  });

  it('goes page by page, and says so', async () => {
    const table = await aTable({ csv: rowsOf(45), 'page-size': 20 });
    assert.lengthOf(names(table), 20);
    await press(table, 'button', 'Suivante');
    await press(table, 'button', 'Suivante');
    assert.deepEqual(names(table), ['Salle 00041', 'Salle 00042', 'Salle 00043', 'Salle 00044', 'Salle 00045']);
    assert.equal(readable(one(table, '.pager .told')), 'Page 3 sur 3');
    assert.deepEqual(inAddress(), { 'table-page': '3' });
    await press(table, 'button', 'Suivante');
    assert.deepEqual(inAddress(), { 'table-page': '3' });
  });

  it('stays within its pages, whatever the address says', async () => {
    openPage({ 'table-page': '900' });
    const table = await aTable({ csv: rowsOf(25) });
    assert.lengthOf(names(table), 5);
  });

  it('hands its rows to the page', async () => {
    const table = putTable();
    const { detail } = await next<CustomEvent<{ records: readonly unknown[] }>>(table, 'scdl-load');
    assert.lengthOf(detail.records, 4);
    assert.strictEqual(table.records?.[0]?.nature, 'aide en numéraire');
  });

  it('says so when nothing is published', async () => {
    const table = await aTable({ csv: 'nomBeneficiaire;montant\n' });
    assert.equal(table.state, 'empty');
    assert.lengthOf(all(table, 'slot'), 1, 'nor is the link kept back');
    await waitUntil(() => find(table, '.blank'));
    assert.include(readable(one(table, '.blank')), 'Rien n’est publié ici');
    assert.lengthOf(all(table, '.blank slot'), 1, 'the link that the page gives is at hand');
  });

  it('puts several feeds below each other', async () => {
    const first = putTable({ csv: 'nom;ville\nUn;Redon' });
    const { src } = first;
    first.remove();
    const table = await aTable({ csv: 'nom;ville\nDeux;Allaire' });
    table.src += ` ${src}`;
    await waitUntil(() => names(table).length === 2);
    assert.deepEqual(names(table), ['Deux', 'Un']);
  });

  it('puts feeds of different columns below each other too, each value under its own', async () => {
    const first = putTable({ csv: 'nom;ville;places\nUn;Redon;12' });
    const { src } = first;
    first.remove();
    const table = await aTable({ csv: 'nom;adresse;ville\nDeux;Quai;Allaire', columns: 'nom,ville,adresse,places' });
    table.src += ` ${src}`;
    await waitUntil(() => names(table).length === 2);
    await drawn(table);
    assert.deepEqual(column(table, 'Ville'), ['Allaire', 'Redon']);
    assert.deepEqual(column(table, 'Adresse'), ['Quai', '–non renseigné']);
    assert.deepEqual(column(table, 'Places'), ['–non renseigné', '12']);
  });
});

describe('sorting a table', () => {
  it('follows a press on a header, and turns round with the next', async () => {
    const table = await aTable();
    await sortBy(table, 'Bénéficiaire');
    assert.deepEqual(names(table), ['amicale laïque', 'Épicerie solidaire', 'Étoile sportive', 'Zèbres du marais']);
    assert.deepEqual(inAddress(), { 'table-sort': 'nombeneficiaire' });
    await sortBy(table, 'Bénéficiaire');
    assert.equal(names(table)[0], 'Zèbres du marais');
    assert.lengthOf(all(table, '[aria-sort]'), 1);
    assert.equal(one(table, '[aria-sort]').getAttribute('aria-sort'), 'descending');
  });

  it('begins with the largest amount', async () => {
    const table = await aTable();
    await sortBy(table, 'Montant');
    assert.deepEqual(column(table, 'Montant'), ['12 500,00 €', '1 200,50 €', '300,00 €', '-250,00 €']);
  });

  it('goes by several columns with Shift, and numbers them', async () => {
    const table = await aTable();
    await sortBy(table, 'Nature');
    await sortBy(table, 'Montant', { shiftKey: true });
    assert.deepEqual(column(table, 'Montant'), ['300,00 €', '12 500,00 €', '1 200,50 €', '-250,00 €']);
    assert.deepEqual(inAddress(), { 'table-sort': 'nature,-montant' });
    assert.deepEqual(texts(table, '.rank'), ['2', '1']);
    assert.lengthOf(all(table, '[aria-sort]'), 1);
  });

  it('goes by several columns without a keyboard', async () => {
    const table = await aTable({ sort: 'nature' });
    await openTool(table, 'Colonnes');
    const select = one<HTMLSelectElement>(table, '.panel select');
    const added = next(table, 'scdl-filter');
    select.value = String([...select.options].findIndex(({ text }) => text === 'Montant') - 1);
    select.dispatchEvent(new Event('change'));
    await added;
    await drawn(table);
    assert.deepEqual(column(table, 'Montant'), ['300,00 €', '12 500,00 €', '1 200,50 €', '-250,00 €']);
    assert.equal(select.value, '');
    await press(table, 'button.option', '2. Montant du plus grand');
    assert.deepEqual(inAddress(), { 'table-sort': 'nature,montant' });
    await press(table, '.mover', 'Ne plus trier par Nature');
    assert.deepEqual(inAddress(), { 'table-sort': 'montant' });
    assert.isNull(find(table, '.mover[aria-label^="Ne plus"]'), 'one column is left');
    assert.isTrue(table.shadowRoot?.activeElement?.matches('.panel .option'), 'the keyboard stays near');
  });

  it('is said aloud once the table has come to rest', async () => {
    const table = await aTable();
    const said = () => readable(one(table, '.told + [role=status]'));
    await enter(table, '.sort');
    await sortBy(table, 'Montant');
    assert.equal(said(), '');
    await sortBy(table, 'Nature', { shiftKey: true });
    await waitUntil(said, 'it is said', PATIENCE);
    assert.include(said(), 'tri par Montant, du plus grand au plus petit, Nature, de A à Z');
  });

  it('is said with the number of rows that are left', async () => {
    const table = await aTable();
    const said = () => readable(one(table, '.told + [role=status]'));
    await enter(table, 'input[type=search]');
    await search(table, 'epicerie');
    await waitUntil(said, 'it is said', PATIENCE);
    assert.match(said(), /^1 subvention sur 4/);
  });

  it('comes back from a shared address', async () => {
    openPage({ 'table-sort': 'montant' });
    const table = await aTable();
    assert.equal(column(table, 'Montant')[0], '-250,00 €');
  });
});

describe('searching a table', () => {
  it('leaves the rows that have the words, and marks them', async () => {
    const table = await aTable();
    await search(table, 'SPORTIVE etoile');
    assert.deepEqual(names(table), ['Étoile sportive']);
    assert.deepEqual(texts(table, 'tbody mark'), ['Étoile', 'sportive']);
    assert.include(readable(one(table, '.count')), '1 subvention sur 4');
  });

  it('tells the page', async () => {
    const table = await aTable();
    const told = next<ScdlFilterEvent>(table, 'scdl-filter');
    await search(table, 'marais');
    assert.deepEqual((await told).detail, { selection: { text: 'marais' }, count: 1 });
  });

  it('offers the way back when nothing is left', async () => {
    const table = await aTable();
    await search(table, 'xylophone');
    await waitUntil(() => find(table, '.blank'));
    assert.include(readable(one(table, '.blank')), 'Aucune ligne ne correspond à ces choix');
    await press(table, 'button', 'Tout afficher');
    assert.lengthOf(names(table), 4);
    assert.equal(one<HTMLInputElement>(table, 'input[type=search]').value, '');
  });
});

describe('filtering a table', () => {
  it('counts the values of a column, and keeps those chosen', async () => {
    const table = await aTable();
    await openTool(table, 'Nature');
    assert.deepEqual(texts(table, '#panel .option'), ['aide en nature 1', 'aide en numéraire 3']);
    await press(table, '.option', 'aide en nature');
    assert.deepEqual(names(table), ['amicale laïque']);
    assert.deepEqual(inAddress(), { 'table-nature': 'aide-en-nature' });
    await press(table, '.option', 'aide en numéraire');
    assert.lengthOf(names(table), 4);
  });

  it('keeps what lies between two amounts', async () => {
    const table = await aTable();
    await openTool(table, 'Montant');
    const [from, to] = all<HTMLInputElement>(table, '#panel input[type=number]');
    const spaced = to?.placeholder.replace(/\s/g, ' ');
    assert.equal(spaced, '12 500,00 €', 'says how far amounts go as people write them');
    if (!from) throw new Error('No lower bound');
    from.value = '1000';
    from.dispatchEvent(new Event('change'));
    await drawn(table);
    assert.sameMembers(names(table), ['Étoile sportive', 'Épicerie solidaire']);
    assert.deepEqual(inAddress(), { 'table-montant': '1000..' });
  });

  it('comes back from a shared address, several filters at once', async () => {
    openPage({ 'table-nature': 'aide-en-numeraire', 'table-text': 'fonctionnement' });
    const table = await aTable();
    assert.deepEqual(names(table), ['Étoile sportive']);
    await press(table, 'button', 'Effacer les filtres');
    assert.lengthOf(names(table), 4);
    assert.deepEqual(inAddress(), {});
  });

  it('goes by any column that its author names, or groups by', async () => {
    const table = await aTable({ filters: 'objet', group: 'objet' });
    await openTool(table, 'Objet');
    assert.include(texts(table, '#panel .option'), 'Costumes 1');
    await waitUntil(() => find(table, '.groups button'));
    await press(table, '.group', 'Costumes');
    assert.deepEqual(names(table), ['Zèbres du marais']);
  });

  it('offers what its author lists, and nothing with « none »', async () => {
    const some = await aTable({ filters: 'nature text' });
    assert.deepEqual(texts(some, '.tool'), ['Nature']);
    assert.isNotNull(find(some, '.search'));
    const none = await aTable({ filters: 'none' });
    assert.isNull(find(none, '.toolbar'));
  });
});

describe('the columns of a table', () => {
  it('are shown, hidden and moved by the visitor', async () => {
    const table = await aTable();
    await openTool(table, 'Colonnes');
    await press(table, '.option', 'Objet');
    await press(table, '.option', 'Nature');
    assert.deepEqual(inAddress(), { 'table-columns': 'nombeneficiaire,montant,dateconvention' });
    assert.isNull(find(table, 'td[data-label=Objet]'));
    one(table, '.mover[aria-label="Reculer Bénéficiaire"]').click();
    await drawn(table);
    assert.deepEqual(
      texts(table, 'thead th').map((text) => text.split(' ')[0]),
      ['Montant', 'Bénéficiaire', 'Convention'],
    );
    assert.strictEqual(
      (table.shadowRoot?.activeElement as HTMLElement).getAttribute('aria-label'),
      'Reculer Bénéficiaire',
    );
    await press(table, 'button', 'Colonnes de départ');
    assert.lengthOf(all(table, 'thead th'), 5);
  });

  it('cannot all be hidden', async () => {
    openPage({ 'table-columns': 'montant' });
    const table = await aTable();
    await openTool(table, 'Colonnes');
    assert.isTrue(one<HTMLInputElement>(table, '.columns input').disabled);
  });
});

describe('a row of a table', () => {
  it('goes by its words, where its date is that of others', async () => {
    const csv =
      'DELIB_ID;DELIB_DATE;DELIB_OBJET;DELIB_MATIERE_NOM;PREF_ID\n1;2026-11-05;Toiture;Écoles;a\n2;2026-11-05;Digue;Ponts;b';
    const table = await aTable({ csv });
    await waitUntil(() => find(table, '.open'));
    assert.deepEqual(
      all(table, '.open').map(({ ariaLabel }) => ariaLabel?.replace(/\s/g, ' ')),
      ['Tout voir : Toiture', 'Tout voir : Digue'],
    );
  });

  it('opens in place with all its fields', async () => {
    const table = await aTable();
    const selected = next<ScdlSelectEvent<Record<string, unknown>>>(table, 'scdl-select');
    named(table, '.open', 'Tout voir : Étoile sportive').click();
    assert.equal((await selected).detail.record.nomBeneficiaire, 'Étoile sportive');
    await waitUntil(() => find(table, '.detail a'));
    assert.include(texts(table, '.detail dt'), 'SIRET du bénéficiaire');
    assert.equal(
      one<HTMLAnchorElement>(table, '.detail a').href,
      'https://annuaire-entreprises.data.gouv.fr/etablissement/99000001500015',
    );
    one(table, '[aria-expanded=true].open').click();
    await drawn(table);
    assert.isNull(find(table, '.detail'));
  });

  it('stays closed when the page would rather show it itself', async () => {
    const table = await aTable();
    table.addEventListener('scdl-select', (event) => event.preventDefault());
    one(table, '.open').click();
    await drawn(table);
    assert.equal(one(table, '.open').getAttribute('aria-expanded'), 'false');
  });
});

describe('what a table adds up to', () => {
  it('is exact, and follows the filters', async () => {
    const table = await aTable({ total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.figures'));
    assert.deepEqual(texts(table, '.figure'), ['Montant 13 750,50 €', 'Moyenne 3 437,63 €', 'Nombre 4']);
    assert.deepEqual(texts(table, '.groups li'), ['aide en numéraire13 450,50 €', 'aide en nature300,00 €']);
    await search(table, 'marais');
    assert.include(texts(table, '.figure'), 'Montant -250,00 €');
  });

  it('filters by a group that is pressed', async () => {
    const table = await aTable({ total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.groups button'));
    await press(table, '.group', 'aide en nature');
    assert.deepEqual(names(table), ['amicale laïque']);
  });

  it('keeps the group that is pressed in sight, and the keyboard on it', async () => {
    const table = await aTable({ total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.groups button'));
    const group = named(table, '.group', 'aide en nature');
    group.focus();
    group.click();
    await waitUntil(() => all(table, '.groups li').length === 1);
    assert.equal(group.ariaPressed, 'true');
    assert.equal(table.shadowRoot?.activeElement, group);
    group.click();
    await waitUntil(() => all(table, '.groups li').length === 2);
  });

  it('is parted by another column that the visitor chooses, in the page’s address too', async () => {
    const table = await aTable({ total: 'montant', group: 'nature' });
    await waitUntil(() => find(table, '.groups'));
    const others = one<HTMLSelectElement>(table, '.ways select');
    assert.include(texts(table, '.ways option'), 'Bénéficiaire');
    others.value = 'nomBeneficiaire';
    others.dispatchEvent(new Event('change'));
    await waitUntil(() => one(table, '.ways .bars-title').textContent.includes('Par bénéficiaire'));
    assert.include(location.search, 'group=nombeneficiaire');
    assert.include(texts(table, '.ways option'), 'Nature');
    assert.equal(others.value, '');
  });

  it('tells the years of one name apart from those of names that contain it', async () => {
    const csv = 'Prénom;Sexe;Année;Nombre\nAnne;F;2023;2\nAnne;F;2024;3\nJeanne;F;2023;40\nJeanne;F;2024;50';
    const table = await aTable({ csv });
    await waitUntil(() => find(table, '.groups button'));
    await press(table, '.group', 'Anne5');
    assert.deepEqual(
      all(table, '.years li').map(({ title }) => title),
      ['2023 – 2', '2024 – 3'],
    );
  });

  it('offers other columns where the first says the same of all rows', async () => {
    const table = await aTable({
      csv: 'nomBeneficiaire;montant;dateConvention;nature\nAvirons;10;2026-01-05;A\nAvirons;50;2026-01-05;B',
    });
    await waitUntil(() => find(table, '.groups'));
    assert.deepEqual(texts(table, '.ways option'), ['Regrouper autrement', 'Nature']);
  });

  it('says when rows are in several groups', async () => {
    const csv = `nomBeneficiaire;montant;dateConvention;nature
Familles rurales;100;2026-01-05;aide en numéraire|aide en nature
Avirons;50;2026-01-05;aide en numéraire`;
    const table = await aTable({ csv, group: 'nature' });
    await waitUntil(() => find(table, '.groups'));
    assert.deepEqual(texts(table, '.remark'), ['Certaines lignes comptent dans plusieurs groupes.']);
  });

  it('tells expense and income side by side', async () => {
    const csv = `BGT_ANNEE;BGT_SECTION;BGT_CODRD;BGT_FONCTION_LABEL;BGT_MTREAL;BGT_OPBUDG
2024;fonctionnement;dépense;École;100,10;réel
2024;fonctionnement;recette;École;40;réel
2025;investissement;dépense;Voirie;250;réel
2025;fonctionnement;recette;Impôts;310,10;ordre`;
    const table = await aTable({ csv });
    await waitUntil(() => find(table, '.years'));
    assert.deepEqual(texts(table, '.figure'), ['dépense 350,10 €', 'recette 350,10 €', 'Nombre 4']);
    assert.sameMembers(
      texts(table, '.groups li').map((text) => text.replace(/\s/g, '')),
      ['Écoledépense100,10€recette40,00€', 'Impôtsdépense0,00€recette310,10€', 'Voiriedépense250,00€recette0,00€'],
    );
    assert.deepEqual(
      all(table, '.years li').map(({ title }) => title.replace(/\s/g, ' ')),
      ['2024 – dépense 100,10 €, recette 40,00 €', '2025 – dépense 250,00 €, recette 310,10 €'],
    );
    assert.deepEqual(texts(table, '.legend span'), ['dépense', 'recette']);
  });

  it('is told by year, as text too', async () => {
    const table = await aTable();
    await waitUntil(() => find(table, '.years'));
    assert.deepEqual(
      all(table, '.years li').map((year) => year.title.replace(/\s/g, ' ')),
      ['2024 – -250,00 €', '2025 – 1 200,50 €', '2026 – 12 800,00 €'],
    );
  });

  it('waits to be asked for on a narrow page, where it would hide the rows', async () => {
    document.body.style.width = '320px';
    const table = await aTable();
    assert.isNull(find(table, '.waiting'));
    await press(table, '.tool', 'En chiffres');
    await waitUntil(() => find(table, '.years'));
    assert.equal(named(table, '.tool', 'En chiffres').ariaExpanded, 'true');
    await press(table, '.tool', 'En chiffres');
    assert.isNull(find(table, '.summary'));
  });

  it('is there at once on a narrow page when the author asks for it', async () => {
    document.body.style.width = '320px';
    const table = await aTable({ group: 'nature' });
    await waitUntil(() => find(table, '.groups button'));
    assert.notInclude(texts(table, '.tool'), 'En chiffres');
  });

  it('is left out with « none »', async () => {
    const table = await aTable({ total: 'none', group: 'none' });
    await search(table, '1');
    assert.isNull(find(table, '.summary'));
  });
});
