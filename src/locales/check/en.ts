import type { CheckLocale } from './types.js';
import { columnTypes } from './en/column-types.js';
import { factValue } from './en/facts.js';
import { feedFindings } from './en/feed.js';
import { fileFindings } from './en/file.js';
import { originFindings } from './en/origin.js';
import { recordFindings } from './en/records.js';
import { roles } from './en/roles.js';
import { schemaFindings } from './en/schema.js';
import { tagFindings } from './en/tag.js';
import { counted } from './en/phrases.js';

export const enCheck: CheckLocale = {
  heading: 'Report for the webmaster',
  severities: {
    error: (count) => `${counted(count, 'error')} to mend`,
    warning: (count) => `${counted(count, 'point')} to check`,
    advice: (count) => counted(count, 'suggestion'),
  },
  own: (count) => `${counted(count, 'point')} to mend on your page`,
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
    meals: 'Meals',
    places: 'Places',
    positions: 'Places with a position',
  },
  factValue,
  pair: (label, value) => `${label}: ${value}`,
  roles: { ...roles, ...columnTypes },
  unused: 'Columns not used',
  sheet: (name) => `sheet “${name}”`,
  line: (line) => `line ${line}`,
  record: (record) => `record ${record}`,
  column: (column) => `column “${column}”`,
  others: (count) => `and ${count} more`,
  findings: {
    ...tagFindings,
    ...feedFindings,
    ...fileFindings,
    ...recordFindings,
    ...schemaFindings,
    ...originFindings,
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
