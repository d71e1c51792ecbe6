import { describe, expect, it } from 'vitest';
import { mayBeAgenda } from '../../../src/recognition/places/may-be-agenda.js';
import { recogniseAnyPlace } from '../../../src/recognition/places/published.js';

describe('a feed on a map may be an agenda', () => {
  it.each([
    [true, 'titre date_debut lieu latitude longitude', undefined],
    [true, 'title_fr firstdate_begin location_coordinates', undefined],
    [true, 'uid summary occurrences geo', 'icalendar'],
    [false, 'nom adresse latitude longitude', undefined],
    [false, 'nom latitude longitude date_installation', undefined],
    [false, 'identifiant type_objet voie disponibilite debut_indisponibilite geo_point_2d', undefined],
    [false, 'titre date_debut latitude', 'place'],
  ])('%s for %s', (agenda, names, named) => {
    const columns = names.split(' ');
    expect(mayBeAgenda(columns, named, recogniseAnyPlace(columns, named))).toBe(agenda);
  });
});
