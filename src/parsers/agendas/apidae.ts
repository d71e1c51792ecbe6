import { isObject, type Json } from '../flatten.js';
import { listOf, told } from './values.js';
import { clean } from '../../values/text.js';

/** Apidae's type of the objects that are events. */
const EVENT = 'FETE_ET_MANIFESTATION';
/** Identifiers of its types of contact details. */
const PHONE = 201;
const EMAIL = 204;
const SITE = 205;

/**
 * An object of Apidae, the network of tourist offices (`objetsTouristiques` of its API), under common column names: its
 * own are six levels deep, and contact details of the operator look like those of the place.
 *
 * @see https://dev.apidae-tourisme.com/documentation-technique/v2
 */
export function apidaeObject(object: Json): Json {
  const { id, presentation, ouverture, descriptionTarif, gestion } = object;
  const address = partOf(object, 'localisation', 'adresse');
  const commune = partOf(address, 'commune');
  const about = partOf(object, 'informationsFeteEtManifestation');
  return told({
    identifiant: id,
    nom: labelOf(object.nom),
    categorie: categoriesOf(object),
    resume: labelOf(partOf(presentation, 'descriptifCourt')),
    description: labelOf(partOf(presentation, 'descriptifDetaille')),
    lieu: about.nomLieu ?? address.nomDuLieu,
    adresse: [1, 2, 3]
      .map((line) => address[`adresse${line}`])
      .filter(Boolean)
      .join(', '),
    code_postal: address.codePostal,
    commune: commune.nom,
    code_insee: commune.code,
    geometry: pointOf(partOf(object, 'localisation', 'geolocalisation', 'geoJson')),
    telephone: contactOf(object, PHONE),
    email: contactOf(object, EMAIL),
    site_web: contactOf(object, SITE),
    ...pictureOf(object),
    tarif: labelOf(partOf(descriptionTarif, 'tarifsEnClair')),
    gratuit: partOf(descriptionTarif).gratuit,
    organisateur: labelOf(partOf(object, 'informations', 'structureGestion', 'nom')),
    date_modification: partOf(gestion).dateModification,
    ...(isEvent(object) ? datesOf(partOf(ouverture)) : { horaires: labelOf(partOf(ouverture, 'periodeEnClair')) }),
  });
}

/** Whether a record is an object of Apidae: no other service has a name with translations under such keys. */
export function isApidaeObject({ nom }: Json): boolean {
  return 'libelleFr' in partOf(nom);
}

function isEvent({ type, informationsFeteEtManifestation }: Json): boolean {
  return type === EVENT || (type === undefined && isObject(informationsFeteEtManifestation));
}

function partOf(value: unknown, ...names: readonly string[]): Json {
  const [name, ...others] = names;
  const object = isObject(value) ? value : {};
  return name === undefined ? object : partOf(object[name], ...others);
}

function objectsIn(value: unknown): Json[] {
  return listOf(value).filter(isObject);
}

function labelOf(value: unknown): unknown {
  const { libelleFr, libelleEn } = partOf(value);
  return libelleFr ?? libelleEn;
}

/** The categories of an event, or else the type of the object: « Patrimoine culturel » for `PATRIMOINE_CULTUREL`. */
function categoriesOf(object: Json): unknown {
  const { typesManifestation, categories } = partOf(object.informationsFeteEtManifestation);
  const kinds = [...objectsIn(typesManifestation), ...objectsIn(categories)].map(labelOf).filter(Boolean);
  if (kinds.length || isEvent(object) || typeof object.type !== 'string') return kinds;
  const words = object.type.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The position as GeoJSON; Apidae omits the type of its points. */
function pointOf({ coordinates }: Json): Json | undefined {
  return Array.isArray(coordinates) ? { type: 'Point', coordinates } : undefined;
}

function contactOf(object: Json, type: number): unknown {
  const means = objectsIn(partOf(object.informations).moyensCommunication);
  return partOf(means.find((one) => partOf(one.type).id === type)?.coordonnees).fr;
}

function pictureOf({ illustrations }: Json): Json {
  const [picture] = objectsIn(illustrations);
  const [file] = objectsIn(picture?.traductionFichiers);
  return { image: file?.url, credit_photo: labelOf(picture?.copyright) };
}

/**
 * The sessions of periods. Hours apply to every day of a period: they are dates for a single day, and words for
 * several.
 */
function datesOf({ periodesOuvertures, periodeEnClair }: Json): Json {
  const occurrences = objectsIn(periodesOuvertures).map(
    ({ dateDebut, dateFin, horaireOuverture, horaireFermeture }) => {
      const [from, to] = dateDebut === dateFin ? [horaireOuverture, horaireFermeture] : [];
      const at = (day: unknown, hour: unknown) => (typeof hour === 'string' ? `${clean(day)}T${hour}` : day);
      return { begin: at(dateDebut, from), end: from && !to ? undefined : at(dateFin, to) };
    },
  );
  return { occurrences, dates_horaires: labelOf(periodeEnClair) };
}
