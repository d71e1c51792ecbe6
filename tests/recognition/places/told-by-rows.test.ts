import { describe, expect, it } from 'vitest';
import { recognisePlaces } from '../../../src/recognition/places.js';
import { fold } from '../../../src/values/text.js';

/** What a table is understood as, of columns parted by spaces and rows of cells parted by bars. */
async function recognised(header: string, ...lines: string[]) {
  const columns = header.split(' | ');
  const rows = lines.map((line) => Object.fromEntries(line.split(' | ').map((cell, at) => [columns[at] ?? '', cell])));
  return recognisePlaces({ columns, rows, format: 'csv' });
}

describe('the column of the names', () => {
  it.each([
    ['has texts of its own', 'n | op', 'Mairie | ville', 'École du Port | ville', 'n'],
    [
      'is not that of codes',
      'nom | site_de_pose | lat',
      'P-1 | Place du Port | 1',
      'P-2 | Gare SNCF | 2',
      'site_de_pose',
    ],
    [
      'keeps names with a number',
      'nom | site_de_pose | lat',
      'Parking 1 | Le Port | 1',
      'Parking 2 | La Gare | 2',
      'nom',
    ],
    ['is not one of people', 'x_responsable | n', 'Anne Le Goff | Le Port', 'Yves Morin | La Gare', 'n'],
    [
      'is not one of those who work there',
      'Espace | Nom animateur | Prénom animateur',
      'Cité des métiers | HAMADA | Fatima',
      'Maison du lac | ALI | Nadjim',
      'Espace',
    ],
    ['is not one of addresses of the web', 'page | n', 'https://a.example | Le Port', 'https://b.example | Gare', 'n'],
    ['is not one of kinds', 'k | n', 'borne | Le Port', 'borne | La Gare', 'n'],
    [
      'may say what takes place there',
      'zone | lieu_distribution',
      'Nord | Le Comptoir',
      'Sud | Mairie',
      'lieu_distribution',
    ],
    ['tells more than an address', 'adresse | labo', '2 rue du Port | Bio Ouest', '4 rue du Port | Analys', 'labo'],
    [
      'may have a prefix',
      'eq_nom_equipement | lib_off',
      'Le Populaire | RUE DU PORT',
      'Le Cube | QUAI NORD',
      'eq_nom_equipement',
    ],
    ['is not one of answers', 'existant | n', 'oui | Le Port', 'non | La Gare', 'n'],
    ['is not one of a geocoder', 'result_name | n', 'Rue du Port | Le Port', 'Rue du Lac | La Gare', 'n'],
  ])('%s', async (_, columns, first, second, title) => {
    expect((await recognised(columns, first, second)).roles.title).toEqual([title]);
  });

  it('is none rather than that of those who work there', async () => {
    const { roles } = await recognised('Espace | Nom animateur | n', 'Espace | HAMADA | 1', 'Espace | ALI | 2');
    expect(roles.title).toBeUndefined();
  });

  it('is that of the structures that each place is, rather than kind and address', async () => {
    const header = 'Type | Structure | Adresse';
    const { roles } = await recognised(
      header,
      'Mairie | Mairie de Lozzi | Le Bourg',
      'Poste | Poste de Corte | Le Port',
    );
    expect(roles).toEqual({ title: ['Structure'], category: ['Type'], address: ['Adresse'] });
    const run = await recognised(header, 'Bac | Ville | Le Bourg', 'Benne | Ville | Le Port', 'Bac | Ville | La Gare');
    expect(run.roles).toEqual({ operator: ['Structure'], category: ['Type'], address: ['Adresse'] });
  });

  it('is none where trees only have a street', async () => {
    const { roles } = await recognised('nom_rue | code_veget', 'rue du Port | TIL', 'rue du Port | ACE');
    expect(roles).toEqual({ address: ['nom_rue'] });
  });

  it('is none when places have codes and addresses', async () => {
    const { roles } = await recognised(
      'nom | adresse | pose',
      'PAV-12 | 2 rue du Port | 1',
      'PAV-13 | 4 rue du Port | 1',
    );
    expect(roles).toMatchObject({ identifier: ['nom'], address: ['adresse'] });
    expect(roles.title).toBeUndefined();
  });
});

describe('the column of the kinds', () => {
  it.each([
    ['elements of OpenStreetMap', 'name | osm_type', 'Place du Port | node', 'Gare | way'],
    ['what a link is', 'nom | link.type', 'Le Cellier | site', 'Le Fût | instagram'],
  ])('is not that of %s', async (_, columns, ...lines) => {
    expect((await recognised(columns, ...lines)).roles.category).toBeUndefined();
  });
});

