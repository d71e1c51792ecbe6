import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clock, interval, readCase } from './feeds/read-case.js';

const folder = new URL('../../shared/feeds/', import.meta.url);
const PARIS = 'Europe/Paris';
const ISO_DAY = /\d{4}-\d\d-\d\d/g;

const reading = new Map<string, ReturnType<typeof readCase>>();

function read(file: string) {
  const known = reading.get(file) ?? readCase(readFileSync(new URL(file, folder)));
  reading.set(file, known);
  return known;
}

/** Every session of a feed, as intervals in order. */
function sessionsOf({ events }: Awaited<ReturnType<typeof read>>): string[] {
  return events.flatMap(({ sessions }) => sessions).sort();
}

describe.runIf(existsSync(folder))('real published files', { timeout: 30_000 }, () => {
  describe.each([
    ['agenda-toulouse-2020-05.csv', 'toulouse/agenda', 171, []],
    ['puls-events-b.json', 'opendatasoft/evenements-publics-openagenda', 100, []],
    // The portal says that it has 8,033.
    ['rag-openagenda-events.json', 'opendatasoft/evenements-publics-openagenda', 40, ['row-limit']],
    ['openagenda-many.json', 'openagenda/events', 25, []],
  ])('%s', (file, schema, count, issues) => {
    it('gives every row as an event of its own, dated and understood', async () => {
      const found = await read(file);
      expect(found).toMatchObject({ schema, count, problems: [] });
      expect(found.issues.map(({ code }) => code)).toEqual(issues);
      expect(found.rows).toHaveLength(count);
      expect(new Set(found.events.map(({ id }) => id)).size).toBe(count);
      expect(found.events.filter(({ occurrences }) => !occurrences.length)).toEqual([]);
    });
  });

  describe('the agenda of Toulouse', () => {
    it('runs on the first and last days that its text column names, event by event', async () => {
      const { events, rows } = await read('agenda-toulouse-2020-05.csv');
      const told = events.map(({ occurrences }) => {
        const days = occurrences.flatMap((occurrence) => interval(occurrence, PARIS).match(ISO_DAY) ?? []);
        return days.map((day) => day.slice(0, 10));
      });
      const written = rows.map((row) => {
        const cell = String(row['Dates affichage - horaires']);
        return [...cell.matchAll(/(\d\d)\/(\d\d)\/(\d{4})/g)]
          .map(([, day, month, year]) => `${year}-${month}-${day}`)
          .sort();
      });
      expect(told.map(([first]) => first)).toEqual(written.map(([first]) => first));
      // Two evenings end after midnight.
      const lasts = events.map(({ occurrences }, index) => {
        const last = occurrences.at(-1);
        return last && !last.allDay ? clock(last.start, PARIS).slice(0, 10) : told[index]?.sort().at(-1);
      });
      expect(lasts).toEqual(written.map((days) => days.at(-1)));
    });

    it('reads the 29 events whose dates are only words', async () => {
      const { events, rows } = await read('agenda-toulouse-2020-05.csv');
      const worded = events.filter((_, index) => !rows[index]?.['Date début']);
      expect(worded).toHaveLength(29);
      expect(worded.filter(({ occurrences }) => occurrences.length < 2)).toEqual([]);
    });

    it.each([
      ['MEFISTOFELE', '2020-06-23T20:00+02:00', '2020-07-02T20:00+02:00', 5],
      ['TOULOUSE OCCITANIE GAME SHOW', '2020-11-28T10:00+01:00', '2020-11-29T18:30+01:00', 2],
      ['PALAIS DE JUSTICE OU LA VILLE ENFOUIE', '2020-06-20T14:00+02:00', '2020-06-20T15:15+02:00', 2],
      ['GAD ELMALEH', '2020-12-02T20:00+01:00', '2020-12-02T20:00+01:00', 1],
    ])('tells the hours of %s', async (title, first, last, count) => {
      const { events } = await read('agenda-toulouse-2020-05.csv');
      const sessions = events.find((event) => event.title.startsWith(title))?.sessions ?? [];
      expect(sessions).toHaveLength(count);
      expect(sessions[0]?.split('/')[0]).toBe(first);
      expect(sessions.at(-1)?.split('/').at(-1)).toBe(last);
    });

    it('counts what is cancelled, postponed and free as its columns do', async () => {
      const { events } = await read('agenda-toulouse-2020-05.csv');
      const cancelled = events.filter(({ status }) => status === 'cancelled');
      expect(cancelled.length).toBeGreaterThanOrEqual(22);
      expect(events.filter(({ status }) => status === 'postponed').length).toBeGreaterThanOrEqual(14);
      expect(events.filter(({ free }) => free).length).toBeGreaterThanOrEqual(24);
    });

    it('keeps accents, quotation marks and line breaks', async () => {
      const { events } = await read('agenda-toulouse-2020-05.csv');
      const titles = events.map(({ title }) => title);
      expect(titles).toContain("EXPOSITION GINO DI MAGGIO « VIVA GINO! UNE VIE DANS L'ART »");
      expect(titles).toContain('SAINT-ETIENNE À LA LOUPE');
      expect(events[0]?.summary).toBe(
        'Maitane Sebastián, violoncelle\nLaure Thouault, chorégraphie et danse\nFanny Léon, Joss Thao, danse Hip Hop',
      );
    });

    it('starts with the first Sunday of a market and ends with a concert twenty months later', async () => {
      const sessions = sessionsOf(await read('agenda-toulouse-2020-05.csv'));
      expect(sessions[0]).toBe('2020-03-01T10:00+01:00/2020-03-01T18:00+01:00');
      expect(sessions.at(-1)).toBe('2021-11-06');
    });
  });

  describe('OpenAgenda by Opendatasoft', () => {
    it.each([
      ['puls-events-b.json', 103, '2025-03-10T18:00+01:00', '2026-04-23T10:00+02:00'],
      ['rag-openagenda-events.json', 308, '2026-01-04T15:00+01:00', '2026-05-31T02:00+02:00'],
    ])('reads the local hours of every timing of %s', async (file, count, first, last) => {
      const sessions = sessionsOf(await read(file));
      expect(sessions).toHaveLength(count);
      expect(sessions[0]).toMatch(new RegExp(`^${first.replace('+', '\\+')}`));
      expect(sessions.at(-1)).toMatch(new RegExp(`^${last.replace('+', '\\+')}`));
    });

    it('shows an evening of Montréal at the hour of Paris', async () => {
      const { events } = await read('puls-events-b.json');
      const evening = events.find(
        ({ venue, title }) => venue.commune === 'Montréal' && title.includes('Voyage musical'),
      );
      expect(evening?.sessions).toEqual(['2025-03-30T20:00+02:00/2025-03-30T21:00+02:00']);
      expect(evening?.venue.position).toEqual({ lat: 45.515051, lon: -73.561885 });
    });

    it('knows what is online, and whom places can welcome', async () => {
      const { events } = await read('puls-events-b.json');
      const online = events.filter(({ attendance }) => attendance === 'online');
      expect(online.map(({ title }) => title)).toEqual(['Expressions de la francophonie']);
      const others = await read('rag-openagenda-events.json');
      expect(others.events.filter(({ accessibility }) => accessibility.length)).toHaveLength(12);
    });

    it('leaves no markup in what people read', async () => {
      const { events } = await read('puls-events-b.json');
      const texts = events.flatMap(({ title, summary, description }) => [title, summary ?? '', description ?? '']);
      expect(texts.filter((text) => /<\/?[a-z]+>|&[a-z]+;/.test(text))).toEqual([]);
    });
  });

  describe('the pages of OpenAgenda', () => {
    it('tells the next and last sessions once each', async () => {
      const sessions = sessionsOf(await read('openagenda-many.json'));
      expect(sessions).toHaveLength(42);
      expect(sessions[0]).toBe('2022-09-17T10:00+02:00/2022-09-17T12:30+02:00');
      expect(sessions.at(-1)).toBe('2022-09-18T17:00+02:00/2022-09-18T18:00+02:00');
    });

    it('speaks French, and English when it is asked to', async () => {
      const bytes = readFileSync(new URL('openagenda-many.json', folder));
      const [french, english] = await Promise.all([readCase(bytes), readCase(bytes, { lang: 'en' })]);
      expect(french.events[0]?.title).toBe('Visite libre du musée Pierre Corneille');
      expect(english.events[0]?.title).toBe('Free visit of the Pierre Corneille Museum');
    });
  });
});
