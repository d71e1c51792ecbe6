import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from '../../src/dataset.js';
import { formatDay } from '../../src/format/dates.js';
import { applyFilters, type Filtered } from '../../src/filters/apply.js';
import { filters as everyFilter } from '../../src/filters/index.js';
import { daysOf } from '../../src/filters/period.js';
import type { EventFilter, FilterContext, Selection } from '../../src/filters/types.js';
import { nextChange, upcomingEvents } from '../../src/filters/upcoming.js';
import { eventsOf } from '../../src/feed/events.js';
import type { Locale } from '../../src/locales/types.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { knownColumns } from '../../src/schemas/index.js';
import { monthOf, type Day } from '../../src/values/day.js';
import { dayAt, type Instant } from '../../src/values/zone.js';
import { customElement } from '../shared/custom-element.js';
import { ScdlFilterEvent, ScdlSelectEvent } from '../shared/events.js';
import { filterBar } from '../shared/filter-bar.js';
import { filterBarStyles } from '../shared/filter-bar.styles.js';
import { JsonLd } from '../shared/json-ld.js';
import { LaterWords } from '../shared/later-words.js';
import { LazyPart } from '../shared/lazy-part.js';
import { ScdlElement, type Reading } from '../shared/scdl-element.js';
import { blankState, loadingState } from '../shared/states.js';
import { agendaStyles } from './agenda.styles.js';
import { cardsView } from './cards.js';
import { periodInWords } from './chosen-period.js';
import { listView } from './list.js';
import { programmeOf, type Programme } from './programme.js';
import { viewsOf, viewSwitch, type ViewName } from './view-switch.js';
import type { AgendaView } from './view.js';

/** What is shown at one instant, for one selection. */
interface Shown extends Filtered {
  readonly upcoming: readonly CalendarEvent[];
  readonly context: FilterContext;
  readonly programme: Programme;
}

/**
 * An always-current agenda, drawn from a feed of events.
 *
 * @summary The events of a feed as a list, cards or a month, with the visitor's filters.
 *
 * @csspart toolbar - Search, filters and choice of view.
 * @csspart search - The search box.
 * @csspart filters - The filters: menus, and the row of chips.
 * @csspart count - How many events are shown.
 * @csspart list - The events.
 * @csspart item - One event.
 * @csspart item-title - Its title.
 *
 * @cssproperty --scdl-sticky-top - Height of a header that stays at the top of the page (0).
 *
 * @fires {ScdlFilterEvent} scdl-filter - The visitor changed a filter.
 * @fires {ScdlSelectEvent} scdl-select - The visitor opened an event; `preventDefault()` keeps its detail closed.
 */
@customElement('scdl-agenda')
export class ScdlAgenda extends ScdlElement<CalendarEvent> {
  static override styles: CSSResultOrNative[] = [...ScdlElement.styles, filterBarStyles, agendaStyles];

  /** Views on offer among `list`, `cards` and `month`; the first is shown, several can be switched. */
  @property() views = 'list';
  /** Filters offered, in order, among `text`, `period`, `category`, `commune`, `free` and `accessible`; or `none`. */
  @property() filters = everyFilter.map(({ name }) => name).join(' ');
  /** Where an event opens: `dialog`, or `inline` under its day. */
  @property() detail: 'dialog' | 'inline' = 'dialog';
  /** Leaves out what has already begun and lasts: exhibitions, seasons. */
  @property({ type: Boolean, attribute: 'no-ongoing' }) noOngoing = false;

  @state() private unfolded = false;
  @state() private datesOpen = false;
  /** Sittings shown; grows page by page. */
  @state() private room = 0;
  @state() private printing = false;

  protected override readonly knownColumns = knownColumns;

  readonly #month = new LazyPart(this, () => import('./month.js'));
  readonly #detail = new LazyPart(this, () => import('./detail.js'));
  readonly #words = new LaterWords(this);
  #shown: Shown | undefined;

