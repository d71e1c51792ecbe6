import { expect, it, vi } from 'vitest';
import { decode } from '../../src/decode.js';
import { csv } from '../../src/parsers/csv.js';
import { parserOf } from '../../src/parsers/parser-of.js';

const lost = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../src/charsets.js', lost);
vi.mock('../../src/parsers/csv/untidy-table.js', lost);
vi.mock('../../src/parsers/unusual-body.js', lost);
vi.mock('../../src/parsers/ical.js', lost);

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it.each([
  ['another charset', () => decode(bytes('F\xeate'))],
  ['a table that is not plain', async () => csv.parse(bytes('a;b'), { timezone: 'Europe/Paris' })],
  ['what is perhaps no data', () => parserOf(bytes('<html>'))],
  ['a calendar', () => parserOf(bytes('BEGIN:VCALENDAR'))],
])('code that cannot be fetched for %s is told as a failure to reach it', async (_, read) => {
  await expect(read()).rejects.toMatchObject({ name: 'FeedError', code: 'unreachable' });
});

it.each([
  ['csv', 'nom;date'],
  ['csv', '\ufeff\n"nom";"date"'],
  ['csv', 'Événement;Début'],
  ['csv', '2026;Bal'],
  ['csv', `${'x'.repeat(4095)}é, cut after its first byte`],
  ['json', ' [{"nom":"Bal"}]'],
  ['json', '{"results":[]}'],
])('%s that begins plainly needs no other code (%#)', async (name, body) => {
  expect((await parserOf(new TextEncoder().encode(body))).name).toBe(name);
});
