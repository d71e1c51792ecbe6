import { describe, expect, it } from 'vitest';
import { keepForAuthor, type AuthorAttributes } from '../../src/filters/author.js';
import { distanceKm } from '../../src/filters/distance.js';
import type { CalendarEvent, Venue } from '../../src/records/types.js';
import { anEvent, titles } from './an-event.js';

const noTable = { columns: [], rows: [] };

const at = (title: string, venue: Venue) => anEvent({ title, venue });
const keep = (events: readonly CalendarEvent[], attributes: AuthorAttributes) =>
  keepForAuthor(events, attributes, noTable);

describe('keepForAuthor', () => {
  it.each<AuthorAttributes>([
    {},
    { commune: '', near: ' ', where: '' },
    { commune: ' , ,' },
    { commune: null, near: null, radius: null, where: null },
  ])('keeps everything for %j', (attributes) => {
    const events = [at('a', {}), at('b', { commune: 'Redon' })];
    expect(keep(events, attributes)).toEqual({ kept: events, unplaced: 0, problems: [] });
  });

  it('asks for all that the author wrote', () => {
    const events = [
      at('ici', { commune: 'Redon', position: { lat: 47.65, lon: -2.08 } }),
      at('loin', { commune: 'Redon', position: { lat: 48.11, lon: -1.68 } }),
      at('ailleurs', { commune: 'Allaire', position: { lat: 47.65, lon: -2.08 } }),
      at('sans point', { commune: 'Redon' }),
      at('ailleurs sans point', { commune: 'Allaire' }),
    ];
    const { kept, unplaced } = keep(events, { commune: 'Redon', near: '47.65,-2.08' });
    expect(titles(kept)).toEqual(['ici']);
    expect(unplaced).toBe(1);
  });
});

describe('commune', () => {
  const redon = at('Redon', { insee: '35236', postcode: '35600', commune: 'Redon' });
  const saint = at('Saint-Nicolas', { insee: '44185', postcode: '44460', commune: 'Saint-Nicolas-de-Redon' });
  const corsican = at('Ajaccio', { insee: '2A004', commune: 'Ajaccio' });
  const nowhere = at('nulle part', {});
  const events = [redon, saint, corsican, nowhere];

  it.each([
    ['an INSEE code', '35236', ['Redon']],
    ['a postcode', '35600', ['Redon']],
    ['a name', 'Redon', ['Redon']],
    ['a name in capitals', 'REDON', ['Redon']],
    ['a name with its usual abbreviation', 'St Nicolas de Redon', ['Saint-Nicolas']],
    ['a postcode before a name', '35600 Redon', ['Redon']],
    ['several, of different kinds', ' 35236 , saint-nicolas-de-redon,2a004', ['Redon', 'Saint-Nicolas', 'Ajaccio']],
    ['a commune that is not there', 'Vannes', []],
    ['part of a name', 'Nicolas', []],
    ['a name that is an object’s own', 'constructor', []],
  ])('reads %s', (_, commune, expected) => {
    expect(titles(keep(events, { commune }).kept)).toEqual(expected);
  });

  it('counts what does not say where it is', () => {
    expect(keep(events, { commune: '35236' }).unplaced).toBe(1);
    expect(keep(events, { commune: 'Redon' }).unplaced).toBe(1);
  });

  it('counts nothing of what it kept', () => {
    expect(keep([redon], { commune: '35236' })).toEqual({ kept: [redon], unplaced: 0, problems: [] });
  });

  it('takes a number for an INSEE code when the feed has it as one', () => {
    // 35049 is Cancale, whose postcode 35260 is the INSEE code of another commune.
    const cancale = at('Cancale', { insee: '35049', postcode: '35260' });
    const other = at('autre', { insee: '35260', postcode: '35190' });
    expect(titles(keep([cancale, other], { commune: '35260' }).kept)).toEqual(['autre']);
    expect(titles(keep([cancale], { commune: '35260' }).kept)).toEqual(['Cancale']);
  });

  it('needs no INSEE code to place what has a postcode, when a postcode is asked for', () => {
    const [here, there] = [at('ici', { postcode: '35600' }), at('là', { postcode: '56350' })];
    expect(keep([here, there], { commune: '35600' })).toEqual({ kept: [here], unplaced: 0, problems: [] });
  });

  it('learns from the feed the name that goes with a code', () => {
    const named = at('sans code', { commune: 'REDON' });
    const elsewhere = at('ailleurs', { commune: 'Allaire' });
    const { kept, unplaced } = keep([redon, named, elsewhere], { commune: '35236' });
    expect(titles(kept)).toEqual(['Redon', 'sans code']);
    expect(unplaced).toBe(1);
  });

  it('learns from the feed the name that goes with a postcode, for what has neither', () => {
    const [rennes, named] = [at('Rennes', { commune: 'Rennes', postcode: '35000' }), at('ici', { commune: 'RENNES' })];
    const other = at('autre quartier', { commune: 'Rennes', postcode: '35200' });
    const { kept, unplaced } = keep([rennes, named, other], { commune: '35000' });
    expect(titles(kept)).toEqual(['Rennes', 'ici']);
    expect(unplaced).toBe(0);
  });

  it('does not mistake a namesake that has its own code', () => {
    const namesake = at('homonyme', { insee: '01234', commune: 'Redon' });
    expect(titles(keep([redon, namesake], { commune: '35236' }).kept)).toEqual(['Redon']);
  });

  it('says that nothing could be placed when the feed has no codes', () => {
    const uncoded = [at('a', { commune: 'Redon', postcode: '35600' }), at('b', { commune: 'Allaire' })];
    expect(keep(uncoded, { commune: '35236' })).toEqual({ kept: [], unplaced: 2, problems: [] });
  });

  it.each([
    ['75056', { insee: '75118' }],
    ['69123', { insee: '69383' }],
    ['13055', { insee: '13216' }],
    ['Paris', { commune: 'Paris 18e Arrondissement' }],
    ['Paris 18', { commune: 'PARIS 18EME' }],
    ['Redon', { commune: 'Redon (35)' }],
  ])('finds the arrondissements of %s', (commune, venue) => {
    expect(keep([at('là', venue)], { commune }).kept).toHaveLength(1);
  });

  it.each([
    ['75056', { insee: '75121' }],
    ['Paris 18', { commune: 'Paris 11e' }],
    ['Paris 18', { commune: 'Paris' }],
    ['Paris', { commune: 'Parisot' }],
  ])('keeps %s apart from %j', (commune, venue) => {
    expect(keep([at('là', venue)], { commune }).kept).toHaveLength(0);
  });
});

