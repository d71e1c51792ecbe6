import { plainOf, type Reading } from './reading.js';

/** What publishers write to say nothing. */
const UNSAID = /^(non (renseign|communiqu)|nc$|n\/a$|inconnu|null$|none$|aucun)/i;

/** Opening hours as published, on one line: days first, where they have a column of their own; `''` when unknown. */
export function placeHoursOf(reading: Reading): string {
  return [plainOf(reading, 'dateText'), plainOf(reading, 'hours')]
    .map((text) =>
      text
        .replace(/[{}"]/g, '')
        .replaceAll('|', ', ')
        .replace(/\s*\n+\s*/g, '; '),
    )
    .filter((text) => text && !UNSAID.test(text))
    .join(' ');
}
