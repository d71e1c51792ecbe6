import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/records/types.js';
import { openagenda } from '../../../src/schemas/events/openagenda.js';
import { type Cells, eventFrom, issuesOf } from '../a-row.js';

describe('the status', () => {
  it.each<[Cells, CalendarEvent['status']]>([
    [{ status: 'programmé' }, 'scheduled'],
    [{ status: 'ANNULE' }, 'cancelled'],
    [{ status: 'CANCELLED' }, 'cancelled'],
    [{ status: 'https://schema.org/EventCancelled' }, 'cancelled'],
    [{ status: 'Reporté' }, 'postponed'],
    [{ status: 'reprogrammé' }, 'rescheduled'],
    [{ status: 'https://schema.org/EventMovedOnline' }, 'moved-online'],
    [{ status: 'Complet' }, 'full'],
    [{ status: 'Bientôt complet' }, 'few-left'],
    [{ status: '{"id": 6, "label": {"fr": "Annulé"}}' }, 'cancelled'],
    [{ cancelled: 'oui' }, 'cancelled'],
    [{ cancelled: 'non', postponed: 'oui' }, 'postponed'],
    [{ cancelled: 0, full: true }, 'full'],
    [{ cancelled: 'annulé pour cause de vent' }, 'cancelled'],
    [{ title: 'ANNULÉ - Vide-grenier' }, 'cancelled'],
    [{ title: 'Foire (REPORTE EN SEPTEMBRE)' }, 'postponed'],
    [{ title: 'Complet : visite du port' }, 'full'],
    [{ title: 'Fest-noz – COMPLET !' }, 'full'],
    [{ title: 'Loto de l’école : annulé' }, 'cancelled'],
    [{ title: 'REPORTÉ Bal des pompiers' }, 'postponed'],
    [{ title: 'COMPLET L’été des contes' }, 'full'],
    [{ title: 'COMPLET GRIS CHERCHE CHEMISE' }, 'scheduled'],
    [{ title: 'Petit-déjeuner complet' }, 'scheduled'],
    [{ title: 'Report - annulation : mode d’emploi' }, 'scheduled'],
    [{ title: 'Reporters sans frontières' }, 'scheduled'],
    [{ title: 'Un complet gris' }, 'scheduled'],
  ])('%j is %s', (cells, status) => {
    expect(eventFrom(cells).status).toBe(status);
  });

  it.each([
    [1, 'scheduled'],
    [2, 'rescheduled'],
    [3, 'moved-online'],
    [4, 'postponed'],
    [5, 'full'],
    [6, 'cancelled'],
  ])('of OpenAgenda’s number %i is %s', (number, status) => {
    const { values = {} } = openagenda;
    expect(eventFrom({ status: number }, { values }).status).toBe(status);
  });

  it('means what the schema says of a number', () => {
    const values = { status: { 4: 'postponed' } };
    expect(eventFrom({ status: 4 }, { values }).status).toBe('postponed');
    expect(eventFrom({ status: 'constructor' }, { values }).status).toBe('scheduled');
  });
});

describe('the attendance', () => {
  it.each<[Cells, CalendarEvent['attendance']]>([
    [{}, 'onsite'],
    [{ attendance: 'En ligne' }, 'online'],
    [{ attendance: 'oui' }, 'online'],
    [{ attendance: 'Mixte (sur place et en ligne)' }, 'mixed'],
    [{ attendance: 'https://schema.org/MixedEventAttendanceMode' }, 'mixed'],
    [{ status: 'EventMovedOnline' }, 'online'],
  ])('%j is %s', (cells, attendance) => {
    expect(eventFrom(cells).attendance).toBe(attendance);
  });
});

