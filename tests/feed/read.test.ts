import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset.js';
import { readFeed } from '../../src/feed/read.js';
import type { ReadOptions } from '../../src/sources/types.js';
import { answerOf, longBody, readOptions } from '../sources/answers.js';

const address = 'https://ville.example/agenda.csv';

function read(body: BodyInit, options: Partial<ReadOptions> = {}, at = address, base?: string): Promise<Dataset> {
  return readFeed(at, base, readOptions(answerOf(body), options));
}

describe('readFeed', () => {
  it('says where rows come from', async () => {
    const headers = { 'last-modified': 'Fri, 20 Nov 2026 08:00:00 GMT' };
    const options = readOptions(answerOf('\ufeffTitre du fichier\n\nnom;date\nBal;1', headers));
    const { provenance } = await readFeed('agenda.csv', 'https://ville.example/accueil', options);
    expect(provenance).toEqual({
      address: 'agenda.csv',
      source: 'file',
      format: 'csv',
      charset: 'utf-8',
      delimiter: ';',
      headerLine: 3,
      updated: Date.parse('2026-11-20T08:00:00Z'),
      readAt: Date.parse('2026-11-21T10:00:00Z'),
    });
  });

  it('asks a service for what the page shows', async () => {
    const where: string[] = [];
    const portal = (request: string) => {
      if (!request.includes('/exports/')) return Response.json({ fields: [{ name: 'code_insee', type: 'text' }] });
      where.push(new URL(request).searchParams.get('where') ?? '');
      return Response.json([{ nom: 'Bal' }]);
    };
    const scope = { kind: 'event', commune: '35236, 35238' } as const;
    await readFeed('https://data.ville.example/explore/dataset/agenda/', undefined, { ...readOptions(portal), scope });
    expect(where).toEqual(['(code_insee in ("35236", "35238"))']);
  });

  it.each([
    ['csv', 'nom;date\nBal;1'],
    ['json', '[{"nom":"Bal"}]'],
    ['geojson', '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nom":"Bal"}}]}'],
    ['ical', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Bal\nDTSTART:20261121\nEND:VEVENT\nEND:VCALENDAR'],
  ])('reads %s whatever its address says', async (format, body) => {
    const { rows, provenance } = await read(body);
    expect(rows).toHaveLength(1);
    expect(provenance.format).toBe(format);
  });

  it('reads the format that the author forces', async () => {
    expect((await read('[a];b\n1;2', { format: 'csv' })).columns).toEqual(['[a]', 'b']);
  });

  it('unfolds recurring events from three months ago to eighteen months ahead', async () => {
    const body = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR';
    const { rows } = await read(body);
    const sessions = rows[0]?.occurrences as { begin: string }[];
    expect([sessions[0]?.begin, sessions.at(-1)?.begin]).toEqual(['2026-08-21', '2028-05-24']);
  });

  it.each([
    ['webcal://ville.example/agenda.ics', 'https://ville.example/agenda.ics'],
    ['webcals://ville.example/agenda.ics', 'https://ville.example/agenda.ics'],
    [' https://ville.example/a b.csv ', 'https://ville.example/a%20b.csv'],
    ['http://ville.example/agenda.csv', 'http://ville.example/agenda.csv'],
    ['blob:https://ville.example/1', 'blob:https://ville.example/1'],
    ['data:text/csv,nom;date', 'data:text/csv,nom;date'],
  ])('asks %j for its rows', async (pasted, requested) => {
    const asked: string[] = [];
    const options = readOptions((request) => {
      asked.push(request);
      return new Response('nom;date\nBal;1');
    });
    await readFeed(pasted, undefined, options);
    expect(asked).toEqual([requested]);
  });

  it('reads what the author wrote into the page', async () => {
    const { rows } = await readFeed(
      'data:text/csv,nom;date%0ABal;1',
      undefined,
      readOptions((request) => fetch(request)),
    );
    expect(rows).toMatchObject([{ nom: 'Bal', date: '1' }]);
  });

  it.each([
    '',
    'agenda.csv',
    'https://',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://ville.example/agenda.csv',
  ])('takes %j for no address', async (pasted) => {
    await expect(read('nom;date', {}, pasted)).rejects.toMatchObject({
      code: 'bad-address',
      detail: { address: pasted },
    });
  });

  it.each<[string, string, BodyInit, number?]>([
    ['a page that is not there', 'http', '<html>', 404],
    ['a service that breaks down', 'http', 'Internal Server Error', 500],
    ['a web page', 'html', '<!doctype html><title>Agenda</title>'],
    ['an empty file', 'empty', ''],
    ['blanks', 'empty', '\ufeff\r\n\r\n'],
    ['a workbook that breaks off', 'malformed', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['a picture', 'unknown-format', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a file of 60 MB', 'too-large', longBody(60).stream],
    ['JSON that breaks off in its first record', 'malformed', '{"events":[{"titre":"Ba'],
    ['an error in JSON', 'service', '{"success":false,"message":"quota"}'],
  ])('refuses %s as %s', async (_, code, body, status = 200) => {
    const answer = answerOf(body, {}, status);
    await expect(readFeed(address, undefined, readOptions(answer))).rejects.toMatchObject({
      name: 'FeedError',
      code,
      detail: { address },
    });
  });

  it.each([
    ['a header alone', 'nom;date\n', 0, ['nom', 'date']],
    ['one column', 'nom\nBal\nLoto\n', 2, ['nom']],
    ['a column called __proto__', '__proto__;nom\nx;Bal', 1, ['__proto__', 'nom']],
    ['JSON that breaks off', '{"events":[{"nom":"Bal"},{"nom":"Lo', 1, ['nom']],
    ['no record', '{"events":[]}', 0, []],
  ])('makes the best of %s', async (_, body, rows, columns) => {
    const dataset = await read(body);
    expect(dataset.rows).toHaveLength(rows);
    expect(dataset.columns).toEqual(columns);
  });

  it('throws the reason for which it is no longer wanted', async () => {
    const signal = AbortSignal.abort(new DOMException('left', 'AbortError'));
    await expect(read('nom;date', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
