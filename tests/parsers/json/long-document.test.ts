import { describe, expect, it, vi } from 'vitest';
import { json } from '../../../src/parsers/json.js';
import { readLongDocument } from '../../../src/parsers/json/long-document.js';

const tricky = ['},{', '"},', '\\', '\\"', ']}', '\u0001list', 'é', '\u2028'];
const records = Array.from({ length: 4000 }, (_, index) => ({
  nom: `Bal ${index}`,
  texte: `${tricky[index % tricky.length]}${'.'.repeat(index % 97)}`,
  lieu: { commune: 'Redon', position: [47.6, -2.1] },
  dates: [{ debut: 1 }, { debut: index }],
}));

const nothing = () => Promise.resolve();

/** As `decode` hands it over. */
function slicesOf(text: string): string[] {
  const slices: string[] = [];
  for (let at = 0; at < text.length; at += 200_000) slices.push(text.slice(at, at + 200_000));
  return slices;
}

describe('readInPieces', () => {
  it.each([
    ['a list', records],
    ['an envelope', { total_count: records.length, results: records }],
    ['an envelope with names that look like a list', { 'a [{': '[{', features: records, links: [{ next: null }] }],
    ['a list after a short one', { links: [{ rel: 'self' }, { rel: 'next' }], records }],
    ['a list that something short follows', { records, note: 'x'.repeat(150_000) }],
    ['what lies deeper', { d: { links: ['a'], results: records }, '__proto__ ': 1 }],
    ['one record longer than a piece', [{ texte: 'x'.repeat(300_000) }, { texte: '"'.repeat(300_000) }]],
  ])('reads %s as JSON.parse does, however it is laid out', async (_, value) => {
    for (const space of [0, 2]) {
      const text = JSON.stringify(value, null, space);
      expect(await readLongDocument(slicesOf(` ${text}\n`), nothing)).toEqual(JSON.parse(text));
    }
  });

  it('lets the page answer between two pieces', async () => {
    const pause = vi.fn(nothing);
    const text = JSON.stringify(records);
    await readLongDocument(slicesOf(text), pause);
    expect(pause.mock.calls.length).toBeGreaterThanOrEqual(Math.floor(text.length / 150_000));
  });

  it.each([
    ['without a list of objects', JSON.stringify({ a: [1, 2], b: { c: 'x'.repeat(5000) } })],
    ['whose list comes after long words', `{"texte":"${'x'.repeat(5000)}","liste":[{"a":1}]}`],
    ['with two long lists', JSON.stringify({ lieux: records, evenements: records })],
    ['whose only list is short', JSON.stringify({ lieux: [{ nom: 'Halles' }] })],
    ['that is cut', JSON.stringify(records).slice(0, -10)],
    ['that is cut within a string', JSON.stringify(records).slice(0, 200_000)],
    ['in which a word is not JSON', JSON.stringify(records).replace('"debut":3999', '"debut":NaN')],
    ['of one object a line', records.map((record) => JSON.stringify(record)).join('\n')],
    ['that is empty', ''],
  ])('leaves a document %s to others', async (_, text) => {
    expect(await readLongDocument(slicesOf(text), nothing)).toBeUndefined();
  });

  it('ends when its reader is no longer wanted', async () => {
    const pause = () => Promise.reject(new DOMException('gone', 'AbortError'));
    await expect(readLongDocument(slicesOf(JSON.stringify(records)), pause)).rejects.toThrow('gone');
  });
});

describe('a long document', () => {
  const long = [...records, ...records, ...records];
  const options = { timezone: 'Europe/Paris' };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('has all its records', async () => {
    const { rows } = await json.parse(bytes(JSON.stringify({ results: long })), options);
    expect(rows.map(({ nom }) => nom)).toEqual(long.map(({ nom }) => nom));
  });

  it('is never given to JSON.parse as a whole', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    await json.parse(bytes(JSON.stringify(long)), options);
    const lengths = parse.mock.calls.map(([text]) => text.length);
    parse.mockRestore();
    expect(Math.max(...lengths)).toBeLessThan(200_000);
  });

  it('has the records before its end was lost', async () => {
    const { rows, issues } = await json.parse(bytes(JSON.stringify(long).slice(0, -300)), options);
    expect(rows.length).toBeGreaterThan(long.length - 10);
    expect(issues.map(({ code }) => code)).toContain('truncated');
  });
});
