import { isObject, type Json } from '../flatten.js';
import { sessionsOfRun } from './runs.js';
import { clean } from '../../values/text.js';

/** Whether a record is an event of DATAtourisme, which has its own property for where events take place. */
export function isPointOfInterest(record: Json): boolean {
  return 'isLocatedAt' in record && Array.isArray(record['@type'] ?? record.type);
}

/**
 * A point of interest of DATAtourisme as a row of its CSV files. The REST API and JSON-LD use the same ontology, the
 * latter with prefixes (`schema:geo`, `rdfs:label`), languages as `fr` or `@fr`, and lists around any value.
 */
export function pointOfInterest(point: Json): Json {
  const place = at(point, 'isLocatedAt');
  const [geo, address] = [at(place, 'geo'), at(place, 'address')];
  const city = at(address, 'hasAddressCity');
  const description = at(point, 'hasDescription');
  const contact = at(point, 'hasContact') ?? at(point, 'hasBookingContact');
  const picture = at(at(point, 'hasMainRepresentation'), 'hasRelatedResource') ?? at(point, 'hasMainRepresentation');
  const [postcode, commune] = [words(address, 'postalCode'), words(address, 'addressLocality') || words(city, 'label')];
  const row: Json = {
    URI_ID_du_POI: words(point, '@id') || words(point, 'uri') || words(point, 'uuid'),
    Nom_du_POI: words(point, 'label'),
    Description: words(description, 'description') || words(description, 'shortDescription') || words(point, 'comment'),
    Categories_de_POI: named(point, '@type') ?? named(point, 'type'),
    Periodes_regroupees: all(point, 'takesPlaceAt').flatMap(sessionsOf),
    Latitude: one(geo, 'latitude'),
    Longitude: one(geo, 'longitude'),
    Adresse_postale: all(address, 'streetAddress').join(', '),
    Code_postal_et_commune: postcode ? `${postcode}#${commune}` : '',
    commune: postcode ? '' : commune,
    insee: one(city, 'insee'),
    Contacts_du_POI: one(contact, 'homepage'),
    telephone: one(contact, 'telephone'),
    email: one(contact, 'email'),
    image: one(picture, 'locator'),
    Createur_de_la_donnee:
      words(at(point, 'hasBeenCreatedBy'), 'legalName') || words(at(point, 'hasBeenPublishedBy'), 'legalName'),
    Date_de_mise_a_jour: one(point, 'lastUpdate'),
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ''));
}

/** The sessions of a period that only applies to some weekdays. */
function sessionsOf(period: unknown): Json[] {
  const [begin, end] = [dayOf(period, 'startDate'), dayOf(period, 'endDate')];
  const some = one(period, 'appliesOnDay') !== undefined;
  const [from, to] = some ? [] : [one(period, 'startTime'), one(period, 'endTime')];
  return sessionsOfRun({ first: begin || end, last: end || begin, from, to });
}

function dayOf(period: unknown, name: string): string {
  const day = one(period, name);
  return typeof day === 'string' ? day.slice(0, 10) : '';
}

/** The values of a property as a list, whatever its prefix. */
function all(object: unknown, name: string): unknown[] {
  const entry = isObject(object) && Object.entries(object).find(([key]) => key.replace(/^\w+:/, '') === name);
  const value = entry ? entry[1] : undefined;
  return (Array.isArray(value) ? value : [value]).filter((item) => (item ?? '') !== '');
}

/** The first object among the values of a property. */
function at(object: unknown, name: string): Json | undefined {
  return all(object, name).find(isObject);
}

/** The first plain value of a property. */
function one(object: unknown, name: string): unknown {
  const [value] = all(object, name);
  return isObject(value) ? value['@value'] : value;
}

/** The text of a property, in French if there is one, else in any language. */
function words(object: unknown, name: string): string {
  const value = all(object, name)[0];
  const spoken = isObject(value) ? [value['@fr'], value.fr, value['@value'], ...Object.values(value)] : [value];
  const text = spoken.map((item: unknown) => (Array.isArray(item) ? (item[0] as unknown) : item));
  return text.find((item) => typeof item === 'string') ?? '';
}

/** The classes of an object, without their prefixes. */
function named(object: unknown, name: string): string[] | undefined {
  const classes = all(object, name).map((item) => clean(item).replace(/^\w+:/, ''));
  return classes.length ? classes : undefined;
}
