import type { Venue } from '../records/types.js';

/** A venue on one line, as one writes it on an envelope: « Salle des fêtes, 2 rue du Port, 35600 Redon ». */
export function placeText(venue: Venue): string {
  return [venue.name, addressText(venue)].filter(Boolean).join(', ');
}

/** The address as text, without the name of the place, which maps know less well than addresses. */
export function addressText({ address, postcode, commune }: Venue): string {
  const town = [postcode, commune].filter(Boolean).join(' ');
  return [address, town].filter(Boolean).join(', ');
}
