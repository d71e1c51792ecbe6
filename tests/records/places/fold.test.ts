import { describe, expect, it } from 'vitest';
import { placesOfFile } from './places-of.js';

/** Rows of `id;nom;categorie;statut;adresse;telephone;latitude;longitude`. */
async function placesIn(...rows: readonly string[]) {
  const { places } = await placesOfFile(
    ['id;nom;categorie;statut;adresse;telephone;latitude;longitude', ...rows].join('\n'),
  );
  return places;
}

describe('rows of one place', () => {
  it('are told once, with the categories of all of them and what either says', async () => {
    const places = await placesIn(
      '7;Les Halles;Marché;;;02 99 71 05 27;47.65;-2.08',
      '7;LES HALLES;Salle;;2 rue du Port;02 99 00 00 00;;',
    );
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({
      categories: ['Marché', 'Salle'],
      phone: '02 99 71 05 27',
      venue: { address: '2 rue du Port', position: { lat: 47.65, lon: -2.08 } },
      row: 0,
    });
  });

  it.each([
    ['en service', 'Fermé', undefined],
    ['Fermé', 'en service', undefined],
    ['Fermé', 'Fermé', 'closed'],
  ])('are in use when one of them is: %s, %s', async (one, other, status) => {
    const places = await placesIn(`7;Halles;;${one};;;47.65;-2.08`, `7;Halles;;${other};;;47.65;-2.08`);
    expect(places.map((place) => place.status)).toEqual([status]);
  });

  it.each([
    ['the same number and another name', '7;Piscine;;;;;47.65;-2.08'],
    ['the same number far away', '7;Halles;;;;;48.11;-1.68'],
    ['the same name and another number', '8;Halles;;;;;47.65;-2.08'],
  ])('are none with %s', async (_, row) => {
    expect(await placesIn('7;Halles;;;;;47.65;-2.08', row)).toHaveLength(2);
  });

  it('are none with the same number at other addresses: mapping programs write 0 in every row', async () => {
    const places = await placesIn('0;Défibrillateur;;;2 rue du Port;;;', '0;Défibrillateur;;;Le Bourg;;;');
    expect(places.map(({ venue }) => venue.address)).toEqual(['2 rue du Port', 'Le Bourg']);
  });
});

describe('containers', () => {
  const head = 'type;dechets;adresse;commune;latitude;longitude';

  it('at one address are one place, named by what and where it is, which takes what any of them takes', async () => {
    const { places } = await placesOfFile(
      [
        head,
        'Colonne aérienne;Verre;2 rue du Port;Redon;;',
        'Colonne enterrée;Papier;2 rue du Port;Redon;;',
        'Colonne aérienne;Verre;Le Bourg;Redon;;',
      ].join('\n'),
    );
    expect(places.map(({ title, streams }) => [title, [...streams].sort()])).toEqual([
      ['Colonne aérienne, 2 rue du Port', ['glass', 'paper']],
      ['Colonne aérienne, Le Bourg', ['glass']],
    ]);
  });

  it('on one spot are one place, though their addresses are written otherwise', async () => {
    const { places } = await placesOfFile(
      [
        head,
        'Colonne;Verre;2 rue du Port;Redon;47.65;-2.08',
        'Colonne;Papier;Rue du Port;Redon;47.65;-2.08',
        'Colonne;Papier;2 rue du Port;Redon;47.66;-2.08',
      ].join('\n'),
    );
    expect(places.map(({ streams }) => streams)).toEqual([['glass', 'paper'], ['paper']]);
  });
});

describe('places that nothing names', () => {
  it.each([
    ['fr', 'Sans nom'],
    ['en', 'Unnamed'],
  ])('say so in the language of the page: %s', async (lang, title) => {
    const file = 'nom;pose;lat_gps;lon_gps\nHalles;1998;47.65;-2.08\n;2004;47.66;-2.09';
    const { places } = await placesOfFile(file, { lang });
    expect(places.map(({ title, nameless }) => [title, nameless])).toEqual([
      ['Halles', undefined],
      [title, true],
    ]);
  });
});
