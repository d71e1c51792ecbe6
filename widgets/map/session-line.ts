import { html, nothing } from 'lit';
import { capital } from '../../src/format/dates.js';
import { formatSession } from '../../src/format/session-text.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { upcomingOccurrences } from '../../src/records/events/upcoming.js';
import type { PlacesView } from './view.js';

/** When an event takes place next, else when its publisher says it does. */
export function sessionLine(event: CalendarEvent, { now, timezone, locale, today }: PlacesView) {
  const [next] = upcomingOccurrences(event, now, timezone);
  if (!next) return event.dateText ? html`${event.dateText}` : nothing;
  return html`<time datetime=${new Date(next.start).toISOString()}
    >${capital(formatSession(next, locale, timezone, today))}</time
  >`;
}
