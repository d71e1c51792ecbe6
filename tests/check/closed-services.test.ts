import { describe, expect, it } from 'vitest';
import { closedKind } from '../../src/check/closed-services.js';
import type { ClosedKind } from '../../src/locales/check/findings.js';

describe('a service that other sites may not read', () => {
  it.each<[ClosedKind, string]>([
    ['catalogue', 'https://www.data.gouv.fr/reuses/carte/'],
    ['calendar', 'webcal://p12-caldav.icloud.com/published/2/x'],
    ['calendar', 'https://calendar.google.com/calendar/embed?src=mairie%40ville.example'],
    ['calendar', 'https://www.google.com/calendar/htmlembed?src=x'],
    ['calendar', 'https://outlook.office365.com/owa/calendar/x/calendar.html'],
    ['sheet', 'https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0'],
    ['map', 'https://www.google.fr/maps/d/viewer?mid=1vaw'],
    ['map', 'https://overpass-turbo.eu/s/1abc'],
    ['map', 'https://umap.openstreetmap.fr/fr/map/bancs_12#12/47/-2'],
    ['drive', 'https://drive.google.com/file/d/1AbC/view'],
    ['drive', 'https://docs.google.com/document/d/1AbC/edit'],
    ['drive', 'https://mairie.sharepoint.com/:x:/s/agenda/x'],
    ['drive', 'https://1drv.ms/x/s!AbC'],
    ['drive', 'https://nuage.ville.example/s/AbCdEfGhIjKlMnO'],
    ['drive', 'https://Nuage.ville.example/index.php/s/AbCdEfGhIjKlMnO/download'],
    ['table', 'https://airtable.com/shrAbC'],
    ['table', 'https://lite.framacalc.org/agenda-9abc'],
    ['ticketing', 'https://fr-fr.facebook.com/mairie/events'],
    ['ticketing', 'https://www.helloasso.com/associations/fete/evenements/bal'],
    ['ticketing', 'https://www.eventbrite.fr/e/bal-1'],
  ])('is known as %s at %s', (kind, address) => {
    expect(closedKind(address)).toBe(kind);
  });

  it.each([
    'https://ville.example/agenda.csv',
    'https://ville.example/s/court',
    'https://ville.example/map/plan.kml',
    'https://notfacebook.com/agenda',
    'https://ville.example/?partage=https://facebook.com/mairie',
    '/agenda.csv',
  ])('is not what is at %s', (address) => {
    expect(closedKind(address)).toBeUndefined();
  });
});
