import { html, nothing } from 'lit';
import { open } from '../../src/filters/open.js';
import { formatState, hoursChangeAt } from '../../src/format/hours.js';
import { regionOf } from '../../src/hours/holidays.js';
import { hoursOf, learnFrench, learnHours, takesFrench } from '../../src/hours/read.js';
import { stateAt } from '../../src/hours/state.js';
import { hoursLocaleOf } from '../../src/locales/hours/index.js';
import type { HoursLocale } from '../../src/locales/hours/types.js';
import type { Place } from '../../src/records/types.js';
import type { Instant } from '../../src/values/zone.js';
import { pacer } from '../../src/pace.js';
import type * as sessionLines from './session-line.js';
import type { PlacesView, WhenPart } from './view.js';

/** Letters that fit under a name; the detail shows what is longer. */
const FEW = 60;

/** Sentences, and dates of events, cost their code only where there are any. */
export async function whenPart(lang: string): Promise<WhenPart> {
  const words = await hoursLocaleOf(lang);
  let sessions: typeof sessionLines | undefined;
  let isSure = false;
  return {
    words,
    filters: [open],
    get isSure() {
      return isSure;
    },
    line: (place, view) =>
      place.event ? (sessions?.sessionLine(place.event, view) ?? nothing) : hoursLine(place, view, words),
    isUnsettled: ({ hours }) => hours !== undefined && takesFrench(hours),
    changeAt,
    async learn(places, sentences) {
      if (places.some(({ event }) => event)) sessions ??= await import('./session-line.js');
      const texts = new Set(places.flatMap(({ hours }) => hours ?? []));
      isSure = !(await learnHours(texts, pacer()));
      if (isSure || !sentences) return;
      await learnFrench();
      isSure = !(await learnHours(texts, pacer()));
    },
  };
}

function hoursLine(place: Place, view: PlacesView, words: HoursLocale) {
  const { now, locale } = view;
  const { hours = '' } = place;
  const state = stateOf(place, now, view.timezone);
  if (!state) return hours.length > FEW ? nothing : html`${hours}`;
  const { text, tone } = formatState(state, now, state.timezone, locale, words);
  const [first, rest] = parts(text);
  return html`<b class=${tone}>${first}</b>${rest}`;
}

/** « Ouvert » stands out of « Ouvert, ferme à 18 h », and « Fermé » of « Fermé jusqu’au 1er mai ». */
function parts(text: string): readonly [first: string, rest: string] {
  const [first = ''] = /^[^,(]*(?=,)|^\S+/.exec(text) ?? [];
  return [first, text.slice(first.length)];
}

/** The state of a place, and the zone of its clock: overseas, its own. */
function stateOf({ hours: text, venue }: Place, now: Instant, usual: string) {
  const hours = text && hoursOf(text);
  if (!hours) return undefined;
  const region = regionOf(venue);
  const { timezone = usual } = region;
  return { ...stateAt(hours, now, timezone, region), timezone };
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
