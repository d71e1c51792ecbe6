import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Places } from '../src/feed/records.js';
import { isInFrance, middleOf } from '../src/values/france.js';
import { placesOfFile } from './records/places/places-of.js';

const folder = new URL('../../shared/feeds/', import.meta.url);
const reading = new Map<string, Promise<Places>>();

function read(file: string): Promise<Places> {
  const known = reading.get(file) ?? placesOfFile(new Uint8Array(readFileSync(new URL(file, folder))));
  reading.set(file, known);
  return known;
}

function metres(one: { lat: number; lon: number }, other: { lat: number; lon: number }): number {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * 111_195;
}

describe.runIf(existsSync(folder))('published files of places', { timeout: 30_000 }, () => {
  // South, north, west and east of the territory.
  const nantes = [47.1, 47.35, -1.8, -1.35] as const;
  it.each([
    ['nantes-equipements-deplacement.csv', 'nantes/equipements', 231, 0, nantes],
    ['pdl-installations-sportives.csv', 'sports/installations', 9209, 0, [46.2, 48.6, -2.6, 0.95]],
    ['bordeaux-toilettes.csv', 'toilettes', 85, 0, [44.8, 44.92, -0.65, -0.53]],
    ['paris-fontaines.csv', 'paris/fontaines-a-boire', 1188, 0, [48.75, 48.95, 2.2, 2.5]],
    ['plainecommune-pav-verre.csv', 'place', 637, 0, [48.89, 48.98, 2.31, 2.43]],
    ['lyon-composteurs.csv', 'lyon/composteurs', 291, 291, [0, 0, 0, 0]],
    ['nantes-decheteries.geojson', 'nantes/equipements', 16, 0, nantes],
    ['bnlc-covoiturage.csv', 'etalab/schema-lieux-covoiturage', 2473, 0, [-21.4, 51.1, -5, 55.9]],
  ] as const)('%s: every row is a place of its own, in its territory', async (file, schema, count, lost, bounds) => {
    const { places, issues, ...found } = await read(file);
    expect(found.schema.name).toBe(schema);
    expect(issues).toEqual([]);
    expect(places).toHaveLength(count);
    expect(new Set(places.map(({ id }) => id)).size).toBe(count);
    const positions = places.flatMap(({ venue }) => venue.position ?? []);
    expect(count - positions.length).toBe(lost);
    const [south, north, west, east] = bounds;
    expect(
      positions.filter(
        ({ lat, lon }) => lat < south || lat > north || lon < west || lon > east || !isInFrance({ lat, lon }),
      ),
    ).toEqual([]);
    expect(places.filter(({ title }) => !title)).toEqual([]);
  });

  it.each([
    ['nantes-equipements-deplacement.csv', '33 Station Accueil Racine', 47.213483, -1.563188],
    ['pdl-installations-sportives.csv', 'Site de la Mine', 47.552265, -1.532627],
    ['bordeaux-toilettes.csv', 'Urinoir Simiot', 44.822979, -0.577401],
    ['paris-fontaines.csv', 'Borne-fontaine, 11 RUE DE LA COSSONNERIE', 48.86152, 2.348349],
    ['plainecommune-pav-verre.csv', 'Plaine Commune: Point de collecte verre, 61 Rue du Landy', 48.915267, 2.368826],
    ['nantes-decheteries.geojson', 'Ecopoint Chantenay', 47.198438, -1.601752],
    ['bnlc-covoiturage.csv', "Parking intermodal Gare d'Ambérieu en Bugey", 45.956599, 5.341196],
  ])('%s: %s is where it is', async (file, title, lat, lon) => {
    const { places } = await read(file);
    const position = places.find((place) => place.title === title)?.venue.position;
    expect(position && metres(position, { lat, lon })).toBeLessThan(20);
  });

  it('tells the glass containers of Plaine Commune apart by their address', async () => {
    const { places } = await read('plainecommune-pav-verre.csv');
    expect(places.every(({ venue, streams }) => venue.address && streams.join() === 'glass')).toBe(true);
    expect(new Set(places.map(({ title }) => title)).size).toBeGreaterThan(595);
  });

  it('knows whom the toilets of Bordeaux welcome', async () => {
    const { places } = await read('bordeaux-toilettes.csv');
    expect(places.filter(({ accessibility }) => accessibility?.includes('mi'))).toHaveLength(66);
    expect(new Set(places.flatMap(({ categories }) => categories)).size).toBe(3);
  });

  it('knows which fountains of Paris are closed for now, and names them in French', async () => {
    const { places } = await read('paris-fontaines.csv');
    expect(places.filter(({ status }) => status === 'temporarily-closed')).toHaveLength(782);
    expect(
      new Set(places.flatMap(({ categories }) => categories.filter((name) => name === name.toUpperCase()))),
    ).toEqual(new Set());
  });

  it('reads the codes of communes of six digits', async () => {
    const { places } = await read('nantes-decheteries.geojson');
    expect(places.map(({ venue }) => venue.insee?.length)).toEqual(places.map(() => 5));
    expect(places[0]).toMatchObject({
      title: 'Déchèterie de La Prairie de Mauves',
      venue: { insee: '44109', address: 'Rue Vulcain' },
    });
  });

  it('tells composting sites without position, so that the list is of use', async () => {
    const { places } = await read('lyon-composteurs.csv');
    expect(
      places.filter(({ venue, streams }) => venue.address && venue.commune && streams.includes('organic')).length,
    ).toBeGreaterThan(280);
  });

  it('knows the car parks that are closed, those of Corsica, and those of La Réunion', async () => {
    const { places } = await read('bnlc-covoiturage.csv');
    expect(places.filter(({ status }) => status === 'closed')).toHaveLength(11);
    expect(places.filter(({ venue }) => venue.insee?.startsWith('974'))).toHaveLength(10);
  });

  it('has car parks near the middle of the département of their code', async () => {
    const { places } = await read('bnlc-covoiturage.csv');
    const far = places.filter(({ venue: { insee = '', position } }) => {
      const middle = middleOf(insee);
      return position && (!middle || metres(position, middle) > 130_000);
    });
    // Romagné is in Brittany by its name and its position, and in Gironde by its code.
    expect(far.map(({ venue }) => venue.insee)).toEqual(['33358']);
  });

  it('shows what is to come of an agenda', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('rag-openagenda-events.json', folder)));
    const { places, schema } = await placesOfFile(bytes, { now: Date.parse('2026-01-10T10:00:00Z') });
    expect(schema.name).toBe('opendatasoft/evenements-publics-openagenda');
    expect(places.length).toBeGreaterThan(20);
    expect(places.every(({ event, venue }) => event && venue.position)).toBe(true);
  });
});
