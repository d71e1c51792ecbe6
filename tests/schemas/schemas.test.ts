import { describe, expect, it } from 'vitest';
import { knownColumns, recogniseEvents } from '../../src/recognition/events.js';
import { eventSchemas as schemas } from '../../src/schemas/events/index.js';
import { namesOf } from '../../src/recognition/roles.js';
import { header } from '../../src/values/text.js';

const generic = schemas.at(-1);

describe.each(schemas.map((schema) => [schema.name, schema] as const))('the schema %s', (name, schema) => {
  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('writes its columns in the form in which they are compared', () => {
    for (const column of namesOf(schema)) {
      const plain = column.replace('_{lang}', '_fr');
      expect(header(plain)).toBe(plain);
    }
  });

  it('recognises a feed that has its columns', async () => {
    const columns = [...new Set(namesOf(schema))].map((column) => column.replace('{lang}', 'fr'));
    const found = await recogniseEvents({ columns, format: 'json' });
    expect(found.schema.name).toBe(name);
    expect(found.problems).toEqual([]);
  });
});

describe('the list of schemas', () => {
  it('gives each one a name of its own', () => {
    expect(new Set(schemas.map(({ name }) => name)).size).toBe(schemas.length);
  });

  it('ends with common names that have every role of the others', () => {
    const roles = new Set(schemas.flatMap((schema) => Object.keys(schema.roles)));
    expect(Object.keys(generic?.roles ?? {}).sort()).toEqual([...roles].sort());
  });

  it('knows the columns of tables by their normal form', () => {
    for (const name of ['titre', 'agd_titre', 'dates_affichage_horaires', 'code_postal']) {
      expect(knownColumns.has(name)).toBe(true);
    }
    expect(knownColumns.has('montant')).toBe(false);
  });

  it('knows the columns of tables by every common name', () => {
    const names = Object.values(generic?.roles ?? {}).flatMap((role) => role.split(' '));
    expect(names.filter((name) => !knownColumns.has(name))).toEqual([]);
  });
});

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
