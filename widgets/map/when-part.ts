import { html, nothing, type TemplateResult } from 'lit';
import { open } from '../../src/filters/open.js';
import { capital } from '../../src/format/dates.js';
import { formatState, hoursChangeAt } from '../../src/format/hours.js';
import { formatSession } from '../../src/format/sessions.js';
import { regionOf } from '../../src/hours/holidays.js';
import { hoursOf } from '../../src/hours/read.js';
import { stateAt } from '../../src/hours/state.js';
import { hoursLocaleOf, type HoursLocale } from '../../src/locales/hours.js';
import type { Place } from '../../src/records/types.js';
import { upcomingOccurrences } from '../../src/records/upcoming.js';
import type { Instant } from '../../src/values/zone.js';
import type { PartModule } from '../shared/lazy-part.js';
import type { PlacesView } from './view.js';

/** Letters that fit under a name; the detail shows what is longer. */
const FEW = 60;

/** What tells whether places are open, and when events take place. */
export interface WhenPart extends PartModule {
  readonly words: HoursLocale;
  /** The filter of what is open now. */
  readonly open: typeof open;
  /** « Ouvert, ferme à 18 h »; the publisher's own words when they are not understood, and few. */
  line(place: Place, view: PlacesView): TemplateResult | typeof nothing;
  /** When what is said of these places changes next. */
  changeAt(places: readonly Place[], now: Instant, timezone: string): Instant | undefined;
}

export async function whenPart(lang: string): Promise<WhenPart> {
  const words = await hoursLocaleOf(lang);
  return { words, open, line: (place, view) => lineOf(place, view, words), changeAt };
}

function lineOf(place: Place, view: PlacesView, words: HoursLocale) {
  if (place.event) return nextSession(place.event, view);
  const { now, timezone, locale } = view;
  const { hours = '' } = place;
  const state = stateOf(place, now, timezone);
  if (!state) return hours.length > FEW ? nothing : html`${hours}`;
  const { text, tone } = formatState(state, now, timezone, locale, words);
  const [first, rest] = parts(text);
  return html`<b class=${tone}>${first}</b>${rest}`;
}

/** « Ouvert » stands out of « Ouvert, ferme à 18 h », and « Fermé » of « Fermé jusqu’au 1er mai ». */
function parts(text: string): readonly [first: string, rest: string] {
  const [first = ''] = /^[^,(]*(?=,)|^\S+/.exec(text) ?? [];
  return [first, text.slice(first.length)];
}

function nextSession(event: NonNullable<Place['event']>, { now, timezone, locale, today }: PlacesView) {
  const [next] = upcomingOccurrences(event, now, timezone);
  if (!next) return event.dateText ? html`${event.dateText}` : nothing;
  return html`<time datetime=${new Date(next.start).toISOString()}
    >${capital(formatSession(next, locale, timezone, today))}</time
  >`;
}

function stateOf({ hours: text, venue }: Place, now: Instant, timezone: string) {
  const hours = text && hoursOf(text);
  return hours ? stateAt(hours, now, timezone, regionOf(venue)) : undefined;
}

function changeAt(places: readonly Place[], now: Instant, timezone: string): Instant | undefined {
  let nearest: Instant | undefined;
  for (const place of places) {
    const state = stateOf(place, now, timezone);
    const change = state && hoursChangeAt(state, now);
    if (change !== undefined && change > now && !(nearest !== undefined && nearest <= change)) nearest = change;
  }
  return nearest;
}