describe('near', () => {
  const events = [
    at('Redon', { position: { lat: 47.6516, lon: -2.0836 } }),
    at('Rieux', { position: { lat: 47.599, lon: -2.1016 } }),
    at('Rennes', { position: { lat: 48.1173, lon: -1.6778 } }),
    at('sans point', { commune: 'Redon' }),
  ];

  it.each([
    ['10 km unless told', { near: '47.6516,-2.0836' }, ['Redon', 'Rieux']],
    ['a radius', { near: '47.6516,-2.0836', radius: '3' }, ['Redon']],
    ['a radius with decimals', { near: '47.6516,-2.0836', radius: '6,1' }, ['Redon', 'Rieux']],
    ['a radius with its unit', { near: '47.6516,-2.0836', radius: '100 km' }, ['Redon', 'Rieux', 'Rennes']],
    ['spaces in the point', { near: ' 47.6516 , -2.0836 ', radius: '1' }, ['Redon']],
  ])('reads %s', (_, attributes, expected) => {
    const { kept, unplaced, problems } = keep(events, attributes);
    expect(titles(kept)).toEqual(expected);
    expect({ unplaced, problems }).toEqual({ unplaced: 1, problems: [] });
  });

  it('keeps everything and says so when the point cannot be read', () => {
    const { kept, unplaced, problems } = keep(events, { near: 'Redon', radius: '3' });
    expect(kept).toHaveLength(4);
    expect(unplaced).toBe(0);
    expect(problems).toEqual([{ attribute: 'near', code: 'unreadable', value: 'Redon' }]);
  });

  it.each(['loin', '-5', '0'])('takes 10 km and says so for a radius of %j', (radius) => {
    const { kept, problems } = keep(events, { near: '47.6516,-2.0836', radius });
    expect(titles(kept)).toEqual(['Redon', 'Rieux']);
    expect(problems).toEqual([{ attribute: 'radius', code: 'unreadable', value: radius }]);
  });
});

