import { describe, expect, it } from 'vitest';
import { placesOfFile } from './places-of.js';

describe('the opening hours of a place', () => {
  it.each([
    ['9h-12h', '9h-12h'],
    ['Lundi|Mardi', 'Lundi, Mardi'],
    ['true', undefined],
    ['Non', undefined],
    ['0', undefined],
    ['[9h-12h] [14h-17h]', '[9h-12h] [14h-17h]'],
    ['"{""24/7""}"', '24/7'],
    ['"""Mo-Fr 09:00-12:00"""', 'Mo-Fr 09:00-12:00'],
    ['"Mo-Fr 09:00-12:00 || ""sur rendez-vous"""', 'Mo-Fr 09:00-12:00 || "sur rendez-vous"'],
    ['01/07/2026||31/08/2026||||||19:00||22:30', undefined],
    ['01/07/2026||31/08/2026||Ouvert le soir||Fermé le lundi||||||19:00', 'Ouvert le soir; Fermé le lundi'],
  ])('written %j are told as %j', async (written, told) => {
    const { places } = await placesOfFile(`nom,horaires,latitude,longitude\nMairie,${written},48.1,-1.7\n`);
    expect(places.map(({ hours }) => hours)).toEqual([told]);
  });
});

describe('hours in the grid of a tourist office', () => {
  const LUNCH = '12:00||14:00||||';
  const NONE = '||||||';
  const grid = (...cells: string[]) => [...cells, ...Array<string>(11 - cells.length).fill(NONE)].join('||');

  it.each([
    [
      'by day',
      grid('', '', '', '', LUNCH, '12:00||14:00||19:00||23:30'),
      'lundi : 12:00-14:00; mardi : 12:00-14:00, 19:00-23:30',
    ],
    ['without a break', grid('', '', '', '', NONE, '08:30||||||18:30'), 'mardi : 08:30-18:30'],
    ['around the clock', grid('', '', '', '', '00:00||||||00:00'), 'lundi : 00:00-24:00'],
    [
      'between two dates',
      grid('01/07/2026', '31/08/2026', '', '', LUNCH),
      'du 01/07/2026 au 31/08/2026 : lundi : 12:00-14:00',
    ],
    [
      'in two periods',
      `${grid('', '', '', '', LUNCH)} ; ${grid('', '', 'Sur réservation', '')}`,
      'lundi : 12:00-14:00; Sur réservation',
    ],
    [
      'with what the days do not say',
      grid('', '', 'Ouvert le lundi midi', 'Fermé le 1er mai', LUNCH),
      'lundi : 12:00-14:00; Fermé le 1er mai',
    ],
    ['but in words alone', grid('', '', 'Ouvert le lundi midi', ''), 'Ouvert le lundi midi'],
    ['with a time too few', grid('', '', 'Ouvert le lundi midi', '', '12:00||||||'), 'Ouvert le lundi midi'],
  ])('are told %s', async (_, written, told) => {
    const { places } = await placesOfFile(`nom,horaires,latitude,longitude\nCafé,${written},48.1,-1.7\n`);
    expect(places.map(({ hours }) => hours)).toEqual([told]);
  });
});

describe('days in a column of their own', () => {
  const file = (...rows: string[]) => ['nom,Jours de marché,horaires,latitude,longitude', ...rows].join('\n');

  it('go with the hours beside them', async () => {
    const { places } = await placesOfFile(file('Halle,jeudi,8h-12h,48.1,-1.7', 'Port,samedi,8h-13h,48.2,-1.7'));
    expect(places.map(({ hours }) => hours)).toEqual(['jeudi 8h-12h', 'samedi 8h-13h']);
  });

  it('are about something else when most hours are without', async () => {
    const toilets = ['Halle,jeudi,24h/24,48.1,-1.7', 'Port,,24h/24,48.2,-1.7', 'Gare,,8h-20h,48.3,-1.7'];
    const { places } = await placesOfFile(file(...toilets));
    expect(places.map(({ hours }) => hours)).toEqual(['24h/24', '24h/24', '8h-20h']);
  });
});

describe('closings that a description tells of', () => {
  it.each([
    ['24h/24', 'Fermeture de 3h00 à 6h00', '24h/24; Fermeture de 3h00 à 6h00'],
    ['Lundi 9h-12h', 'Accueil à l’étage. Fermé pour travaux. Ascenseur.', 'Lundi 9h-12h; Fermé pour travaux'],
    ['Lundi 9h-12h', 'FERMEE EN AOUT', 'Lundi 9h-12h; FERMEE EN AOUT'],
    ['Lundi 9h-12h. Fermé en août', 'Fermé en août', 'Lundi 9h-12h. Fermé en août'],
    ['Lundi 9h-12h', 'Ferme pédagogique', 'Lundi 9h-12h'],
    ['Lundi 9h-12h', 'Une abbaye fermée au public depuis 1905', 'Lundi 9h-12h'],
    ['', 'Fermé en août', undefined],
  ])('go with %j: %j', async (hours, description, told) => {
    const { places } = await placesOfFile(
      `nom,horaires,description,latitude,longitude\nMairie,${hours},${description},48.1,-1.7\n`,
    );
    expect(places.map((place) => place.hours)).toEqual([told]);
  });
});

