import { describe, expect, it } from 'vitest';
import { isTaken, streamsIn } from '../../../src/records/places/streams.js';
import { placesOfFile } from './places-of.js';

describe('what a collection point takes', () => {
  it.each([
    ['Verre', ['glass']],
    ["Récup'verre", ['glass']],
    ['Papier', ['paper']],
    ['papier-carton', ['paper']],
    ['Biflux', ['packaging', 'paper']],
    ['sélective', ['packaging']],
    ['déchet recyclable', ['packaging']],
    ['Emballages', ['packaging']],
    ['Textile', ['textile']],
    ['Vêtements', ['textile']],
    ['Biodéchets', ['organic']],
    ['Déchets verts', ['organic']],
    ['Ordure ménagère (Accès clé)', ['household']],
    ['ordures', ['household']],
    ['OM', ['household']],
    ['Encombrants', ['bulky']],
    ['DEEE', ['electrical']],
    ['Piles', ['battery']],
    ['Huiles usagées', ['oil']],
    ['Verre et papier', ['glass', 'paper']],
    ['Mobilier urbain', ['bulky']],
    ['Composteur de quartier', ['organic']],
    ['Tri', ['packaging']],
    ['Point de tri', []],
    ['Points tri verre', ['glass']],
    ['Place de Compostelle', []],
    ['Borne de recharge pour vélo électrique', []],
    ['Projet', []],
    ['', []],
  ])('is told by « %s »', (words, streams) => {
    expect(streamsIn(words)).toEqual(streams);
  });

  it.each([
    ['oui', true],
    ['non', false],
    [true, true],
    [false, false],
    [3, true],
    [0, false],
    ['0', false],
    ['2', true],
    ['', false],
    [null, false],
    ['colonne enterrée', true],
    ['aucun', false],
  ])('is taken or not when its column holds %j', (value, taken) => {
    expect(isTaken(value)).toBe(taken);
  });

  it.each([
    ['nothing', ''],
    ['words of its own', 'DMA'],
  ])('is told by a column that begins with %s for hundreds of rows, as sorted ones do', async (_, first) => {
    const rows = Array.from(
      { length: 500 },
      (_one, index) => `P${index};${index < 250 ? first : 'Verre'};47.6;-2.${index}`,
    );
    const { places } = await placesOfFile(`nom;flux;latitude;longitude\n${rows.join('\n')}`);
    expect(places.at(-1)?.streams).toEqual(['glass']);
  });

  it('is told by any column of places whose names are those of containers', async () => {
    const { places } = await placesOfFile('nom;accepte;lat;lon\nÉco-point Gare;Verre + papier;47.6;-2.1\n');
    expect(places[0]?.streams).toEqual(['glass', 'paper']);
  });

  it('is told of the place that a column of any name names', async () => {
    const file = 'point tri;verre;emballages;lat;lon\nGare;x;;47.6;-2.1\nStade;;x;47.7;-2.2\n';
    const { places } = await placesOfFile(file);
    expect(places.map(({ title, streams }) => [title, streams])).toEqual([
      ['Gare', ['glass']],
      ['Stade', ['packaging']],
    ]);
  });

  it.each([
    ['Conteneur à verre', ['glass']],
    ['Verrerie d’art', []],
    ['Musée du papier', []],
  ])('is told by the name of a container, and of nothing else: %s', async (name, streams) => {
    const { places } = await placesOfFile(`nom;type;latitude;longitude\n${name};Borne de collecte;47.65;-2.08`);
    expect(places[0]?.streams).toEqual(streams);
  });

  it('is found in whatever column has its words, when the rows are containers', async () => {
    const rows = ['47,08;-1,28;Verre;Colonne enterrée;Rue du Port', '47,08;-1,28;Papier;Colonne enterrée;Rue du Port'];
    const { places } = await placesOfFile(['Y;X;detail;type;adresse', ...rows].join('\n'));
    expect(places.map(({ streams }) => streams)).toEqual([['glass', 'paper']]);
  });

  it.each([
    ['counts', 'Nb colonnes verre;Nb colonnes papier;Nb colonnes OMR', '2;1;0', ['glass', 'paper']],
    ['crosses', 'VERRE;JOURNAUX-MAGAZINES;CORPS CREUX', 'X;;x', ['glass', 'packaging']],
    ['answers', 'Collecte du verre;Corps plats;Textiles', 'oui;oui;non', ['glass', 'paper']],
  ])('is told by columns that are called after it, which hold %s', async (_name, columns, cells, streams) => {
    const { places } = await placesOfFile(`adresse;commune;${columns};X;Y\nRue Haute;Redon;${cells};-2,08;47,65`);
    expect(places.map((place) => [place.title, place.streams])).toEqual([
      ['Point d’apport volontaire, Rue Haute', streams],
    ]);
  });

  it('is told beside how its columns stand, which is no kind of place', async () => {
    const { places } = await placesOfFile(
      'Type de déchet;Localisation;Type de colonne;Lat;Lng\nVerre;Rue du Port;Semi-enterrée;47.65;-2.08',
    );
    expect(places).toMatchObject([
      { title: 'Point d’apport volontaire, Rue du Port', facts: [{ name: 'Pose', value: 'Semi-enterrée' }] },
    ]);
  });

  it('is not told by columns that hold words', async () => {
    const { places } = await placesOfFile('nom;emballage;plat;X;Y\nÉpicerie;papier;carton;-2,08;47,65');
    expect(places.map(({ title, streams }) => [title, streams])).toEqual([['Épicerie', []]]);
  });

  it('is not guessed from columns that are about something else', async () => {
    const { places } = await placesOfFile(
      'X;Y;LOC;ACCES;DETAIL;ADRESSE\n-1,9;48,1;Mairie;Libre;Près de la baie vitrée;Rue du Port\n-1,8;48,2;Stade;Libre;Vestiaires;Rue Haute',
    );
    expect(places.map(({ streams, categories }) => [...streams, ...categories])).toEqual([[], []]);
  });

  it('is not a reason to fold places of another kind', async () => {
    const { places } = await placesOfFile(
      'nom;nature;adresse;latitude;longitude\nBar du Port;Café;1 rue du Port;47.65;-2.08\nTabac;Commerce;1 rue du Port;47.65;-2.08',
    );
    expect(places.map(({ title, streams }) => [title, streams])).toEqual([
      ['Bar du Port', []],
      ['Tabac', []],
    ]);
  });
});

