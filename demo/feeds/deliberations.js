// @ts-check
import { csv } from './csv.js';
import { addDays, dayIn, weekdayOf } from './calendar.js';
import { SITE, ZONE } from './programme.js';

const TOWN = 'Saint-Ermel-des-Marais';
const SIRET = '21350999900014';
/** Seats of the council. */
const SEATS = 19;

/**
 * Matters of the State's nomenclature, by code.
 * @type {ReadonlyMap<string, string>}
 */
const MATTERS = new Map([
  ['1.1', 'Marchés publics'],
  ['2.1', 'Documents d’urbanisme'],
  ['3.5', 'Actes de gestion du domaine public'],
  ['4.1', 'Personnels titulaires et stagiaires'],
  ['5.7', 'Intercommunalité'],
  ['7.1', 'Décisions budgétaires'],
  ['7.5', 'Subventions'],
  ['8.1', 'Enseignement'],
  ['8.4', 'Aménagement du territoire'],
  ['8.8', 'Environnement'],
  ['8.9', 'Culture'],
]);

/**
 * What a council decides in two years: sessions from the latest back, each decision with its matter and those against and
 * abstaining.
 * @type {readonly (readonly [matter: string, subject: string, against?: number, abstained?: number])[][]}
 */
const SESSIONS = [
  [
    ['7.1', 'Décision modificative n° 2 du budget principal', 0, 2],
    ['8.1', 'Toiture de l’école Angela-Duval : avenant n° 1 au lot charpente'],
    [
      '8.8',
      'Gestion des vannes du marais : convention avec le syndicat de rivière pour trois ans, modalités de suivi du niveau d’eau, information des riverains et participation de la commune aux frais de fonctionnement',
      3,
      1,
    ],
    ['8.9', 'Tarifs de la médiathèque : gratuité pour les moins de 18 ans'],
  ],
  [
    ['1.1', 'Attribution du marché de restauration scolaire', 1, 0],
    ['4.1', 'Création d’un poste d’agent technique à temps non complet'],
    ['3.5', 'Occupation de la cale par le club d’aviron'],
  ],
  [
    ['2.1', 'Modification simplifiée n° 3 du plan local d’urbanisme', 5, 2],
    ['8.4', 'Voie cyclable entre le bourg et la gare : plan de financement', 2, 4],
    ['5.7', 'Rapport d’activité de la communauté d’agglomération'],
  ],
  [
    ['7.1', 'Vote du compte administratif'],
    ['7.1', 'Vote du budget primitif', 4, 0],
    ['7.1', 'Taux des impôts directs locaux : maintien', 0, 4],
    ['7.5', 'Subventions aux associations'],
    ['8.1', 'Participation aux voyages scolaires'],
  ],
  [
    ['8.8', 'Extinction de l’éclairage public de 23 h à 6 h', 6, 3],
    ['8.9', 'Convention avec le cinéma Le Passeur'],
    ['1.1', 'Groupement de commandes pour l’achat d’électricité'],
  ],
  [
    ['3.5', 'Dénomination de la passerelle des écluses', 1, 5],
    ['4.1', 'Régime indemnitaire des agents'],
    ['8.4', 'Vidéoprotection de la place du Bac', 9, 1],
  ],
];

const COLUMNS =
  'COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,PREF_ID,PREF_DATE,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,DELIB_URL';

/**
 * The decisions of the council over two years, after the SCDL schema: a session every two months, on a Thursday.
 * @param {Date | string} today a moment, or a civil day
 */
export function deliberationsCsv(today) {
  const day = dayIn(today, ZONE);
  const sessions = [...SESSIONS, ...SESSIONS].map((session, back) => ({
    session,
    day: thursdayBefore(day, 12 + back * 61),
  }));
  const rows = sessions.flatMap(({ session, day }) => session.map((decision, at) => row(decision, day, at + 1)));
  return csv([COLUMNS.split(','), ...rows]);
}

/**
 * @param {string} today
 * @param {number} days
 */
function thursdayBefore(today, days) {
  let day = addDays(today, -days);
  while (weekdayOf(day) !== 'thu') day = addDays(day, -1);
  return day;
}

/**
 * @param {readonly [string, string, number?, number?]} decision
 * @param {string} day
 * @param {number} rank
 */
function row([matter, subject, against = 0, abstained = 0], day, rank) {
  const id = `${day.slice(0, 4)}-${day.slice(5, 7)}-${String(rank).padStart(2, '0')}`;
  const present = SEATS - (Number(day.slice(8)) % 4);
  const favour = present - against - abstained;
  const isBudget = matter === '7.1' && /budget/i.test(subject);
  const budget = isBudget ? [day.slice(0, 4), 'Budget principal'] : ['', ''];
  const votes = [SEATS, present, favour, against, abstained].map(String);
  const file = `${SITE}/deliberations/Deliberation_${id}.pdf`;
  return [
    TOWN,
    SIRET,
    id,
    day,
    matter,
    MATTERS.get(matter) ?? '',
    subject,
    ...budget,
    `035-${SIRET}-${id}`,
    addDays(day, 5),
    ...votes,
    file,
  ];
}
