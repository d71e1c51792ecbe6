import { html, nothing, type TemplateResult } from 'lit';
import { directionsUrl } from '../../src/exports/directions.js';
import { addressText } from '../../src/exports/place-text.js';
import type { LaterLocale, Locale } from '../../src/locales/types.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { mailUrl, phoneUrl } from '../../src/values/contact.js';
import { webUrl } from '../../src/values/url.js';
import { dates } from './detail-dates.js';
import { detailIcon } from './detail-icons.js';
import type { DetailView } from './detail-view.js';

type FactName = keyof LaterLocale['event']['facts'];
type Fact = (event: CalendarEvent, view: DetailView) => TemplateResult | typeof nothing;

/** What one wants to know of an event, in the order one wants to know it; what the feed does not say takes no room. */
const facts: Readonly<Record<FactName, Fact>> = { dates, place, online, price, accessibility, contact, page };

/** When, where, how much…: what is known of an event, as terms and what they are. */
export function factList(event: CalendarEvent, view: DetailView): TemplateResult {
  return html`<dl class="facts">
    ${Object.entries(facts).map(([name, fact]) => row(name as FactName, fact(event, view), view))}
  </dl>`;
}

function row(name: FactName, content: TemplateResult | typeof nothing, { locale }: DetailView) {
  if (content === nothing) return nothing;
  return html`<div>
    <dt>${detailIcon(name)}<span class="sr">${locale.event.facts[name]}</span></dt>
    <dd>${content}</dd>
  </div>`;
}

function place({ venue }: CalendarEvent, { locale }: DetailView) {
  const { name } = venue;
  const address = addressText(venue);
  if (!name && !address) return nothing;
  const way = directionsUrl(venue);
  return html`${name ? html`<p>${name}</p>` : nothing}${address && address !== name ? html`<p>${address}</p>` : nothing}
  ${way ? html`<p>${away(way, locale.event.directions, locale)}</p>` : nothing}`;
}

function online({ attendance, status, url }: CalendarEvent, { locale }: DetailView) {
  if (attendance === 'onsite' && status !== 'moved-online') return nothing;
  return html`<p>${away(url, locale.agenda.online, locale)}</p>`;
}

function price({ price, free, booking, status }: CalendarEvent, { locale }: DetailView) {
  const words = price ?? (free ? locale.agenda.free : undefined);
  const book = booking && status !== 'cancelled' ? away(booking, locale.event.book, locale) : undefined;
  if (!words && !book) return nothing;
  return html`${words ? html`<p class="lines">${words}</p>` : nothing}${book ? html`<p>${book}</p>` : nothing}`;
}

function accessibility({ accessibility }: CalendarEvent, { locale }: DetailView) {
  if (!accessibility.length) return nothing;
  return html`<ul>
    ${accessibility.map((code) => html`<li>${locale.event.accessibility[code]}</li>`)}
  </ul>`;
}

function contact({ phone, email }: CalendarEvent) {
  const ways = [
    ...(phone ? [to(phoneUrl(phone), phone)] : []),
    ...(email ? [to(mailUrl(email), breakable(email))] : []),
  ];
  return ways.length ? html`${ways.map((way) => html`<p>${way}</p>`)}` : nothing;
}

function page({ url }: CalendarEvent, { locale }: DetailView) {
  return url ? html`<p>${away(url, locale.event.page, locale)}</p>` : nothing;
}

/** An address that is too long for its line goes on before the `@`, rather than in the middle of a name. */
function breakable(email: string): TemplateResult {
  const at = Math.max(email.lastIndexOf('@'), 0);
  return html`${email.slice(0, at)}<wbr />${email.slice(at)}`;
}

function to(href: string | undefined, text: unknown) {
  return href ? html`<a href=${href}>${text}</a>` : text;
}

/** A link out of the page, which stays open behind; plain text when the address is none that can be followed. */
function away(address: string | undefined, text: string, { feed }: Locale) {
  const href = address && webUrl(address);
  if (!href) return text;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${text}<span class="sr"> (${feed.newTab})</span></a
  >`;
}
