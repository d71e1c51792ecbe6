import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';
import { zipOf } from './zip-of.js';

const csv = 'titre;date\nBal;2026-07-13\n';
const read = async (bytes: Uint8Array, forced?: string) =>
  (await parserOf(bytes, forced)).parse(bytes, { timezone: 'Europe/Paris' });

describe('a packed file', () => {
  it.each([
    ['zip', zipOf({ name: 'agenda.csv', content: csv })],
    ['zip without an ending', zipOf({ name: 'agenda', content: csv })],
    [
      'zip with notes beside it',
      zipOf({ name: 'lisez-moi.txt', content: 'x' }, { name: 'a/agenda.csv', content: csv }),
    ],
    [
      'zip of a Mac',
      zipOf(
        { name: 'a/', content: '' },
        { name: 'a/agenda.csv', content: csv },
        { name: '__MACOSX/a/._agenda.csv', content: 'x' },
      ),
    ],
    ['gzip', gzipSync(csv)],
    ['gzip of zip', gzipSync(zipOf({ name: 'agenda.csv', content: csv }))],
  ])('is read from %s', async (_, bytes) => {
    const { rows, found } = await read(bytes);
    expect(rows.map((row) => ({ ...row }))).toEqual([{ titre: 'Bal', date: '2026-07-13' }]);
    expect(found).toMatchObject({ format: 'csv', charset: 'utf-8', delimiter: ';' });
  });

  it('is read by the parser that the author names', async () => {
    const { rows } = await read(gzipSync('[titre];date\nBal;x'), 'csv');
    expect(rows.map((row) => ({ ...row }))).toEqual([{ '[titre]': 'Bal', date: 'x' }]);
  });

  it.each([
    [
      'unknown-format',
      'several files of data',
      zipOf({ name: 'a.csv', content: csv }, { name: 'b.csv', content: csv }),
    ],
    ['unknown-format', 'a picture', zipOf({ name: 'a.png', content: '\x89PNG\0' })],
    ['unknown-format', 'nothing', zipOf()],
    ['malformed', 'nonsense', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['empty', 'an empty file', gzipSync('')],
  ])('is %s when it holds %s', async (code, _, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });

  it('is not opened for ever', async () => {
    const often = (depth: number): Uint8Array => (depth ? gzipSync(often(depth - 1)) : new TextEncoder().encode(csv));
    expect((await read(often(3))).rows).toHaveLength(1);
    await expect(read(often(4))).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it.each(['zip', 'gzip'])('may be called %s by its author', async (name) => {
    expect((await read(gzipSync(csv), name)).rows).toHaveLength(1);
  });

  it('tells the names of the files among which to choose', async () => {
    await expect(read(zipOf({ name: 'a.csv', content: csv }, { name: 'b.csv', content: csv }))).rejects.toMatchObject({
      detail: { said: 'archive of a.csv, b.csv' },
    });
  });
});
