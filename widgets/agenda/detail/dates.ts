import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../src/format/dates.js';
import { formatDays, formatSession } from '../../../src/format/session-text.js';
import { runOf, type Run } from '../../../src/records/events/run.js';
import type { CalendarEvent, Occurrence } from '../../../src/records/types.js';
import { upcomingOccurrences } from '../../../src/records/events/upcoming.js';
import { dayAt } from '../../../src/values/zone.js';
import type { DetailView } from './view.js';
import { relativeDay } from '../view.js';

/** When: the next session first, then the others; a run from its first to its last day; and the publisher's own words. */
export function dates(event: CalendarEvent, view: DetailView): TemplateResult {
  const words = event.dateText ? html`<p class="soft lines">${event.dateText}</p>` : nothing;
  return html`${sessions(event, view)}${words}`;
}

function sessions(event: CalendarEvent, view: DetailView): TemplateResult {
  const { locale, timezone, now } = view;
  if (!event.occurrences.length) return html`<p><b>${locale.agenda.undated}</b></p>`;
  const ahead = upcomingOccurrences(event, now, timezone);
  if (!ahead.length) return past(event, view);
  const run = runOf(event, timezone);
  return run && event.occurrences.length > 1 ? wholeRun(run, ahead, view) : oneByOne(event, ahead, view);
}

function oneByOne({ status }: CalendarEvent, ahead: readonly Occurrence[], view: DetailView): TemplateResult {
  const [first, second, ...others] = ahead;
  const { event } = view.locale;
  const relative = first && !event.notices[status] ? soon(first, view) : nothing;
  const then = second && html`<p>${event.then(text(second, view))}</p>`;
  return html`${first && html`<p><b>${moment(first, view)}</b> ${relative}</p>`}${then}
  ${others.length ? unfold(event.otherSessions(others.length), others, view) : nothing}`;
}

function wholeRun({ from, to }: Run, ahead: readonly Occurrence[], view: DetailView) {
  const { locale, today } = view;
  return html`<p><b>${capital(formatDays(from, to, locale, today))}</b></p>
    ${ahead.length > 1 ? unfold(locale.event.sessions, ahead, view) : nothing}`;
}

function past({ occurrences }: CalendarEvent, view: DetailView): TemplateResult {
  const last = occurrences.at(-1);
  return html`<p class="soft">${last && moment(last, view)}</p>
    <p>${view.locale.event.over}</p>`;
}

function unfold(summary: string, list: readonly Occurrence[], view: DetailView): TemplateResult {
  return html`<details class="sessions">
    <summary>${summary}</summary>
    <ul>
      ${list.map((session) => html`<li>${moment(session, view)}</li>`)}
    </ul>
  </details>`;
}

function moment(session: Occurrence, view: DetailView): TemplateResult {
  const { start, allDay } = session;
  const machine = allDay ? dayAt(start, view.timezone) : new Date(start).toISOString();
  return html`<time datetime=${machine}>${capital(text(session, view))}</time>`;
}

function text(session: Occurrence, { locale, timezone, today }: DetailView): string {
  return formatSession(session, locale, timezone, today);
}

function soon({ start }: Occurrence, view: DetailView): TemplateResult | typeof nothing {
  const relative = relativeDay(dayAt(start, view.timezone), view);
  return relative ? html`<span class="tag good">${relative}</span>` : nothing;
}
