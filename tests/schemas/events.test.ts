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
