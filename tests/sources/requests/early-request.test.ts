import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsers } from '../../../src/parsers/index.js';
import { takeEarly } from '../../../src/sources/requests/early-request.js';
import { startEarly } from '../../../src/sources/start-early.js';
import { readBytes } from '../../../src/sources/requests/request.js';
import { descriptionAddress } from '../../../src/sources/opendatasoft/address.js';
import { answerOf, readOptions } from '../answers.js';

const address = 'https://ville.example/agenda.csv';
const network = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  network.mockReset().mockImplementation(() => Promise.resolve(new Response('nom;date')));
  vi.stubGlobal('fetch', network);
});

afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets requests leave. */
async function soon(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5);
}

describe('startEarly', () => {
  it('sends for the feed, and the reader takes that answer', async () => {
    startEarly(address);
    await soon();
    const late = vi.fn(answerOf('late'));
    const { bytes } = await readBytes(address, readOptions(late));
    expect(new TextDecoder().decode(bytes)).toBe('nom;date');
    expect(late).not.toHaveBeenCalled();
    expect(network).toHaveBeenCalledExactlyOnceWith(address, expect.objectContaining({ credentials: 'omit' }));
  });

  it('sends once for all copies of the library that a page holds, whichever takes the answer', async () => {
    vi.resetModules();
    const other = {
      ...(await import('../../../src/sources/requests/early-request.js')),
      ...(await import('../../../src/sources/start-early.js')),
    };
    expect(other.startEarly).not.toBe(startEarly);
    startEarly(address);
    await soon();
    other.startEarly(address);
    await soon();
    expect(network).toHaveBeenCalledOnce();
    expect(other.takeEarly(address)).toBeDefined();
    expect(takeEarly(address)).toBeUndefined();
  });

  it('makes the first use of Intl in the meantime, which takes long', async () => {
    const uses = [vi.spyOn(Intl, 'Collator'), vi.spyOn(Intl, 'DateTimeFormat')];
    startEarly(address);
    await vi.waitFor(() => {
      for (const use of uses) expect(use).toHaveBeenCalledOnce();
    });
    vi.restoreAllMocks();
  });

  it('is taken only once', async () => {
    startEarly(address);
    await soon();
    await readBytes(address, readOptions(answerOf('late')));
    const { bytes } = await readBytes(address, readOptions(answerOf('late')));
    expect(new TextDecoder().decode(bytes)).toBe('late');
  });

  it('sends once for two widgets of the same feed', async () => {
    startEarly(address);
    startEarly('agenda.csv', 'https://ville.example/accueil');
    await soon();
    expect(network).toHaveBeenCalledOnce();
  });

  it.each([
    ['https://data.ville.example/explore/dataset/agenda/table/', descriptionAddress],
    ['https://www.data.gouv.fr/fr/datasets/agenda/', () => 'https://www.data.gouv.fr/api/1/datasets/agenda/'],
    [
      'https://www.data.gouv.fr/fr/datasets/r/1b2c3d4e-0000-4000-8000-000000000001',
      () => 'https://www.data.gouv.fr/api/2/datasets/resources/1b2c3d4e-0000-4000-8000-000000000001/',
    ],
  ])('asks the service of %s for what its reader will ask first', async (page, expected) => {
    startEarly(page);
    await vi.dynamicImportSettled();
    await soon();
    expect(network.mock.calls.map(([request]) => request)).toEqual([expected(new URL(page))]);
  });

  it.each([
    ['csv', address],
    ['json', 'https://data.ville.example/explore/dataset/agenda/'],
  ])('sends for the %s parser that %s will need, and for no other', async (name, at) => {
    const loads = parsers.map((entry) => vi.spyOn(entry, 'load'));
    startEarly(at);
    await vi.dynamicImportSettled();
    await soon();
    expect(parsers.filter((_, index) => loads[index]?.mock.calls.length).map((entry) => entry.name)).toEqual([name]);
    vi.restoreAllMocks();
  });

  it('is forgotten after half a minute', async () => {
    startEarly(address);
    await soon();
    const [, init] = network.mock.calls[0] ?? [];
    await vi.advanceTimersByTimeAsync(30_000);
    expect(takeEarly(address)).toBeUndefined();
    expect(init?.signal?.aborted).toBe(true);
  });

  it('does not stop an answer that was taken', async () => {
    startEarly(address);
    await soon();
    const early = takeEarly(address);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(early?.abort.signal.aborted).toBe(false);
  });

  it('that failed leaves the reader to try again', async () => {
    network.mockImplementation(() => Promise.reject(new TypeError('offline')));
    startEarly(address);
    await soon();
    const { bytes } = await readBytes(address, readOptions(answerOf('late')));
    expect(new TextDecoder().decode(bytes)).toBe('late');
  });

  it.each(['', 'javascript:alert(1)', 'agenda.csv', 'https://'])(
    'leaves alone what is no address: %j',
    async (text) => {
      startEarly(text);
      await soon();
      expect(network).not.toHaveBeenCalled();
    },
  );
});