describe('distanceKm', () => {
  it.each([
    ['Redon to Rennes', { lat: 47.6516, lon: -2.0836 }, { lat: 48.1173, lon: -1.6778 }, 60],
    ['Paris to Marseille', { lat: 48.8566, lon: 2.3522 }, { lat: 43.2965, lon: 5.3698 }, 660],
    ['across the date line', { lat: -13.3, lon: 179.5 }, { lat: -13.3, lon: -176.2 }, 465],
    ['a place to itself', { lat: 47, lon: -2 }, { lat: 47, lon: -2 }, 0],
    ['a pole to the other', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20015],
  ])('measures %s', (_, from, to, kilometres) => {
    expect(Math.round(distanceKm(from, to))).toBe(kilometres);
  });
});

describe('where', () => {
  const rows = [
    { 'Catégorie de la manifestation': 'Culture', Ville: 'Redon', 'À la une': true, '=': '' },
    { 'Catégorie de la manifestation': 'Sport;Nature', Ville: 'Redon', 'À la une': false, '=': '' },
    { 'Catégorie de la manifestation': ['Culture', 'Nature'], Ville: 'Allaire', 'À la une': 'oui', '=': '' },
    { 'Catégorie de la manifestation': null, Ville: '', 'À la une': null, '=': '' },
  ];
  const table = { columns: Object.keys(rows[0] ?? {}), rows };
  const events = rows.map((_, row) => anEvent({ title: String(row), row }));
  const where = (attribute: string) => keepForAuthor(events, { where: attribute }, table);

  it.each([
    ['a value', 'Ville=Redon', '01'],
    ['names and values however they are spelled', 'VILLE = redon', '01'],
    ['a column with accents and spaces', 'categorie_de_la_manifestation=culture', '02'],
    ['one value of a cell that holds several', 'catégorie de la manifestation=Nature', '12'],
    ['values of one column as alternatives', 'ville=redon;ville=allaire', '012'],
    ['columns as conditions that add up', 'ville=redon;categorie de la manifestation=nature', '1'],
    ['both together', 'ville=redon;ville=allaire;categorie de la manifestation=culture', '02'],
    ['a boolean in words', 'a la une=oui', '02'],
    ['a boolean that is false', 'a la une=non', '1'],
    ['an empty value as an empty cell', 'ville=', '3'],
    ['a stray semicolon', ';ville=allaire; ', '2'],
    ['a value that no row has', 'ville=Vannes', ''],
    ['part of a value as another value', 'ville=Red', ''],
  ])('reads %s', (_, attribute, expected) => {
    const { kept, unplaced, problems } = where(attribute);
    expect(titles(kept).join('')).toBe(expected);
    expect({ unplaced, problems }).toEqual({ unplaced: 0, problems: [] });
  });

  it('keeps what lies after the first equals sign as the value', () => {
    const links = { columns: ['lien'], rows: [{ lien: 'a=b' }, { lien: 'a' }] };
    const two = links.rows.map((_, row) => anEvent({ title: String(row), row }));
    expect(titles(keepForAuthor(two, { where: 'lien=a=b' }, links).kept)).toEqual(['0']);
  });

  it('keeps nothing and says so for a column that the feed lacks', () => {
    const { kept, problems } = where('villle=Redon');
    expect(kept).toEqual([]);
    expect(problems).toEqual([{ attribute: 'where', code: 'unknown-column', value: 'villle' }]);
  });

  it('goes without a clause that is none, and says so', () => {
    const { kept, problems } = where('Redon;ville=Allaire;=x;=ville=Redon');
    expect(titles(kept)).toEqual(['2']);
    expect(problems).toEqual([
      { attribute: 'where', code: 'unreadable', value: 'Redon' },
      { attribute: 'where', code: 'unreadable', value: '=x' },
      { attribute: 'where', code: 'unreadable', value: '=ville=Redon' },
    ]);
  });

  it('takes a column called __proto__ for any other', () => {
    const row: Record<string, unknown> = Object.fromEntries([['__proto__', 'oui']]);
    const hostile = { columns: ['__proto__'], rows: [row] };
    expect(keepForAuthor([anEvent()], { where: '__proto__=oui' }, hostile).kept).toHaveLength(1);
    expect(keepForAuthor([anEvent()], { where: '__proto__=non' }, hostile).kept).toHaveLength(0);
  });
});
