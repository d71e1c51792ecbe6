import type { Locale } from './types.js';

export const en: Locale = {
  code: 'en-GB',
  time: (minutes) =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  timeRange: (start, end) => `${start} to ${end}`,
  dayRange: (from, to) => `${from} to ${to}`,
  polishDate: (text) => text,

  feed: {
    loading: 'Loading…',
    retry: 'Try again',
    stale: (day) => `As of ${day}: the source cannot be reached at the moment.`,
    error: 'This information cannot be shown at the moment',
    errorHelp: 'You can try again in a moment or read the source.',
    source: 'Source:',
    updated: (day) => `Updated on ${day}`,
    data: 'open data',
    newTab: 'new tab',
  },

  agenda: {
    ongoing: 'On now',
    today: 'Today',
    tomorrow: 'Tomorrow',
    allDay: 'All day',
    undated: 'Date to be confirmed',
    free: 'Free',
    online: 'Online',
    until: (day) => `until ${day}`,
    more: (count) => (count === 1 ? 'Show 1 more event' : `Show ${count} more events`),
    status: {
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      rescheduled: 'New date',
      'moved-online': 'Online',
      full: 'Fully booked',
      'few-left': 'Almost full',
    },
    empty: 'No event announced at the moment',
    emptyLater: 'The next ones will show here as soon as they are published.',
    stale: (day) => `Events as of ${day}: the source cannot be reached at the moment.`,
    error: 'The events cannot be shown at the moment',
  },
};
