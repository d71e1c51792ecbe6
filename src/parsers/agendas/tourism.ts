import { isObject, type Json } from '../flatten.js';
import { sessionsOfRun } from './runs.js';
import { dayIn, inside, listOf, told, wordsIn } from './values.js';

const WEEKDAYS = ['LUNDI', 'MARDI', 'MERCREDI', 'JEUDI', 'VENDREDI', 'SAMEDI', 'DIMANCHE'];

/** An event or a place of the LEI, the register of tourist offices of several regions. */
export function leiEvent(event: Json): Json {
  const periods = listOf(inside(event, 'HORAIRES.Horaire') ?? event.HORAIRES).filter(isObject);
  const sessions = periods.flatMap(leiSessions);
  const whole = sessionsOfRun({ first: dayIn(event, 'PERIODE_DU'), last: dayIn(event, 'PERIODE_AU') });
  return told({
    identifiant: event.PRODUIT,
    nom: event.NOM,
    description: event.COMMENTAIRE,
    occurrences: sessions.length ? sessions : whole,
    adresse: streetIn(event) ?? event.ADRPROD_COMPL_ADRESSE,
    code_postal: event.ADRPROD_CP,
    commune: event.ADRPROD_LIBELLE_COMMUNE,
    code_insee: event.ADRPROD_INSEE ?? event.INSEE,
    latitude: event.LATITUDE,
    longitude: event.LONGITUDE,
    categorie: event.TYPE_NOM === event.NOM ? undefined : event.TYPE_NOM,
    image: picturesIn(event),
    telephone: event.ADRPROD_TEL ?? event.ADRPREST_TEL,
    email: event.ADRPROD_EMAIL ?? event.ADRPREST_EMAIL,
    site_web: event.ADRPROD_URL ?? event.ADRPREST_URL,
    organisateur: event.RAISONSOC_RESPONSABLE,
    date_modification: wordsIn(event, 'DATMAJ'),
  });
}

/** Whether a record is one, by its column names in capitals. */
export function isLeiEvent(event: Json): boolean {
  return 'NOM' in event && 'PRODUIT' in event && ['PERIODE_DU', 'HORAIRES', 'TYPE_NOM'].some((name) => name in event);
}

/** The street, with the number that places have beside it. */
function streetIn(event: Json): unknown {
  const street = wordsIn(event, 'ADRPROD_LIB_VOIE');
  return (
    event.ADRPROD_LIBELLE_VOIE ?? ((street && `${wordsIn(event, 'ADRPROD_NUM_VOIE')} ${street}`.trim()) || undefined)
  );
}

function leiSessions(period: Json): Json[] {
  const run = { first: dayIn(period, 'DATE_DEBUT'), last: dayIn(period, 'DATE_FIN') };
  const hours = listOf(inside(period, 'HEURES.Heure') ?? period.HEURES).filter(isObject);
  return (hours.length ? hours : [{}]).flatMap((hour) => {
    const open = WEEKDAYS.flatMap((name, index) => (inside(hour, name) === 'O' ? index + 1 : []));
    const [from, to] = [wordsIn(hour, 'HEURE_DEBUT'), wordsIn(hour, 'HEURE_FIN')].map(timeIn);
    return sessionsOfRun({ ...run, from, to, ...(open.length < 7 && { weekdays: new Set(open) }) });
  });
}

/** The time in a text; an empty element holds its own format, `HH:MM`. */
function timeIn(text: string): string {
  return /^\d\d:\d\d/.exec(text)?.[0] ?? '';
}

/** The address of a picture; pictures are criteria like all other properties of an object. */
function picturesIn(event: Json): unknown {
  const texts = listOf(inside(event, 'CRITERES.Crit') ?? event.CRITERES).map((one) => wordsIn({ one }, 'one'));
  return texts.find((text) => /^https?:\S+\.(?:jpe?g|png|webp)$/i.test(text));
}

