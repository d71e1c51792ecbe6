import { header } from '../../values/text.js';
import { bare, filledByLooks, type Look } from '../by-looks.js';
import type { Recognised } from '../schema.js';
import { genericPlace } from '../../schemas/places/generic-place.js';

/** Columns with the name of something other than the place. */
const NAMES_OTHERS =
  /result|street|(^|_)com_|commune|ville|voie|rue|dep|reg|epci|pays|quartier|canton|arrond|secteur|zone|type|categ|gestion|propri|operat|exploit|amenag|organi|produc|coll|contact|respons|animateur|interlocut|president|referent|prenom|latin|scient|norm|insee|version|origine|dest/;

/** Patterns for names of columns that include the kind of place: `Nom de l’offre touristique`, `nom_itineraire`. */
const LOOKS: readonly Look[] = [
  ['title', /(^|_)nom_(station|equip|etab|site|lieu|struct|bat)/, /gestion|propri|operat|exploit|contact|respons/],
  [
    'title',
    /^(nom|name|titre|title|libelle|lib|intitule|appellation|denomination|designation|raison)_|_(nom|name|titre|title|libelle|lib|rs)$|^nom(asso|etab|equip|site|struct|ecole|club|obj)|^(loc|libel)$|^lib(?!re|er)[a-z]{3}|^(station|enseigne|rs|syndicobjectname|(association|etablissement|ecole|equipement|commerce|entreprise|restaurant|artisan|societe|decheterie|defibrillateur|mairie|musee|mediatheque|bibliotheque|monument|gymnase|piscine)s?)$/,
    NAMES_OTHERS,
  ],
  ['title', /^label$/, /^$/],
  ['title', /^lieu_/, /dit|commune|ville|code|id|num|type|date|heure/],
  // Those who run places are what is listed, when nothing else has a name.
  ['title', /^(nom|denomination)_(organisation|organisme|producteur|exploitation|collectivite)$/, /^$/],
  [
    'address',
    /(^|_)(adress?e?|adr)(_|$)|^siege(_social)?$|^(street(_name)?|lib_off|nom_rue|address_street(_address)?)$/,
    /mail|web|url|code|cp|insee|ville|commune|num|id/,
  ],
  ['houseNumber', /^street_(house_)?number$|^n(o|um(ero)?)_?(rue|voirie|voi)$/, /rrn/],
  ['postcode', /(^|_)(cp|code_postal|code_?post(al)?|post_?code|postal_code|zip(code)?)(_|$)/, /result|siege/],
  [
    'commune',
    /(^|_)(commune|ville|city|municipality|com_lib|lib_com|libcom|com_nom)(_|$)|^address_(address_)?locality$/,
    /code|insee|num|id|deleg|maire|result|siege|cp|(^|_)nb|nombre|depart/,
  ],
  ['insee', /(^|_)(insee|code_?com(mune)?|com_code|codcom|codinsee)(_|$)/, /dep|reg|epci|iris|deleg|result|pop/],
  ['dateText', /^jours?(_(s|marche|ouverture|tenue|acces))?$/, /ferme/],
  ['hours', /^horaires?_.*_osm$/, /^$/],
  ['hours', /(^|_)(horaires?|schedule|periodes?_ouverture|jours?_ouverture)(_|$)/, /ferme|exception|lien|url|date/],
  ['hours', /^heures?_(acces|visite)$|^(horaire|ouverture)s?_(ete|hiver)$/, /^$/],
  ['phone', /(^|_)(tel|telephone|phone)_?\d?(_|$)/, /fax|mail|data|link|(^|_)lien|url/],
  ['email', /(^|_)(e?_?mail|courriel|mel)(_|$)/, /adresse_postale/],
  [
    'url',
    /^(site_?_?(web|internet)|sitweb|web|www|url|lien)(_|$)|_site_?(web|internet)$/,
    /image|photo|img|video|carte|map|logo|fiche|doc|pdf|facebook|insta/,
  ],
  ['image', /^(pictures?|photos?|images?)(_?\d|_url|_principale)?$/, /credit/],
  ['description', /^(desc|descr|description|presentation|commentaires?|remarques?|precisions?)(_|$)/, /url|lien|geo/],
  [
    'category',
    /^(sous_)?(type|typologie|categorie|nature)(_|\d)|_(type|categorie)$|^(objecttypename|amenity)$/,
    /voie|geom|adresse|position|coord|code|id|public|contact|trace|metadata|picto|icon|couleur|color|osm|link|lien|result|maxspeed|demande|shape/,
  ],
  ['status', /^(etat|statut)_(site|lieu|equip|install|borne|fonction)/, /^$/],
  // Mapping programs name the layers of a file after what they show.
  ['category', /^(layer|calque)$/, /^$/],
];

