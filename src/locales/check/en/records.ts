import type { FindingsOf, RecordFinding } from '../findings.js';
import { about, counted, sentences } from './phrases.js';

export const recordFindings: FindingsOf<RecordFinding> = {
  'undated-menu': sentences(
    ({ count }) => `${counted(count, 'row')} of menus without a date, not shown.`,
    'Add the date of the meal, or remove these rows.',
  ),
  'missing-title': sentences(
    ({ count }) => `${counted(count, 'row')} without a title.`,
    'Give each row a title, or delete empty rows.',
  ),
  'held-back': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'row')} not published, which visitors do not see.`,
    'If they are to be announced, publish them at the source.',
  ),
  'missing-date': sentences(({ count }) => `${counted(count, 'event')} without a date.`, 'Add the start date.'),
  'unreadable-date': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'unreadable date')}.`,
    'Write dates as YYYY-MM-DD or DD/MM/YYYY, with a time if need be (21/11/2026 20:30).',
  ),
  'end-before-start': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'event')} ending before the start.`,
    'Check both dates; day and month are often swapped.',
  ),
  'assumed-year': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'date')} without a year: the nearest one is shown.`,
    'Write the year, as in 12/12/2026: without it, what is over may be announced for next year.',
  ),
  'unreadable-recurrence': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'repetition')} not understood.`,
    'Write one row per session, or an RRULE as iCalendar has it.',
  ),
  'unreadable-value': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'value')} not understood.`,
    'Compare with the rows around, and mend at the source.',
  ),
  'unsafe-link': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'link')} left out.`,
    'A link begins with https://; links to local files or programs are not shown.',
  ),
  unplaced: sentences(
    ({ count, detail }) => `${counted(count, 'record')} left out: they say too little of where they are for ${detail}.`,
    'Add the town, its INSEE code or a position to each row.',
  ),
  'without-commune': sentences(
    ({ count }) => `${counted(count, 'event')} without a town.`,
    'Add the town or its postcode: the filter by town needs it.',
  ),
  'without-position': sentences(
    ({ count }) => `${counted(count, 'event')} without a position.`,
    'Add latitude and longitude, for exact directions.',
  ),
  'impossible-position': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'impossible position')}.`,
    'Give latitude and longitude in degrees (WGS 84); leave empty what is not known, rather than 0.',
  ),
  'place-without-commune': sentences(
    ({ count }) => `${counted(count, 'place')} without a town.`,
    'Add the town or its postcode: the filter by town needs it.',
  ),
  'place-without-title': sentences(
    ({ count }) => `${counted(count, 'place')} without a name, or anything in place of one.`,
    'If a column can name them, give it to the tag: fields=\'{"title":"Name of the column"}\'. If none can, ask the producer for one.',
  ),
  'place-without-position': sentences(
    ({ count }) => `${counted(count, 'place')} without a position: in the list, but not on the map.`,
    'Add latitude and longitude: the geocoder of the Géoplateforme finds them from addresses.',
  ),
  'out-of-france': sentences(
    ({ count }) => `${counted(count, 'place')} out of France.`,
    'Check the coordinates: a digit left out is enough, or a latitude in place of a longitude.',
  ),
  'far-from-commune': sentences(
    ({ count }) =>
      `${counted(count, 'place')} with a position far from the département of ${count > 1 ? 'their' : 'its'} code.`,
    'Check the position, then the INSEE code or the postcode: one of the two is that of another place.',
  ),
};
