import type { CheckLocale, FindingWords, Told } from './check.js';

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

const HTTP: Readonly<Record<string, string>> = {
  401: 'A password is asked for: ask the producer for a public address.',
  403: 'Access is refused: ask the producer for a public address.',
  404: 'The file has moved: copy its new address from the portal, its permanent link if there is one.',
  410: 'The file was deleted: look on the portal for the one that replaces it.',
  429: 'The service gets too many requests: raise the refresh attribute.',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

/** Sentences of a finding; what is to be done is often the same whatever is found. */
function words(said: (told: Told) => string, todo: string | ((told: Told) => string)): FindingWords {
  return { said, todo: typeof todo === 'string' ? () => todo : todo };
}

/** The tag that is made for the data, where there is one. */
function instead(todo: string): FindingWords['todo'] {
  return ({ detail }) => (detail ? `These data are made for another tag: <${detail}>.` : todo);
}

export const enCheck: CheckLocale = {
  heading: 'Report for the webmaster',
  severities: {
    error: (count) => `${n(count, 'error')} to mend`,
    warning: (count) => `${n(count, 'point')} to check`,
    advice: (count) => n(count, 'suggestion'),
  },
  own: (count) => `${n(count, 'point')} to mend on your page`,
  nothing: 'Nothing to report: everything was understood.',
  todo: { page: 'To do:', data: 'For the producer to do:' },
  recognised: 'What was recognised',
  columns: 'What columns are for',
  facts: {
    source: 'Source',
    title: 'Dataset',
    publisher: 'Producer',
    licence: 'Licence',
    updated: 'Updated',
    format: 'Format',
    charset: 'Encoding',
    delimiter: 'Delimiter',
    headerLine: 'Header line',
    rows: 'Rows read',
    columns: 'Columns',
    schema: 'Read as',
    published: 'Published schema',
    events: 'Events',
    upcoming: 'To come',
    period: 'Period',
    places: 'Places',
    positions: 'Places with a position',
  },
  factValue: (name, value) => {
    if (name === 'updated') return day(value);
    if (name === 'period') return value.split('/').map(day).join(' – ');
    if (name === 'delimiter') return DELIMITERS[value] ?? value;
    if (name === 'rows') return value.replace('/', ' of ');
    return name === 'charset' ? value.toUpperCase() : value;
  },
  pair: (label, value) => `${label}: ${value}`,
  roles: {
    identifier: 'Identifier',
    title: 'Title',
    summary: 'Summary',
    description: 'Description',
    start: 'Start',
    end: 'End',
    startTime: 'Start time',
    endTime: 'End time',
    occurrences: 'Sessions',
    dateText: 'Dates in words',
    hours: 'Hours',
    timezone: 'Time zone',
    allDay: 'All day',
    place: 'Place',
    address: 'Address',
    postcode: 'Postcode',
    commune: 'Town',
    insee: 'INSEE code',
    lat: 'Latitude',
    lon: 'Longitude',
    point: 'Position',
    category: 'Category',
    image: 'Picture',
    imageCredit: 'Picture credit',
    url: 'Page',
    booking: 'Booking',
    phone: 'Telephone',
    email: 'E-mail',
    organizer: 'Organiser',
    price: 'Price',
    free: 'Free of charge',
    status: 'Status',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    full: 'Full',
    attendance: 'On site or online',
    accessibility: 'Accessibility',
    updated: 'Updated',
    houseNumber: 'House number',
    stream: 'Waste taken',
    operator: 'Run by',
  },
  unused: 'Columns not used',
  line: (line) => `line ${line}`,
  record: (record) => `record ${record}`,
  column: (column) => `column “${column}”`,
  others: (count) => `and ${count} more`,
  findings: {
    'unclosed-tag': words(
      ({ name }) => `The tag <${name}> holds the rest of the page, which is therefore not shown.`,
      ({ name }) => `Close it with </${name}> right after its fallback link; in HTML, “/>” closes nothing.`,
    ),
    'curved-quotes': words(
      () => 'The tag has curved quotes (” or «), which browsers do not understand.',
      'Replace them with straight quotes: src="https://…". Word processors curve them: paste the tag as HTML or text.',
    ),
    'no-address': words(
      ({ name }) => `The tag <${name}> has no address.`,
      'Add the src attribute with the address of your data: src="https://…".',
    ),
    'broken-address': words(
      ({ count }) => `The src attribute is read as ${count} addresses, because it has spaces.`,
      'An address has no spaces: replace each with %20.',
    ),
    'bare-address': words(
      ({ name }) => `“${name}” is read as the name of a file on your own site.`,
      ({ name }) => `Write the whole address: src="https://${name}".`,
    ),
    'insecure-address': words(
      ({ name }) => `${name} is not https: your page, which is, may not read it.`,
      'Try the same address with https://, else put the file on data.gouv.fr or on your site.',
    ),
    'malformed-fields': words(
      ({ detail }) => `The fields attribute is not JSON: ${detail}`,
      'Write fields=\'{"title":"Name of the event"}\', with double quotes inside.',
    ),
    'unknown-schema': words(
      ({ detail }) => `The schema “${detail}” does not exist.`,
      'Take the schema attribute out: schemas are recognised.',
    ),
    'unknown-role': words(
      ({ detail }) => `The fields attribute names an unknown role: “${detail}”.`,
      'Choose among title, description, start, end, place, commune, category, image, url…',
    ),
    'unknown-column': words(
      ({ name, detail }) => `The ${name} attribute names a column that the data do not have: “${detail}”.`,
      'Copy the name of the column as it is in the file; columns are listed below.',
    ),
    'unreadable-attribute': words(
      ({ name, detail }) => `The ${name} attribute makes no sense: “${detail}”.`,
      ({ name }) => `Write ${EXAMPLES[name] ?? 'one of the values in the manual'}.`,
    ),
    'unknown-attribute': words(
      ({ name }) => `There is no ${name} attribute.`,
      ({ detail }) => (detail ? `Did you mean ${detail}?` : 'Take it out, or look its name up in the manual.'),
    ),
    'unknown-value': words(
      ({ name }) => `The ${name} attribute has an unknown value.`,
      ({ detail }) => `Possible values: ${detail}${detail.endsWith('…') ? '' : '.'}`,
    ),
    'feed-bad-address': words(
      ({ name }) => `“${name}” is no address that can be read.`,
      'Copy the whole address from the browser; it begins with https://.',
    ),
    'feed-unreachable': words(
      ({ name }) => `${name} does not answer, or may not be read from another site.`,
      'Open the address in a tab. If it answers, its server allows no other site (CORS): put the file on data.gouv.fr or on your own site. Check the security policy (CSP) of the page too.',
    ),
    'feed-http': words(
      ({ name, detail }) => `${name} answers with error ${detail}.`,
      ({ detail }) => HTTP[detail] ?? 'The service is out of order: try again later, then tell the producer.',
    ),
    'feed-timeout': words(
      ({ name }) => `${name} takes too long to answer.`,
      'Try again later; if it lasts, ask the producer for a lighter file.',
    ),
    'feed-html': words(
      ({ name }) => `${name} is a web page, not data.`,
      'Look on that page for a download link (CSV, JSON, ICS) and copy its address.',
    ),
    'feed-service': words(
      ({ name, detail }) => `The service of ${name} answered with an error: ${detail}`,
      'Check the address on the portal; if it is right, tell the producer.',
    ),
    'feed-unknown-format': words(
      ({ name }) => `The format of ${name} is not one that is read.`,
      'Choose a CSV, JSON, GeoJSON or ICS export on the portal.',
    ),
    'feed-malformed': words(({ name, detail }) => `The file ${name} is broken: ${detail}`, 'Publish it again.'),
    'feed-too-large': words(
      ({ name }) => `${name} is too heavy for a page.`,
      'Choose an export limited to your town or to this year.',
    ),
    'feed-empty': words(({ name }) => `The file ${name} is empty.`, 'Publish it again.'),
    'no-rows': words(
      () => 'The file has no rows.',
      'Check that the export was not cut short, and the filters of its address.',
    ),
    'sudden-loss': words(
      ({ count, detail }) => `${n(count, 'row')} fewer than at the last reading, which had ${detail}.`,
      'Check that the export was not cut short.',
    ),
    'no-events': words(
      () => 'No row describes an event.',
      instead('Check that the address is that of an agenda, or name the columns with the fields attribute.'),
    ),
    'no-places': words(
      () => 'No row describes a place.',
      instead('Check that the address is that of a list of places, or name the columns with the fields attribute.'),
    ),
    'no-menus': words(
      () => 'No row describes a menu.',
      instead('Check that the address is that of menus, or name the columns with the fields attribute.'),
    ),
    'no-menu-kept': words(
      ({ detail }) => `No menu matches ${detail}.`,
      'Check the spelling, or take the attribute out to see every menu.',
    ),
    'no-row-kept': words(
      ({ detail }) => `No row matches ${detail}.`,
      'Check the spelling, or take the attribute out to see every row.',
    ),
    'no-place-kept': words(
      ({ detail }) => `No place matches ${detail}.`,
      'Check the spelling, or take the attribute out to see every place.',
    ),
    'none-kept': words(
      ({ detail }) => `No event matches ${detail}.`,
      'Check the spelling, or take the attribute out to see every event.',
    ),
    'all-past': words(
      ({ detail }) => `Every event is over; the last was on ${day(detail)}.`,
      'Check that the address is that of the current agenda, not of an archive.',
    ),
    truncated: words(() => 'The end of the file is missing.', 'Publish it again.'),
    'row-limit': words(
      ({ detail }) => `Only the first ${detail} rows are read.`,
      'Raise the limit attribute, or choose an export limited to your town.',
    ),
    'undecodable-text': words(
      () => 'Some characters are lost (accents replaced by �).',
      'Save the file as UTF-8 (“CSV UTF-8” in Excel and LibreOffice).',
    ),
    'not-utf-8': words(
      ({ detail }) => `The file is encoded in ${detail}.`,
      'It is read rightly here; UTF-8 keeps accents safe elsewhere.',
    ),
    'unclosed-quote': words(
      ({ count }) => `${n(count, 'row')} with a quote that is opened and never closed.`,
      'Double the quotes inside a cell ("").',
    ),
    'ragged-row': words(
      ({ count }) => `${n(count, 'row')} with too many or too few cells.`,
      'Put quotes around cells that hold the delimiter.',
    ),
    'duplicate-column': words(
      ({ name }) => `Two columns have the same name; the second is read as “${name}”.`,
      'Give each column a name of its own.',
    ),
    'unnamed-column': words(({ name }) => `A column has no name (“${name}”).`, 'Name it, or empty it.'),
    'junk-above-header': words(
      () => 'There is text above the header line.',
      'It is passed over here, which other tools cannot do. Begin the file with the names of the columns.',
    ),
    'below-table': words(
      ({ count }) => `${n(count, 'row')} below the table ${count > 1 ? 'are' : 'is'} not part of it (total, remark).`,
      ({ count }) =>
        `${count > 1 ? 'They are passed over here; remove them' : 'It is passed over here; remove it'} from the file: other tools would count totals twice.`,
    ),
    'repeated-header': words(
      ({ count }) => `The column names are repeated among the rows${count > 1 ? `, ${count} times` : ''}.`,
      'They are ignored here; remove them from the file: other tools would take them for data.',
    ),
    'undated-menu': words(
      ({ count }) => `${n(count, 'row')} of menus without a date, not shown.`,
      'Add the date of the meal, or remove these rows.',
    ),
    'missing-title': words(
      ({ count }) => `${n(count, 'row')} without a title.`,
      'Give each row a title, or delete empty rows.',
    ),
    'missing-date': words(({ count }) => `${n(count, 'event')} without a date.`, 'Add the start date.'),
    'unreadable-date': words(
      ({ count, name }) => `${about(name)}${n(count, 'unreadable date')}.`,
      'Write dates as YYYY-MM-DD or DD/MM/YYYY, with a time if need be (21/11/2026 20:30).',
    ),
    'end-before-start': words(
      ({ count, name }) => `${about(name)}${n(count, 'event')} ending before the start.`,
      'Check both dates; day and month are often swapped.',
    ),
    'unreadable-recurrence': words(
      ({ count, name }) => `${about(name)}${n(count, 'repetition')} not understood.`,
      'Write one row per session, or an RRULE as iCalendar has it.',
    ),
    'unreadable-value': words(
      ({ count, name }) => `${about(name)}${n(count, 'value')} not understood.`,
      'Compare with the rows around, and mend at the source.',
    ),
    'unsafe-link': words(
      ({ count, name }) => `${about(name)}${n(count, 'link')} left out.`,
      'A link begins with https://; links to local files or programs are not shown.',
    ),
    unplaced: words(
      ({ count, detail }) => `${n(count, 'record')} left out: nothing says where, and the tag asks for ${detail}.`,
      'Add the town, its INSEE code or a position to each row.',
    ),
    'without-commune': words(
      ({ count }) => `${n(count, 'event')} without a town.`,
      'Add the town or its postcode: the filter by town needs it.',
    ),
    'without-position': words(
      ({ count }) => `${n(count, 'event')} without a position.`,
      'Add latitude and longitude, for exact directions.',
    ),
    'impossible-position': words(
      ({ count, name }) => `${about(name)}${n(count, 'impossible position')}.`,
      'Give latitude and longitude in degrees (WGS 84); leave empty what is not known, rather than 0.',
    ),
    'place-without-commune': words(
      ({ count }) => `${n(count, 'place')} without a town.`,
      'Add the town or its postcode: the filter by town needs it.',
    ),
    'place-without-position': words(
      ({ count }) => `${n(count, 'place')} without a position: in the list, but not on the map.`,
      'Add latitude and longitude: the geocoder of the Géoplateforme finds them from addresses.',
    ),
    'out-of-france': words(
      ({ count }) => `${n(count, 'place')} out of France.`,
      'Check the coordinates: a digit left out is enough, or a latitude in place of a longitude.',
    ),
    'far-from-commune': words(
      ({ count }) => `${n(count, 'place')} with a position far from the département of its code.`,
      'Check the position, then the INSEE code or the postcode: one of the two is that of another place.',
    ),
    'missing-required-column': words(
      ({ count, name }) => `${n(count, 'required column')} missing: ${name}.`,
      ({ count }) =>
        count > 1
          ? 'Add them in the order of the schema, under their exact names.'
          : 'Add it at its place in the schema, under its exact name.',
    ),
    'missing-value': words(
      ({ count, name }) => `${about(name)}${n(count, 'empty cell')} where the schema asks for a value.`,
      ({ count }) => (count > 1 ? 'Fill these cells.' : 'Fill this cell.'),
    ),
    'wrong-type': words(
      ({ count, name }) => `${about(name)}${n(count, 'value')} wrongly written.`,
      ({ detail }) => `Write ${TYPES[detail] ?? detail}.`,
    ),
    'not-in-list': words(
      ({ count, name }) => `${about(name)}${n(count, 'value')} not in the schema’s list.`,
      ({ detail }) => `Possible values, to the letter: ${detail}.`,
    ),
    'wrong-pattern': words(
      ({ count, name }) => `${about(name)}${n(count, 'value')} not of the expected form.`,
      ({ detail }) => `Expected form, for instance: ${detail}`,
    ),
    'out-of-range': words(
      ({ count, name }) => `${about(name)}${n(count, 'number')} out of bounds.`,
      ({ detail }) => `Bounds of the schema: ${detail}.`,
    ),
    'too-long': words(
      ({ count, name }) => `${about(name)}${n(count, 'text')} too long.`,
      ({ detail }) => `${detail} characters at most.`,
    ),
    'too-short': words(
      ({ count, name }) => `${about(name)}${n(count, 'text')} too short.`,
      ({ detail }) => `${detail} characters at least.`,
    ),
    'not-unique': words(
      ({ count, name }) => `${about(name)}${n(count, 'value')} already given above.`,
      'Give each row a value of its own.',
    ),
    'wrong-siret': words(
      ({ count, name }) => `${about(name)}${n(count, 'invalid SIRET number')}.`,
      'A SIRET has 14 digits, one of which checks the others: look it up on annuaire-entreprises.data.gouv.fr.',
    ),
    'wrong-siren': words(
      ({ count, name }) => `${about(name)}${n(count, 'invalid SIREN number')}.`,
      'A SIREN has 9 digits, one of which checks the others: look it up on annuaire-entreprises.data.gouv.fr.',
    ),
    'none-of': words(
      ({ count, name }) => `${n(count, 'row')} with none of these values: ${name}.`,
      'Give one at least.',
    ),
    'wrong-period': words(
      ({ count, name }) => `${about(name)}${n(count, 'period')} with a date that does not exist.`,
      'Write YYYY-MM-DD/YYYY-MM-DD; day and month are often swapped.',
    ),
    'dates-out-of-order': words(
      ({ count, name }) => `${about(name)}${n(count, 'row')} with dates out of order.`,
      'Check both dates.',
    ),
    'less-than': words(
      ({ count, name }) => `${about(name)}${n(count, 'row')} where the first number is less than the second.`,
      'Check both numbers.',
    ),
    'wrong-sum': words(
      ({ count, name }) => `${about(name)}${n(count, 'row')} where the first number is not the sum of the others.`,
      'Check these numbers.',
    ),
    'not-together': words(
      ({ count, name }) => `${about(name)}${n(count, 'row')} filled in part.`,
      'Fill all of these columns, or none.',
    ),
    'renamed-column': words(
      ({ count, name, detail }) =>
        count > 1
          ? `${count} columns have other names in the schema: ${name}.`
          : `The column “${name}” is called “${detail}” in the schema.`,
      'Use the exact name, capitals included.',
    ),
    'missing-column': words(
      ({ count, name }) => `${n(count, 'optional column')} missing: ${name}.`,
      ({ count }) => `Add ${count > 1 ? 'them' : 'it'}, even empty: some tools rely on the order of columns.`,
    ),
    'extra-column': words(
      ({ count, name }) => `${n(count, 'column')} unknown to the schema: ${name}.`,
      ({ count }) =>
        count > 1
          ? 'They do no harm here; put them after those of the schema.'
          : 'It does no harm here; put it after those of the schema.',
    ),
    'not-comma': words(
      ({ detail }) => `The delimiter is a ${DELIMITERS[detail] ?? detail}.`,
      'It is understood here; the schemas of the SCDL ask for commas.',
    ),
    'old-schema': words(
      ({ name }) => `The schema “${name}” is no longer published.`,
      'See on schema.data.gouv.fr whether it has a successor.',
    ),
    'old-data': words(
      ({ detail }) => `The data have not changed since ${day(detail)}.`,
      'Check on the portal that no newer file replaces them.',
    ),
    'no-update': words(
      () => 'The date of the last update is not known.',
      'Publish the data on a portal that tells it: the licence asks for it to be quoted.',
    ),
    'no-licence': words(
      () => 'The licence is not known.',
      'Write it on the tag (licence="Licence Ouverte 2.0"), or on the portal.',
    ),
    'no-publisher': words(
      () => 'The producer is not known.',
      'Write it on the tag (publisher="Ville de Redon"), or on the portal.',
    ),
  },
  letter: {
    heading: 'Message to the producer of the data',
    subject: (title) => `Subject: a few corrections to ${title}`,
    opening: 'Hello,',
    intro: (address) =>
      `Our site shows the data that you publish here:\n${address}\n\nThank you for this work. While reading them, our tool noted these points:`,
    closing: 'Once they are mended at the source, our site will show it by itself.\n\nKind regards,',
  },
  copy: 'Copy the message',
  copied: 'Message copied',
  notCopied: 'The browser refuses to copy: select the text.',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  near: 'latitude and longitude: near="47.65,-2.08"',
  radius: 'a number of kilometres: radius="10"',
  where: 'column=value: where="type=Concert"',
};

function n(count: number, words: string): string {
  return `${count.toLocaleString('en-GB')} ${words}${count > 1 ? 's' : ''}`;
}

/** The beginning of a sentence about a column, or about several. */
function about(name: string): string {
  return name ? `${name.includes(', ') ? 'Columns' : 'Column'} “${name}”: ` : '';
}

function day(text: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(Date.parse(text));
}
