import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../src/format/dates.js';
import { formatTime } from '../../src/format/sessions.js';
import type { Locale } from '../../src/locales/types.js';
import type { CalendarEvent, EventStatus, Venue } from '../../src/records/types.js';
import type { Day } from '../../src/values/day.js';
import { addDays } from '../../src/values/day.js';
import type { Instant } from '../../src/values/zone.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icons.js';
import type { PageAddress } from '../shared/page/address.js';
import { recordLink } from '../shared/record-link.js';
import type { Programme, Sitting } from './programme.js';

/** The input of every view of the agenda; views are stateless. */
export interface AgendaView {
  readonly programme: Programme;
  readonly locale: Locale;
  readonly timezone: string;
  readonly now: Instant;
  readonly today: Day;
  /** Rank of the headings of days; events are one below. */
  readonly level: number;
  /** Whether each event names its sources. */
  readonly badges?: boolean;
  /** The detail of the open event, when it is shown in place. */
  readonly detail: unknown;
  /** Whether all that is on now is shown, rather than the first of it. */
  readonly unfolded?: boolean;
  /** Where the widget keeps what is open, chosen or shown. */
  readonly address: Pick<PageAddress, 'state' | 'href' | 'set'>;
  open(event: CalendarEvent): void;
}

/** An event's title, as a link to its detail. */
export function title({ event }: Sitting, view: AgendaView, level = view.level + 1): TemplateResult {
  return heading(level, 'item-title', link(event, view, event.title));
}

/** A link to an event's detail. */
export function link(event: CalendarEvent, view: AgendaView, content: unknown): TemplateResult {
  return recordLink(view.address.href({ event: event.id }), () => view.open(event), content);
}

const tones: Readonly<Partial<Record<EventStatus, string>>> = {
  cancelled: 'bad',
  postponed: 'bad',
  full: 'bad',
  'few-left': 'warn',
  rescheduled: 'warn',
};

/** Cancelled, postponed, full…: in words, and first, since it changes everything else. */
export function status({ status }: CalendarEvent, { agenda }: Locale) {
  const text = agenda.status[status];
  return text ? html`<span class="tag ${tones[status] ?? ''}">${text}</span>` : nothing;
}

/** Status, place, category, free, sources. */
export function facts(event: CalendarEvent, { locale, badges }: Pick<AgendaView, 'locale' | 'badges'>): TemplateResult {
  const { agenda } = locale;
  const place = placeOf(event.venue);
  const online = event.attendance !== 'onsite' && event.status !== 'moved-online' && place !== agenda.online;
  return html`<p class="meta">
    ${status(event, locale)}${place ? html`<span>${icon('pin')} ${place}</span>` : nothing}
    ${online ? html`<span class="tag">${agenda.online}</span>` : nothing}
    ${event.categories.slice(0, 2).map((category) => html`<span class="tag">${category}</span>`)}
    ${event.free ? html`<span class="tag good">${agenda.free}</span>` : nothing}
    ${badges ? event.sources?.map((source) => html`<span class="tag">${source}</span> `) : nothing}
  </p>`;
}

/** « Halles, Redon »: enough to know where to go; the address is in the detail. */
function placeOf({ name, address, commune }: Venue): string {
  return [name ?? address, commune].filter((part, at, all) => part && all.indexOf(part) === at).join(', ');
}

/**
 * Hours of a sitting; of what lasts, the hour at which it begins, and until when. « Toute la journée » only where the feed
 * says so: a day without hours seldom means that the event takes all of it.
 */
export function hours({ session, until }: Sitting, view: AgendaView): TemplateResult {
  const { locale, timezone, today } = view;
  const time = (instant: Instant) =>
    html`<time datetime=${new Date(instant).toISOString()}>${formatTime(instant, locale, timezone)}</time>`;
  const begins = session && !session.allDay ? time(session.start) : undefined;
  if (until) {
    return html`${begins} <span class="until">${locale.agenda.until(formatDay(until, 'day', locale, today))}</span>`;
  }
  if (!session || session.allDay) return html`${session?.saidAllDay && locale.agenda.allDay}`;
  const { start, end = start } = session;
  return html`${begins}${end > start ? html` <span class="end">${time(end)}</span>` : nothing}`;
}

/** « Aujourd’hui », « Demain », or nothing. */
export function relativeDay(day: Day, { today, locale }: Pick<AgendaView, 'today' | 'locale'>): string | undefined {
  return day === today ? locale.agenda.today : day === addDays(today, 1) ? locale.agenda.tomorrow : undefined;
}

/** The event's picture. If there is none, or it does not load, the class `lost` shows a plain surface in its place. */
export function picture({ image }: CalendarEvent): TemplateResult {
  const lost = (event: Event) => (event.target as HTMLElement).parentElement?.classList.add('lost');
  const shown = image && html`<img src=${image.url} alt="" loading="lazy" decoding="async" @error=${lost} />`;
  return html`<span class="picture ${shown ? '' : 'lost'}">${icon('calendar')}${shown}</span>`;
}

/** Runs shown before the others are unfolded: a visitor with a keyboard stops at each on the way to the days. */
const FEW = 8;

/** What is on right now, as a strip of cards apart from the days. */
export function ongoing(view: AgendaView): TemplateResult | typeof nothing {
  const { programme, level, locale } = view;
  const { ongoing } = programme;
  if (!ongoing.length) return nothing;
  const about = (sitting: Sitting) =>
    html`<p class="meta">${status(sitting.event, locale)}<span>${placeOf(sitting.event.venue)}</span></p>
      <p>${hours(sitting, view)}</p>`;
  const strip = (sittings: readonly Sitting[]) =>
    html`<ul class="strip">
      ${sittings.map((sitting) => html`<li>${card(sitting, view, level + 1, nothing, about(sitting))}</li>`)}
    </ul>`;
  const others = ongoing.slice(FEW);
  const fold = html`<details ?open=${view.unfolded}>
    <summary class="link no-print">${locale.agenda.more(others.length)}</summary>
    ${strip(others)}
  </details>`;
  return html`<section class="now">
    ${heading(level, 'now-title', html`${icon('clock')}${locale.agenda.ongoing}`)} ${strip(ongoing.slice(0, FEW))}
    ${others.length ? fold : nothing} ${detailAmong(ongoing, view)}
  </section>`;
}

/** An event as a card: picture, when, title, where. `level` is the rank of its title. */
export function card(sitting: Sitting, view: AgendaView, level: number, when: unknown, about: unknown): TemplateResult {
  const { event } = sitting;
  return html`<article class="card ${event.status}" part="item">
    ${picture(event)}
    <div class="body">${when}${title(sitting, view, level)} ${about}</div>
  </article>`;
}

/**
 * The open event, below the group of sittings in which it first appears, when details are shown in place: once, even if
 * it has a session every day.
 */
export function detailAmong(sittings: readonly Sitting[], { programme, address, detail }: AgendaView): unknown {
  const first = firstOf(programme, address.state.event);
  return first && sittings.includes(first) ? detail : nothing;
}

/** Where an event first appears, by its id. */
export function firstOf({ ongoing, sittings, undated }: Programme, id: string | undefined): Sitting | undefined {
  return [...ongoing, ...sittings, ...undated].find(({ event }) => event.id === id);
}