describe('whom a place can welcome', () => {
  it.each<[unknown, CalendarEvent['accessibility']]>([
    ['mi:oui;hi:non, vi:non, pi:oui;sl:non', ['mi', 'pi']],
    [
      ['handicap moteur', 'handicap auditif'],
      ['mi', 'hi'],
    ],
    ['["handicap visuel"]', ['vi']],
    ['mi;ii', ['mi', 'ii']],
    ['Accessible PMR', ['mi']],
    ['accessible aux fauteuils, langue des signes', ['mi', 'sl']],
    ['oui', ['any']],
    [true, ['any']],
    ['accessible', ['any']],
    ['non', []],
    ['Non accessible aux PMR', []],
    ['inaccessible', []],
    ['', []],
  ])('%j is %j', (accessibility, codes) => {
    expect(eventFrom({ accessibility }).accessibility).toEqual(codes);
  });
});

describe('what it costs', () => {
  it.each<[Cells, boolean | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{ free: 'oui' }, true, undefined],
    [{ free: 'non' }, false, undefined],
    [{ free: 'gratuit' }, true, undefined],
    [{ free: 'gratuit sous condition' }, false, undefined],
    [{ price: 'Gratuit' }, true, 'Gratuit'],
    [{ price: 'Entrée libre sans réservation' }, true, 'Entrée libre sans réservation'],
    [{ price: 'Gratuit pour tous' }, true, 'Gratuit pour tous'],
    [{ price: 'Gratuit pour les moins de 12 ans' }, false, 'Gratuit pour les moins de 12 ans'],
    [{ price: 'Tarif : gratuit pour les habitants' }, false, 'Tarif : gratuit pour les habitants'],
    [{ price: 'Plein tarif : 25 € - Gratuit jusqu’à 18 ans' }, false, 'Plein tarif : 25 € - Gratuit jusqu’à 18 ans'],
    [{ price: '0 €' }, true, '0 €'],
    [{ price: '0,00 €' }, true, '0,00 €'],
    [{ price: '5 euros' }, false, '5 euros'],
    [{ price: 'payant' }, false, 'payant'],
    [{ price: 'Participation libre' }, undefined, 'Participation libre'],
    [{ price: '7.50' }, false, '7.50\u00a0€'],
    [{ price: 0 }, true, '0\u00a0€'],
    [{ price: 'De  € à 24,00 €' }, false, '24,00 €'],
    [{ price: 'Sur inscription' }, undefined, 'Sur inscription'],
  ])('%j: free is %s', (cells, free, price) => {
    expect(eventFrom(cells)).toMatchObject({ ...(free !== undefined && { free }), ...(price && { price }) });
    expect(eventFrom(cells).free).toBe(free);
  });

  it('is booked at the address that stands for a price', () => {
    const event = eventFrom({ price: 'https://billets.example/bal' });
    expect(event.booking).toBe('https://billets.example/bal');
    expect(event.price).toBeUndefined();
  });
});

