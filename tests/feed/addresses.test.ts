import { expect, it } from 'vitest';
import { addressesIn } from '../../src/feed/addresses.js';

const [first, second] = ['https://ot.example/agenda.csv?q=a,b;c', 'https://ville.example/a,b.ics'];

it.each([
  ['spaces', `${first} ${second}`],
  ['line feeds', `\n  ${first}\n  ${second}\n`],
  ['commas', `${first}, ${second}`],
  ['commas alone', `${first},${second}`],
  ['semicolons', `${first} ; ${second}`],
  ['semicolons alone', `${first};${second}`],
])('%s part addresses', (_, list) => {
  expect(addressesIn(list)).toEqual([first, second]);
});

it.each([
  ['agenda.csv, sport.csv', ['agenda.csv', 'sport.csv']],
  ['agenda.csv agenda.csv', ['agenda.csv']],
  [
    'https://ville.example/proxy?url=https://ot.example/a.csv',
    ['https://ville.example/proxy?url=https://ot.example/a.csv'],
  ],
  ['data:text/csv,nom;date', ['data:text/csv,nom;date']],
  [' ', []],
])('of %j are %j', (list, addresses) => {
  expect(addressesIn(list)).toEqual(addresses);
});
