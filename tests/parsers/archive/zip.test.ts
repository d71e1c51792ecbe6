import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../src/parsers/archive/inflate.js';
import { openZip } from '../../../src/parsers/archive/zip.js';
import { zipOf } from '../zip-of.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('openZip', () => {
  const archive = zipOf(
    { name: 'agenda.csv', content: 'titre;date\n' },
    { name: 'été/lisez-moi.txt', content: 'Bonjour', stored: true },
    { name: 'secret.csv', content: 'x', locked: true },
  );

  it('lists the files', () => {
    expect(openZip(archive).names).toEqual(['agenda.csv', 'été/lisez-moi.txt', 'secret.csv']);
    expect(openZip(archive).has('agenda.csv')).toBe(true);
    expect(openZip(archive).has('constructor')).toBe(false);
  });

  it.each([
    ['packed', 'agenda.csv', 'titre;date\n'],
    ['stored as it is', 'été/lisez-moi.txt', 'Bonjour'],
  ])('reads a file that is %s', async (_, name, content) => {
    expect(text(await openZip(archive).read(name))).toBe(content);
  });

  it('finds the end before a comment, and in the midst of other bytes', async () => {
    const around = Uint8Array.from([...archive, ...new TextEncoder().encode('made by hand')]);
    expect(text(await openZip(around).read('agenda.csv'))).toBe('titre;date\n');
    const view = Uint8Array.from([9, 9, 9, ...archive]).subarray(3);
    expect(text(await openZip(view).read('agenda.csv'))).toBe('titre;date\n');
  });

  it.each([
    ['unknown-format', 'a locked file', 'secret.csv'],
    ['malformed', 'a file that is not there', 'autre.csv'],
  ])('says %s of %s', async (code, _, name) => {
    await expect(openZip(archive).read(name)).rejects.toMatchObject({ code });
  });

  it.each([
    ['cut short', archive.subarray(0, 60)],
    ['whose table of contents is elsewhere', archive.map((byte, index) => (index === archive.length - 6 ? 255 : byte))],
    ['that is none', new Uint8Array(40)],
    ['without bytes', new Uint8Array(0)],
  ])('says malformed of an archive %s', (_, bytes) => {
    expect(() => openZip(bytes)).toThrow('feed malformed');
  });

  it('says malformed of a file whose bytes are broken', async () => {
    const packed = zipOf({ name: 'a', content: 'a'.repeat(500) });
    packed.fill(255, 31, 36);
    await expect(openZip(packed).read('a')).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('inflate', () => {
  it('unpacks gzip', async () => {
    expect(text(await inflate(gzipSync('titre;date'), 'gzip'))).toBe('titre;date');
  });

  it('stops at the limit, however small the file is', async () => {
    const bomb = gzipSync(Buffer.alloc(70 << 20));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(inflate(bomb, 'gzip')).rejects.toMatchObject({ code: 'too-large' });
  });

  it('says malformed of a file cut short', async () => {
    const bytes = gzipSync('titre;date'.repeat(1000));
    await expect(inflate(bytes.subarray(0, 30), 'gzip')).rejects.toMatchObject({ code: 'malformed' });
  });
});
