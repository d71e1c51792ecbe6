import type { FindingsOf, SchemaFinding } from '../findings.js';
import { about, counted, delimiterOf, sentences } from './phrases.js';

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number without spaces (1250)',
  number: 'a number with a point before the decimals and no spaces (1250.5)',
  date: 'a date as YYYY-MM-DD (2026-11-21)',
  datetime: 'a date and time as YYYY-MM-DDTHH:MM (2026-11-21T20:30)',
  'date-or-datetime': 'a date as YYYY-MM-DD, with a time if need be (2026-11-21T20:30)',
  year: 'a year in four digits (2026)',
  array: 'a list in square brackets (["a","b"])',
  geopoint: 'a point in square brackets, longitude first ([2.35,48.85])',
  url: 'a whole address (https://www.example.org)',
  email: 'an e-mail address (town@example.org)',
  uuid: 'a unique identifier (UUID)',
};

export const schemaFindings: FindingsOf<SchemaFinding> = {
  'missing-required-column': sentences(
    ({ count, name }) => `${counted(count, 'required column')} missing: ${name}.`,
    ({ count }) =>
      count > 1
        ? 'Add them in the order of the schema, under their exact names.'
        : 'Add it at its place in the schema, under its exact name.',
  ),
  'missing-value': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'empty cell')} where the schema asks for a value.`,
    ({ count }) => (count > 1 ? 'Fill these cells.' : 'Fill this cell.'),
  ),
  'wrong-type': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'value')} wrongly written.`,
    ({ detail }) => `Write ${TYPES[detail] ?? detail}.`,
  ),
  'not-in-list': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'value')} not in the schema’s list.`,
    ({ detail }) => `Possible values, to the letter: ${detail}.`,
  ),
  'wrong-pattern': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'value')} not of the expected form.`,
    ({ detail }) => `Expected form, for instance: ${detail}`,
  ),
  'out-of-range': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'number')} out of bounds.`,
    ({ detail }) => `Give a number ${within(detail)}.`,
  ),
  'too-long': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'text')} too long.`,
    ({ detail }) => `${detail} characters at most.`,
  ),
  'too-short': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'text')} too short.`,
    ({ detail }) => `${detail} characters at least.`,
  ),
  'not-unique': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'value')} already given above.`,
    'Give each row a value of its own.',
  ),
  'wrong-siret': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'invalid SIRET number')}.`,
    'A SIRET has 14 digits, one of which checks the others: look it up on annuaire-entreprises.data.gouv.fr.',
  ),
  'wrong-siren': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'invalid SIREN number')}.`,
    'A SIREN has 9 digits, one of which checks the others: look it up on annuaire-entreprises.data.gouv.fr.',
  ),
  'none-of': sentences(
    ({ count, name }) => `${counted(count, 'row')} with none of these values: ${name}.`,
    'Give one at least.',
  ),
  'wrong-period': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'period')} with a date that does not exist.`,
    'Write YYYY-MM-DD/YYYY-MM-DD; day and month are often swapped.',
  ),
  'dates-out-of-order': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'row')} with dates out of order.`,
    'Check both dates.',
  ),
  'less-than': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'row')} where the first number is less than the second.`,
    'Check both numbers.',
  ),
  'wrong-sum': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'row')} where the first number is not the sum of the others.`,
    'Check these numbers.',
  ),
  'not-together': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'row')} filled in part.`,
    'Fill all of these columns, or none.',
  ),
  'renamed-column': sentences(
    ({ count, name, detail }) =>
      count > 1
        ? `${count} columns have other names in the schema: ${name}.`
        : `The column “${name}” is called “${detail}” in the schema.`,
    'Use the exact name, capitals included.',
  ),
  'missing-column': sentences(
    ({ count, name }) => `${counted(count, 'optional column')} missing: ${name}.`,
    ({ count }) => `Add ${count > 1 ? 'them' : 'it'}, even empty: some tools rely on the order of columns.`,
  ),
  'extra-column': sentences(
    ({ count, name }) => `${counted(count, 'column')} unknown to the schema: ${name}.`,
    ({ count }) =>
      count > 1
        ? 'They do no harm here; put them after those of the schema.'
        : 'It does no harm here; put it after those of the schema.',
  ),
  'not-comma': sentences(
    ({ detail }) => `The delimiter is a ${delimiterOf(detail)}.`,
    'It is understood here; the schemas of the SCDL ask for commas.',
  ),
  'old-schema': sentences(
    ({ name }) => `The schema “${name}” is no longer published.`,
    'See on schema.data.gouv.fr whether it has a successor.',
  ),
};

/** Of `0.01 … 1`, of which either side may be missing. */
function within(bounds: string): string {
  const [low = '', high = ''] = bounds.split('…').map((bound) => bound.trim());
  if (low && high) return `from ${low} to ${high}`;
  return low ? `of at least ${low}` : `of at most ${high}`;
}
