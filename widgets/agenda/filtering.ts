import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../src/format/dates.js';
import type { Days } from '../../src/filters/chosen-dates.js';
import { filterInSteps, type Filtered } from '../../src/filters/apply.js';
import { askedOf, cleared, type Asked } from '../../src/filters/asked.js';
import { filters as everyFilter } from '../../src/filters/index.js';
import { daysOf, within } from '../../src/filters/period.js';
import { text } from '../../src/filters/text.js';
import type { FilterContext, Selection } from '../../src/filters/types.js';
import type { FilterLocale, Locale } from '../../src/locales/types.js';
import { atOnce, inSteps } from '../../src/pace.js';
import type { CalendarEvent, Occurrence } from '../../src/records/types.js';
import type { Day } from '../../src/values/day.js';
import { dayAt } from '../../src/values/zone.js';
import { filterBar, type FilterBar } from '../shared/filter-bar/filter-bar.js';
import { searchAhead } from '../shared/filter-bar/search-ahead.js';
import { blankState } from '../shared/states.js';
import { periodInWords } from './chosen-period.js';
import type { Programme } from './programme.js';
import { relativeDay } from './view.js';

export { filterBarStyles as styles } from '../shared/filter-bar/filter-bar.styles.js';

type Words = Locale & FilterLocale;

/** What the visitor chose among the filters on offer, and the events left. */
export interface Filtering extends Asked<CalendarEvent>, Filtered<CalendarEvent> {
  readonly today: Day;
  /** The chosen period. */
  readonly days: Days | undefined;
  /** Whether to show a session of an event that is kept: those of the chosen period are. */
  readonly wants: (session: Occurrence) => boolean;
}

/**
 * Filters the events.
 *
 * @param names filters on offer, in order
 * @param state values by filter name, from the page's address
 */
export function filterEvents(
  events: readonly CalendarEvent[],
  names: readonly string[],
  state: Selection,
  context: FilterContext,
): Filtering {
  const asked = askedOf(everyFilter, names, state);
  const key = keyOf(asked, context);
  const last = known.get(events);
  const filtered = last?.key === key ? last.filtered : atOnce(filterInSteps(events, asked, context));
  known.set(events, { key, filtered });
  if (names.includes('text')) searchAhead(events, text.index);
  const days = daysOf(asked.selection.period ?? '', context);
  return {
    ...asked,
    ...filtered,
    today: dayAt(context.now, context.timezone),
    days,
    wants: within(days, context),
  };
}

/**
 * Does most of the work of filtering beforehand, in slices, so that the first choice of a visitor is as quick as the
 * next.
 */
export async function filterAhead(
  events: readonly CalendarEvent[],
  names: readonly string[],
  state: Selection,
  context: FilterContext,
  pause: () => Promise<void>,
): Promise<void> {
  const asked = askedOf(everyFilter, names, state);
  for (const event of names.includes('text') ? events : []) {
    text.index(event);
    await pause();
  }
  const filtered = await inSteps(filterInSteps(events, asked, context), pause);
  known.set(events, { key: keyOf(asked, context), filtered });
}

interface Known {
  /** What was asked of them. */
  readonly key: string;
  readonly filtered: Filtered<CalendarEvent>;
}

/**
 * The last results for these events. Coming events are a new list when one of them starts or ends, and at midnight;
 * until then, the time of day changes nothing.
 */
const known = new WeakMap<readonly CalendarEvent[], Known>();

function keyOf({ filters, selection }: Asked<CalendarEvent>, { timezone, lang }: FilterContext): string {
  return JSON.stringify([filters, selection, timezone, lang]);
}

/** What the bar shows besides the filters and what they leave. */
export type Bar = Omit<FilterBar, 'filters' | 'offers' | 'selection' | 'today'>;

/** The bar over the events, each choice with how many it would leave. */
export function toolbar(filtering: Filtering, bar: Bar) {
  return filterBar({ ...bar, ...filtering });
}

/** How many events are left (`speakCount` says it when it changes); how to undo, and how to take them away. */
export function countLine(
  { filters, kept, selection, today, isChosen }: Filtering,
  locale: Words,
  choose: (changes: Selection) => void,
  take: () => void,
): TemplateResult | typeof nothing {
  if (!filters.length) return nothing;
  const when = periodInWords(selection.period, locale, today);
  const clear = html`·
    <button class="link" type="button" @click=${() => choose(cleared(filters))}>${locale.filters.clear}</button>`;
  const takeAway = html`<button class="link no-print" type="button" @click=${take}>
    ${locale.filters.takeSelection}
  </button>`;
  return html`<div class="count" part="count">
    <span>
      <span class="told"><b>${locale.filters.count(kept.length)}</b> ${when}</span>
      <span class="no-print">${isChosen ? clear : nothing}</span>
    </span>
    ${kept.some(({ occurrences: [first] }) => first) ? takeAway : nothing}
  </div>`;
}

/** Said when no event is left: when the next one after the chosen period is, and a button that clears the filters. */
export function noneLeft(
  { filters, selection, today, days: chosen }: Filtering,
  { sittings }: Programme,
  locale: Words,
  choose: (changes: Selection) => void,
): TemplateResult {
  // The next event is only known to suit if the period is all that the visitor chose.
  const days = Object.keys(selection).length > 1 ? undefined : chosen;
  const next = days && sittings.find(({ day }) => day > days.to);
  const help = next && locale.filters.next(inSentence(next.day, today, locale));
  const show = html`<button class="button" type="button" @click=${() => choose(cleared(filters))}>
    ${locale.filters.showUpcoming}
  </button>`;
  const when = days && periodInWords(selection.period, locale, today);
  return blankState('calendar', when ? locale.filters.noneFor(when) : locale.filters.noneMatching, help, show);
}

/** « aujourd’hui », « demain », « jeudi 26 novembre ». */
function inSentence(day: Day, today: Day, locale: Words): string {
  return (
    relativeDay(day, { today, locale })?.toLocaleLowerCase(locale.code) ?? formatDay(day, 'weekday', locale, today)
  );
}