/** Patterns for names of columns of kinds. */
export const KINDS = LOOKS.filter(([role]) => role === 'category');

/** Patterns for what schemas of collection points leave open; these have kinds and materials of their own. */
const OF_WASTE = LOOKS.filter(([role]) => ['title', 'address', 'hours', 'phone', 'email', 'url'].includes(role));

/** Patterns for columns that name areas, such as districts, for tables without any other name. */
const AREAS: readonly Look[] = [
  ['title', /^(secteur|zone|quartier|tournee|circuit|perimetre)(_|$)/, /code|id|num|type/],
  // Polling stations only have numbers.
  ['title', /^((code|num|numero|n|id)_?)?(bv|bureau(_?vote)?)$/, /^$/],
];

const DAY = /(?:^|_)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:_(?:matin|am|apres_midi|pm|soir))?$/;
/** Columns of days, or of their halves, from which hours are taken to be in them. */
const WEEK = 5;
/** Names of columns for the materials that collection points sort. */
const MATERIAL = /verre|emballage|papier|journaux|carton|textile|(^|_)(omr?|corps_creux|corps_plats)(_|$)/;
const SPOT = /^emplacements?$/;
/** Names of columns for the location of a place, if another column has its name. */
const WHERE = /^(lieu|site|emplacement)s?$/;
const NAME = /^(nom|intitule|titre|libelle)_/;
const FROM = /^heures?_(d_)?(ouverture|debut)$/;
const TO = /^heures?_(de_)?(fermeture|fin)$/;
const WHOLE = /^(adresse|address)(_complete|_postale)?$/;
const STREET = /^(nom_)?(voie|rue)$/;
const MORE_HOURS = [
  /^horaires?_ouverture_brute?s?$/,
  /^(jours?_|periodes?_|heures?_)?(de_)?(fermetures?|fermes?)(_(annuelle|exceptionnelle|hebdomadaire)s?)?$/,
  /(horaire|ouverture)s?_(.*_)?(ete|hiver|estiva|hiverna|vacances|scolaire|ferie|exception|complement|precision|particul)/,
  /^(complement|precision|exception)s?_(.*_)?horaires?$/,
  /^(periodicite|frequence|periode|saison|saisonnalite)s?$/,
];
const NO_HOURS = /url|lien|(^|_)(id|date|motif)(_|$)/;

/**
 * Fills the roles left empty with columns whose names look right. Only for tables that follow no known schema, because
 * a list of places without names would be useless.
 */
export function withLookAlikes(found: Recognised, columns: readonly string[]): Recognised {
  const dated = withMoreHours(withDays(found, columns), columns);
  if (dated.schema.name.startsWith('dechets/')) return withMoreHours(filledByLooks(dated, columns, OF_WASTE), columns);
  if (dated.schema !== genericPlace) return dated;
  const named = filledByLooks(filledByLooks(dated, columns, LOOKS), columns, AREAS);
  const timed = withMoreHours(withTimes(named, columns), columns);
  const located = withPlaceInAddress(withWholeAddress(withNumber(timed, columns)));
  return withMaterials(withMarkets(located, columns), columns);
}

