import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Dataset } from '../../src/dataset.js';
import { eventsOf } from '../../src/feed/events.js';
import type { FilterContext, Selection } from '../../src/filters/types.js';
import { filterLocaleOf, laterLocaleOf } from '../../src/locales/index.js';
import type { Locale } from '../../src/locales/types.js';
import { pacer } from '../../src/pace.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { knownColumns } from '../../src/recognition/events.js';
import { dayAt, type Instant } from '../../src/values/zone.js';
import { customElement } from '../shared/custom-element.js';
import { ScdlFilterEvent, ScdlSelectEvent } from '../shared/events.js';
import type { FilterBar } from '../shared/filter-bar/filter-bar.js';
import { JsonLd } from '../shared/json-ld.js';
import { LazyPart, withWords } from '../shared/lazy-part.js';
import { property, state } from '../shared/property.js';
import { ScdlElement, type Reading } from '../shared/scdl-element.js';
import { blankState, loadingState } from '../shared/states.js';
import { agendaStyles } from './agenda.styles.js';
import { cardsView } from './cards.js';
import { type Coming, ComingEvents } from './coming-events.js';
import type { Filtering } from './filtering.js';
import { listView } from './list.js';
import { nearest, only, type Programme } from './programme.js';
import { firstOf, type AgendaView } from './view.js';
import { viewsOf, type ViewName } from './views.js';

/** With more events than this, a slow phone takes noticeable time: they are laid out in slices, before drawing. */
const MANY = 500;
/** Sittings drawn in the first frame of a large file: browsers take long over the first text of a page. */
const FIRST = 3;
/** How many more each of the next frames draws, until the first page is full, and the milliseconds between them. */
const STEP = 7;
const SOON = 100;

/** What is shown at one instant, for one selection. */
interface Shown {
  readonly context: FilterContext;
  readonly coming: Coming;
  /** What is left of them after the visitor's filters. */
  readonly programme: Programme;
  /** Undefined without filters, and until their code is loaded. */
  readonly filtering: Filtering | undefined;
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
  static override styles: CSSResultOrNative[] = [...ScdlElement.styles, agendaStyles];

  /** Views on offer among `list`, `cards` and `month`; the first is shown, several can be switched. */
  @property() views = 'list';
  /** Filters offered, in order, among `text`, `period`, `category`, `commune`, `free` and `accessible`; or `none`. */
  @property() filters = 'text period category commune free accessible';
  /** Where an event opens: `dialog`, or `inline` under its day. */
  @property() detail: 'dialog' | 'inline' = 'dialog';
  /** Leaves out what has already begun and lasts: exhibitions, seasons. */
  @property({ type: Boolean, attribute: 'no-ongoing' }) noOngoing = false;
  /** Names the source of each event, when there are several feeds. */
  @property({ type: Boolean, attribute: 'source-badge' }) sourceBadge = false;

  @state() private unfolded = false;
  @state() private dates: FilterBar['dates'];
  /** Sittings shown; grows page by page. */
  @state() private room = 0;
  @state() private printing = false;

  protected override readonly kind = 'event';
  protected override readonly knownColumns = knownColumns;

  readonly #filtering = new LazyPart(this, (lang) => withWords(import('./filtering.js'), filterLocaleOf(lang)));
  readonly #switch = new LazyPart(this, () => import('./view-switch.js'));
  readonly #month = new LazyPart(this, (lang) => withWords(import('./month/month-part.js'), laterLocaleOf(lang)));
  readonly #detail = new LazyPart(this, (lang) => withWords(import('./detail/detail-part.js'), laterLocaleOf(lang)));
  readonly #coming = new ComingEvents();
  #shown: Shown | undefined;

