import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';

const ROWS = [{ Titre: 'Fête d’été', Date: '05/07/2027' }];

/** UTF-16 without its mark. */
function wide(text: string, littleEnd: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEnd);
  return bytes;
}

async function read(bytes: Uint8Array) {
  const parser = await parserOf(bytes);
  const { rows, found } = await parser.parse(bytes, { timezone: 'Europe/Paris' });
  return { name: parser.name, rows: rows.map((row) => ({ ...row })), charset: found.charset };
}

describe('text with null bytes', () => {
  const table = 'Titre;Date\nFête d’été;05/07/2027\n';

  it.each([
    ['csv', 'UTF-16, little end first, whose mark was lost', wide(table, true), 'utf-16le'],
    ['csv', 'UTF-16, big end first, whose mark was lost', wide(table, false), 'utf-16be'],
    ['csv', 'cells that a database padded', new TextEncoder().encode(table.replace('d’', '\0\0d’')), 'utf-8'],
    ['json', 'JSON in UTF-16 without its mark', wide(JSON.stringify(ROWS), true), 'utf-16le'],
  ])('is read as %s: %s', async (name, _, bytes, charset) => {
    expect(await read(bytes)).toEqual({ name, rows: ROWS, charset });
  });

  it.each([
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a shapefile', '\0\0\x27\x0a\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x32'],
    ['what is mostly nulls', `nom;date${'\0'.repeat(40)}`],
  ])('is not %s', async (_, signs) => {
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    await expect(parserOf(bytes)).rejects.toMatchObject({ code: 'unknown-format' });
  });
});
