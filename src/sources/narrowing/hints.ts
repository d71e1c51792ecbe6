import { readPoint } from '../../values/point.js';
import { DEFAULT_RADIUS_KM, readRadius } from '../../values/radius.js';
import type { Hints, Scope } from '../types.js';

const DAY = 86_400_000;
/** Days for which events that are over are still requested, because links to them are still followed. */
const PAST_DAYS = 31;
/** Folded words in the names of datasets and files that announce each kind of records. */
const SUBJECTS: Readonly<Record<Scope['kind'], readonly string[]>> = {
  event: ['agenda', 'evenement', 'manifestation'],
  place: [
    ...['equipement', 'lieux', 'batiment', 'etablissement', 'point d apport', 'apport volontaire', 'decheterie'],
    ...['defibrillateur', 'irve', 'recharge', 'stationnement', 'covoiturage', 'fontaine', 'toilettes', 'arbres'],
  ],
  row: [],
};

/**
 * What a service may leave out of its response because the page would filter it out anyway. An attribute that cannot be
 * parsed leaves nothing out.
 *
 * @param now epoch milliseconds
 */
export function hintsFor({ kind, commune, near, radius }: Scope, now: number): Hints {
  const communes = (commune ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const point = near ? readPoint(near) : undefined;
  return {
    ...(communes.length && { commune: communes }),
    ...(point && { point: { ...point, radiusKm: readRadius(radius ?? '') ?? DEFAULT_RADIUS_KM } }),
    ...(kind === 'event' && { period: { from: now - PAST_DAYS * DAY } }),
    ...(SUBJECTS[kind].length && { subject: SUBJECTS[kind] }),
  };
}
