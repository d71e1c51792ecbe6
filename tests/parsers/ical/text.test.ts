import { describe, expect, it, vi } from 'vitest';
import { readCalendar, textOf } from '../../../src/parsers/ical/text.js';

const EVENTS = 5000;
/** More characters than are decoded at once. */
const LONG = 600_000;

function calendarOf(descriptions: readonly string[]): Uint8Array {
  const events = descriptions.map((text) => `BEGIN:VEVENT\r\nDESCRIPTION:${text}\r\nEND:VEVENT\r\n`);
  return new TextEncoder().encode(`BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`);
}

describe('a long calendar', () => {
  const titles = Array.from({ length: EVENTS }, (_, index) => `Marché de Noël n° ${index} sur la place de l’église`);

  it('lets the page respond many times while it is read', async () => {
    const pause = vi.fn(() => Promise.resolve());
    await readCalendar(calendarOf(titles), pause);
    expect(pause.mock.calls.length).toBeGreaterThan(EVENTS / 100);
  });

  it.each([
    ['thousands of events', titles],
    ['lines longer than what is decoded at once', ['a'.repeat(LONG), 'é'.repeat(LONG), 'fin']],
  ])('loses nothing of %s', async (_, descriptions) => {
    const { root, truncated } = await readCalendar(calendarOf(descriptions), () => Promise.resolve());
    const events = root.components[0]?.components ?? [];
    expect(events.map((event) => textOf(event, 'DESCRIPTION'))).toEqual(descriptions);
    expect(events.at(-1)?.line).toBe(3 * descriptions.length - 1);
    expect(truncated).toBe(false);
  });
});
