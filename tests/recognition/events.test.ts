import { describe, expect, it } from 'vitest';
import { recogniseEvents } from '../../src/recognition/events.js';
import { eventSchemas as schemas } from '../../src/schemas/events/index.js';

const generic = schemas.at(-1);

describe('recognising the events of a feed', () => {
  it('reads a table of common names without the schemas that others published', async () => {
    const columns = ['Titre', 'Date de début', 'Lieu'];
    expect((await recogniseEvents({ columns, format: 'csv' })).schema).toBe(generic);
  });

  it.each([
    ['opendatasoft/evenements-publics-openagenda', 'uid title_fr firstdate_begin lastdate_end location_name'],
    ['datatourisme/poi', 'Nom_du_POI Latitude Longitude Periodes_regroupees Description'],
  ])('finds %s behind a table whose names are not common', async (name, columns) => {
    const { schema } = await recogniseEvents({ columns: columns.split(' '), format: 'csv' });
    expect(schema.name).toBe(name);
  });

  it.each([
    ['scdl/evenements', 'AGD_TITRE;AGD_START;titre'],
    ['toulouse/agenda', 'Nom de la manifestation;Date début;Date fin;Commune;Dates affichage - horaires'],
    ['nantes/agenda', 'nom;date;lieu;id_manif;ville;themes_libelles'],
    ['paris/que-faire-a-paris', 'title;date_start;date_end;lead_text;qfap_tags'],
  ])('finds %s behind a table whose title has a common name', async (name, columns) => {
    const { schema } = await recogniseEvents({ columns: columns.split(';'), format: 'csv' });
    expect(schema.name).toBe(name);
  });

  it.each([
    ['description', 'fiche_description'],
    ['description', 'Remarque'],
    ['price', 'Entrée'],
    ['commune', 'adresse_locality'],
    ['commune', 'commune_nom'],
    ['organizer', 'organisme_nom'],
    ['cancelled', 'IsCancelled'],
    ['cancelled', 'withdrawn'],
    ['category', 'field_thematique'],
    ['category', 'Nature'],
    ['cancelled', 'est_annulé'],
    ['full', 'sold_out'],
  ])('finds the %s in a column called %s', async (role, column) => {
    const { roles } = await recogniseEvents({ columns: ['titre', 'date', column], format: 'csv' });
    expect(roles).toMatchObject({ [role]: [column] });
  });

  it('takes no description of a place for that of the event', async () => {
    const { roles } = await recogniseEvents({ columns: ['titre', 'date', 'lieu_description'], format: 'csv' });
    expect(roles.description).toBeUndefined();
  });

  it('reads names without the prefix that they share, and others as they are', async () => {
    const columns = ['bf_titre', 'bf_date_debut_evenement', 'bf_ville', 'bf_code_postal', 'url', 'id_fiche'];
    expect((await recogniseEvents({ columns, format: 'json' })).roles).toMatchObject({
      title: ['bf_titre'],
      start: ['bf_date_debut_evenement'],
      commune: ['bf_ville'],
      url: ['url'],
    });
  });

  it('leaves words that few columns share', async () => {
    const columns = ['evt_titre', 'evt_debut', 'lieu', 'ville', 'cp', 'prix'];
    expect((await recogniseEvents({ columns, format: 'csv' })).roles).toMatchObject({ start: ['evt_debut'] });
  });

  it('takes the schema that the author names, though columns say otherwise', async () => {
    const { schema, problems } = await recogniseEvents({ columns: ['titre'], format: 'csv' }, 'tourinsoft/syndication');
    expect(schema.name).toBe('tourinsoft/syndication');
    expect(problems).toEqual([]);
  });

  it('tells of a schema that does not exist, and recognises all the same', async () => {
    const { schema, problems } = await recogniseEvents({ columns: ['titre', 'date'], format: 'csv' }, 'agenda/magique');
    expect(schema).toBe(generic);
    expect(problems).toEqual([{ code: 'unknown-schema', value: 'agenda/magique' }]);
  });
});
