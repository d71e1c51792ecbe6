import { html, nothing, type TemplateResult } from 'lit';
import { googleCalendarUrl, outlookCalendarUrl } from '../../../src/exports/calendar-links.js';
import { formatDay } from '../../../src/format/dates.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { upcomingOccurrences } from '../../../src/records/events/upcoming.js';
import { dayAt } from '../../../src/values/zone.js';
import { away } from '../../shared/away.js';
import { shareButton } from '../../shared/detail/share-button.js';
import { factIcons } from './icons.js';
import type { DetailView } from './view.js';

/** What can be done with an event: keep it in one's own calendar, pass it on, leave. */
export function actions(event: CalendarEvent, view: DetailView): TemplateResult {
  const { locale } = view;
  return html`<div class="deeds no-print">
    ${keep(event, view)} ${shareButton(event.title, view.href, locale.event)}
    <button class="button" type="button" @click=${(click: Event) => leave(click, view)}>${locale.event.close}</button>
    <p class="said" role="status"></p>
  </div>`;
}

/** Closes the dialog when there is one, so that the browser gives focus back to the link that opened it. */
export function leave({ currentTarget }: Event, view: DetailView) {
  const dialog = (currentTarget as Element).closest('dialog');
  if (dialog) dialog.close();
  else view.close();
}

function keep(event: CalendarEvent, view: DetailView) {
  const { locale, timezone, now } = view;
  const ahead = upcomingOccurrences(event, now, timezone);
  const [next] = ahead;
  if (!next || event.status === 'cancelled') return nothing;
  const { google, outlook, icsFile, addToCalendar } = locale.event;
  // These services take a single session: where there are several, the link says which.
  const day = ahead.length > 1 ? ` (${formatDay(dayAt(next.start, timezone), 'short', locale, view.today)})` : '';
  return html`<details class="keep" @toggle=${inSight}>
    <summary class="button primary">${factIcons.dates}${addToCalendar}</summary>
    <ul>
      <li><button class="link" type="button" @click=${() => download(event, view)}>${icsFile}</button></li>
      <li>${away(googleCalendarUrl(event, next, timezone), google + day, locale)}</li>
      <li>${away(outlookCalendarUrl(event, next, timezone), outlook + day, locale)}</li>
    </ul>
  </details>`;
}

/** Scrolls to what has unfolded: the button is at the end of a dialog that scrolls. */
function inSight({ currentTarget }: Event) {
  (currentTarget as Element).scrollIntoView({ block: 'nearest' });
}

async function download(event: CalendarEvent, { locale, now, timezone }: DetailView) {
  const { downloadIcs } = await import('../take-away.js');
  downloadIcs([event], { name: event.title, now, timezone, statusWords: locale.agenda.status });
}
