import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/pace.js';
import type { FilterContext } from '../../src/filters/types.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { byDay, layOut, nearest, only, type Programme, type Sitting } from '../../widgets/agenda/programme.js';
import { anEvent, session, wholeDays } from '../filters/an-event.js';

const timezone = 'Europe/Paris';
const context = { now: Date.parse('2026-11-21T09:45+01:00'), timezone, lang: 'fr' };

const programmeOf = (events: readonly CalendarEvent[], there: FilterContext) => atOnce(layOut(events, there));

const read = ({ event, day, until }: Sitting) => [day, event.title, ...(until ? [until] : [])].join(' ');
const lines = ({ ongoing, sittings, undated }: Programme) => ({
  ongoing: ongoing.map(read),
  sittings: sittings.map(read),
  undated: undated.map(({ event }) => event.title),
});

describe('layOut', () => {
  it('puts each session on its day, by hour', () => {
    const events = [
      anEvent({
        title: 'Théâtre',
        occurrences: [session('2026-11-22T20:30+01:00'), session('2026-11-24T16:00+01:00')],
      }),
      anEvent({ title: 'Marché', occurrences: [session('2026-11-22T08:00+01:00')] }),
    ];
    const sittings = ['2026-11-22 Marché', '2026-11-22 Théâtre', '2026-11-24 Théâtre'];
    expect(lines(programmeOf(events, context))).toEqual({ ongoing: [], sittings, undated: [] });
  });

  it('puts what has no hour after what has one, by title', () => {
    const allDay = [wholeDays('2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00')];
    const events = [
      anEvent({ title: 'Vide-grenier', occurrences: allDay }),
      anEvent({ title: 'Braderie', occurrences: allDay }),
      anEvent({ title: 'Bal', occurrences: [session('2026-11-22T21:00+01:00')] }),
    ];
    expect(programmeOf(events, context).sittings.map(({ event }) => event.title)).toEqual([
      'Bal',
      'Braderie',
      'Vide-grenier',
    ]);
  });

  it('sets runs that have begun apart, the first to end first', () => {
    const run = (title: string, from: string, to: string) => anEvent({ title, occurrences: [wholeDays(from, to)] });
    const events = [
      run('Gravures', '2026-11-01T00:00+01:00', '2026-12-15T00:00+01:00'),
      run('Photographies', '2026-10-01T00:00+02:00', '2026-11-30T00:00+01:00'),
      run('Sculptures', '2026-12-01T00:00+01:00', '2026-12-31T00:00+01:00'),
    ];
    expect(lines(programmeOf(events, context))).toEqual({
      ongoing: ['2026-10-01 Photographies 2026-11-29', '2026-11-01 Gravures 2026-12-14'],
      sittings: ['2026-12-01 Sculptures 2026-12-30'],
      undated: [],
    });
  });

  it('keeps a run that begins today among the days', () => {
    const occurrences = [wholeDays('2026-11-21T00:00+01:00', '2026-12-01T00:00+01:00')];
    expect(lines(programmeOf([anEvent({ title: 'Gravures', occurrences })], context))).toEqual({
      ongoing: [],
      sittings: ['2026-11-21 Gravures 2026-11-30'],
      undated: [],
    });
  });

  it('reads a night that is not over under today', () => {
    const ball = anEvent({ title: 'Bal', occurrences: [session('2026-11-20T21:00+01:00', '2026-11-21T11:00+01:00')] });
    expect(lines(programmeOf([ball], context)).sittings).toEqual(['2026-11-21 Bal']);
  });

  it('leaves out the sessions that are over', () => {
    const days = ['2026-11-14', '2026-11-21', '2026-11-28'];
    const occurrences = days.map((day) => session(`${day}T08:00+01:00`, `${day}T09:00+01:00`));
    expect(lines(programmeOf([anEvent({ title: 'Yoga', occurrences })], context)).sittings).toEqual([
      '2026-11-28 Yoga',
    ]);
  });

  it('keeps the events and sessions it is asked to', () => {
    const occurrences = [session('2026-11-22T08:00+01:00'), session('2026-11-29T08:00+01:00')];
    const yoga = anEvent({ title: 'Yoga', occurrences });
    const other = anEvent({ title: 'Danse', occurrences });
    const second = only(programmeOf([yoga, other], context), [yoga], (wanted) => wanted === occurrences[1]);
    expect(lines(second).sittings).toEqual(['2026-11-29 Yoga']);
  });

  it('puts a run to come at the hour of its first session, and keeps it whatever session is asked for', () => {
    const hours = ['18:00', '10:00', '10:00', '10:00', '10:00'];
    const occurrences = hours.map((hour, index) => session(`2026-11-${24 + index}T${hour}+01:00`));
    const events = [
      anEvent({ title: 'Festival', occurrences }),
      anEvent({ title: 'Bal', occurrences: [session('2026-11-24T20:00+01:00')] }),
    ];
    const programme = programmeOf(events, context);
    expect(lines(programme).sittings).toEqual(['2026-11-24 Festival 2026-11-28', '2026-11-24 Bal']);
    const late = only(programme, events, (wanted) => wanted === occurrences[4]);
    expect(lines(late).sittings).toEqual(['2026-11-24 Festival 2026-11-28']);
  });

  it('goes by the days of its own zone', () => {
    const show = anEvent({ title: 'Show', occurrences: [session('2026-11-22T00:30+01:00')] });
    const there = { ...context, timezone: 'America/Martinique' };
    expect(lines(programmeOf([show], there)).sittings).toEqual(['2026-11-21 Show']);
  });

  it('keeps what has no date apart', () => {
    expect(lines(programmeOf([anEvent({ title: 'Visite' })], context)).undated).toEqual(['Visite']);
  });
});

describe('nearest', () => {
  it('is what is on now, then what comes next, each event once', () => {
    const next = [session('2026-11-22T08:00+01:00'), session('2026-11-29T08:00+01:00')];
    const events = [
      anEvent({ title: 'Yoga', occurrences: next }),
      anEvent({ title: 'Gravures', occurrences: [wholeDays('2026-11-01T00:00+01:00', '2026-12-15T00:00+01:00')] }),
      anEvent({ title: 'Visite' }),
    ];
    expect(nearest(programmeOf(events, context)).map(({ title }) => title)).toEqual(['Gravures', 'Yoga']);
  });
});

describe('byDay', () => {
  it('gathers sittings under their day, in their order', () => {
    const sitting = (title: string, day: string) => ({ event: anEvent({ title }), day });
    const days = byDay([sitting('a', '2026-11-21'), sitting('b', '2026-11-21'), sitting('c', '2026-11-23')]);
    expect(days.map(({ day, sittings }) => [day, ...sittings.map(({ event }) => event.title)])).toEqual([
      ['2026-11-21', 'a', 'b'],
      ['2026-11-23', 'c'],
    ]);
  });

  it('makes no day of nothing', () => {
    expect(byDay([])).toEqual([]);
  });
});
