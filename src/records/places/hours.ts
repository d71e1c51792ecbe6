import { cellOf, isPacked, plainOf, type Reading } from '../reading.js';

/** Words for unknown hours. */
const UNSAID =
  /^(non (renseign|communiqu)|nc$|n\/a$|inconnu|null\b|none$|aucun|(oui|non|vrai|faux|true|false|[\d.,]+)$)/i;
/** A list as databases write it, `{"24/7"}`, or a cell in quotes of its own; others are part of OpenStreetMap's syntax. */
const WRAPPED = /^[{["].*/s;
/** A grid of dates and hours separated by bars, most of them empty, as tourist offices export it. */
const GRID = /\|{4}/;

/** Opening hours as published, on one line: days first, where they have a column of their own; `''` when unknown. */
export function placeHoursOf(reading: Reading): string {
  return [plainOf(reading, 'dateText'), hoursIn(reading)]
    .map((text) =>
      (GRID.test(text) ? (reading.helper('placeDetails')?.hoursInGrid(text) ?? '') : text)
        .replace(WRAPPED, (text) => text.replace(/[{}"]/g, ''))
        .replace(/(?<!\|)\|(?!\|)/g, ', ')
        .replace(/\s*\n+\s*/g, '; '),
    )
    .filter((text) => text && !UNSAID.test(text))
    .join(' ');
}

/** The hours in the row's columns: one for each day, and for closings unless other words include them. */
function hoursIn(reading: Reading): string {
  const told =
    (reading.roles.hours?.[1] && reading.helper('placeDetails')?.hoursInColumns(reading)) ?? hoursInCell(reading);
  const words = told && plainOf(reading, 'description');
  return /ferm[eé]/i.test(words) ? (reading.helper('placeDetails')?.withClosings(told, words) ?? told) : told;
}

function hoursInCell(reading: Reading): string {
  const cell = cellOf(reading, 'hours')?.value;
  const listed = isPacked(cell) ? reading.helper('placeDetails')?.hoursListed(cell) : undefined;
  return listed ?? plainOf(reading, 'hours');
}
