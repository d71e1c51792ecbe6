import { readJson } from '../../values/json.js';
import { clean } from '../../values/text.js';
import { knownValues } from '../known-values.js';
import type { Venue } from '../types.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The address in an object, or in the first of a list of them; empty when that is something else, such as a geometry;
 * undefined for anything but objects.
 */
export function addressListed(value: unknown): Venue | undefined {
  const [first] = listOf(value);
  if (!first) return undefined;
  const textOf = (name: RegExp) => clean(Object.entries(first).find(([key]) => name.test(key))?.[1]);
  return knownValues({
    address: textOf(/^(numero_voie|voie|rue|street(_?address)?)$/i),
    postcode: textOf(/^(code_postal|postal_?code|postcode)$/i),
    commune: textOf(/^(nom_commune|commune|ville|city|address_?locality)$/i),
  });
}

/** The hours in a list of days, each with two halves, as a sentence; undefined for anything else. */
export function hoursListed(value: unknown): string | undefined {
  const told = listOf(value).map(hoursOfDays).filter(Boolean);
  return told.length ? told.join('; ') : undefined;
}

function hoursOfDays(fields: Fields): string {
  const [first, last, note] = ['nom_jour_debut', 'nom_jour_fin', 'commentaire'].map((name) => clean(fields[name]));
  const spans = [1, 2].flatMap((half) => {
    const [from, to] = ['debut', 'fin'].map((end) => clean(fields[`valeur_heure_${end}_${half}`]).slice(0, 5));
    return from && to ? `${from}-${to}` : [];
  });
  const days = last && last !== first ? `${first} au ${last}` : first;
  return [days && `${days}\u00a0: ${spans.join(', ')}`, note && `(${note})`].filter(Boolean).join(' ').trim();
}

function listOf(value: unknown): readonly Fields[] {
  const json = readJson(value);
  return (Array.isArray(json) ? json : [json]).filter((item): item is Fields => typeof item === 'object' && !!item);
}
