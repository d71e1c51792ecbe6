import { describe, expect, it } from 'vitest';
import { enCheck } from '../../src/locales/check/en.js';
import { enPlacesLater } from '../../src/locales/places/en-later.js';
import { frPlacesLater } from '../../src/locales/places/fr-later.js';
import { arrangements } from '../../src/schemas/arrangements/index.js';
import { likenesses } from '../../src/recognition/arrangements/likenesses.js';
import { NAMELESS } from '../../src/recognition/categories.js';
import { recogniseEvents } from '../../src/recognition/events.js';
import { eventSchemas } from '../../src/schemas/events/index.js';
import { columnWords, categoryWords } from '../../src/schemas/languages/index.js';
import { recognisePlaces } from '../../src/recognition/places.js';
import { placeSchemas } from '../../src/schemas/places/index.js';

const schemas = [...placeSchemas, ...eventSchemas];
const arranged = await Promise.all(arrangements.map((entry) => entry.load()));

const unique = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].map((text) => [text]);

const categories = [
  NAMELESS,
  ...schemas.flatMap(({ values, defaults }) => [...Object.values(values?.category ?? {}), defaults?.category ?? '']),
];
const columns = [
  ...arranged.flatMap(({ columns, title, rows }) => [
    ...columns.map(({ label }) => label),
    title,
    ...Object.values(rows ?? {}),
  ]),
  ...likenesses.flatMap(({ otherwise }) => otherwise?.columns?.map(({ label }) => label) ?? []),
];
const facts = placeSchemas.flatMap(({ facts = [] }) => facts);

describe('what schemas say in French', () => {
  it.each(unique(categories))('is said in English of the category « %s »', async (category) => {
    expect(await categoryWords('en')).toHaveProperty([category]);
  });

  it.each(unique(columns))('is said in English of « %s » of tables', async (text) => {
    expect(await columnWords('en-GB')).toHaveProperty([text]);
  });

  /** Proper names. */
  const PROPER = /^(DATAtourisme|iCalendar|OpenAgenda|Que faire à Paris\s\?|Tourinsoft|The Events Calendar .*)$/;

  it.each(unique(schemas.map(({ title }) => title).filter((title) => !PROPER.test(title))))(
    'is said in English of the schema « %s »',
    (title) => {
      expect(enCheck.factValue('schema', title)).not.toBe(title);
    },
  );

  it('has no word too many', async () => {
    expect(Object.keys((await categoryWords('en')) ?? {})).toEqual(expect.not.arrayContaining(['']));
    expect(Object.keys((await columnWords('en')) ?? {}).filter((text) => !columns.includes(text))).toEqual([]);
    expect(Object.keys((await categoryWords('en')) ?? {}).filter((text) => !categories.includes(text))).toEqual([]);
  });

  it('goes by the French words in languages that have none', async () => {
    expect(await categoryWords('nl')).toBeUndefined();
    expect(await columnWords('enm')).toBeUndefined();
  });
});

describe('a fact of a place', () => {
  /** Names that are the same in both languages. */
  const SAME = ['Mobile', 'Position', 'Protection', 'SIRET', 'Services', 'Type', 'Volume', 'Labels'];

  it.each(unique(facts.map(({ name }) => name).filter((name) => !SAME.includes(name))))(
    '« %s » has an English name',
    (name) => {
      expect(enPlacesLater.detail.fact({ name, value: '12' }).name).not.toBe(name);
      expect(frPlacesLater.detail.fact({ name, value: '12' })).toEqual({ name, value: '12' });
    },
  );

  it.each([
    ['Oui', 'Yes'],
    ['Non', 'No'],
    ['à l’acte, carte bancaire', 'pay as you go, bank card'],
    ['métro', 'metro'],
    ['7,4\u00a0kW', '7.4\u00a0kW'],
    ['Oui, sur demande', 'Oui, sur demande'],
    ['Rue du Bac, 3', 'Rue du Bac, 3'],
    ['constructor', 'constructor'],
  ])('of value « %s » is « %s » to the English', (value, english) => {
    expect(enPlacesLater.detail.fact({ name: 'Accès', value })).toEqual({ name: 'Access', value: english });
  });
});

describe('a schema recognised for an English page', () => {
  const charging = ['nom_station', 'adresse_station', 'id_station_itinerance', 'nbre_pdc', 'coordonneesXY'];

  it.each([
    ['fr', 'Borne de recharge'],
    ['nl', 'Borne de recharge'],
    ['en', 'Charging station'],
    ['en-GB', 'Charging station'],
  ])('of places, in %s, calls them « %s »', async (lang, category) => {
    const { schema } = await recognisePlaces({ columns: charging }, undefined, { lang });
    expect(schema.defaults?.category).toBe(category);
    expect(schema.name).toBe('etalab/schema-irve-statique');
  });

  it('of events calls their categories in English, and keeps the codes of the feed', async () => {
    const dates = { columns: ['title', 'start'], rows: [{ title: 'x', start: '2026-11-22' }] };
    const [french, english] = await Promise.all(
      ['fr', 'en'].map((lang) => recogniseEvents(dates, 'schema-org/events', { lang })),
    );
    const inFrench = french?.schema.values?.category ?? {};
    const inEnglish = english?.schema.values?.category ?? {};
    expect(Object.keys(inEnglish)).toEqual(Object.keys(inFrench));
    expect(Object.values(inFrench)).toContain('Exposition');
    expect(Object.values(inEnglish)).toContain('Exhibition');
  });
});
