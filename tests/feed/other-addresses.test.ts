import { describe, expect, it } from 'vitest';
import { FeedError, type FeedErrorCode } from '../../src/errors.js';
import { otherAddresses } from '../../src/feed/other-addresses.js';
import { readFeed } from '../../src/feed/read.js';
import { readOptions } from '../sources/answers.js';

const addresses = (code: FeedErrorCode, address: string) => otherAddresses(new FeedError(code, { address }), address);

describe('a feed that cannot be read', () => {
  it.each<[FeedErrorCode, string, string[]]>([
    ['unreachable', 'http://ville.example/agenda.csv', ['https://ville.example/agenda.csv']],
    ['unreachable', 'HTTP://ville.example/agenda.csv', ['https://ville.example/agenda.csv']],
    ['unreachable', 'http://localhost:8000/agenda.csv', []],
    ['unreachable', 'http://127.0.0.1/agenda.csv', []],
    ['http', 'http://ville.example/agenda.csv', []],
    ['unreachable', 'https://ville.example/agenda.csv', []],
    ['http', 'www.ville.example/agenda.csv', ['https://www.ville.example/agenda.csv']],
    ['html', 'data.gouv.fr/datasets/fetes/', ['https://data.gouv.fr/datasets/fetes/']],
    [
      'http',
      'https://static.data.gouv.fr/resources/fetes-de-redon/20261002-091409/agenda-2026.csv',
      ['https://www.data.gouv.fr/datasets/fetes-de-redon/#resource=agenda-2026.csv'],
    ],
    ['http', 'https://static.data.gouv.fr/images/agenda.csv', []],
    ['http', 'feeds/agenda.csv', []],
    ['http', '/agenda.fr/agenda.csv', []],
    ['unreachable', 'https://ville.example/agenda/', ['https://ville.example/agenda/?ical=1']],
    ['html', '/events/category/musique/#menu', ['/events/category/musique/?ical=1']],
    ['html', 'https://ville.example/evenements?tribe=1', ['https://ville.example/evenements?tribe=1&ical=1']],
    [
      'unreachable',
      'http://ville.example/agenda/',
      ['https://ville.example/agenda/', 'https://ville.example/agenda/?ical=1'],
    ],
    ['html', 'https://ville.example/agenda/?ical=1', []],
    ['html', 'https://ville.example/agenda/concert.html', []],
    ['html', 'https://ville.example/conseil/', []],
    ['http', 'https://ville.example/agenda/', []],
  ])('for %s at %s may be at %j', (code, address, others) => {
    expect(addresses(code, address)).toEqual(others);
  });

  const csv = 'nom;date\nBal;28/11/2026';
  const event = { id: 7, title: 'Bal', start_date: '2026-11-28 20:30:00' };
  const lost = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

  it.each<[string, (request: string) => Response | Promise<Response>]>([
    ['http://ville.example/agenda.csv', (request) => (request.startsWith('https:') ? new Response(csv) : lost())],
    [
      'www.ville.example/agenda.csv',
      (request) =>
        request === 'https://www.ville.example/agenda.csv' ? new Response(csv) : new Response('', { status: 404 }),
    ],
    [
      'https://static.data.gouv.fr/resources/fetes/20261002-091409/agenda.csv',
      (request) => {
        const url = 'https://static.data.gouv.fr/resources/fetes/20261118-080000/agenda.csv';
        if (request === 'https://www.data.gouv.fr/api/1/datasets/fetes/')
          return Response.json({ resources: [{ title: 'Notice', url: 'https://ville.example/notice.csv' }, { url }] });
        return request === url ? new Response(csv) : new Response('', { status: 404 });
      },
    ],
    [
      'https://ville.example/agenda/',
      (request) => (request.includes('/wp-json/') ? Response.json({ events: [event], total: 1 }) : lost()),
    ],
  ])('is read all the same: %s', async (address, answer) => {
    const { rows, provenance } = await readFeed(address, 'https://mairie.example/page/', readOptions(answer));
    expect(rows).toHaveLength(1);
    expect(provenance.address).toBe(address);
  });
});
