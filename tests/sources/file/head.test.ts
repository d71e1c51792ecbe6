import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset.js';
import { file } from '../../../src/sources/file.js';
import { headReader } from '../../../src/sources/file/head.js';
import { readOptions } from '../answers.js';

const address = new URL('https://ville.example/agenda.csv');
const known = new Set(['nom', 'date', 'lieu']);

const row = (index: number) => `Marché n° ${index};2026-11-21;Place de la République, à côté de la mairie\n`;
const table = (rows: number) => `nom;date;lieu\n${Array.from({ length: rows }, (_, index) => row(index)).join('')}`;

/** A body that the test sends piece by piece. */
function body() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(its) {
      controller = its;
    },
  });
  return {
    stream,
    send: (text: string | Uint8Array) =>
      controller?.enqueue(typeof text === 'string' ? new TextEncoder().encode(text) : text),
    end: () => controller?.close(),
  };
}

/** What is heard of a file while it comes, and how it goes on. */
function reading(name = 'agenda.csv') {
  const sent = body();
  const heads: Dataset[] = [];
  const lines: number[] = [];
  const headers = { 'last-modified': 'Fri, 20 Nov 2026 08:00:00 GMT' };
  const options = readOptions(() => new Response(sent.stream, { headers }), {
    knownColumns: known,
    onHead: (head) => heads.push(head),
    onLines: (count) => lines.push(count),
  });
  const whole = file.read(new URL(name, address), options);
  return { ...sent, heads, lines, whole };
}

/** Lets pieces be read, code be loaded and timers ring. */
async function pass(milliseconds: number) {
  for (let turn = 0; turn < 20; turn++) await vi.advanceTimersByTimeAsync(milliseconds / 20);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(50);
}

beforeEach(async () => {
  // So that the first test does not wait for code while its clock stands still.
  await Promise.all([import('../../../src/sources/file/head.js'), import('../../../src/parsers/csv.js')]);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the head of a large file', () => {
  it('is handed over once, with the first rows and their provenance, while the rest arrives', async () => {
    const { send, end, heads, whole } = reading();
    send(table(1500));
    await pass(400);
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatchObject({
      partial: true,
      issues: [],
      columns: ['nom', 'date', 'lieu'],
      provenance: { format: 'csv', updated: Date.parse('2026-11-20T08:00:00Z') },
    });
    expect(heads[0]?.rows[0]).toMatchObject({ nom: 'Marché n° 0' });
    send(row(1500));
    await pass(400);
    end();
    const { rows, partial } = await settled(whole);
    expect([rows.length, partial, heads.length]).toEqual([1501, undefined, 1]);
  });

  it('ends with a complete row, wherever the file is cut', async () => {
    const { send, heads } = reading();
    send(`${table(1500)}Marché n° 1500;2026-1`);
    await pass(400);
    const last = heads[0]?.rows.at(-1);
    expect(last).toMatchObject({ date: '2026-11-21', lieu: expect.stringMatching(/mairie$/) as string });
  });

  it('holds some hundred rows even if much more has arrived', async () => {
    const { send, heads } = reading();
    const text = table(40_000);
    for (let at = 0; at < text.length; at += 100_000) send(text.slice(at, at + 100_000));
    await pass(400);
    expect(heads[0]?.rows[0]).toMatchObject({ nom: 'Marché n° 0' });
    expect(heads[0]?.rows.length).toBeGreaterThan(500);
    expect(heads[0]?.rows.length).toBeLessThan(3000);
  });

  it.each([
    ['JSON', 'agenda.json', (index: number) => ({ nom: `Marché ${index}`, lieu: { ville: 'Redon' } })],
    [
      'GeoJSON',
      'agenda.geojson',
      (index: number) => ({
        type: 'Feature',
        properties: { nom: `Marché ${index}` },
        geometry: { type: 'Point', coordinates: [-2, 47] },
      }),
    ],
  ])('is given of %s', async (_, name, record) => {
    const { send, heads } = reading(name);
    const records = Array.from({ length: 3000 }, (_none, index) => record(index));
    const text = JSON.stringify(name.endsWith('geojson') ? { type: 'FeatureCollection', features: records } : records);
    send(text.slice(0, 100_000));
    await pass(400);
    expect(heads[0]).toMatchObject({ partial: true, issues: [] });
    expect(heads[0]?.rows[0]).toMatchObject({ nom: 'Marché 0' });
    expect(heads[0]?.rows.length).toBeGreaterThan(500);
  });

  it('counts no line of a file that is read within a moment', async () => {
    const piece = new TextEncoder().encode(table(1500));
    const counting = vi.spyOn(piece, 'indexOf');
    const over = new AbortController();
    const options = { ...readOptions(() => new Response()), signal: over.signal };
    headReader([piece], { address: address.href, source: 'file' }, options).look();
    over.abort();
    await pass(1000);
    expect(counting).not.toHaveBeenCalled();
  });

  it('reports how many lines have arrived', async () => {
    const { send, lines } = reading();
    send(table(1500));
    await pass(500);
    send(row(1500).repeat(500));
    await pass(500);
    expect(lines).toEqual([1501, 2001]);
  });
});

describe('no head', () => {
  it('is made of a file that arrives at once', async () => {
    const { send, end, heads, whole } = reading();
    send(table(1000));
    end();
    await settled(whole);
    await pass(400);
    expect(heads).toEqual([]);
  });

  it('is made of a small file that is slow', async () => {
    const { send, heads } = reading();
    send(table(20));
    await pass(1000);
    expect(heads).toEqual([]);
  });

  it.each([
    ['a calendar', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:Marché\nEND:VEVENT\n'.repeat(3000)}`],
    [
      'a workbook',
      new Uint8Array(100_000).fill(0x61).map((byte, index) => (index < 4 ? (0x04034b50 >> (8 * index)) & 0xff : byte)),
    ],
    ['a web page', `<!doctype html>${'<p>Marché</p>\n'.repeat(6000)}`],
  ])('is given of %s', async (_, text) => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const { send, heads } = reading('agenda');
    send(text);
    await pass(1000);
    expect(heads).toEqual([]);
    told.mockRestore();
  });

  it('is made of an error page, however long', async () => {
    const heads: Dataset[] = [];
    const page = table(3000);
    const options = readOptions(() => new Response(page, { status: 500 }), { onHead: (head) => heads.push(head) });
    const whole = file.read(address, options).catch((error: unknown) => error);
    await pass(400);
    await settled(whole);
    expect(heads).toEqual([]);
  });
});

/** Ends while the clock is moved along. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  let over = false;
  void promise.finally(() => (over = true)).catch(() => undefined);
  while (!over) await vi.advanceTimersByTimeAsync(10);
  return promise;
}