  constructor() {
    super();
    new JsonLd(
      this,
      () => this.#shown && { events: this.#shown.upcoming, now: this.time.now, timezone: this.timezone },
    );
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override async interpret(datasets: readonly Dataset[], locale: Locale): Promise<Reading<CalendarEvent>> {
    const request = { ...this.#reading, lang: locale.code };
    const read = await Promise.all(datasets.map((dataset) => eventsOf(dataset, request)));
    return { records: read.flatMap(({ events }) => events), issues: read.flatMap(({ issues }) => issues) };
  }

  protected override get interpretation(): readonly unknown[] {
    return Object.values(this.#reading);
  }

  protected override nextChange(now: Instant): Instant {
    return nextChange(this.#shown?.upcoming ?? [], now, this.timezone);
  }

  protected override prepare(records: readonly CalendarEvent[], locale: Locale) {
    const context: FilterContext = { now: this.time.now, timezone: this.timezone, lang: locale.code };
    const upcoming = upcomingEvents(records, context.now, this.timezone);
    const filtered = applyFilters(upcoming, this.#selection, this.#offered, context);
    const days = daysOf(this.#selection.period ?? '', context);
    const programme = programmeOf(filtered.kept, days, context);
    this.#shown = {
      ...filtered,
      upcoming,
      context,
      programme: this.noOngoing ? { ...programme, ongoing: [] } : programme,
    };
    return { empty: !filtered.kept.length };
  }

  protected override renderRecords(locale: Locale): TemplateResult {
    const shown = this.#shown;
    if (!shown) return html``;
    const filled = shown.kept.length || this.#view === 'month';
    return html`${this.#bar(shown, locale)} ${this.#offered.length ? this.#count(shown, locale) : nothing}
    ${filled ? this.#records(shown, locale) : this.#nothing(shown, locale)}
    ${this.detail === 'dialog' ? this.#openEvent(locale) : nothing}`;
  }

  get #reading() {
    const { schema, fields, commune, near, radius, where, timezone } = this;
    return { schema, fields, commune, near, radius, where, timezone };
  }

  get #offered(): readonly EventFilter[] {
    const names = this.filters.split(/[\s,]+/);
    return names.flatMap((name) => everyFilter.find((filter) => filter.name === name) ?? []);
  }

  /** What the visitor chose of what is offered: an old link cannot set a filter that cannot be unset. */
  get #selection(): Selection {
    const { state } = this.address;
    return Object.fromEntries(this.#offered.flatMap(({ name }) => (state[name] ? [[name, state[name]]] : [])));
  }

  get #view(): ViewName {
    const views = viewsOf(this.views);
    return this.printing ? 'list' : (views.find((name) => name === this.address.state.view) ?? views[0] ?? 'list');
  }

  get #today(): Day {
    return dayAt(this.time.now, this.timezone);
  }

  #bar({ offers }: Shown, locale: Locale) {
    const views = viewsOf(this.views);
    return filterBar({
      filters: this.#offered,
      offers,
      selection: this.#selection,
      locale,
      today: this.#today,
      hint: locale.agenda.searchHint,
      unfolded: this.unfolded,
      datesOpen: this.datesOpen,
      aside: viewSwitch(views, this.#view, locale, (name) => this.address.set({ view: name === views[0] ? '' : name })),
      choose: (name, value, quietly = false) => this.#choose({ [name]: value }, quietly),
      unfold: () => (this.unfolded = !this.unfolded),
      openDates: () => (this.datesOpen = !this.datesOpen),
    });
  }

  #count({ kept }: Shown, locale: Locale) {
    const when = periodInWords(this.#selection.period, locale, this.#today);
    const clear = html`· <button class="link" type="button" @click=${this.#clear}>${locale.filters.clear}</button>`;
    const take = html`<button class="link no-print" type="button" @click=${this.#takeAway}>
      ${locale.agenda.takeSelection}
    </button>`;
    return html`<div class="count" part="count">
      <span>
        <span role="status"><b>${locale.agenda.count(kept.length)}</b> ${when}</span>
        <span class="no-print">${Object.keys(this.#selection).length ? clear : nothing}</span>
      </span>
      ${kept.length ? take : nothing}
    </div>`;
  }

  #records(shown: Shown, locale: Locale): unknown {
    const { programme } = shown;
    if (this.#view === 'month') return this.#monthView(shown, locale);
    const room = this.printing ? Infinity : this.room || this.pageSize;
    const view = this.#agendaView({ ...programme, sittings: programme.sittings.slice(0, room) }, locale);
    const rest = programme.sittings.length - room;
    const more = html`<button
      class="button more no-print"
      type="button"
      @click=${() => (this.room = room + this.pageSize)}
    >
      ${locale.agenda.more(Math.min(rest, this.pageSize))}
    </button>`;
    return html`${this.#view === 'cards' ? cardsView(view) : listView(view)}
    ${rest > 0 && this.#offered.length ? more : nothing}`;
  }

  #monthView({ programme, context }: Shown, locale: Locale): unknown {
    const part = this.#month.get();
    const words = this.#words.with(locale);
    if (!part || !words) return loadingState(locale, 3);
    const { month = monthOf(dayAt(context.now, this.timezone)), day } = this.address.state;
    return part.monthView({
      ...this.#agendaView(programme, locale),
      locale: words,
      month,
      day,
      go: (next) => this.address.set({ month: next, day: '' }, { quietly: true }),
      select: (next) => this.address.set({ day: next }, { quietly: true }),
    });
  }

