import { describe, expect, it } from 'vitest';
import { toIcs } from '../../src/exports/ics.js';
import { ical } from '../../src/parsers/ical.js';
import { readEvents } from '../../src/records/events/read.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { recogniseEvents } from '../../src/recognition/events.js';
import { anEvent, session, wholeDays } from '../filters/an-event.js';

const timezone = 'Europe/Paris';
const now = Date.parse('2026-03-01T12:00+01:00');

/** What the project's own reader makes of a file it wrote. */
async function readBack(events: readonly CalendarEvent[]): Promise<CalendarEvent[]> {
  const bytes = new TextEncoder().encode(toIcs(events, { now, timezone, name: 'Agenda' }));
  const window = { from: now - 86_400_000, to: now + 400 * 86_400_000 };
  const parsed = await ical.parse(bytes, { timezone, window });
  const { schema, roles } = await recogniseEvents(parsed, 'icalendar');
  return (await readEvents(parsed, { schema, roles, timezone, lang: 'fr' }, () => Promise.resolve())).events;
}

describe('a calendar file read back', () => {
  it.each([
    ['an evening', session('2026-11-21T20:30+01:00', '2026-11-21T22:30+01:00')],
    ['a start alone', session('2026-11-21T20:30+01:00')],
    ['the night of the spring change', session('2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00')],
    ['the hour shown twice in autumn, the first', session('2026-10-25T02:30+02:00', '2026-10-25T02:45+02:00')],
    ['the hour shown twice in autumn, the second', session('2026-10-25T02:30+01:00', '2026-10-25T02:45+01:00')],
    ['one whole day', wholeDays('2026-11-21T00:00+01:00', '2026-11-22T00:00+01:00')],
    ['the day of 23 hours', wholeDays('2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00')],
    ['the day of 25 hours', wholeDays('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00')],
    ['a run over both changes', wholeDays('2026-03-20T00:00+01:00', '2026-11-02T00:00+01:00')],
  ])('gives the same session: %s', async (_, occurrence) => {
    const [event] = await readBack([anEvent({ occurrences: [occurrence] })]);
    // A calendar that gives days without hours means the whole of them.
    expect(event?.occurrences).toEqual([occurrence.allDay ? { ...occurrence, saidAllDay: true } : occurrence]);
  });

  it('gives the same words, whatever they hold', async () => {
    const title = 'Fête, « bal » ; \\ apéro : l’œuvre 🎭 '.repeat(4).trim();
    const description = `Premier paragraphe, long et accentué${' à loisir'.repeat(20)}.\n\nSecond ; \\n n’est pas une ligne.`;
    const [event] = await readBack([
      anEvent({
        title,
        description,
        occurrences: [session('2026-11-21T20:30+01:00')],
        categories: ['Musique, danse', 'Jeune public'],
        url: 'https://www.redon.fr/fete?a=1,2;b',
        venue: { position: { lat: 47.65, lon: -2.08 } },
        status: 'cancelled',
      }),
    ]);
    expect(event).toMatchObject({ title, url: 'https://www.redon.fr/fete?a=1,2;b', status: 'cancelled' });
    expect(event?.description).toBe(`${description}\n\nhttps://www.redon.fr/fete?a=1,2;b`);
    expect(event?.categories).toEqual(['Musique, danse', 'Jeune public']);
    expect(event?.venue.position).toEqual({ lat: 47.65, lon: -2.08 });
  });
});
