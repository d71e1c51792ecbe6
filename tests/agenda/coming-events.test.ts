import { describe, expect, it } from 'vitest';
import { ComingEvents } from '../../widgets/agenda/coming-events.js';
import { anEvent, session, titles, wholeDays } from '../filters/an-event.js';

const at = (now: string, timezone = 'Europe/Paris') => ({ now: Date.parse(now), timezone, lang: 'fr' });
const MORNING = at('2026-11-21T09:45+01:00');

const gravures = anEvent({
  title: 'Gravures',
  occurrences: [wholeDays('2026-11-01T00:00+01:00', '2026-12-15T00:00+01:00')],
});
const bal = anEvent({
  title: 'Bal',
  occurrences: [session('2026-11-21T21:00+01:00', '2026-11-21T23:00+01:00')],
});
const records = [gravures, bal];

describe('the coming events', () => {
  it('are laid out once for as long as nothing starts or ends', () => {
    const coming = new ComingEvents();
    const first = coming.at(records, MORNING, false);
    expect(titles(first.events)).toEqual(['Gravures', 'Bal']);
    expect(coming.at(records, at('2026-11-21T10:00+01:00'), false)).toBe(first);
  });

  it('are laid out anew when one of them is over', () => {
    const coming = new ComingEvents();
    coming.at(records, MORNING, false);
    expect(titles(coming.at(records, at('2026-11-21T23:30+01:00'), false).events)).toEqual(['Gravures']);
  });

  it('are laid out anew when a clock was set back, or for another zone', () => {
    const coming = new ComingEvents();
    const night = at('2026-11-21T23:30+01:00');
    expect(titles(coming.at(records, night, false).events)).toEqual(['Gravures']);
    expect(titles(coming.at(records, MORNING, false).events)).toEqual(['Gravures', 'Bal']);
    const there = at('2026-11-21T09:45+01:00', 'America/Martinique');
    expect(coming.at(records, there, false)).not.toBe(coming.at(records, MORNING, false));
  });

  it('leave out what has begun and lasts, if the author wants it so', () => {
    const coming = new ComingEvents();
    coming.at(records, MORNING, false);
    expect(titles(coming.at(records, MORNING, true).events)).toEqual(['Bal']);
  });

  it('are the same when they are laid out in slices beforehand', async () => {
    const coming = new ComingEvents();
    const ahead = await coming.ahead([records, MORNING, false], () => Promise.resolve());
    expect(coming.at(records, MORNING, false)).toBe(ahead);
  });
});
