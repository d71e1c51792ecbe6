// @ts-check
import { csv } from './csv.js';
import { communes, places } from './places.js';

/**
 * A public building of the demonstration town: where, what the directory of facilities (BPE) calls it, its hours in the
 * syntax of OpenStreetMap or in French words, as town halls write them.
 * @typedef {object} Building
 * @property {string} place key of `places`
 * @property {string} [name] when it is not that of the place
 * @property {string} theme
 * @property {string} type
 * @property {string} [hours]
 * @property {string} [phone]
 * @property {string} [email]
 * @property {string} [site]
 * @property {string} [access] what the town says of its accessibility
 * @property {[north: number, east: number]} [beside] degrees from the place
 * @property {string} [address]
 */

const OFFICE = 'Equipement administratif';
const CULTURE = 'Equipement culturel';
const SPORT = 'Equipement sportif et de loisirs';
const SCHOOL = "Equipement d'enseignement";
const SOCIAL = "Equipement social et d'animation";
const HEALTH = 'Equipement sanitaire';
const SITE = 'https://exemple.bzh';

/** @type {Building[]} */
const BUILDINGS = [
  {
    place: 'mairie',
    name: 'Mairie de Saint-Ermel-des-Marais',
    theme: OFFICE,
    type: 'Mairie et services',
    hours: 'Mo,We,Fr 09:00-12:00,14:00-17:00; Tu 09:00-12:00; Th 14:00-18:30; Sa 10:00-12:00; PH off',
    phone: '02 99 00 00 00',
    email: 'mairie@exemple.bzh',
    site: SITE,
    access: 'oui',
  },
  {
    place: 'mairie',
    name: 'France services du Marais',
    theme: OFFICE,
    type: 'Mairie et services',
    hours: 'Mo-Fr 09:00-12:30; We 14:00-17:00; PH off',
    phone: '02 99 00 00 10',
    email: 'france-services@exemple.bzh',
    site: `${SITE}/france-services`,
    access: 'oui',
    beside: [-0.0003, 0.0004],
    address: '3 place du Bac',
  },
  {
    place: 'placeBac',
    name: 'Agence postale communale',
    theme: OFFICE,
    type: 'Mairie et services',
    hours: 'Mo-Fr 09:00-12:00; Sa 09:00-11:30; PH off',
    phone: '36 31',
    access: 'oui',
    beside: [0.0003, 0.0007],
    address: '8 place du Bac',
  },
  {
    place: 'mediatheque',
    theme: CULTURE,
    type: 'Culture',
    hours: 'Tu 16:00-18:30; We 10:00-12:30,14:00-18:00; Fr 16:00-19:00; Sa 10:00-12:30,14:00-17:00; PH off',
    phone: '02 99 00 00 21',
    email: 'encrier@exemple.bzh',
    site: `${SITE}/mediatheque`,
    access: 'oui',
  },
  {
    place: 'passerelle',
    theme: SOCIAL,
    type: 'Salles et associations',
    hours: 'Sur réservation auprès de la mairie',
    phone: '02 99 00 00 00',
    access: 'oui',
  },
  {
    place: 'ecole',
    theme: SCHOOL,
    type: 'École et petite enfance',
    hours: 'Mo,Tu,Th,Fr 08:20-16:30; PH off',
    phone: '02 99 00 00 31',
    email: 'ecole@exemple.bzh',
    access: 'oui',
  },
  {
    place: 'ecole',
    name: 'Accueil de loisirs Les Roseaux',
    theme: SOCIAL,
    type: 'École et petite enfance',
    hours: 'We 07:30-18:30',
    phone: '02 99 00 00 32',
    access: 'oui',
    beside: [0.0005, 0.0006],
    address: '5 allée des Iris',
  },
  {
    place: 'ecole',
    name: 'Micro-crèche Les Têtards',
    theme: SOCIAL,
    type: 'École et petite enfance',
    hours: 'Du lundi au vendredi de 7h30 à 18h30. Fermé les jours fériés',
    phone: '02 99 00 00 33',
    access: 'oui',
    beside: [-0.0006, -0.0009],
    address: '11 allée des Iris',
  },
  {
    place: 'stade',
    theme: SPORT,
    type: 'Sport et loisirs',
    hours: 'Mo-Su 08:00-22:30',
    phone: '02 99 00 00 41',
    site: `${SITE}/sport`,
    access: 'oui',
  },
  {
    place: 'stade',
    name: 'Skatepark du Gué',
    theme: SPORT,
    type: 'Sport et loisirs',
    hours: '24/7',
    access: 'non',
    beside: [0.0008, 0.0009],
    address: '27 route de Renac',
  },
  {
    place: 'cale',
    name: 'Base nautique du Bac',
    theme: SPORT,
    type: 'Sport et loisirs',
    hours: 'Apr-Jun We,Sa,Su 10:00-18:00; Jul-Aug 10:00-19:00; Sep We,Sa,Su 10:00-18:00; Oct-Mar off',
    phone: '02 99 00 00 42',
    access: 'non',
  },
  {
    place: 'eglise',
    theme: 'Equipement cultuel',
    type: 'Culte et cimetière',
    hours: 'Mo-Su 09:00-18:00',
    access: 'oui',
  },
  {
    place: 'eglise',
    name: 'Cimetière des Saules',
    theme: 'Equipement cultuel',
    type: 'Culte et cimetière',
    hours: 'Apr-Oct 08:00-20:00; Nov-Mar 08:00-18:00',
    access: 'oui',
    beside: [0.0014, 0.0012],
    address: 'Chemin des Saules',
  },
  {
    place: 'placeBac',
    name: 'Maison de santé du Marais',
    theme: HEALTH,
    type: 'Santé et solidarité',
    hours: 'Mo-Fr 08:00-19:00; Sa 08:30-12:00; PH off',
    phone: '02 99 00 00 51',
    access: 'oui',
    beside: [-0.0009, -0.0012],
    address: '2 rue du Halage',
  },
  {
    place: 'placeBac',
    name: 'Toilettes publiques du Bac',
    theme: OFFICE,
    type: 'Mairie et services',
    hours: '24/7',
    access: 'oui',
    beside: [0.0001, -0.0005],
    address: 'Place du Bac',
  },
  {
    place: 'halles',
    name: 'Maison de l’emploi du Pays de Redon',
    theme: SOCIAL,
    type: 'Santé et solidarité',
    hours: 'Mo-Th 09:00-12:30,13:30-17:30; Fr 09:00-12:30; PH off',
    phone: '02 99 00 00 61',
    access: 'oui',
  },
  { place: 'canal', theme: CULTURE, type: 'Culture', phone: '02 99 00 00 62', site: `${SITE}/theatre`, access: 'oui' },
  {
    place: 'batellerie',
    theme: CULTURE,
    type: 'Culture',
    hours: 'Jun 15-Sep 15 Mo-Su 10:00-12:00,15:00-18:00; Sep 16-Nov 15 Sa,Su 14:00-18:00; Apr-Jun 14 Sa,Su 14:00-18:00',
    phone: '02 99 00 00 63',
    access: 'non',
  },
  {
    place: 'gymnase',
    theme: SPORT,
    type: 'Sport et loisirs',
    hours: 'Mo-Sa 08:00-22:00',
    access: 'oui',
  },
  {
    place: 'renacEtang',
    theme: SPORT,
    type: 'Sport et loisirs',
    hours: 'May-Sep 10:00-18:00',
    phone: '02 99 00 00 43',
    access: 'non',
  },
];