/** An event of Cirkwi, with each text in several languages. */
export function cirkwiEvent(event: Json): Json {
  const infos = listOf(inside(event, 'informations.information') ?? event.informations);
  const french = infos.find((info) => inside(info, 'langue') === 'fr') ?? infos[0];
  const updated = wordsIn(event, 'date_modification');
  return told({
    identifiant: event.id_evenement,
    titre: wordsIn(french, 'titre'),
    description: wordsIn(french, 'description'),
    date_debut: event.date_debut,
    date_fin: event.date_fin,
    adresse: ['num', 'rue']
      .map((part) => wordsIn(event, `adresse.${part}`))
      .join(' ')
      .trim(),
    code_postal: wordsIn(event, 'adresse.cp'),
    commune: wordsIn(event, 'adresse.ville'),
    latitude: inside(event, 'position.lat'),
    longitude: inside(event, 'position.lng'),
    categorie: listOf(inside(event, 'categories.categorie') ?? event.categories).map((one) =>
      isObject(one) ? one.nom : one,
    ),
    image: inside(event, 'medias.images.image.url') ?? inside(event, 'medias.images.url'),
    telephone: wordsIn(event, 'contact.telephone'),
    email: wordsIn(event, 'contact.mail'),
    site_web: wordsIn(event, 'contact.site_web'),
    date_modification: updated,
  });
}

/** Whether a record is one: no other service has both properties. */
export function isCirkwiEvent(event: Json): boolean {
  return 'informations' in event && 'id_evenement' in event;
}

/** Names of Tourinsoft's lists, which every département may change in part. */
const LISTS = {
  periods: /^periodes?d?ouvertures?$|^datess?$/i,
  texts: /^descriptions?(commerciale|s)/i,
  means: /^moyens?deco?mm?/i,
};

/**
 * An object of Tourinsoft whose opening periods are objects, as in the third version of its API.
 *
 * @see https://api-doc.tourinsoft.com
 */
export function tourinsoftObject(object: Json): Json {
  const list = (pattern: RegExp) =>
    Object.entries(object).flatMap(([name, value]) => (pattern.test(name) ? listOf(value).filter(isObject) : []));
  const periods = list(LISTS.periods);
  const [text] = list(LISTS.texts);
  const means = list(LISTS.means).map((one) => [kindOf(one), valueIn(one, /coordonnee/i)].join('|'));
  const others = Object.entries(object).filter(([name, value]) => !LISTS.periods.test(name) && value !== null);
  return {
    ...Object.fromEntries(others),
    PeriodeOuvertures: periods.flatMap(tourinsoftSessions),
    ...(text && { Descriptif: valueIn(text, /desc|texte/i) }),
    ...(means.length && { MoyensDeCom: means.join('#') }),
  };
}

/** Whether a record is one with dates, under any of their names. */
export function isTourinsoftObject(record: Json): boolean {
  return (
    'SyndicObjectID' in record &&
    Object.entries(record).some(([name, value]) => LISTS.periods.test(name) && isObject(listOf(value)[0]))
  );
}

/** Properties of the opening and closing times, in the morning then in the afternoon. */
const HOURS = [
  [/^heure.*ouverture1?$/i, /^heure.*fermeture1?$/i],
  [/^heure.*ouverture2$/i, /^heure.*fermeture2$/i],
];

function tourinsoftSessions(period: Json): Json[] {
  const day = (pattern: RegExp) => valueIn(period, pattern).slice(0, 10);
  const run = { first: day(/^date.*debut/i), last: day(/^date.*fin/i) };
  const times = HOURS.map((pair) => pair.map((pattern) => timeIn(valueIn(period, pattern))));
  const timed = times.filter(([from]) => from);
  return timed.length ? timed.flatMap(([from, to]) => sessionsOfRun({ ...run, from, to })) : sessionsOfRun(run);
}

function valueIn(record: Json, pattern: RegExp): string {
  const [name = ''] = Object.keys(record).filter((key) => pattern.test(key));
  return wordsIn(record, name);
}

function kindOf(mean: Json): string {
  const [kind] = Object.values(mean).filter(isObject);
  return wordsIn({ kind }, 'kind');
}
