import { html, nothing, type TemplateResult } from 'lit';
import { directionsUrl } from '../../../src/exports/directions.js';
import { addressText } from '../../../src/exports/place-text.js';
import type { LaterLocale } from '../../../src/locales/types.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { mailUrl, phoneUrl } from '../../../src/values/contact.js';
import { away } from '../../shared/away.js';
import { factRow, type FactContent } from '../../shared/detail/fact-row.js';
import { dates } from './dates.js';
import { factIcons } from './icons.js';
import type { DetailView } from './view.js';

type FactName = keyof LaterLocale['event']['facts'];
type Fact = (event: CalendarEvent, view: DetailView) => FactContent;

/** What is told of an event, most wanted first; what the feed does not say takes no room. */
const facts: Readonly<Record<FactName, Fact>> = { dates, place, online, price, accessibility, contact, page };

/** When, where, how much…: what is known of an event, as a list of terms and values. */
export function factList(event: CalendarEvent, view: DetailView): TemplateResult {
  const terms = view.locale.event.facts;
  const names = Object.keys(facts) as FactName[];
  return html`<dl class="facts">
    ${names.map((name) => factRow(factIcons[name], terms[name], facts[name](event, view)))}
  </dl>`;
}

function place({ venue }: CalendarEvent, { locale }: DetailView) {
  const { name } = venue;
  const address = addressText(venue);
  const way = directionsUrl(venue);
  return paragraphs(name, address !== name && address, way && away(way, locale.event.directions, locale));
}

function online({ attendance, status, url }: CalendarEvent, { locale }: DetailView) {
  return paragraphs((attendance !== 'onsite' || status === 'moved-online') && away(url, locale.agenda.online, locale));
}

function price({ price, free, booking, status }: CalendarEvent, { locale }: DetailView) {
  const words = price ?? (free && locale.agenda.free);
  const book = status !== 'cancelled' && booking && away(booking, locale.event.book, locale);
  return paragraphs(words && html`<span class="lines">${words}</span>`, book);
}

function accessibility({ accessibility }: CalendarEvent, { locale }: DetailView) {
  if (!accessibility.length) return nothing;
  return html`<ul>
    ${accessibility.map((code) => html`<li>${locale.event.accessibility[code]}</li>`)}
  </ul>`;
}

function contact({ phone, email }: CalendarEvent) {
  return paragraphs(phone && to(phoneUrl(phone), phone), email && to(mailUrl(email), breakable(email)));
}

function page({ url }: CalendarEvent, { locale }: DetailView) {
  return paragraphs(url && away(url, locale.event.page, locale));
}

/** The lines that are known, each as a paragraph; nothing when none is. */
function paragraphs(...lines: readonly unknown[]) {
  const known = lines.filter(Boolean);
  return known.length ? html`${known.map((line) => html`<p>${line}</p>`)}` : nothing;
}

/** An address that is too long for its line breaks before the `@`, rather than in the middle of a name. */
function breakable(email: string): TemplateResult {
  const at = Math.max(email.lastIndexOf('@'), 0);
  return html`${email.slice(0, at)}<wbr />${email.slice(at)}`;
}

function to(href: string | undefined, text: unknown) {
  return href ? html`<a href=${href}>${text}</a>` : text;
}