/** Adds hours that are in a column for each day. */
function withDays(found: Recognised, columns: readonly string[]): Recognised {
  const days = columns.filter((column) => DAY.test(header(column)));
  return !found.roles.hours && days.length >= WEEK ? { ...found, roles: { ...found.roles, hours: days } } : found;
}

/** Adds columns of closures, seasons and exceptions, without which the hours would promise too much. */
function withMoreHours(found: Recognised, columns: readonly string[]): Recognised {
  const { hours } = found.roles;
  const used = new Set(Object.values(found.roles).flat());
  const more = columns.filter((column) => !used.has(column) && isMoreHours(header(column)));
  return hours && more.length ? { ...found, roles: { ...found.roles, hours: [...hours, ...more] } } : found;
}

function isMoreHours(name: string): boolean {
  return MORE_HOURS.some((pattern) => pattern.test(name)) && !NO_HOURS.test(name);
}

/** Takes « N° » for the house number, if the street is in the next column. The places themselves may be counted in the first. */
function withNumber(found: Recognised, columns: readonly string[]): Recognised {
  const number = columns.find((column, at) => {
    const next = bare(columns[at + 1] ?? '');
    return header(column) === 'n' && (STREET.test(next) || (at > 0 && WHOLE.test(next)));
  });
  const isFree = number !== undefined && !found.roles.houseNumber && !found.roles.identifier?.includes(number);
  return isFree ? { ...found, roles: { ...found.roles, houseNumber: [number] } } : found;
}

/** Drops a street that repeats the address. */
function withWholeAddress(found: Recognised): Recognised {
  const { address = [] } = found.roles;
  const left = address.filter((column) => !STREET.test(header(column)));
  const isWhole = left.some((column) => WHOLE.test(header(column)));
  return isWhole ? { ...found, roles: { ...found.roles, address: left } } : found;
}

/** Takes « Emplacement » beside an address for the location there: « Mairie, façade ». */
function withPlaceInAddress(found: Recognised): Recognised {
  const { title, address = [] } = found.roles;
  const spot = address.find((column) => SPOT.test(header(column)));
  const others = address.filter((column) => column !== spot);
  if (title || spot === undefined || !others.length) return found;
  return { ...found, roles: { ...found.roles, title: [spot], address: others } };
}

/** Takes « Lieu » beside « Marché » or « Nom du site » for its location: « Marché bio », « Halle Garnier ». */
function withMarkets(found: Recognised, columns: readonly string[]): Recognised {
  const { title = [], address = title } = found.roles;
  const isWhere = title.length > 0 && title.every((column) => WHERE.test(header(column)));
  const used = new Set(Object.values(found.roles).flat());
  const isName = (column: string) =>
    NAME.test(header(column)) && !NAMES_OTHERS.test(header(column)) && !used.has(column);
  const named = columns.find((column) => header(column) === 'marche') ?? (isWhere ? columns.find(isName) : undefined);
  return named === undefined ? found : { ...found, roles: { ...found.roles, title: [named], address } };
}

/** Takes « Heure de début » and « Heure de fin » for the hours of tables without any. */
function withTimes(found: Recognised, columns: readonly string[]): Recognised {
  const [from, to] = [FROM, TO].map((pattern) => columns.find((column) => pattern.test(bare(column))));
  if (found.roles.hours || from === undefined || to === undefined) return found;
  return { ...found, roles: { ...found.roles, hours: [from, to] } };
}

/** Adds materials that have a column each, for collection points that follow no known schema. */
function withMaterials(found: Recognised, columns: readonly string[]): Recognised {
  const stream = columns.filter((column) => MATERIAL.test(header(column)));
  if (stream.length < 2 || found.roles.stream) return found;
  const schema = { ...found.schema, defaults: { category: 'Point d’apport volontaire' } };
  return { ...found, schema, roles: { ...found.roles, stream } };
}
