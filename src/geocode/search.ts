import type { Position } from '../records/types.js';
import { readBytes } from '../sources/requests/request.js';
import type { ReadOptions } from '../sources/types.js';

/** An address that a geocoder knows. */
export interface Address {
  /** « 12 Rue du Port 35600 Redon » */
  readonly label: string;
  readonly position: Position;
}

/** Addresses to ask for. Fewer are shown: those near the places of the feed are chosen among them. */
const ASKED = 15;

/**
 * Addresses that begin like a text, the likeliest first. What is asked holds nothing but that text.
 *
 * @param geocoder address of a service that answers as the French address base does (GeoJSON, `q` and `autocomplete`)
 * @throws FeedError when it does not answer; the signal's own reason when it is aborted
 * @see https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage
 */
export async function searchAddresses(
  text: string,
  geocoder: string,
  options: Pick<ReadOptions, 'signal' | 'fetch' | 'now'>,
): Promise<Address[]> {
  const url = new URL(geocoder);
  for (const [name, value] of Object.entries({ q: text.slice(0, 200), autocomplete: '1', limit: String(ASKED) })) {
    url.searchParams.set(name, value);
  }
  const { bytes } = await readBytes(url.href, options);
  return addressesIn(JSON.parse(new TextDecoder().decode(bytes)));
}

/** The addresses in a GeoJSON answer. Features that are no address are left out. */
export function addressesIn(answer: unknown): Address[] {
  const { features } = (answer ?? {}) as { readonly features?: unknown };
  return Array.isArray(features) ? features.flatMap((feature: unknown) => addressIn(feature) ?? []) : [];
}

function addressIn(feature: unknown): Address | undefined {
  const { properties, geometry } = (feature ?? {}) as Partial<Record<'properties' | 'geometry', unknown>>;
  const { label } = (properties ?? {}) as { readonly label?: unknown };
  const { coordinates } = (geometry ?? {}) as { readonly coordinates?: unknown };
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (typeof label !== 'string' || !label || !isDegrees(lon, 180) || !isDegrees(lat, 90)) return undefined;
  return { label, position: { lat, lon } };
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