describe('the venue', () => {
  it.each<[string, Cells, CalendarEvent['venue']]>([
    [
      'an address in one go',
      { place: 'Abbaye', address: '1 place Saint-Sauveur, 35600 Redon Cedex' },
      { name: 'Abbaye', address: '1 place Saint-Sauveur', postcode: '35600', commune: 'Redon' },
    ],
    [
      'a postcode between commas',
      { address: '2 rue du Port, 35600, Redon' },
      { address: '2 rue du Port', postcode: '35600', commune: 'Redon' },
    ],
    [
      'a postcode before a dash',
      { address: '2 rue du Port 35600 – Redon' },
      { address: '2 rue du Port', postcode: '35600', commune: 'Redon' },
    ],
    [
      'a calendar’s location',
      { place: 'Mairie, salle du conseil, 56350 Allaire' },
      { name: 'Mairie', address: 'salle du conseil', postcode: '56350', commune: 'Allaire' },
    ],
    [
      'a comma behind a house number',
      { place: '15 bis, avenue Foch, 35600 Redon' },
      { name: '15 bis, avenue Foch', postcode: '35600', commune: 'Redon' },
    ],
    ['a town and no more', { place: '26400 Grâne' }, { postcode: '26400', commune: 'Grâne' }],
    ['a town before its postcode', { place: 'Allan, 26780' }, { postcode: '26780', commune: 'Allan' }],
    ['a location without a town', { place: 'Salle des fêtes, Redon' }, { name: 'Salle des fêtes, Redon' }],
    [
      'an address that repeats the commune of its own column',
      { address: '9 rue Malher, PARIS', commune: 'Paris', postcode: '75004' },
      { address: '9 rue Malher', commune: 'Paris', postcode: '75004' },
    ],
    [
      'a place that repeats the commune, and an address that repeats the place',
      { place: 'Salle des fêtes, Redon', address: 'SALLE DES FÊTES, 3 rue du Port,Redon', commune: 'Redon' },
      { name: 'Salle des fêtes', address: '3 rue du Port', commune: 'Redon' },
    ],
    [
      'a street that is named after the commune',
      { address: 'Place de Redon', commune: 'Redon' },
      { address: 'Place de Redon', commune: 'Redon' },
    ],
    ['codes that a spreadsheet shortened', { postcode: '1000', insee: 1053 }, { postcode: '01000', insee: '01053' }],
    ['a Corsican commune', { insee: '2A004' }, { insee: '2A004' }],
    [
      'a postcode and a commune in one cell',
      { postcode: '77300#Fontainebleau', commune: '77300#Fontainebleau' },
      { postcode: '77300', commune: 'Fontainebleau' },
    ],
    [
      'the communes of several places',
      { postcode: '67000#Strasbourg|67540#Ostwald', commune: '67000#Strasbourg|67540#Ostwald' },
      { postcode: '67000', commune: 'Strasbourg' },
    ],
    ['a full stop for no place', { place: '.', address: '.', commune: 'Rezé' }, { commune: 'Rezé' }],
    ['a postcode after the commune', { commune: 'Mouy (60250)' }, { commune: 'Mouy' }],
    ['a foreign postcode', { postcode: 'H2L 4E3' }, { postcode: 'H2L 4E3' }],
    ['a point', { point: '47.65,-2.08' }, { position: { lat: 47.65, lon: -2.08 } }],
    ['two cells with decimal commas', { lat: '47,65', lon: '-2,08' }, { position: { lat: 47.65, lon: -2.08 } }],
  ])('reads %s', (_, cells, venue) => {
    expect(eventFrom(cells).venue).toEqual(venue);
  });

  it('tells of a position that is none', () => {
    expect(issuesOf({ point: 'au bout du quai' })).toEqual([
      { code: 'unreadable-value', column: 'point', value: 'au bout du quai' },
    ]);
  });
});

