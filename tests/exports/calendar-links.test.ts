import { describe, expect, it } from 'vitest';
import { googleCalendarUrl, outlookCalendarUrl } from '../../src/exports/calendar-links.js';
import { anEvent, session, wholeDays } from '../filters/an-event.js';

const PARIS = 'Europe/Paris';
const event = anEvent({
  title: 'Fête & marché de Noël + bal',
  summary: 'Deux jours de fête.',
  url: 'https://www.redon.fr/fete?a=1&b=2',
  venue: { name: 'Halle', address: '2 rue du Port', postcode: '35600', commune: 'Redon' },
});
const evening = session('2026-11-21T20:30+01:00', '2026-11-21T22:30+01:00');
const parameters = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('googleCalendarUrl', () => {
  it('fills in all that is known', () => {
    const url = googleCalendarUrl(event, evening, PARIS);
    expect(new URL(url).origin + new URL(url).pathname).toBe('https://calendar.google.com/calendar/render');
    expect(parameters(url)).toEqual({
      action: 'TEMPLATE',
      text: 'Fête & marché de Noël + bal',
      dates: '20261121T193000Z/20261121T213000Z',
      details: 'Deux jours de fête.\n\nhttps://www.redon.fr/fete?a=1&b=2',
      location: 'Halle, 2 rue du Port, 35600 Redon',
      ctz: 'Europe/Paris',
    });
  });

  it.each([
    [
      'whole days, the end exclusive',
      wholeDays('2026-11-21T00:00+01:00', '2026-11-23T00:00+01:00'),
      '20261121/20261123',
    ],
    ['a whole day without end', wholeDays('2026-11-21T00:00+01:00'), '20261121/20261122'],
    ['a day of 25 hours', wholeDays('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00'), '20261025/20261026'],
    ['a start alone', session('2026-11-21T20:30+01:00'), '20261121T193000Z/20261121T193000Z'],
    [
      'an end before the start as the start',
      session('2026-11-21T20:30+01:00', '2026-11-21T10:00+01:00'),
      '20261121T193000Z/20261121T193000Z',
    ],
    [
      'a night of clock change',
      session('2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00'),
      '20260329T003000Z/20260329T013000Z',
    ],
  ])('writes %s', (_, occurrence, dates) => {
    expect(parameters(googleCalendarUrl(event, occurrence, PARIS)).dates).toBe(dates);
  });
});

describe('outlookCalendarUrl', () => {
  it('fills in all that is known', () => {
    const url = outlookCalendarUrl(event, evening, PARIS);
    expect(new URL(url).origin).toBe('https://outlook.live.com');
    expect(parameters(url)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Fête & marché de Noël + bal',
      startdt: '2026-11-21T19:30:00Z',
      enddt: '2026-11-21T21:30:00Z',
      body: 'Deux jours de fête.\n\nhttps://www.redon.fr/fete?a=1&b=2',
      location: 'Halle, 2 rue du Port, 35600 Redon',
    });
  });

  it('says that whole days are', () => {
    const days = wholeDays('2026-11-21T00:00+01:00', '2026-11-23T00:00+01:00');
    expect(parameters(outlookCalendarUrl(event, days, PARIS))).toMatchObject({
      startdt: '2026-11-21',
      enddt: '2026-11-23',
      allday: 'true',
    });
  });

  it('writes no plus for a space, which Outlook would show', () => {
    expect(outlookCalendarUrl(event, evening, PARIS)).not.toContain('+');
  });
});

describe.each([
  ['Google', googleCalendarUrl],
  ['Outlook', outlookCalendarUrl],
])('a link to %s', (_, link) => {
  it('leaves out what is not known', () => {
    const url = link(anEvent({ title: 'Bal' }), evening, PARIS);
    expect([...new URL(url).searchParams.values()]).not.toContain('');
    expect(url).not.toContain('undefined');
    expect(url).not.toContain('location');
  });

  it('stays short enough for servers, whatever the description', () => {
    const url = link(anEvent({ title: 'Bal', description: 'é🎭'.repeat(100_000) }), evening, PARIS);
    expect(url.length).toBeLessThan(8000);
    expect(url).not.toContain('%EF%BF%BD');
  });

  it('lets no text add a parameter', () => {
    const url = link(anEvent({ title: 'x&add=evil@exemple.fr#' }), evening, PARIS);
    expect(parameters(url)).not.toHaveProperty('add');
  });

  it('stands text that is not well formed', () => {
    expect(() => link(anEvent({ title: 'a\ud800b' }), evening, PARIS)).not.toThrow();
  });
});
