import { html, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Dataset } from '../../src/dataset.js';
import { menusOf } from '../../src/feed/menus.js';
import { loadMenuLocale, menuLocaleOf } from '../../src/locales/menu/index.js';
import type { MenuLocale } from '../../src/locales/menu/types.js';
import type { Locale } from '../../src/locales/types.js';
import type { Meal } from '../../src/menus/types.js';
import {
  calendarOf,
  daysOfWeek,
  mondayOf,
  neighbours,
  sitesOf,
  weekToShow,
  type Calendar,
  type MenuDay,
} from '../../src/menus/week.js';
import type * as holidays from '../../src/hours/holidays.js';
import { knownMenuColumns } from '../../src/recognition/menus.js';
import { addDays, type Day } from '../../src/values/day.js';
import { dayAt, instantOf, type Instant } from '../../src/values/zone.js';
import { customElement } from '../shared/custom-element.js';
import { LazyPart, type PartModule } from '../shared/lazy-part.js';
import { property, state } from '../shared/property.js';
import { sameItems } from '../shared/same-items.js';
import { ScdlElement, type Reading } from '../shared/scdl-element.js';
import { blankState } from '../shared/states.js';
import { allergenName, dayCard, keyOf, type MenuView } from './day.js';
import { menuStyles } from './menu.styles.js';
import { menuBar, type Option } from './toolbar.js';
import { weekInWords } from './words.js';

/** Width below which days are one below the other, in `em` of the page's text; the styles have the same. */
const NARROW = 35;

/** The code that knows the public holidays. */
type Holidays = Pick<typeof holidays, 'isHoliday' | 'regionOf'>;

/** What is shown on one day, for one choice of table and week. */
interface Shown {
  readonly today: Day;
  readonly sites: readonly string[];
  readonly site: string;
  readonly calendar: Calendar;
  /** The Monday of the week shown. */
  readonly week: Day;
  /** Mondays of the nearest weeks with menus, on either side. */
  readonly before: Day | undefined;
  readonly after: Day | undefined;
  /** The Monday of the week that is shown when the visitor asks for none. */
  readonly current: Day;
  readonly days: readonly MenuDay[];
  /** Whether none of these days has a meal. */
  readonly empty: boolean;
}

/**
 * The menus of a canteen, week by week, drawn from a feed of meals.
 *
 * @summary The week's meals by day, with their labels and allergens.
 *
 * @csspart toolbar - The week, and the choice of school.
 * @csspart list - The days of the week.
 * @csspart item - One day.
 * @csspart item-title - Its name.
 */
@customElement('scdl-menu')
export class ScdlMenu extends ScdlElement<Meal> {
  static override styles: CSSResultOrNative[] = [...ScdlElement.styles, menuStyles];

  /** The school or sector shown at first, as the feed names it. */
  @property() site?: string;

  @state() private watched = '';
  @state() private narrow = false;

  protected override readonly kind = 'row';
  protected override readonly knownColumns = knownMenuColumns;

