import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/records/events/read.js';
import { interval } from '../../feeds/read-case.js';
import { eventFrom, eventsFrom } from '../a-row.js';

const options = {
  schema: { name: 'test', title: 'Test', roles: {} },
  roles: { title: ['titre'], start: ['date'] },
  timezone: 'Europe/Paris',
  lang: 'fr',
} as const;

const atOnce = () => Promise.resolve();

const rows = Array.from({ length: 120 }, (_, index) => ({ titre: `Bal ${index}`, date: '2026-07-14' }));

describe('reading the rows of a feed', () => {
  it('loses none without an issue, which says where', async () => {
    const dataset = {
      rows: [
        { titre: '', date: '' },
        { titre: 'Bal', date: 'bientôt' },
      ],
      lines: [4, 7],
    };
    expect(await readEvents(dataset, options, atOnce)).toMatchObject({
      events: [{ title: 'Bal', occurrences: [], row: 1 }],
      issues: [
        { code: 'missing-date', row: 0, line: 4 },
        { code: 'missing-title', row: 0, line: 4 },
        { code: 'unreadable-date', row: 1, line: 7, column: 'date', value: 'bientôt' },
      ],
    });
  });

  it.each([
    ['/files/santons.jpg', 'file', 'https://ville.example/files/santons.jpg'],
    ['/files/santons.jpg', 'ckan', undefined],
    ['files/santons.jpg', 'file', undefined],
    ['//images.example/santons.jpg', 'file', 'https://images.example/santons.jpg'],
  ])('looks for the image %s of a feed of source %s beside its file, if it is one', async (image, source, url) => {
    const provenance = { address: 'https://ville.example/export/agenda.csv', source, readAt: 0 };
    const roles = { ...options.roles, image: ['image'] };
    const rows = [{ titre: 'Foire', date: '2026-12-05', image }];
    const { events, issues } = await readEvents({ rows, provenance }, { ...options, roles }, atOnce);
    expect(events[0]?.image?.url).toBe(url);
    expect(issues.map(({ code }) => code)).toEqual(url ? [] : ['unsafe-link']);
  });

  it('gives dates without a year that of their day of the week, else the nearest, which it tells', async () => {
    const written = [
      { titre: 'Loto', date: 'Samedi 12 décembre à 20h30' },
      { titre: 'Vœux', date: 'vendredi 8 janvier' },
      { titre: 'Foire', mots: 'du samedi 5 au dimanche 6 décembre de 10h à 18h' },
      { titre: 'Bal', date: '12 décembre' },
    ];
    const provenance = { address: '', source: 'file', readAt: Date.parse('2026-11-21T12:00:00Z') };
    const roles = { ...options.roles, dateText: ['mots'] };
    const { events, issues } = await readEvents({ rows: written, provenance }, { ...options, roles }, atOnce);
    expect(events.map(({ occurrences }) => occurrences.map((one) => interval(one, 'Europe/Paris')))).toEqual([
      ['2026-12-12T20:30+01:00'],
      ['2027-01-08'],
      ['2026-12-05T10:00+01:00/2026-12-05T18:00+01:00', '2026-12-06T10:00+01:00/2026-12-06T18:00+01:00'],
      ['2026-12-12'],
    ]);
    expect(issues).toMatchObject([{ code: 'assumed-year', row: 3, column: 'date', value: '12 décembre' }]);
    const unknown = await readEvents({ rows: written.slice(0, 1) }, options, atOnce);
    expect(unknown.issues).toMatchObject([{ code: 'unreadable-date' }]);
  });

  it('cuts long values in its issues', async () => {
    const { issues } = await readEvents({ rows: [{ titre: 'Bal', date: 'x'.repeat(1e6) }] }, options, atOnce);
    expect(issues[0]?.value).toHaveLength(200);
  });

  it('pauses between slices', async () => {
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    const { events } = await readEvents({ rows }, options, pause);
    expect(events.map(({ row }) => row)).toEqual(rows.map((_, index) => index));
    expect(pauses).toBe(13);
  });

  it('takes the prototype of objects for data like any other', async () => {
    const row = JSON.parse('{"__proto__": "x", "constructor": "y", "titre": "Bal", "date": "2026-07-14"}') as object;
    const roles = { ...options.roles, organizer: ['__proto__'], price: ['constructor'] };
    const { events } = await readEvents(
      { rows: [Object.assign(Object.create(null), row) as Record<string, unknown>] },
      { ...options, roles },
      atOnce,
    );
    expect(events[0]?.title).toBe('Bal');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('reads a cell of 200 kB in the time of its length', () => {
    const long = ['(', '1 ', '<', '-', ', ', '12345 ', '[[', 'a@', '€', '\n', 'du 1 au '].map((part) =>
      part.repeat(2e5 / part.length),
    );
    for (const text of long) {
      const { events } = eventsFrom([
        {
          title: 'Bal',
          start: '2026-07-14',
          price: text,
          address: text,
          accessibility: text,
          category: text,
          url: text,
          phone: text,
          status: text,
        },
      ]);
      expect(events).toHaveLength(1);
    }
  }, 20_000);
});

describe('the identity of an event', () => {
  it.each(['41927755', 'FMAMID031V50ISXH', 'bal-du-port'])('is the feed’s identifier: %s', (identifier) => {
    expect(eventFrom({ identifier }).id).toBe(identifier);
  });

  it.each(['https://data.example/13/0a1b', 'un long identifiant, avec des espaces', 'x'.repeat(80)])(
    'is short and fit for an address when the feed’s is not: %s',
    (identifier) => {
      expect(eventFrom({ identifier }).id).toMatch(/^[a-z\d]{6,12}$/);
      expect(eventFrom({ identifier, summary: 'Autre' }).id).toBe(eventFrom({ identifier }).id);
    },
  );

  it('does not depend on the row, nor on details', () => {
    const bal = { title: 'Bal', start: '2026-07-14', place: 'Port' };
    const [alone] = eventsFrom([bal]).events;
    const [, later] = eventsFrom([
      { title: 'Autre', start: '2026-07-14' },
      { ...bal, price: '5 €' },
    ]).events;
    expect(later?.id).toBe(alone?.id);
  });

  it.each([{ title: 'Feu' }, { start: '2026-07-15' }, { place: 'Gare' }])('changes with %j', (change) => {
    expect(eventFrom({ place: 'Port', ...change }).id).not.toBe(eventFrom({ place: 'Port' }).id);
  });

  it('is given once, even when the feed repeats it', () => {
    const { events } = eventsFrom([
      { identifier: '1', title: 'Bal', start: '2026-07-14' },
      { identifier: '1', title: 'Feu', start: '2026-07-14' },
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});

describe('rows that tell the dates of one event', () => {
  function told(rows: Parameters<typeof eventsFrom>[0]): string[][] {
    return eventsFrom(rows).events.map(({ occurrences }) => occurrences.map((each) => interval(each, 'Europe/Paris')));
  }

  it('are one event when they share its identifier', () => {
    const first = { identifier: '1', title: 'Visite', start: '2026-12-05', price: '5 €' };
    expect(told([first, { ...first, start: '2026-11-28', price: '' }])).toEqual([['2026-11-28', '2026-12-05']]);
  });

  it('are one event when nothing else tells them apart', () => {
    const first = { title: 'Don du sang', place: 'Salle des fêtes', start: '2026-11-28' };
    expect(told([first, { ...first, start: '2026-12-05' }, first])).toEqual([['2026-11-28', '2026-12-05']]);
  });

  it.each([{ place: 'Gymnase' }, { description: 'Un autre film' }, { cancelled: 'oui' }, { identifier: '2' }])(
    'are events apart when one has %j',
    (change) => {
      const first = { title: 'Cinéma', place: 'Manivel', start: '2026-11-28' };
      expect(told([first, { ...first, start: '2026-12-05', ...change }])).toEqual([['2026-11-28'], ['2026-12-05']]);
    },
  );
});