describe('links', () => {
  it.each([
    ['www.ville.example/agenda', 'https://www.ville.example/agenda'],
    ['Office de tourisme#https://ot.example', 'https://ot.example/'],
    ['voir https://a.example/x puis', 'https://a.example/x'],
  ])('finds the address in « %s »', (url, expected) => {
    expect(eventFrom({ url }).url).toBe(expected);
    expect(issuesOf({ url })).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'JAVA\tSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'refuses %j and tells',
    (value) => {
      for (const role of ['url', 'booking', 'image'] as const) {
        expect(eventFrom({ [role]: value })).not.toHaveProperty(role);
        expect(issuesOf({ [role]: value })).toMatchObject([{ code: 'unsafe-link', column: role }]);
      }
    },
  );

  it('tells of words where an address was expected', () => {
    expect(issuesOf({ booking: 'obligatoire' })).toMatchObject([{ code: 'unreadable-value', column: 'booking' }]);
  });

  it('sorts the ways to book of OpenAgenda', () => {
    const registration =
      '[{"type":"phone","value":"02 99 00 00 00"},{"type":"email","value":"bal@example.org"},{"type":"link","value":"https://bal.example"}]';
    expect(eventFrom({ booking: registration, phone: registration, email: registration })).toMatchObject({
      booking: 'https://bal.example/',
      phone: '02 99 00 00 00',
      email: 'bal@example.org',
    });
  });

  it.each([299710527, '299710527'])('puts back the zero that a spreadsheet has taken off the phone %j', (phone) => {
    expect(eventFrom({ phone }).phone).toBe('02\u00a099\u00a071\u00a005\u00a027');
  });

  it('keeps no phone nor e-mail that cannot be called nor written to', () => {
    const event = eventFrom({ phone: 'standard de la mairie', email: 'contact chez ville' });
    expect([event.phone, event.email]).toEqual([undefined, undefined]);
  });
});

describe('ways to book in one list', () => {
  it('are told apart, whatever else the list holds', () => {
    const ways = [null, 7, { type: 'email', value: 'mairie@redon.fr' }, { type: 'phone', value: '02 99 71 05 27' }];
    expect(eventFrom({ phone: ways, email: JSON.stringify(ways) })).toMatchObject({
      phone: '02 99 71 05 27',
      email: 'mairie@redon.fr',
    });
  });
});

describe('the image', () => {
  it.each<[unknown, string | undefined]>([
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    [{ url: 'https://cdn.example/a.jpg' }, 'https://cdn.example/a.jpg'],
    [[{ Photo: { Url: 'https://cdn.example/a.jpg', Titre: 'Le port' } }], 'https://cdn.example/a.jpg'],
    ['https://cdn.example/a.jpg|Le port|OT#https://cdn.example/b.jpg', 'https://cdn.example/a.jpg'],
    ['https://cdn.openagenda.com/static/graylogo140.png', undefined],
    [false, undefined],
    [0, undefined],
    ['non', undefined],
  ])('of %j', (image, url) => {
    expect(eventFrom({ image }).image?.url).toBe(url);
    expect(issuesOf({ image })).toEqual([]);
  });
});

describe('the words', () => {
  it('are plain text', () => {
    const event = eventFrom({ title: '<b>Bal</b> &amp; <i>feu</i>', description: '<p>Un.</p><p>Deux.</p>' });
    expect(event).toMatchObject({ title: 'Bal & feu', summary: 'Un.\n\nDeux.' });
  });

  it('are cut at the end of a word to make a summary, and whole in the description', () => {
    const description = 'Une soirée de danse. '.repeat(40).trim();
    const event = eventFrom({ description });
    expect(event.description).toBe(description);
    expect(event.summary?.length).toBeLessThanOrEqual(281);
    expect(event.summary).toMatch(/\p{L}…$/u);
  });

  it('are not repeated', () => {
    expect(eventFrom({ summary: 'Un bal.', description: '<p>Un bal.</p>' }).description).toBeUndefined();
  });

  it('keep the non-breaking spaces of a title, and lose its line breaks', () => {
    expect(eventFrom({ title: 'Qui\u00a0? \n Moi' }).title).toBe('Qui\u00a0? Moi');
  });

  it.each<[Cells, string]>([
    [{ summary: 'Un bal au port.' }, 'Un bal au port.'],
    [{ category: 'Concert' }, 'Concert'],
    [{ place: 'Le port' }, 'Le port'],
  ])('stand for a title that is missing: %j', (cells, title) => {
    expect(eventFrom({ title: ' ', ...cells }).title).toBe(title);
    expect(issuesOf({ title: ' ', ...cells })).toEqual([{ code: 'missing-title' }]);
  });
});

describe('the categories', () => {
  it.each<[unknown, string[]]>([
    ['Concert, Spectacle', ['Concert', 'Spectacle']],
    ['danse;fête', ['danse', 'fête']],
    [['Jazz', 'jazz'], ['Jazz']],
    [[{ name: 'Vie municipale', slug: 'vie' }], ['Vie municipale']],
    [null, []],
    ['Vélo, challenge-id=202654, E=MC²', ['Vélo', 'E=MC²']],
  ])('of %j', (category, expected) => {
    expect(eventFrom({ category }).categories).toEqual(expected);
  });

  it('mean what the schema says, and are left out when it says nothing', () => {
    const values = { category: { showevent: 'Spectacle', pointofinterest: '' } };
    const category =
      'https://x.example/core#ShowEvent|https://x.example/core#PointOfInterest|https://x.example/core#Fair';
    expect(eventFrom({ category }, { values }).categories).toEqual(['Spectacle', 'Fair']);
  });
});
