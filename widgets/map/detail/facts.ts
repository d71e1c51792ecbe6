import { html, nothing, type TemplateResult } from 'lit';
import { addressText } from '../../../src/exports/place-text.js';
import { capital } from '../../../src/format/dates.js';
import { formatPhone } from '../../../src/format/phone.js';
import { formatSession } from '../../../src/format/session-text.js';
import type { PlacesLaterLocale } from '../../../src/locales/places/types.js';
import type { Place } from '../../../src/records/types.js';
import { upcomingOccurrences } from '../../../src/records/events/upcoming.js';
import { mailUrl, phoneUrl } from '../../../src/values/contact.js';
import { webUrl } from '../../../src/values/url.js';
import { away } from '../../shared/away.js';
import { factRow, type FactContent } from '../../shared/detail/fact-row.js';
import { reportUrl } from './actions.js';
import { hoursFact } from './hours.js';
import { factIcons } from './icons.js';
import type { DetailView } from './view.js';

type FactName = keyof PlacesLaterLocale['detail']['facts'];
type Fact = (place: Place, view: DetailView) => FactContent;

/** Sessions of an event that are worth listing beside a map; its own page has them all. */
const SESSIONS = 5;

/** What is told of a place, most wanted first; what the feed does not say takes no room. */
const facts: Readonly<Record<FactName, Fact>> = {
  when,
  hours: hoursFact,
  address,
  contact,
  page,
  streams,
  access,
  price,
  operator,
};

/** Where, when it is open, what it takes…: what is known of a place. */
export function factList(place: Place, view: DetailView): TemplateResult {
  const terms = view.later.detail.facts;
  const names = Object.keys(facts) as FactName[];
  return html`<dl class="facts">
      ${names.map((name) => factRow(factIcons[name], terms[name], facts[name](place, view)))}
    </dl>
    ${more(place, view)}`;
}

function when({ event }: Place, { now, timezone, locale, today }: DetailView) {
  if (!event) return nothing;
  const ahead = upcomingOccurrences(event, now, timezone).slice(0, SESSIONS);
  const sessions = ahead.map((session) => html`<p>${capital(formatSession(session, locale, timezone, today))}</p>`);
  return html`${sessions}${event.dateText ? html`<p class="soft lines">${event.dateText}</p>` : nothing}`;
}

function address({ venue, title }: Place) {
  const text = addressText(venue);
  const name = venue.name === title ? undefined : venue.name;
  if (!text && !name) return nothing;
  return html`${name ? html`<p>${name}</p>` : nothing}${text && text !== name ? html`<p>${text}</p>` : nothing}`;
}

function contact({ phone, email }: Place) {
  const ways = [
    ...(phone ? [to(phoneUrl(phone), formatPhone(phone))] : []),
    ...(email ? [to(mailUrl(email), email)] : []),
  ];
  return ways.length ? html`${ways.map((way) => html`<p>${way}</p>`)}` : nothing;
}

function page({ url, event }: Place, { later, locale }: DetailView) {
  const href = webUrl(url ?? event?.url ?? '');
  if (!href) return nothing;
  return html`<p>${away(href, hostOf(href) || later.detail.page, locale)}</p>`;
}

function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '');
}

function streams({ streams }: Place, { words }: DetailView) {
  if (!streams.length) return nothing;
  return html`<p class="tags">${streams.map((stream) => html`<span class="tag">${words.streams[stream]}</span> `)}</p>`;
}

function access({ accessibility }: Place, { later }: DetailView) {
  if (!accessibility) return nothing;
  if (!accessibility.length) return html`<p>${later.detail.notAccessible}</p>`;
  return html`<ul>
    ${accessibility.map((code) => html`<li>${later.detail.accessibility[code]}</li>`)}
  </ul>`;
}

function price({ price, free }: Place, { words }: DetailView) {
  const said = price ?? (free ? words.free : undefined);
  return said ? html`<p class="lines">${said}</p>` : nothing;
}

function operator({ operator }: Place) {
  return operator ? html`<p>${operator}</p>` : nothing;
}

/** The other facts of the schema: kind of current, number of seats… */
function more({ facts }: Place, { later }: DetailView) {
  if (!facts.length) return nothing;
  return html`<dl class="more-facts">
    ${facts
      .map((fact) => later.detail.fact(fact))
      .map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** A link to report a mistake. */
export function report(place: Place, view: DetailView): TemplateResult | typeof nothing {
  const href = reportUrl(place, view);
  return href ? html`<p class="no-print"><a href=${href}>${view.later.detail.report}</a></p>` : nothing;
}

function to(href: string | undefined, text: string) {
  return href ? html`<a href=${href}>${text}</a>` : text;
}
