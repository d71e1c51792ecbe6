import { largeCsv } from '../../demo/feeds/index.js';

/** @typedef {{ columns: string[], rows: string[][] }} Table */

/**
 * Events of a region as a table, from which files of every format are made.
 *
 * @param {number} count
 * @returns {Table}
 */
export function eventTable(count) {
  // None of these cells is quoted.
  const [columns, ...rows] = largeCsv(new Date(), { count })
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  return { columns, rows };
}

/** @param {Table} table */
export function plainCsv({ columns, rows }) {
  return linesOf([columns, ...rows].map((cells) => cells.join(';')));
}

/** As databases export it. @param {Table} table */
export function quotedCsv({ columns, rows }) {
  return linesOf([columns, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')));
}

const PROSE = ['Agenda du Pays de Redon', 'Mis à jour chaque semaine par l’office de tourisme'];

/** Lines above the header of the odd table. */
export const JUNK = PROSE.length;

/** As people make it: lines of prose first, quotes within quotes, here and there a cell too many or too few. @param {Table} table */
export function oddCsv({ columns, rows }) {
  const odd = rows.map((cells, index) => {
    if (index % 100 === 1) return [...cells, 'à vérifier'].join(';');
    if (index % 100 === 2) return cells.slice(0, -1).join(';');
    return cells.map((cell, column) => (column === 2 ? `"${cell} ""Entrée libre"""` : cell)).join(';');
  });
  return linesOf([...PROSE, columns.join(';'), ...odd]);
}

/** @param {Table} table */
export function json(table) {
  return JSON.stringify(objectsOf(table));
}

/** @param {Table} table */
export function geojson(table) {
  const features = objectsOf(table).map((properties) => {
    const [lat, lon] = properties.AGD_COORDO.split(',').map(Number);
    return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** One event in ten comes back every week. @param {Table} table */
export function calendar(table) {
  const events = objectsOf(table).flatMap((event, index) => [
    'BEGIN:VEVENT',
    `UID:${event.identifiant}@exemple.bzh`,
    `DTSTART;TZID=Europe/Paris:${clock(event.AGD_START)}`,
    `DTEND;TZID=Europe/Paris:${clock(event.AGD_END)}`,
    ...(index % 10 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=10'] : []),
    `SUMMARY:${escaped(event.AGD_TITRE)}`,
    // A line goes on where the next one begins with a space.
    `DESCRIPTION:${escaped(event.AGD_DESC).replace(/(.{60})(?=.)/g, '$1\r\n ')}`,
    `LOCATION:${escaped(`${event.lieu}, ${event.commune}`)}`,
    `CATEGORIES:${event.AGD_TYPE}`,
    `URL:${event.AGD_URL}`,
    'END:VEVENT',
  ]);
  return linesOf(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR']);
}

/**
 * @param {Table} table
 * @param {(parts: { sheets: Record<string, string> }) => Uint8Array} xlsxOf
 */
export function workbook({ columns, rows }, xlsxOf) {
  const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = [columns, ...rows].map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`);
  return xlsxOf({ sheets: { Agenda: xml.join('') } });
}

/** @param {Table} table @returns {Record<string, string>[]} */
function objectsOf({ columns, rows }) {
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
}

function linesOf(lines) {
  return `${lines.join('\r\n')}\r\n`;
}

function clock(iso) {
  return iso.slice(0, 19).replace(/[-:]/g, '');
}

function escaped(text) {
  return text.replace(/[\\;,]/g, '\\$&');
}