describe('the kinds of places', () => {
  it.each([
    ['bakery', 'Boulangerie'],
    ['bicycle_parking', 'Stationnement vélo'],
    ['ilot_fraicheur', 'Ilot fraicheur'],
    ['piscine', 'Piscine'],
  ])('are read when written %s', async (type, words) => {
    const { schema } = await recognised('nom | type | k', `Le Port | ${type} | 1`, `La Gare | ${type} | 1`);
    expect(schema.values?.category).toMatchObject({ [type.replaceAll('_', ' ')]: words });
  });

  it.each([
    ['college', 'College'],
    ['information', 'Information'],
    ['parking', 'Parking'],
    ['hotel', 'Hotel'],
    ['point tri', 'Point tri'],
    ['poleEmploi', 'Pole emploi'],
  ])('stay French when written %s', async (type, words) => {
    const { schema } = await recognised('nom | type | k', `Le Port | ${type} | 1`, `La Gare | ${type} | 1`);
    expect(schema.values?.category).toEqual({ [fold(type)]: words });
  });

  it('are told in words where OpenStreetMap has a code that is not known, and not at all where it has none', async () => {
    const { schema } = await recognised(
      '@id | amenity | opening_hours | addr:street | wheelchair',
      'node/1 | repair_cafe | off | Le Port | yes',
      'node/2 | school | off | Le Port | yes',
    );
    expect(schema.name).toBe('openstreetmap');
    expect(schema.values?.category).toMatchObject({ 'repair cafe': 'Repair cafe', school: 'École', yes: '' });
  });

  it('are one kind, however some rows write it', async () => {
    const { schema } = await recognised('nom | type | k', 'Le Port | ecole | 1', 'La Gare | École | 1');
    expect(schema.values?.category).toEqual({ ecole: 'École' });
  });

  it.each(['École', 'PMI', 'Point d’apport', 'Fontaine, parc'])('stay as they are when written %s', async (type) => {
    const { schema } = await recognised('nom | type | k', `Le Port | ${type} | 1`, `La Gare | ${type} | 1`);
    expect(schema.values?.category).toBeUndefined();
  });
});

describe('kinds that are none', () => {
  const long = 'Agir pour l’économie circulaire par la réparation de petit électroménager';

  it('are told as descriptions when they are stories', async () => {
    const { roles } = await recognised('nom | type | k', `Le Repair | ${long} | 1`, 'Le Port | Jardin | 1');
    expect(roles).toMatchObject({ description: ['type'] });
    expect(roles.category).toBeUndefined();
  });

  it.each(['I', '3', 'A1'])('are left out when they are codes: %s', async (code) => {
    const { roles } = await recognised('nom | type | k', `Le Repair | ${code} | 1`, `Le Port | ${code} | 1`);
    expect(roles.category).toBeUndefined();
  });
});

describe('descriptions', () => {
  it('are not how exactly a position is known', async () => {
    const columns = 'nom_ecole | precision_localisation';
    const level = await recognised(
      columns,
      ...['Curie', 'Bellevue', 'Le Port'].map((name) => `${name} | Numéro de rue`),
    );
    expect(level.roles.description).toBeUndefined();
    const told = await recognised(columns, 'Curie | derrière la mairie', 'Bellevue | au fond du parc');
    expect(told.roles.description).toEqual(['precision_localisation']);
  });

  it('are not figures', async () => {
    expect((await recognised('nom | precision | k', 'Le Port | 8 | 1')).roles.description).toBeUndefined();
    expect((await recognised('nom | precision | k', 'Le Port | Au fond | 1')).roles.description).toEqual(['precision']);
  });
});

describe('answers', () => {
  it.each([
    ['told', 'Jeux d’enfants | Point d’eau', 'oui | non', 'Sur place'],
    ['left out when there is one', 'Jeux d’enfants | note', 'oui | x', undefined],
    ['left out under the names that programs give', 'jeux_enf | point_eau', 'oui | non', undefined],
    ['left out when they are counts', 'Jeux d’enfants | Point d’eau', '1 | 0', undefined],
    ['left out when they are of those who keep the file', 'Publié | Vérifié', 'oui | oui', undefined],
    ['left out when others are words', 'Jeux d’enfants | Point d’eau', 'oui | à venir', undefined],
  ])('are %s', async (_, columns, cells, fact) => {
    const { schema } = await recognised(`nom | ${columns}`, `Le Port | ${cells}`);
    expect(schema.facts?.map(({ name }) => name).includes('Sur place')).toBe(fact !== undefined);
  });
});

