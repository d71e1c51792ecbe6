import { describe, expect, it } from 'vitest';
import { containersCsv, decheteriesCsv, equipementsCsv } from '../../demo/feeds/index.js';
import { placesOf } from '../../src/feed/places.js';
import { hoursOf, learnFrench } from '../../src/hours/read.js';
import { parserOf } from '../../src/parsers/parser-of.js';

await learnFrench();

const request = { timezone: 'Europe/Paris', lang: 'fr', now: Date.parse('2026-11-21T09:45:00+01:00') };

async function placesIn(text: string) {
  const bytes = new TextEncoder().encode(text);
  const window = { from: 0, to: request.now };
  const { found, ...parsed } = await (await parserOf(bytes)).parse(bytes, { timezone: request.timezone, window });
  const provenance = { address: '', source: 'file', readAt: 0, ...found };
  return placesOf({ ...parsed, provenance }, request);
}

describe('the places of the demonstration town', () => {
  it.each([
    ['buildings', equipementsCsv(), 20],
    ['containers, folded by address', containersCsv(), 22],
    ['recycling centres', decheteriesCsv(), 3],
  ])('are read without a doubt (%s)', async (_, csv, count) => {
    const { places, issues } = await placesIn(csv);
    expect(issues).toEqual([]);
    expect(places).toHaveLength(count);
    expect(new Set(places.map(({ id }) => id)).size).toBe(count);
    for (const { venue } of places) expect(venue.position?.lat).toBeCloseTo(47.66, 0);
  });

  it('give hours that are understood, but for those that are words', async () => {
    const { places } = await placesIn(equipementsCsv());
    const words = places.flatMap(({ hours }) => (hours && !hoursOf(hours) ? [hours] : []));
    expect(words).toEqual(['Sur réservation auprès de la mairie']);
  });
});
