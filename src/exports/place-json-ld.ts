import { knownValues } from '../records/known-values.js';
import type { Place } from '../records/types.js';
import { fold } from '../values/text.js';
import { excerpt } from './excerpt.js';
import { placeNode, type Node } from './place-node.js';

/** Places in all. */
const MAX = 100;
const MAX_DESCRIPTION = 1000;

/** Words of categories and titles, folded, to types of schema.org; the first that fits. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\b(mairies?|hotel de ville)\b/, 'CityHall'],
  [/decheterie|dechetterie|ressourcerie|apport volontaire|recycl|point (de )?tri\b|compost/, 'RecyclingCenter'],
  [/bibliotheque|mediatheque|ludotheque/, 'Library'],
  [/\bmusee/, 'Museum'],
  [/\bpiscine|centre aquatique/, 'PublicSwimmingPool'],
  [/\bstade\b/, 'StadiumOrArena'],
  [/gymnase|sporti|terrain de|tennis|dojo|skate/, 'SportsActivityLocation'],
  [/\bcreche|halte garderie|multi ?accueil/, 'ChildCare'],
  [/ecole maternelle/, 'Preschool'],
  [/ecole (elementaire|primaire)|groupe scolaire/, 'ElementarySchool'],
  [/\bcollege\b/, 'MiddleSchool'],
  [/\blycee\b/, 'HighSchool'],
  [/\becole\b/, 'School'],
  [/aire de jeux/, 'Playground'],
  [/\b(parc relais|parking|stationnement)/, 'ParkingFacility'],
  [/\b(parc|jardin|square)\b/, 'Park'],
  [/toilette|sanitaire|\bwc\b|urinoir/, 'PublicToilet'],
  [/\bposte\b/, 'PostOffice'],
  [/gendarmerie|police/, 'PoliceStation'],
  [/pompiers|centre de secours/, 'FireStation'],
  [/hopital|centre hospitalier/, 'Hospital'],
  [/\bcinema/, 'MovieTheater'],
  [/theatre|salle de spectacle/, 'PerformingArtsTheater'],
  [/\beglise|chapelle/, 'Church'],
  [/cimetiere/, 'Cemetery'],
  [/office de tourisme/, 'TouristInformationCenter'],
  [/gare\b|halte ferroviaire/, 'TrainStation'],
  [/france services|ccas|prefecture|tresorerie|tribunal/, 'GovernmentOffice'],
  [/administrati|public|municipal|communal/, 'GovernmentBuilding'],
];

/** Hours that OpenStreetMap and schema.org write alike: `Mo-Fr 09:00-12:00`, `Mo,We 09:00-12:00`, `09:00-12:00`. */
const HOURS = /^(?:[A-Z][a-z](?:[-,][A-Z][a-z])* )?\d\d:\d\d-\d\d:\d\d$/;
/** Schema.org's hours say nothing of public holidays. */
const HOLIDAYS = /; *PH off/;
/** `Mo 09:00-12:00,14:00-18:00`: schema.org wants the days repeated before the second hours. */
const MORE = /([A-Z]\S* )(\S+), ?(?=\d)/g;

/**
 * Places as schema.org has them, for search engines: the type that their category tells, address, position, hours when
 * they are written as schema.org reads them. At most a hundred; events shown on a map are left to their own export.
 */
export function placeJsonLd(places: readonly Place[]): Node {
  const own = places.filter(({ event }) => !event).slice(0, MAX);
  return { '@context': 'https://schema.org', '@graph': own.map(nodeOf) };
}

function nodeOf(place: Place): Node {
  const { title, venue, description, url, phone, image, free } = place;
  const type = typeOf(place);
  return knownValues({
    ...placeNode({ ...venue, name: title }),
    '@type': type,
    description: description && excerpt(description, MAX_DESCRIPTION),
    url,
    telephone: phone,
    image: image?.url,
    isAccessibleForFree: free,
    // Schema.org knows the hours of civic structures, not those of any place.
    openingHours: type === 'Place' ? undefined : hoursOf(place.hours),
  });
}

/** The schema.org type of a place, by words in its categories and title. */
function typeOf({ title, categories, streams }: Place): string {
  const words = fold([...categories, title].join(' '));
  const found = TYPES.find(([pattern]) => pattern.test(words))?.[1];
  return found ?? (streams.length ? 'RecyclingCenter' : 'Place');
}

function hoursOf(hours = ''): readonly string[] | undefined {
  const rules = hours.replace(HOLIDAYS, '').replace(MORE, '$1$2;$1').split(/ *; */);
  return rules.every((rule) => HOURS.test(rule)) ? rules : undefined;
}
