// @ts-check
import { addDays, dayIn } from './calendar.js';
import { csv } from './csv.js';
import { ZONE } from './programme.js';

/**
 * A dataset of the town: how many days ago it last changed, and for how many years it has been open.
 * @typedef {{ id: string, titre: string, description: string, theme: string, mots: string, frequence: string, age: number, depuis: number, formats: string, page: string }} DemoDataset
 */

/** @type {DemoDataset[]} */
const DATASETS = [
  {
    id: 'equipements',
    titre: 'Bâtiments et équipements publics',
    description:
      'La mairie, la médiathèque, les écoles, les salles et les terrains de la commune, avec leurs horaires et leur accessibilité.',
    theme: 'Territoire',
    mots: 'équipements;horaires;accessibilité',
    frequence: 'Irrégulière',
    age: 12,
    depuis: 4,
    formats: 'CSV;GeoJSON',
    page: 'equipements.html',
  },
  {
    id: 'points-de-tri',
    titre: 'Points de tri et déchèteries',
    description: 'Chaque conteneur, ce qu’il reçoit et où il est ; les déchèteries et leurs horaires.',
    theme: 'Environnement',
    mots: 'déchets;tri;verre;compost',
    frequence: 'Trimestrielle',
    age: 40,
    depuis: 3,
    formats: 'CSV',
    page: 'dechets.html',
  },
  {
    id: 'deliberations',
    titre: 'Délibérations du conseil municipal',
    description: 'Ce que le conseil a décidé, séance par séance, avec les votes et le texte de chaque délibération.',
    theme: 'Vie municipale',
    mots: 'conseil municipal;votes;actes',
    frequence: 'Mensuelle',
    age: 3,
    depuis: 6,
    formats: 'CSV;PDF',
    page: 'deliberations.html',
  },
  {
    id: 'subventions',
    titre: 'Subventions aux associations',
    description: 'Les associations aidées par la commune depuis six ans : pour quoi, et combien.',
    theme: 'Finances',
    mots: 'associations;argent public',
    frequence: 'Annuelle',
    age: 150,
    depuis: 6,
    formats: 'CSV',
    page: 'subventions.html',
  },
  {
    id: 'budget',
    titre: 'Budget de la commune',
    description: 'Les recettes et les dépenses de fonctionnement et d’investissement, par chapitre et par fonction.',
    theme: 'Finances',
    mots: 'comptes;investissement',
    frequence: 'Annuelle',
    age: 210,
    depuis: 5,
    formats: 'CSV;XLSX',
    page: 'donnees.html',
  },
  {
    id: 'menus',
    titre: 'Menus des restaurants scolaires',
    description: 'Les déjeuners des deux écoles, plat par plat, avec les labels et les allergènes.',
    theme: 'École et jeunesse',
    mots: 'cantine;allergènes;bio',
    frequence: 'Hebdomadaire',
    age: 1,
    depuis: 2,
    formats: 'CSV',
    page: 'menus.html',
  },
  {
    id: 'agenda',
    titre: 'Agenda du pays',
    description: 'Les marchés, les concerts, les randonnées et les conseils annoncés par l’office de tourisme.',
    theme: 'Culture et loisirs',
    mots: 'sorties;spectacles;sport',
    frequence: 'Quotidienne',
    age: 0,
    depuis: 3,
    formats: 'CSV;JSON;ICS',
    page: 'agenda.html',
  },
  {
    id: 'prenoms',
    titre: 'Prénoms des enfants nés dans la commune',
    description: 'Les prénoms donnés chaque année, dès qu’ils le sont au moins cinq fois.',
    theme: 'Territoire',
    mots: 'état civil;naissances',
    frequence: 'Annuelle',
    age: 300,
    depuis: 8,
    formats: 'CSV',
    page: 'donnees.html',
  },
  {
    id: 'adresses',
    titre: 'Base adresse locale',
    description: 'Chaque numéro de chaque voie, avec sa position, certifié par la commune.',
    theme: 'Territoire',
    mots: 'adresses;voies;géolocalisation',
    frequence: 'Irrégulière',
    age: 75,
    depuis: 5,
    formats: 'CSV',
    page: 'donnees.html',
  },
  {
    id: 'arbres',
    titre: 'Arbres du domaine public',
    description: 'Les arbres des rues, des places et des berges : essence, taille et année de plantation.',
    theme: 'Environnement',
    mots: 'nature;espaces verts',
    frequence: 'Semestrielle',
    age: 95,
    depuis: 1,
    formats: 'GeoJSON',
    page: 'donnees.html',
  },
];

const COLUMNS =
  'COLL_NOM COLL_SIRET ID TITRE DESCRIPTION THEME PRODUCTEUR_NOM PRODUCTEUR_SIRET COUV_SPAT_MAILLE COUV_SPAT_NOM COUV_TEMP_DEBUT COUV_TEMP_FIN DATE_PUBL FREQ_MAJ DATE_MAJ MOTS_CLES LICENCE NOMBRE_RESSOURCES FORMAT_RESSOURCES URL';
const TOWN = ['Saint-Ermel-des-Marais', '21350999900014'];

/**
 * The open data of the town, after the SCDL schema « catalogue ».
 * @param {Date | string} today a moment, or a civil day
 * @param {{ base?: string }} [options] `base`: the town's site
 */
export function catalogueCsv(today, { base = 'https://exemple.bzh/' } = {}) {
  const day = dayIn(today, ZONE);
  const rows = DATASETS.map(({ id, titre, description, theme, mots, frequence, age, depuis, formats, page }) => {
    const since = addDays(day, -365 * depuis);
    const changed = addDays(day, -age);
    return [
      ...TOWN,
      id,
      titre,
      description,
      theme,
      ...TOWN,
      'Communale',
      TOWN[0] ?? '',
      since,
      changed,
      since,
      frequence,
      changed,
      mots,
      'Licence Ouverte-LO',
      String(formats.split(';').length),
      formats,
      new URL(page, base).href,
    ];
  });
  return csv([COLUMNS.split(' '), ...rows]);
}
