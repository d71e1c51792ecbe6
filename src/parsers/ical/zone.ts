import { first, textOf, type Component } from './text.js';

/** Names that Windows and Outlook write, where they stand for a French zone or one that French calendars meet. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Morocco Standard Time': 'Africa/Casablanca',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'E. Africa Standard Time': 'Indian/Mayotte',
  'Mauritius Standard Time': 'Indian/Reunion',
  'SA Western Standard Time': 'America/Martinique',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Saint Pierre Standard Time': 'America/Miquelon',
  'Hawaiian Standard Time': 'Pacific/Tahiti',
  'Central Pacific Standard Time': 'Pacific/Noumea',
  'UTC+12': 'Pacific/Wallis',
  'Atlantic Standard Time': 'America/Halifax',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
};

/** IANA zone for a TZID, or for times without any. */
export type ZoneOf = (tzid?: string) => string;

/**
 * How a calendar's names of zones are understood: as IANA names, even at the end of a path; as Windows' names; by what
 * the calendar's own definition says; else they are the calendar's zone, and where it has none, `timezone`.
 */
export function zonesOf(calendar: Component, timezone: string): ZoneOf {
  const ordinary = iana(first(calendar, 'X-WR-TIMEZONE')?.value) ?? timezone;
  const known = new Map(
    calendar.components
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((zone) => [
        textOf(zone, 'TZID'),
        iana(textOf(zone, 'TZID')) ?? iana(textOf(zone, 'X-LIC-LOCATION')) ?? ordinary,
      ]),
  );
  return (tzid) => {
    if (!tzid) return ordinary;
    const zone = known.get(tzid) ?? iana(tzid) ?? ordinary;
    known.set(tzid, zone);
    return zone;
  };
}

function iana(name = ''): string | undefined {
  const bare = name.trim().slice(0, 100);
  const [path] = /[A-Z][A-Za-z]+\/[\w+-]+(\/[\w+-]+)?$/.exec(bare) ?? [];
  return [
    Object.hasOwn(WINDOWS, bare) ? WINDOWS[bare] : undefined,
    bare,
    path,
    path?.split('/').slice(1).join('/'),
  ].find(exists);
}

function exists(zone: string | undefined): boolean {
  try {
    return Boolean(zone && new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
