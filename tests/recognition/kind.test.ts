import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/feed/read.js';
import { knownColumns } from '../../src/recognition/events.js';
import { knownMenuColumns } from '../../src/recognition/menus.js';
import { knownPlaceColumns } from '../../src/recognition/places.js';
import { publishedSchemas } from '../../src/schemas/published/index.js';
import { genericPlace } from '../../src/schemas/places/generic-place.js';
import { placeSchemas } from '../../src/schemas/places/index.js';
import { recogniseKind } from '../../src/recognition/kind.js';
import { POSITIONS } from '../../src/recognition/kind/places.js';
import { agendaCsv, agendaIcs, agendaJson } from '../../demo/feeds/index.js';
import { menusCsv } from '../../demo/feeds/menus.js';
import { answerOf, readOptions } from '../sources/answers.js';

const TODAY = '2026-11-21';
const folder = new URL('../../../shared/feeds/', import.meta.url);
const known = new Set([...knownColumns, ...knownMenuColumns, ...knownPlaceColumns]);

async function kindOf(body: BodyInit): Promise<string> {
  const options = readOptions(answerOf(body), { knownColumns: known });
  const { columns, rows, schema, provenance } = await readFeed('https://ville.example/f', undefined, options);
  return recogniseKind({ columns, rows, schema, format: provenance.format }, TODAY);
}

describe.runIf(existsSync(folder))('the published files', { timeout: 30_000 }, () => {
  it.each([
    ['agenda-toulouse-2020-05.csv', 'event'],
    ['puls-events-b.json', 'event'],
    ['rag-openagenda-events.json', 'event'],
    ['openagenda-many.json', 'event'],
    ['nantes-equipements-deplacement.csv', 'place'],
    ['pdl-installations-sportives.csv', 'place'],
    ['bordeaux-toilettes.csv', 'place'],
    ['paris-fontaines.csv', 'place'],
    ['plainecommune-pav-verre.csv', 'place'],
    ['lyon-composteurs.csv', 'place'],
    ['nantes-decheteries.geojson', 'place'],
    ['bnlc-covoiturage.csv', 'place'],
    ['rennes-menus-cantines.csv', 'menu'],
    ['antibes-subventions-scdl.csv', 'row'],
    ['antibes-subventions-scdl-invalide.csv', 'row'],
    ['decp-2022-extrait.json', 'row'],
    ['prenoms-latin9.csv', 'row'],
    ['suresnes-prenoms.csv', 'row'],
  ])('%s go where one would say: %s', async (file, kind) => {
    expect(await kindOf(readFileSync(new URL(file, folder)))).toBe(kind);
  });
});

describe('the feeds of which each fault met is kept', () => {
  const cases = new URL('../feeds/', import.meta.url);
  /** Nothing but the author's word tells that these are of an agenda. */
  const untold = [
    'event-dates-in-lists',
    'event-dates-in-markup',
    'event-grid-of-a-week',
    'event-periods-of-exhibitions',
  ];
  const files = readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !untold.includes(entry.name))
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, cases)).map((file) => ({ name, file })))
    .filter(({ file }) => file.startsWith('input.'));

  const ofKind = (begin: string) => files.filter(({ name }) => name.startsWith(begin));
  const read = ({ name, file }: { name: string; file: string }) =>
    kindOf(readFileSync(new URL(`${name}/${file}`, cases)));
  it.each(ofKind('event-'))('$name is an agenda', async (feed) => {
    expect(await read(feed)).toBe('event');
  });
  it.each(ofKind('places-'))('$name are places', async (feed) => {
    expect(await read(feed)).toBe('place');
  });
});