describe('places that several rows tell', () => {
  const HEAD = 'id_colonne;type_dechet;type_emplacement;adresse;commune;geo_point_2d';

  it.each([
    ['at one address', 'A;Verre;;1 rue;Redon;47.65,-2.08\nB;Papier;;1 rue;Redon;47.6501,-2.08', 1],
    ['at one address without positions', 'A;Verre;;1 rue;Redon;\nB;Papier;;1 rue;Redon;', 1],
    ['at one spot without address', 'A;Verre;;;Redon;47.65,-2.08\nB;Papier;;;Redon;47.65,-2.08', 1],
    ['at two ends of a street', 'A;Verre;;1 rue;Redon;47.65,-2.08\nB;Papier;;1 rue;Redon;47.66,-2.08', 2],
    ['in two towns', 'A;Verre;;1 rue;Redon;\nB;Papier;;1 rue;Rieux;', 2],
  ])('are folded when the containers stand %s, or not', async (_name, rows, count) => {
    const { places } = await placesOfFile(`${HEAD}\n${rows}`);
    expect(places).toHaveLength(count);
    expect(new Set(places.flatMap(({ streams }) => streams))).toEqual(new Set(['glass', 'paper']));
    expect(new Set(places.map(({ id }) => id)).size).toBe(count);
  });

  it('are in use as soon as one container is', async () => {
    const { places } = await placesOfFile(`${HEAD}\nA;Verre;PROJET;1 rue;Redon;\nB;Papier;ENTERRE;1 rue;Redon;`);
    expect(places.map(({ status }) => status)).toEqual([undefined]);
  });

  it('keep ids of their own, the same at the next reading', async () => {
    const file = 'id;nom;latitude;longitude\n7;Banc;47.65;-2.08\n7;Banc;47.75;-2.08\n7;Banc;47.85;-2.08';
    const [first, second] = await Promise.all([placesOfFile(file), placesOfFile(file)]);
    expect(first.places.map(({ id }) => id)).toEqual(['7', '7-2', '7-3']);
    expect(second.places.map(({ id }) => id)).toEqual(['7', '7-2', '7-3']);
  });

  it('keep the name that they share with a few others, and take their address when they share it with all', async () => {
    const head = 'nom;adresse;latitude;longitude';
    const few = await placesOfFile(
      `${head}\nStade;1 rue;47.65;-2.08\nStade;2 rue;47.66;-2.08\nMairie;3 rue;47.67;-2.08`,
    );
    expect(few.places.map(({ title }) => title)).toEqual(['Stade', 'Stade', 'Mairie']);
    const all = await placesOfFile(`${head}\nStade;1 rue;47.65;-2.08\nStade;2 rue;47.66;-2.08`);
    expect(all.places.map(({ title }) => title)).toEqual(['Stade, 1 rue', 'Stade, 2 rue']);
  });
});
