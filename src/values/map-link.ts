import { type Point, readPosition } from './position.js';

/** Longer than the address of any map. */
const LONGEST = 2000;
const NUMBER = '(-?\\d{1,3}\\.\\d{1,15})';
/** Where addresses of maps keep what they show, from the surest: the pin of Google Maps, then the middle of the view. */
const PLACES = [
  `!3d${NUMBER}!4d${NUMBER}`,
  `[?&]mlat=${NUMBER}&mlon=${NUMBER}`,
  `[?&](?:q|query|ll|daddr|destination|center|marker)=(?:loc:)?${NUMBER}(?:,|%2C|%20|\\+)+${NUMBER}`,
  `@${NUMBER},${NUMBER}`,
  `#(?:map=)?\\d{1,2}(?:\\.\\d+)?/${NUMBER}/${NUMBER}`,
  `^geo:${NUMBER},${NUMBER}`,
  `^${NUMBER}, ?${NUMBER},\\d+(?:\\.\\d+)?z$`,
].map((pattern) => new RegExp(pattern, 'i'));

/** The point that the address of a map shows (Google Maps, OpenStreetMap, uMap, `geo:`); undefined for all else. */
export function readMapLink(text: string): Point | undefined {
  if (text.length > LONGEST) return undefined;
  for (const pattern of PLACES) {
    const [all, lat, lon] = pattern.exec(text) ?? [];
    if (all) return readPosition(lat, lon);
  }
  return undefined;
}