describe('hours that two columns tell', () => {
  it.each([
    ['14:00', '18:00', '14:00-18:00'],
    ['"10:00,14h30"', '"12:00,18h"', '10:00-12:00, 14h30-18h'],
    ['"10:00,13:00"', '17:00', 'ouverture 10:00,13:00, fermeture 17:00'],
    ['08:45', '', '08:45'],
    ['Variable', 'Variable', 'Variable'],
    ['', '', undefined],
  ])('open at %s, close at %s', async (opening, closing, told) => {
    const { places } = await placesOfFile(
      `nom,heure_ouverture,heure_fermeture,latitude,longitude\nStade,${opening},${closing},48.1,-1.7\n`,
    );
    expect(places.map(({ hours }) => hours)).toEqual([told]);
  });
});

describe('hours of places whose columns have names of their own', () => {
  it.each([
    [
      'a waste site with a column for each season',
      'Nom déchèterie;Adresse déchèterie;Lien tél;N° tél;Horaires été;Horaires hiver;Verre;Carton;lat;lon',
      'Déchèterie du Bois;ZA du Bois;tel:+33299000000;02 99 00 00 00;Lundi 9h-19h;Lundi 9h-17h;Oui;Non;48.1;-1.7',
      {
        title: 'Déchèterie du Bois',
        venue: { address: 'ZA du Bois' },
        phone: '02 99 00 00 00',
        hours: 'été\u00a0: Lundi 9h-19h; hiver\u00a0: Lundi 9h-17h',
      },
    ],
    [
      'a pool with a column for school holidays',
      'nom_equipement;horaires_periode_scolaire;horaires_vacances_scolaires;lat;lon',
      'Piscine;Lundi 12h-14h;Lundi 10h-18h;48.1;-1.7',
      { hours: 'période scolaire\u00a0: Lundi 12h-14h; vacances scolaires\u00a0: Lundi 10h-18h' },
    ],
    [
      'a market with its day and times apart',
      'Nom du marché;Lieu;Jour;Heure début;Heure fin;Périodicité;lat;lon',
      'Marché bio;Les Halles;Samedi;9h;12h30;Juillet et août;48.1;-1.7',
      { title: 'Marché bio', venue: { address: 'Les Halles' }, hours: 'Samedi 9h-12h30; Juillet et août' },
    ],
    [
      'a town hall with columns for halves of a day, one of which is closed',
      "Nom de l'établissement;N°;Voie;Lundi matin;Lundi après-midi;Mardi matin;Mardi après-midi;Mercredi matin;Jeudi matin;Vendredi matin;lat;lon",
      "Mairie;12;place de l'Église;9h-12h;14h-17h;9h-12h;Fermé;Fermé;9h-12h;9h-12h;48.1;-1.7",
      {
        venue: { address: "12 place de l'Église" },
        hours:
          'lundi\u00a0: 9h-12h, 14h-17h; mardi\u00a0: 9h-12h; mercredi\u00a0: fermé; jeudi\u00a0: 9h-12h; vendredi\u00a0: 9h-12h',
      },
    ],
    [
      'a town hall that opens on some days, with columns for their halves',
      'Nom;Lundi matin;Lundi après-midi;Mardi matin;Mardi après-midi;Samedi matin;lat;lon',
      'Mairie;9h-12h;14h-17h;9h-12h;Fermé;;48.1;-1.7',
      { hours: 'lundi\u00a0: 9h-12h, 14h-17h; mardi\u00a0: 9h-12h' },
    ],
    [
      'a defibrillator with days and hours of access',
      'Défibrillateur;Emplacement;Adresse;Jours d’accès;Heures d’accès;lat;lon',
      'Gymnase du Lac;Hall;rue du Lac;lundi au vendredi;8h-22h;48.1;-1.7',
      { title: 'Gymnase du Lac', venue: { address: 'rue du Lac, Hall' }, hours: 'lundi au vendredi 8h-22h' },
    ],
    [
      'a garden with two seasons and a unit in a header',
      'Nom;Sous-type;Superficie (m²);Ouverture été;Ouverture hiver;lat;lon',
      'Jardin des Plantes;Jardin;1250;8h-20h;8h-18h;48.1;-1.7',
      { hours: 'été\u00a0: 8h-20h; hiver\u00a0: 8h-18h', facts: [{ name: 'Surface', value: '1250\u00a0m²' }] },
    ],
    [
      'a reservoir whose capacity is not counted in places',
      'Nom;Sous-type;Capacité (m3);Horaires;lat;lon',
      'Bassin;Réserve;40;8h-20h;48.1;-1.7',
      { hours: '8h-20h', facts: [{ name: 'Capacité', value: '40\u00a0m3' }] },
    ],
  ])('are those of %s', async (_, columns, row, expected) => {
    const { places } = await placesOfFile(`${columns}\n${row}\n`);
    expect(places).toMatchObject([expected]);
  });
});