  #agendaView(programme: Programme, locale: Locale): AgendaView {
    return {
      programme,
      locale,
      timezone: this.timezone,
      now: this.time.now,
      today: this.#today,
      level: this.sectionLevel,
      opened: this.address.state.event,
      detail: this.detail === 'inline' ? this.#openEvent(locale) : nothing,
      href: ({ id }) => this.address.href({ event: id }),
      open: (event) => this.#open(event),
    };
  }

  /** The detail of the event that the page's address names. */
  #openEvent(locale: Locale): unknown {
    const event = this.records?.find(({ id }) => id === this.address.state.event);
    const part = event && this.#detail.get();
    const words = event && this.#words.with(locale);
    if (!part || !words) return nothing;
    return part.eventDetail(event, {
      locale: words,
      timezone: this.timezone,
      now: this.time.now,
      today: this.#today,
      level: this.sectionLevel,
      href: this.address.href({ event: event.id }),
      mode: this.detail,
      close: () => this.address.set({ event: '' }),
    });
  }

  #nothing({ upcoming, context }: Shown, locale: Locale): TemplateResult {
    const { agenda } = locale;
    if (!upcoming.length) return blankState('calendar', agenda.empty, agenda.emptyLater);
    const when = periodInWords(this.#selection.period, locale, this.#today);
    const next = programmeOf(upcoming, undefined, context).sittings[0];
    const help = next && agenda.next(formatDay(next.day, 'weekday', locale, this.#today));
    const show = html`<button class="button" type="button" @click=${this.#clear}>${agenda.showUpcoming}</button>`;
    return blankState('calendar', when ? agenda.noneFor(when) : agenda.noneMatching, help, show);
  }

  readonly #clear = () => this.#choose(Object.fromEntries(this.#offered.map(({ name }) => [name, ''])));

  #choose(changes: Selection, quietly = false) {
    this.room = 0;
    this.address.set(changes, { quietly });
    void this.updateComplete.then(() => {
      const count = this.#shown?.kept.length ?? 0;
      this.dispatchEvent(new ScdlFilterEvent({ selection: this.#selection, count }));
    });
  }

  #open(event: CalendarEvent) {
    if (this.dispatchEvent(new ScdlSelectEvent({ record: event }))) this.address.set({ event: event.id });
  }

  readonly #takeAway = async () => {
    const { downloadIcs } = await import('./take-away.js');
    const { kept = [] } = this.#shown ?? {};
    downloadIcs(kept, { name: this.heading || document.title, now: this.time.now, timezone: this.timezone });
  };

  /** Paper shows everything, as a list, and browsers take the page as it stands once this returns. */
  readonly #print = ({ type }: Event) => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'scdl-agenda': ScdlAgenda;
  }
}
