import type { Called, TableLocale } from './types.js';

const lines: Called = { none: 'No rows', one: 'row', many: 'rows' };

export const enTable: TableLocale = {
  code: 'en',
  count: (rows, { none, one, many } = lines) => (rows ? `${number(rows)} ${rows > 1 ? many : one}` : none),
  of: (rows) => `of ${number(rows)}`,
  inAll: (sum) => `${sum} in all`,
  search: 'Search',
  searchHint: 'Search the table',
  searchLabel: 'Narrow the table',
  clear: 'Clear filters',
  caption: 'Data table',
  sortHint: 'Shift and click: sort by several columns',
  sortedBy: (keys) => `sorted by ${keys}`,
  orders: {
    text: ['A to Z', 'Z to A'],
    number: ['smallest first', 'largest first'],
    date: ['oldest first', 'latest first'],
  },
  sortRank: (rank) => `sort key ${rank}`,
  empty: '–',
  missing: 'not given',
  yes: 'yes',
  no: 'no',
  pages: 'Pages of the table',
  previous: 'Previous',
  next: 'Next',
  page: (page, count) => `Page ${number(page)} of ${number(count)}`,
  figures: 'In figures',
  details: 'See all',
  detailsOf: (row) => `See all: ${row}`,
  columns: 'Columns and sort',
  csv: 'CSV',
  json: 'JSON',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying is not allowed here',
  print: 'Print',
  scrollable: 'Table, scrolls',
};

let format: Intl.NumberFormat | undefined;

/** Making the format takes a slow phone long; it is made once, and not before it is wanted. */
function number(value: number): string {
  format ??= new Intl.NumberFormat('en');
  return format.format(value);
}
