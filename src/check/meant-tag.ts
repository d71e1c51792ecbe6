import { nearestName } from './nearest-name.js';

/** Names that authors may give to the tags, without accents and in the singular. */
const FRENCH: Readonly<Record<string, string>> = {
  annuaire: 'map',
  calendar: 'agenda',
  calendrier: 'agenda',
  cantine: 'menu',
  carte: 'map',
  data: 'table',
  donnee: 'table',
  equipement: 'map',
  event: 'agenda',
  evenement: 'agenda',
  lieu: 'map',
  liste: 'table',
  manifestation: 'agenda',
  place: 'map',
  plan: 'map',
  repas: 'menu',
  tableau: 'table',
  widget: 'auto',
};

/**
 * The widget that was probably meant by a tag that is none: `agenda` for `sdcl-agenda`, `scdl-agendas` or
 * `scdl-événements`.
 *
 * @param tag local name.
 * @param names widgets, without `scdl-`.
 */
export function meantTag(tag: string, names: readonly string[]): string | undefined {
  const folded = tag.normalize('NFD').replace(/\p{M}/gu, '');
  const word = folded.slice(folded.indexOf('-') + 1);
  const meant = [word, word.replace(/[sx]$/, '')].find((each) => Object.hasOwn(FRENCH, each));
  return meant === undefined ? nearestName(word, names) : FRENCH[meant];
}
