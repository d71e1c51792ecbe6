import { columnFinder } from '../column-finder.js';
import type { Recognised } from '../schema.js';
import { columnsByRole } from '../roles.js';
import type { RoleMap, SchemaDescriptor } from '../../schemas/types.js';

type Names = Required<Pick<SchemaDescriptor['roles'], 'title' | 'start'>> & SchemaDescriptor['roles'];

/** Column names in the languages of France's neighbours, for tables from across the border. */
const NAMES: Readonly<Record<string, Names>> = {
  de: {
    title: 'titel veranstaltung bezeichnung name title event',
    description: 'beschreibung details inhalt text',
    start: 'datum beginn startdatum datum_von beginndatum termin von tag',
    end: 'ende enddatum datum_bis bis',
    hours: 'uhrzeit zeit',
    place: 'veranstaltungsort ort lokal location raum',
    address: 'adresse anschrift strasse',
    postcode: 'plz postleitzahl',
    commune: 'gemeinde stadt',
    category: 'kategorie rubrik art',
    image: 'bild',
    url: 'link webseite',
    organizer: 'veranstalter',
    price: 'eintritt preis kosten',
  },
  it: {
    title: 'titolo evento nome_evento manifestazione nome',
    description: 'descrizione testo',
    start: 'data_inizio inizio data giorno dal',
    end: 'data_fine fine al',
    hours: 'orario ora ore',
    place: 'luogo locu sede location dove',
    address: 'indirizzo via',
    postcode: 'cap',
    commune: 'comune cumuna citta',
    category: 'categoria tipologia tipo',
    image: 'immagine foto',
    url: 'link sito',
    organizer: 'organizzatore',
    price: 'prezzo ingresso costo',
  },
  es: {
    title: 'titulo evento nombre_evento actividad nombre',
    description: 'descripcion texto',
    start: 'fecha_inicio fecha inicio dia desde',
    end: 'fecha_fin fecha_final fin hasta',
    hours: 'horario hora',
    place: 'lugar ubicacion espacio recinto donde',
    address: 'direccion domicilio',
    postcode: 'codigo_postal',
    commune: 'municipio localidad ciudad',
    category: 'categoria tipo',
    image: 'imagen foto',
    url: 'enlace web',
    organizer: 'organizador organiza',
    price: 'precio entrada',
  },
  pt: {
    title: 'titulo evento nome_evento nome',
    description: 'descricao texto',
    start: 'data_inicio data inicio dia',
    end: 'data_fim fim',
    hours: 'horario hora',
    place: 'local lugar espaco',
    address: 'morada endereco',
    postcode: 'codigo_postal cep',
    commune: 'municipio cidade',
    category: 'categoria tipo',
    image: 'imagem foto',
    url: 'link',
    organizer: 'organizador',
    price: 'preco entrada',
  },
  nl: {
    title: 'titel evenement activiteit naam title',
    description: 'omschrijving beschrijving',
    start: 'datum startdatum begindatum begin',
    end: 'einddatum einde tot',
    hours: 'tijd tijdstip uur aanvang',
    place: 'locatie plaats zaal waar',
    address: 'adres straat',
    postcode: 'postcode',
    commune: 'gemeente stad',
    category: 'categorie soort',
    image: 'afbeelding',
    url: 'link website',
    organizer: 'organisator',
    price: 'prijs',
  },
  ca: {
    title: 'titol esdeveniment activitat nom',
    description: 'descripcio text',
    start: 'data_inici data inici dia',
    end: 'data_fi fi',
    hours: 'horari hora',
    place: 'lloc espai',
    address: 'adreca',
    postcode: 'codi_postal',
    commune: 'municipi poblacio',
    category: 'categoria tipus',
    image: 'imatge',
    url: 'enllac',
    price: 'preu',
  },
};

/**
 * Roles by the names of a neighbouring language in which there are a title and a date; unchanged when there is none.
 */
export function withNamesAbroad(found: Recognised, columns: readonly string[]): Recognised {
  const find = columnFinder(columns);
  const [best] = Object.values(NAMES)
    .map((roles): RoleMap => Object.fromEntries(columnsByRole({ ...found.schema, roles }, find)))
    .filter(({ title, start }) => title && start)
    .sort((one, other) => Object.keys(other).length - Object.keys(one).length);
  return best ? { ...found, roles: { ...without(found.roles, Object.values(best).flat()), ...best } } : found;
}

/**
 * Roles without the columns that are taken: a word may mean something else in another language (« Tag » is a day in
 * German).
 */
function without(roles: RoleMap, taken: readonly string[]): RoleMap {
  const left = Object.entries(roles).map(
    ([role, columns]) => [role, columns.filter((name) => !taken.includes(name))] as const,
  );
  return Object.fromEntries(left.filter(([, columns]) => columns.length));
}