  constructor() {
    super();
    new JsonLd(this, () => {
      if (!this.#shown || this.isPartial) return undefined;
      const { context, coming } = this.#shown;
      const { programme } = coming;
      const data = async () =>
        (await import('../../src/exports/event-json-ld.js')).eventJsonLd(nearest(programme), context);
      return { key: [programme], data };
    });
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
    const request = { ...this.asked, lang: locale.code };
    const read = await Promise.all(datasets.map((dataset) => eventsOf(dataset, request)));
    const lists = read.map(({ events }) => events);
    const several = lists.length > 1 && (await import('../../src/feed/merged.js'));
    const records = several ? await several.mergedEvents(datasets, lists, this.timezone) : lists.flat();
    await this.#prepareAhead(records, locale, records.length > MANY && !datasets.some(({ partial }) => partial));
    return { records, issues: read.flatMap(({ issues }) => issues) };
  }

  /** In slices, so that drawing thousands of events for the first time does not hold the page up. */
  async #prepareAhead(records: readonly CalendarEvent[], locale: Locale, filters: boolean) {
    const context = this.#context(locale);
    const pause = pacer();
    const { events } = await this.#coming.ahead([records, context, this.noOngoing], pause);
    if (!filters || !this.#hasBar) return;
    // If the code of the bar cannot be loaded, there is nothing to prepare.
    const part = await import('./filtering.js').catch(() => undefined);
    await part?.filterAhead(events, this.#offered, this.address.state, context, pause);
  }

  #context({ code }: Locale): FilterContext {
    return { now: this.time.now, timezone: this.timezone, lang: code };
  }

  protected override failureWords({ agenda }: Locale) {
    return agenda;
  }

  protected override nextChange(now: Instant): Instant {
    return this.#shown?.coming.until ?? now;
  }

  protected override prepare(records: readonly CalendarEvent[], locale: Locale) {
    const context = this.#context(locale);
    const coming = this.#coming.at(records, context, this.noOngoing);
    const { state } = this.address;
    const part = this.#hasBar ? this.#filtering.get(locale.code) : undefined;
    this.#viewSwitch?.get('any');
    // Counts of the first rows would be wrong; and those of many events are drawn after the events.
    const isBare = this.isPartial || (this.state === 'loading' && records.length > MANY);
    if (isBare && (!this.isPartial || this.room < this.pageSize)) {
      setTimeout(() => {
        this.room = Math.max(this.room, Math.min(this.room + STEP, this.pageSize));
        this.requestUpdate();
      }, SOON);
    }
    const filtering = isBare ? undefined : part?.filterEvents(coming.events, this.#offered, state, context);
    const programme = filtering?.isChosen ? only(coming.programme, filtering.kept, filtering.wants) : coming.programme;
    this.#shown = { context, coming, filtering, programme };
    return { empty: !(filtering?.kept ?? coming.events).length };
  }

  protected override renderRecords(locale: Locale): TemplateResult {
    const shown = this.#shown;
    if (!shown) return html``;
    // A visitor who follows a link to a selection must not see all events for a moment.
    const waits = !shown.filtering && !this.#filtering.isLost;
    if (waits && this.#offered.some((name) => this.address.state[name])) return loadingState(locale, this.pageSize);
    const view = this.#agendaView(shown, locale);
    const opened = this.#opened(view);
    // An event that is over or filtered out is not in the list: its detail then opens above it.
    const hasPlace = this.detail === 'inline' && firstOf(view.programme, this.address.state.event);
    return html`${this.#hasBar && shown.coming.events.length ? this.#bar(shown, locale) : nothing}
    ${hasPlace ? nothing : opened} ${this.#records(shown, hasPlace ? { ...view, detail: opened } : view, locale)}`;
  }

  get #offered(): readonly string[] {
    return this.filters === 'none' ? [] : this.filters.split(/[\s,]+/);
  }

  get #hasBar(): boolean {
    return Boolean(this.#offered.length || this.#viewSwitch);
  }

  /** Paper shows everything, as a list. */
  get #view(): ViewName {
    const views = viewsOf(this.views);
    return this.printing ? 'list' : (views.find((name) => name === this.address.state.view) ?? views[0] ?? 'list');
  }

  get #viewSwitch() {
    return viewsOf(this.views).length > 1 ? this.#switch : undefined;
  }

  #bar({ filtering }: Shown, locale: Locale): unknown {
    const part = this.#filtering.get(locale.code);
    const choice = this.#viewSwitch?.get('any');
    if (this.#filtering.isLost) return nothing;
    const waits = this.#viewSwitch && !choice && !this.#switch.isLost;
    if (!part || !filtering || waits) return html`<div class="toolbar-to-come no-print"></div>`;
    const views = viewsOf(this.views);
    const words = { ...locale, ...part.words };
    const bar = {
      locale: words,
      heading: this.heading,
      unfolded: this.unfolded,
      dates: this.dates,
      aside:
        choice?.viewSwitch(views, this.#view, words, (name) =>
          this.address.set({ view: name === views[0] ? '' : name }),
        ) ?? nothing,
      choose: (name: string, value: string, quietly = false) => this.#choose({ [name]: value }, quietly),
      unfold: () => (this.unfolded = !this.unfolded),
      openDates: (panel: FilterBar['dates']) => (this.dates = panel),
    };
    return html`${part.toolbar(filtering, bar)}
    ${part.countLine(filtering, words, this.#choose, () => void this.#takeAway(filtering, locale))}`;
  }