describe('house numbers', () => {
  const streets = ['2 place du Port', 'rue Haute', '14 quai Neuf', 'rue du Lac', 'allée des Ifs'];

  it.each([
    ['the numbers of the rows', ['1', '2', '3', '4', '5'], undefined],
    ['other numbers than those of the addresses', ['31', '32', '33', '34', '35'], undefined],
    ['the numbers of the addresses, or of streets without', ['2', '7', '14', '9', ''], ['Numéro']],
    ['counted, in the order of something else', ['3', '1', '2', '5', '4'], undefined],
  ])('are %s', async (_, numbers, column) => {
    const lines = streets.map((street, index) =>
      [numbers[index], `Lieu ${street}`, street, '47.6', '-2.1'].join(' | '),
    );
    const { roles } = await recognised('Numéro | Nom | Adresse | Latitude | Longitude', ...lines);
    expect(roles.houseNumber).toEqual(column);
  });

  it('are those of the rows if the addresses have none either', async () => {
    const lines = streets.map((_, index) => `${index + 1} | Lieu | rue du Lac | 47.6 | -2.${index}`);
    const { roles } = await recognised('Numéro | Nom | Adresse | Latitude | Longitude', ...lines);
    expect(roles.houseNumber).toBeUndefined();
  });
});

describe('the schema of containers', () => {
  it.each([
    ['Nom | Usage | Adresse | Latitude | Longitude', 'École Ferry | Scolaire | 2 rue Haute | 47.6 | -2.1', false],
    ['IDENT | LIBELLE | QUARTIER | Latitude | Longitude', '12 | Aire de jeux | Centre | 47.6 | -2.1', false],
    ['Nom | Usage | Adresse | Latitude | Longitude', 'PAV Gare | En service | rue Haute | 47.6 | -2.1', true],
    ['Nom | Type_de_borne | Adresse | Latitude | Longitude', 'Gare | Aérienne | rue Haute | 47.6 | -2.1', true],
    ['IDENT | type_emplacement | Latitude | Longitude', '12 | AERIEN | 47.6 | -2.1', true],
    ['Nom | Flux | Usage | Latitude | Longitude', 'Gare | Verre | En service | 47.6 | -2.1', true],
  ])('is that of « %s » or not: %s', async (header, line, isFollowed) => {
    const { schema } = await recognised(header, line);
    expect(schema.name === 'dechets/conteneurs').toBe(isFollowed);
  });

  it('is that of other places when the author says so', async () => {
    const columns = ['Nom', 'Usage', 'Latitude', 'Longitude'];
    const { schema } = await recognisePlaces({ columns, rows: [{ Nom: 'École' }] }, 'dechets/conteneurs');
    expect(schema.name).toBe('dechets/conteneurs');
  });
});

describe('the columns of a register of schools', () => {
  it('are not how well a position is known, nor the codes of kinds', async () => {
    const columns = 'nom | adresse | localisation | nature | nature_2';
    const rows = ['A | 2 rue du Port', 'B | 4 rue du Port', 'C | 1 quai Nord', 'D | 9 quai Sud', 'E | 7 quai Est'].map(
      (row) => `${row} | RUE | 151 | ECOLE`,
    );
    const { roles } = await recognised(columns, ...rows);
    expect(roles).toEqual({ title: ['nom'], address: ['adresse'], category: ['nature_2'] });
  });

  it('keep parts of addresses that tell places apart', async () => {
    const { roles } = await recognised(
      'nom | adresse | adresse_2 | pose',
      'A | 2 rue du Port | Bât. A | 1',
      'B | ZA | Hall 2 | 1',
    );
    expect(roles.address).toEqual(['adresse', 'adresse_2']);
  });
});

describe('short postcodes', () => {
  const rows = (...codes: string[]) => codes.map((code) => `Mairie | ${code} | 6,97`);

  it('are part of the address where a spreadsheet dropped their zero', async () => {
    const { roles } = await recognised('nom | cp | lat', ...rows('1000', '1100', '1230', '6200', '1004'));
    expect(roles.postcode).toEqual(['cp']);
  });

  it('are a fact where they are those of a neighbouring country', async () => {
    const { roles, schema } = await recognised('nom | cp | lat', ...rows('1860', '1143', '1170', '1580', '1268'));
    expect(roles.postcode).toBeUndefined();
    expect(schema.facts?.at(-1)).toEqual({ name: 'Code postal', columns: 'cp' });
  });

  it('are those of a neighbour where the places are, however round', async () => {
    const header = 'nom | cp | latitude | longitude';
    const near = await recognised(header, 'Mairie | 4100 | 43.83 | 5.79', 'Poste | 4000 | 44.09 | 6.24');
    const far = await recognised(header, 'Gare | 4000 | 50.64 | 5.57', 'Port | 5000 | 50.46 | 4.87');
    expect([near, far].map(({ roles }) => roles.postcode)).toEqual([['cp'], undefined]);
  });

  it('may have the commune behind them', async () => {
    const { roles } = await recognised(
      'nom | CP | pose',
      'Mairie | 35600 REDON | 1',
      'Halles | 35605 Redon cedex 1 | 1',
    );
    expect(roles).toMatchObject({ postcode: ['CP'], commune: ['CP'] });
    const plain = await recognised('nom | CP | pose', 'Mairie | 35600 | 1', 'Halles | 35605 | 1');
    expect(plain.roles.commune).toBeUndefined();
  });
});
