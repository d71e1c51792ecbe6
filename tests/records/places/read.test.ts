import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/records/places/read.js';
import { genericPlace } from '../../../src/schemas/places/generic-place.js';
import { placesOfFile } from './places-of.js';

const options = { schema: genericPlace, timezone: 'Europe/Paris', lang: 'fr' };

function rowsOf(count: number, cells: (index: number) => Readonly<Record<string, unknown>>) {
  return Array.from(
    { length: count },
    (_, index) => Object.assign(Object.create(null), cells(index)) as Record<string, unknown>,
  );
}

describe('reading places', () => {
  it.each([
    [
      'degrees',
      { lat: ['lat'], lon: ['lon'] },
      (index: number) => ({ nom: `Parc ${index}`, lat: 47, lon: -2 + index / 1e5 }),
    ],
    [
      'metres',
      { lat: ['y'], lon: ['x'] },
      (index: number) => ({ nom: `Parc ${index}`, y: 6_789_871 + index, x: 351_567 }),
    ],
  ])('lets the page answer all along, in %s', async (_name, position, cells) => {
    const rows = rowsOf(2000, cells);
    const columns = Object.keys(rows[0] ?? {});
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    const read = await readPlaces({ columns, rows }, { ...options, roles: { title: ['nom'], ...position } }, pause);
    expect(read.places).toHaveLength(2000);
    expect(read.places.every(({ venue }) => venue.position)).toBe(true);
    expect(pauses).toBeGreaterThan(2000 / 50);
  });

  it('loses no row without a word', async () => {
    const { places, issues } = await placesOfFile('nom;description\nParc;Grand\n;Petit\nStade;');
    expect(places.map(({ title, row }) => [title, row])).toEqual([
      ['Parc', 0],
      ['Stade', 2],
    ]);
    expect(issues).toEqual([{ code: 'missing-title', row: 1, line: 3 }]);
  });

  it.each([
    ['22.00', '22\u00a0kW'],
    ['7,40', '7,4\u00a0kW'],
    ['100', '100\u00a0kW'],
    ['3.7', '3,7\u00a0kW'],
  ])('writes a power of %s as people do', async (power, expected) => {
    const { places } = await placesOfFile(
      `nom_station,id_station_itinerance,adresse_station,nbre_pdc,puissance_nominale,coordonneesXY\nGare,FR1,1 rue du Port,2,"${power}","[-2.08,47.65]"`,
    );
    expect(places[0]?.facts).toContainEqual({ name: 'Puissance', value: expected });
  });

  it.each([
    ['LIBRE ACCES', 'Libre accès'],
    ['CONSTRUCTOR', 'Constructor'],
    ['Libre accès', 'Libre accès'],
  ])('writes the words of a closed list as a sentence: %s', async (model, expected) => {
    const { places } = await placesOfFile(`nom;modele;latitude;longitude\nParc;${model};47.65;-2.08`);
    expect(places[0]?.facts).toEqual([{ name: 'Modèle', value: expected }]);
  });

  it('takes a number for no hours', async () => {
    const { places } = await placesOfFile(
      'nom;ouverture;latitude;longitude\nPont;32;47.65;-2.08\nParc;24/7;47.66;-2.09',
    );
    expect(places.map(({ hours }) => hours)).toEqual([undefined, '24/7']);
  });

  it('reads what tidy tables do not have: markup, prices in words', async () => {
    const { places } = await placesOfFile(
      'nom;description;tarif;latitude;longitude\n"Parc &amp; jardin";<p>Un <b>parc</b></p>;Gratuit pour tous;47.65;-2.08',
    );
    expect(places[0]).toMatchObject({
      title: 'Parc & jardin',
      description: 'Un parc',
      price: 'Gratuit pour tous',
      free: true,
    });
  });

  it.each([
    ['12;rue du Port', '12 rue du Port'],
    ['10;rue du Port', '10 rue du Port'],
    ['s/n;Le Bourg', 'Le Bourg'],
    ['12.0;rue du Port', '12 rue du Port'],
    ['99999;Le Bourg', 'Le Bourg'],
    ['0;Le Bourg', 'Le Bourg'],
    [';12 rue du Port', '12 rue du Port'],
    ['12;12 rue du Port', '12 rue du Port'],
    ['14 bis;rue Haute', '14 bis rue Haute'],
    ['0009;rue Haute', '9 rue Haute'],
  ])('puts the house number before the street: %s', async (cells, address) => {
    const { places } = await placesOfFile(`nom;numero;voie\nParc;${cells}`);
    expect(places[0]?.venue.address).toBe(address);
  });

  it.each([
    ['en service', undefined],
    ['Projet', 'planned'],
    ['non', 'temporarily-closed'],
    ['Fermeture hivernale', 'temporarily-closed'],
    ['En travaux', 'temporarily-closed'],
    ['Fermé', 'closed'],
    ['Portail fermé la nuit', undefined],
    ['Accès parfois fermé', undefined],
    ['Supprimé définitivement', 'closed'],
    ['Démonté', 'closed'],
    ['Fermé pour travaux', 'temporarily-closed'],
    ['Fermé au public', 'temporarily-closed'],
    ['Inactif', 'temporarily-closed'],
    ['HS', 'temporarily-closed'],
    ['Actif', undefined],
    ['Travaux terminés', undefined],
    ['oui', undefined],
    ['', undefined],
  ])('knows whether a place whose state is « %s » is closed', async (state, status) => {
    const { places } = await placesOfFile(`nom;statut\nParc;${state}`);
    expect(places[0]?.status).toBe(status);
  });

  it('tells the kinds of places that are lists of objects', async () => {
    const categories = [
      { id: 33, name: 'Écologie' },
      { id: 3, parent: '33', name: 'Jardin' },
    ];
    const garden = { title: 'Le Jardin arc-en-ciel', categories, location: { lat: 46.32, lon: -0.46 } };
    const { places } = await placesOfFile(JSON.stringify([{ ...garden, title: 'Le Port', categories: [] }, garden]));
    expect(places.map((place) => place.categories)).toEqual([[], ['Écologie', 'Jardin']]);
  });

  it.each([
    ['fee', 'no', true],
    ['fee', 'yes', false],
    ['Tarif', 'non', true],
  ])('knows whether one pays when « %s » says « %s »', async (column, words, free) => {
    const { places } = await placesOfFile(`nom;${column}\nParc;${words}`);
    expect(places[0]).toMatchObject({ free });
    expect(places[0]).not.toHaveProperty('price');
  });

  it.each([
    ['oui', ['any']],
    ['non', []],
    ['PMR', ['mi']],
    ['Non accessible aux fauteuils', []],
    ['24h/24 7j/7', undefined],
    ['Accessibilité inconnue', undefined],
    ['Accessibilité : oui', ['any']],
    ["Piscine - Accessibilité : horaires d'ouverture", undefined],
    ['non renseigné', undefined],
    ['', undefined],
  ])('tells whom a place can welcome when its column says « %s »', async (words, codes) => {
    const { places } = await placesOfFile(`nom;accessibilite\nParc;${words}`);
    expect(places[0]?.accessibility).toEqual(codes);
  });

  it.each([
    ['wheelchair', 'limited', ['mi']],
    ['wheelchair', 'designated', ['mi']],
    ['Accessibilité PMR', 'Accessible', ['mi']],
    ['Accessibilité PMR', 'Inaccessible', []],
    ['accessibilite', 'Accessible', ['any']],
  ])('tells whom a place can welcome when « %s » says « %s »', async (column, words, codes) => {
    const { places } = await placesOfFile(`nom;${column}\nParc;${words}`);
    expect(places[0]?.accessibility).toEqual(codes);
  });

  it.each([
    ['an object', '{"rue": "2 quai Neuf", "code_postal": "35600", "ville": "Redon"}', '2 quai Neuf', 'Redon'],
    ['a list of objects', '[{"numero_voie": "2 quai Neuf", "nom_commune": "Redon"}]', '2 quai Neuf', 'Redon'],
    ['a geometry', '{"type": "Point", "coordinates": [-2.08, 47.65]}', undefined, undefined],
    ['brackets', '[Mairie] 2 quai Neuf', '[Mairie] 2 quai Neuf', undefined],
  ])('reads the address in %s', async (_, written, address, commune) => {
    const { places } = await placesOfFile(JSON.stringify([{ nom: 'Parc', lat: 47, lon: -2, adresse: written }]));
    expect(places[0]?.venue).toEqual({
      position: { lat: 47, lon: -2 },
      ...(address && { address }),
      ...(commune && { commune }),
      ...(written.includes('35600') && { postcode: '35600' }),
    });
  });

  it('tells nothing where publishers write that they do not know', async () => {
    const { places } = await placesOfFile(
      'nom;horaires;capacite;nb_pmr;modele;gestionnaire\nParc;non renseigné;0;N/A;Inconnu;213500000\nQuai;;-;;-;',
    );
    expect(places[0]).not.toHaveProperty('hours');
    expect(places[0]).not.toHaveProperty('operator');
    expect(places.map(({ facts }) => facts)).toEqual([[], []]);
  });

  it('follows the columns that the author names, and tells those that do not exist', async () => {
    const file = 'a;b;c\nParc;47.65;-2.08';
    const { places, problems } = await placesOfFile(file, {
      fields: '{"title":"a","lat":"b","lon":"c","stream":"d","start":"a"}',
    });
    expect(places[0]).toMatchObject({ title: 'Parc', venue: { position: { lat: 47.65, lon: -2.08 } } });
    expect(problems).toEqual([
      { code: 'unknown-column', value: 'd' },
      { code: 'unknown-role', value: 'start' },
    ]);
    expect((await placesOfFile(file, { fields: 'a' })).problems).toEqual([{ code: 'malformed-fields', value: 'a' }]);
  });

  it('keeps what the author asks for, and counts what does not say where it is', async () => {
    const file = 'nom;commune;latitude;longitude\nParc;Redon;47.65;-2.08\nStade;Rieux;47.6;-2.1\nBanc;;;';
    const inRedon = await placesOfFile(file, { commune: 'Redon' });
    expect([inRedon.places.map(({ title }) => title), inRedon.unplaced]).toEqual([['Parc'], 1]);
    const near = await placesOfFile(file, { near: '47.6,-2.1', radius: '1' });
    expect([near.places.map(({ title }) => title), near.unplaced]).toEqual([['Stade'], 1]);
  });

  it('shows what is to come of an agenda, and nothing that is over', async () => {
    const file =
      'titre;date_debut;lieu;latitude;longitude\nBal;2027-07-14;Port;47.65;-2.08\nFoire;2025-07-14;Port;47.65;-2.08';
    const { places } = await placesOfFile(file);
    expect(places).toMatchObject([{ title: 'Bal', event: { title: 'Bal' }, venue: { name: 'Port', position: {} } }]);
  });

  it('does not take places that were built one day for events', async () => {
    const { places } = await placesOfFile('nom;debut_travaux;latitude;longitude\nParc;;47.65;-2.08\nStade;;47.6;-2.1');
    expect(places.map(({ title, event }) => [title, event])).toEqual([
      ['Parc', undefined],
      ['Stade', undefined],
    ]);
  });
});