  readonly #size = new ResizeObserver(([entry]) => {
    this.narrow = (entry?.contentRect.width ?? Infinity) < NARROW * parseFloat(getComputedStyle(this).fontSize);
  });
  readonly #holidays = new LazyPart<PartModule & Holidays>(this, () => import('../../src/hours/holidays.js'));
  #shown: Shown | undefined;
  /** These go through thousands of meals: once, rather than for each week that a visitor looks at. */
  readonly #sites = lastOf(sitesOf);
  readonly #calendar = lastOf(calendarOf);
  readonly #allergens = lastOf(allergensIn);

  override connectedCallback() {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override async interpret(datasets: readonly Dataset[], locale: Locale): Promise<Reading<Meal>> {
    const [{ meals, issues }] = await Promise.all([menusOf(datasets, this.asked), loadMenuLocale(locale.code)]);
    return { records: meals, issues };
  }

  protected override failureWords(locale: Locale) {
    return menuLocaleOf(locale.code) ?? locale.feed;
  }

  /** Midnight, when another day is today. */
  protected override nextChange(now: Instant): Instant {
    return instantOf(addDays(dayAt(now, this.timezone), 1), 0, this.timezone);
  }

  protected override prepare(records: readonly Meal[]) {
    const today = dayAt(this.time.now, this.timezone);
    const sites = this.#sites(records);
    const site = [this.address.state.site, this.site, ...sites].find((name = '') => sites.includes(name));
    const calendar = this.#calendar(records, site);
    const week = weekToShow(this.address.state.week, today, calendar);
    const days = daysOfWeek(week, calendar);
    const { before, after } = neighbours(week, calendar);
    const current = weekToShow(undefined, today, calendar);
    const empty = !days.some(({ meals }) => meals.length);
    this.#shown = { today, sites, site: site ?? '', calendar, week, before, after, current, days, empty };
    return { empty };
  }

  protected override renderRecords(locale: Locale): TemplateResult {
    const shown = this.#shown;
    const words = menuLocaleOf(locale.code);
    if (!shown || !words) return html``;
    if (!shown.calendar.weeks.length) return blankState('calendar', words.empty, words.emptyLater);
    return html`${this.#bar(shown, words, locale)}
    ${shown.empty ? this.#noWeek(shown, words, locale) : this.#week(shown, words, locale)}`;
  }

  #bar(shown: Shown, words: MenuLocale, locale: Locale): unknown {
    const { week, current, sites } = shown;
    return menuBar({
      ...shown,
      words,
      locale,
      level: this.sectionLevel,
      current: week === current ? undefined : current,
      sites: sites.map((name) => ({ value: name, label: /^\d+$/.test(name) ? words.sector(name) : name })),
      allergens: this.#allergens(this.records ?? [], words),
      watched: this.watched,
      show: (monday) => this.#show(monday),
      chooseSite: (name) => this.address.set({ site: name }),
      watch: (allergen) => (this.watched = allergen),
    });
  }

  /** The days of the week. On a phone, those that are over come last. */
  #week({ days, today }: Shown, words: MenuLocale, locale: Locale): unknown {
    const { watched, sectionLevel } = this;
    const isHoliday = days.some(({ meals, never }) => !meals.length && !never) ? this.#isHoliday(locale) : undefined;
    const view: MenuView = { words, locale, today, level: sectionLevel + 1, watched, isHoliday };
    const isAhead = ({ day }: MenuDay) => day >= today;
    const ordered = this.narrow ? [...days.filter(isAhead), ...days.filter((day) => !isAhead(day))] : days;
    return html`<ol class="days" part="list">
      ${ordered.map((day) => dayCard(day, view))}
    </ol>`;
  }

  /** The code that knows public holidays is only loaded for weeks in which a day has no meal. */
  #isHoliday({ code }: Locale): MenuView['isHoliday'] {
    const part = this.#holidays.get(code);
    return part && ((day) => part.isHoliday(day, part.regionOf({ insee: this.commune ?? '' })));
  }

  #noWeek({ before, after, week, today }: Shown, words: MenuLocale, locale: Locale): unknown {
    const ways = [after, before].map(
      (monday) =>
        monday &&
        html`<button class="button" type="button" @click=${() => this.#show(monday)}>
          ${words.week(weekInWords(monday, locale, today))}
        </button>`,
    );
    return blankState('calendar', words.noWeek, week >= mondayOf(today) ? words.noWeekHelp : undefined, ways);
  }

  #show(monday: Day) {
    this.address.set({ week: monday === this.#shown?.current ? '' : monday });
  }
}

/** Memoises the last answer of a function. */
function lastOf<Q extends readonly unknown[], A>(answer: (...question: Q) => A): (...question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (...question) => {
    if (!last || !sameItems(last.question, question)) last = { question, answer: answer(...question) };
    return last.answer;
  };
}

/** The allergens that dishes are said to contain, by name. */
function allergensIn(meals: readonly Meal[], words: MenuLocale): readonly Option[] {
  const told = meals.flatMap(({ dishes }) => dishes.flatMap(({ allergens }) => allergens));
  const found = new Map(told.map((allergen) => [keyOf(allergen), allergenName(allergen, words)]));
  return [...found].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}

declare global {
  interface HTMLElementTagNameMap {
    'scdl-menu': ScdlMenu;
  }
}
