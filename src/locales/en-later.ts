import { thousands } from './thousands.js';
import type { LaterLocale } from './types.js';

export const enLater: LaterLocale = {
  failed: {
    feed: (name) => `${name}: unavailable for the moment`,
    feedOf: (name, day) => `${name}: events as of ${day}, unavailable for the moment`,
  },

  reading: (lines) => `Loading… ${thousands(lines, ',')} lines`,

  event: {
    close: 'Close',
    otherSessions: (count) => (count === 1 ? '1 other session' : `${count} other sessions`),
    then: (session) => `then ${session}`,
    sessions: 'All sessions',
    over: 'This event is over.',
    gone: 'This event is no longer on the programme.',
    notices: { cancelled: 'This event is cancelled.', postponed: 'This event is postponed.' },
    directions: 'Directions',
    book: 'Book',
    page: 'Learn more',
    addToCalendar: 'Add to my calendar',
    icsFile: '.ics file (any calendar)',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Link copied',
    photo: 'Photo:',
    organizer: 'Organised by',
    facts: {
      dates: 'Dates',
      place: 'Place',
      online: 'Online',
      price: 'Price',
      accessibility: 'Accessibility',
      contact: 'Contact',
      page: 'Page of the event',
    },
    accessibility: {
      mi: 'Wheelchair accessible',
      hi: 'Suitable for deaf or hard of hearing people',
      vi: 'Suitable for blind or partially sighted people',
      pi: 'Suitable for people with a mental health condition',
      ii: 'Suitable for people with an intellectual disability',
      sl: 'French sign language',
      any: 'Accessible to disabled people',
    },
  },

  month: {
    label: 'Month shown',
    previous: (month) => `Previous month: ${month}`,
    next: (month) => `Next month: ${month}`,
    others: (count) => `+ ${count} more`,
    empty: (month) => `No event in ${month}`,
    events: (day, count) => `${day}, ${count} event${count === 1 ? '' : 's'}`,
  },
};