describe('feeds of a town', () => {
  it.each([
    ['its agenda as a table', agendaCsv(TODAY), 'event'],
    ['its agenda from OpenAgenda', agendaJson(TODAY), 'event'],
    ['its agenda as a calendar', agendaIcs(TODAY), 'event'],
    ['its menus', menusCsv(TODAY), 'menu'],
    ['a small agenda', 'titre;date;lieu\nBal;28/11/2026;Mairie\n', 'event'],
    ['an agenda in words', 'titre;date;heure;lieu\nLoto;samedi 12 décembre 2026;20h30;Salle des fêtes\n', 'event'],
    ['an agenda in words, without years', 'manifestation;dates;lieu\nMarché;du 5 au 6 décembre;Halles\n', 'event'],
    ['a portal’s export', readFileSync(new URL('../feeds/openagenda-labels/input.csv', import.meta.url)), 'event'],
    [
      'a low-emission zone, whose decree is a column',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"z1","date_debut":"2027-01-01","date_fin":"2027-02-01","url_arrete":"https://ville.example/a.pdf"},"geometry":{"type":"Polygon","coordinates":[[[-2.1,47.6],[-2,47.6],[-2,47.7],[-2.1,47.6]]]}}]}',
      'place',
    ],
    [
      'open-air markets',
      'Marché;Jour(s);Horaires;Lieu;Commune;geo\nBio;Lundi;8h-13h;Halle;Redon;"47.65, -2.08"\n',
      'place',
    ],
    [
      'its decrees',
      'numero;date_arrete;arrete;rue;debut;fin\n112;03/11/2026;Sens unique;Rue du Port;10/11/2026;12/11/2026\n',
      'row',
    ],
    [
      'digital help whose columns have prefixes',
      readFileSync(new URL('../feeds/places-digital-inclusion/input.csv', import.meta.url)),
      'place',
    ],
    [
      'an agenda whose years are short',
      'TITRE;DATE DE DÉBUT;LIEU\nLoto;12/12/26;Salle\nBal;31-12-2026;Salle\n',
      'event',
    ],
    ['an agenda that lost its dates to a spreadsheet', 'évènement;date début;lieu\nFoire;46371;Halle\n', 'event'],
    ['an agenda in English', 'Subject,Start Date,Location\nBingo,12/13/2026,Hall\n', 'event'],
    ['an agenda from another program', 'title,start_iso,end_iso\nBal,20261206T060000Z,20261206T180000Z\n', 'event'],
    [
      'bus lines, of which one says since when',
      `name;start_date;location;lat;lon\nA;2024-09-02;x;47;-2\n${'B;;;47;-2\n'.repeat(9)}`,
      'place',
    ],
    [
      'festivities from Tourinsoft',
      '{"d":{"results":[{"SyndicObjectName":"Foire","ObjectTypeName":"Fêtes et manifestations","GmapLatitude":"47.6","GmapLongitude":"-2.1"}]}}',
      'event',
    ],
    [
      'restaurants from Tourinsoft',
      '{"d":{"results":[{"SyndicObjectName":"Le Bon","ObjectTypeName":"Restauration","GmapLatitude":"47.6","GmapLongitude":"-2.1"}]}}',
      'place',
    ],
    [
      'shows of a theatre',
      'Intitulé du spectacle;Date de la représentation;Horaire;Salle\nLe Misanthrope;12/12/2026;20h30;Le Canal\n',
      'event',
    ],
    [
      'people to meet at the town hall',
      'Date;Permanence;Heure;Lieu\n04/12/2026;Conciliateur;9h à 12h;Mairie\n',
      'event',
    ],
    ['an agenda whose dates nobody can read', 'titre;date;heure;lieu\nLoto;31/02/2027;14h;Salle des fêtes\n', 'event'],
    [
      'libraries, of one of which OpenStreetMap tells when it opened',
      'name;amenity;start_date;opening_hours;place;lat;lon\nPort;library;C19;Mo-Fr 10:00-18:00;;47.6;-2.1\nGare;library;;;;47.6;-2.1\nÉtang;library;;;;47.6;-2.1\n',
      'place',
    ],
    ['elected people', 'Nom de l’élu;Date de début du mandat;Fonction\nDUPONT;18/05/2026;Maire\n', 'row'],
    ['crossings with their own names for positions', 'libelle;xlong_wgs84;ylat_wgs84\nPN 1;-2.1;47.6\n', 'place'],
    ['walks told by where they start', 'nom_boucle;depart_latitude;depart_longitude\nÉtang;47.6;-2.1\n', 'place'],
    ['schools', 'Établissement;Type;Adresse;CP;Commune\nJules-Ferry;Primaire;1 rue du Port;35600;Redon\n', 'place'],
    ['decisions at addresses', 'Décision;Type;Adresse;Commune\n12;Permis;1 rue du Port;Redon\n', 'row'],
    ['positions under one name of two', 'nom;lat_lng\nMairie;47.6, -2.1\n', 'place'],
    ['widths and lengths', 'nom;long;larg\nPont;47;4\n', 'row'],
    ['what is to come, without a place', 'titre;date\nBal;2026-11-28\n', 'event'],
    ['a register of what was decided', 'titre;date\nArrêté n° 12;2019-11-28\nArrêté n° 13;2020-01-02\n', 'row'],
    ['toilets with the day they were looked at', 'nom;date;lat;lon\nGare;2026-01-02;47.6;-2.1\n', 'place'],
    [
      'meetings with their positions',
      'titre;date_debut;date_fin;lat;lon\nBal;2026-11-28;2026-11-28;47.6;-2.1\n',
      'event',
    ],
    ['positions in Lambert-93', 'nom;x;y\nGare;305000.2;6740000.1\n', 'place'],
    ['columns of positions that hold none', 'nom;lat;lon\nGare;;\nQuai;;\n', 'row'],
    ['one meal a day in words', 'date;repas\n2026-11-23;Radis, rôti, pomme\n', 'menu'],
    ['meals of days that are of no week', 'Jour;Entrée;Plat;Dessert\nLundi;Radis;Omelette;Pomme\n', 'row'],
    ['meals of days of a week', 'Semaine;Jour;Entrée;Plat;Dessert\nS48;Lundi;Radis;Omelette;Pomme\n', 'menu'],
    ['dishes and their days', 'date;restaurant;nom du plat\n2026-11-23;École;Omelette\n', 'menu'],
    ['a dish a row', 'Date;Plat\n2026-11-23;Crêpe au fromage\n2026-11-23;Poire\n', 'menu'],
    ['a dish a row, by week', 'Semaine;Jour;Moment;Plat\n2026-48;Lundi;Midi;Colin\n', 'menu'],
    [
      'dishes whose course is told by their cells',
      'date;catégorie;libellé\n2026-11-23;Entrée;Radis\n2026-11-23;Plat;Rôti\n2026-11-23;Dessert;Pomme\n',
      'menu',
    ],
    [
      'events whose categories are no courses',
      'date;catégorie;libellé;lieu\n2026-11-28;Concert;Fruit de mer;Quai\n2026-11-28;Repas;Bal;Quai\n',
      'event',
    ],
    [
      'sales of land',
      'nature_mutation,valeur_fonciere,adresse_numero,nom_commune,longitude,latitude\nVente,105500,12,Bourg,5.21,46.19\n',
      'row',
    ],
    ['associations and what they were given', 'nom;adresse;commune;montant\nBagad;1 quai;Redon;500\n', 'row'],
    ['addresses of shops', 'nom;adresse;code_postal\nPain;1 quai;35600\n', 'place'],
    ['nothing that one knows', 'a;b\n1;2\n', 'row'],
    ['nothing at all', 'a;b\n', 'row'],
  ])('%s', async (_, body, kind) => {
    expect(await kindOf(body)).toBe(kind);
  });
});