/** @type {Record<string, (building: Building, index: number) => string>} */
const COLUMNS = {
  COLL_NOM: () => 'Commune de Saint-Ermel-des-Marais',
  COLL_SIRET: () => '21359999000017',
  EQUIP_UID: (_, index) => `35999-01010401-${String(index + 1).padStart(3, '0')}`,
  EQUIP_THEME: ({ theme }) => theme,
  EQUIP_CODE: () => '01010401',
  EQUIP_TYPE: ({ type }) => type,
  EQUIP_NOM: ({ name, place }) => name ?? places[place]?.name ?? '',
  ADR_NUMERO: (building) => /^\d+/.exec(addressOf(building))?.[0] ?? '',
  ADR_NOMVOIE: (building) => addressOf(building).replace(/^\d+ /, ''),
  ADR_CODEPOSTAL: (building) => communeOf(building)?.postcode ?? '',
  ADR_COMMUNE: (building) => communeOf(building)?.name ?? '',
  EQUIP_LAT: ({ place, beside }) => degrees((places[place]?.lat ?? 0) + (beside?.[0] ?? 0)),
  EQUIP_LONG: ({ place, beside }) => degrees((places[place]?.lon ?? 0) + (beside?.[1] ?? 0)),
  EQUIP_OUVERTURE: ({ hours = '' }) => hours,
  EQUIP_TEL: ({ phone = '' }) => phone,
  EQUIP_EMAIL: ({ email = '' }) => email,
  EQUIP_WEB: ({ site = '' }) => site,
  accessibilite: ({ access = '' }) => access,
};

/** The public buildings of the town and some of its neighbours, after the SCDL schema « équipements ». */
export function equipementsCsv() {
  const rows = BUILDINGS.map((building, index) => Object.values(COLUMNS).map((column) => column(building, index)));
  return csv([Object.keys(COLUMNS), ...rows]);
}

/** @param {Building} building */
function addressOf({ address, place }) {
  return address ?? places[place]?.address ?? '';
}

/** @param {Building} building */
function communeOf({ place }) {
  return communes[places[place]?.commune ?? ''];
}

/** @param {number} value */
function degrees(value) {
  return value.toFixed(5);
}