  #records(shown: Shown, view: AgendaView, locale: Locale): unknown {
    const { programme, coming, filtering } = shown;
    if (!coming.events.length) return blankState('calendar', locale.agenda.empty, locale.agenda.emptyLater);
    if (filtering?.kept.length === 0) {
      const part = this.#filtering.get(locale.code);
      return part?.noneLeft(filtering, coming.programme, { ...locale, ...part.words }, this.#choose);
    }
    if (this.#view === 'month') {
      const part = this.#month.get(locale.code);
      return part ? part.month(view, part.words, filtering?.days) : loadingState(locale, 3);
    }
    // Without a bar nothing shows more events: the author wants these few, on paper too.
    const room = this.printing && this.#hasBar ? Infinity : this.#room(programme);
    const page = { ...view, programme: { ...programme, sittings: programme.sittings.slice(0, room) } };
    return html`${this.#view === 'cards' ? cardsView(page) : listView(page)} ${this.#more(programme, room, locale)}`;
  }

  /** How many sittings are shown: a page of them, or as many as it takes to show the event that is open in place. */
  #room({ sittings }: Programme): number {
    const opened =
      this.detail === 'inline' ? sittings.findIndex(({ event }) => event.id === this.address.state.event) : -1;
    const first = Math.min(this.isPartial ? FIRST : Infinity, this.pageSize);
    return Math.max(this.room, first, opened + 1);
  }

  #more({ ongoing, sittings }: Programme, room: number, locale: Locale) {
    const rest = sittings.length - room;
    if (rest <= 0 || !this.#hasBar) return nothing;
    const grow = async () => {
      this.room = room + this.pageSize;
      await this.updateComplete;
      // The button moves down, or disappears: focus goes to the first new event.
      this.renderRoot.querySelectorAll<HTMLElement>('.item-title a')[ongoing.length + room]?.focus();
    };
    return html`<button class="button more no-print" type="button" @click=${grow}>
      ${locale.agenda.more(Math.min(rest, this.pageSize))}
    </button>`;
  }

  #agendaView({ context, programme }: Shown, locale: Locale): AgendaView {
    return {
      programme,
      locale,
      timezone: this.timezone,
      now: context.now,
      today: dayAt(context.now, this.timezone),
      level: this.sectionLevel,
      badges: this.sourceBadge,
      address: this.address,
      open: (event: CalendarEvent) => {
        if (this.dispatchEvent(new ScdlSelectEvent({ record: event }))) this.address.set({ event: event.id });
      },
      detail: nothing,
      unfolded: this.printing,
    };
  }

  /**
   * The detail of the event that the page's address names; or a sentence saying that it is gone, which only a whole and
   * current feed can tell.
   */
  #opened(view: AgendaView): unknown {
    const { event: id } = this.address.state;
    if (!id) return undefined;
    const event = this.records?.find((each) => each.id === id);
    const part = (event ?? this.state === 'ready') && this.#detail.get(view.locale.code);
    return part ? part.detail(event, view, part.words, this.detail) : undefined;
  }

  readonly #choose = (changes: Selection, quietly = false) => {
    this.room = 0;
    this.address.set(changes, { quietly });
    void this.updateComplete.then(() => {
      const { selection = {}, kept = [] } = this.#shown?.filtering ?? {};
      this.dispatchEvent(new ScdlFilterEvent({ selection, count: kept.length }));
    });
  };

  async #takeAway({ kept, wants }: Filtering, locale: Locale) {
    const { downloadIcs } = await import('./take-away.js');
    const statusWords = locale.agenda.status;
    downloadIcs(kept, { ...this.#context(locale), wants, name: this.heading || document.title, statusWords });
  }

  /** Browsers print the page as it stands when this returns. `Printing` would weigh on pages that print nothing else. */
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
