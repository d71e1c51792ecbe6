import type { FileFinding, FindingsOf } from '../findings.js';
import { counted, sentences } from './phrases.js';

/** Files of more than one encoding, by what is told of them. */
const TWICE: ReadonlyMap<string, string> = new Map([
  ['UTF-8 + WINDOWS-1252', 'The accents of the file were converted twice (“Ã©” instead of “é”).'],
  ['WINDOWS-1252 + UTF-8', 'The file mixes two encodings: UTF-8 and WINDOWS-1252.'],
]);

export const fileFindings: FindingsOf<FileFinding> = {
  truncated: sentences(() => 'The end of the file is missing, or cannot be read.', 'Publish it again.'),
  'row-limit': sentences(({ detail }) => {
    const [read = '', all] = detail.split('/');
    if (read === '1') return `Only the first row${all ? ` of ${all}` : ''} is read.`;
    return `Only the first ${read} ${all ? `of ${all} ` : ''}rows are read.`;
  }, 'Raise the limit attribute, or the number of rows that the address itself asks for (rows=, limit=, size=); or choose an export limited to your town.'),
  'undecodable-text': sentences(
    () => 'Some characters are lost (accents replaced by �).',
    'Save the file as UTF-8 (“CSV UTF-8” in Excel and LibreOffice).',
  ),
  'not-utf-8': sentences(
    ({ detail }) => TWICE.get(detail) ?? `The file is encoded in ${detail}.`,
    'It is read rightly here; elsewhere its accents would break. Rather save it as UTF-8 (“CSV UTF-8” in a spreadsheet).',
  ),
  'unclosed-quote': sentences(
    ({ count }) => `${counted(count, 'row')} with a quote that is opened and never closed.`,
    'Double the quotes inside a cell ("").',
  ),
  'ragged-row': sentences(
    ({ count }) => `${counted(count, 'row')} with too many or too few cells.`,
    'Put quotes around cells that hold the delimiter.',
  ),
  'duplicate-column': sentences(
    ({ name, count }) =>
      name
        ? `Two columns have the same name; the second is read as “${name}”.`
        : `${count} columns have the name of another one.`,
    'Give each column a name of its own.',
  ),
  'unnamed-column': sentences(
    ({ name, count }) => (name ? `A column has no name (“${name}”).` : `${count} columns have no name.`),
    ({ name }) => (name ? 'Name it, or empty it.' : 'Name them, or empty them.'),
  ),
  'junk-above-header': sentences(
    () => 'There is text above the header line.',
    'It is passed over here, which other tools cannot do. Begin the file with the names of the columns.',
  ),
  'below-table': sentences(
    ({ count }) =>
      `${counted(count, 'row')} below the table or among its rows ${count > 1 ? 'are' : 'is'} not part of it (total, remark).`,
    ({ count }) =>
      `${count > 1 ? 'They are passed over here; remove them' : 'It is passed over here; remove it'} from the file: other tools would count totals twice.`,
  ),
  'repeated-header': sentences(
    ({ count }) => `The column names are repeated among the rows${count > 1 ? `, ${count} times` : ''}.`,
    'They are ignored here; remove them from the file: other tools would take them for data.',
  ),
  'units-line': sentences(
    () => 'The line below the header tells the units.',
    'It is not counted here: units are written behind the names of the columns. Do so in the file: other tools would take them for data.',
  ),
  'numbers-line': sentences(
    () => 'The line below the header numbers the columns.',
    'It is not counted here. Remove it from the file: other tools would take it for data.',
  ),
  'turned-table': sentences(
    () => 'The column names are in the first column, and each record is a column.',
    'The table is put upright here. Publish it with one row for each record (“Paste Special, Transpose” in Excel and LibreOffice).',
  ),
  'side-by-side': sentences(
    () => 'Two tables stand side by side: expenses on the left, income on the right.',
    'They are read one after the other here. Publish one list, with a column that says which side each row is on.',
  ),
};