describe('a list of titles and past days', () => {
  const sample = {
    columns: ['titre', 'date'],
    rows: [{ titre: 'Vœux du maire', date: '2026-01-09' }],
  };

  it.each([
    ['https://redon.example/data/agenda.json', 'event'],
    ['https://redon.example/f.csv Évènements de la commune', 'event'],
    ['https://agenda.example/data/f.csv', 'row'],
    ['https://redon.example/legende.csv', 'row'],
  ])('read at %s', (named, kind) => {
    expect(recogniseKind({ ...sample, named }, TODAY)).toBe(kind);
  });
});

describe('the published schemas', () => {
  it('are told by their columns alone where these say enough', () => {
    const told = publishedSchemas.map(({ name, fields }) => {
      const columns = fields.map((field) => field.name);
      const rows = [Object.fromEntries(columns.map((column) => [column, '2']))];
      return `${name}: ${recogniseKind({ columns, rows }, TODAY)}`;
    });
    expect(told).toMatchInlineSnapshot(`
      [
        "scdl/equipements: place",
        "scdl/deliberations: row",
        "scdl/subventions: row",
        "scdl/budget: row",
        "scdl/catalogue: row",
        "scdl/prenoms: row",
        "scdl/menus-collectifs: menu",
        "scdl/plats-menus-collectifs: row",
        "etalab/schema-irve-statique: place",
        "etalab/schema-irve-dynamique: row",
        "atlasante/schema-dae: place",
        "etalab/schema-stationnement: place",
        "etalab/schema-stationnement-cyclable: place",
        "etalab/schema-lieux-covoiturage: place",
        "datagouv/schema-fontaine-eau: place",
        "LaMednum/standard-mediation-num: place",
        "NaturalSolutions/schema-arbre: place",
        "etalab/schema-bal: place",
        "scdl/evenements: event",
        "139bercy/format-commande-publique: row",
        "decp/opendatasoft: row",
        "decp/decp.info: row",
        "scdl/marches-publics: row",
      ]
    `);
  });
});

describe('the names by which places are told from other rows', () => {
  it.each(['point', 'lat', 'lon'] as const)('are all those that any schema has for %s', (role) => {
    const told = [genericPlace.roles[role], POSITIONS[role]].join(' ').split(' ');
    const named = placeSchemas.flatMap(({ roles }) => roles[role]?.split(' ') ?? []);
    expect([...new Set(named)].sort()).toEqual([...new Set(told)].sort());
  });
});
