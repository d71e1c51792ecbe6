import { html, LitElement, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Dataset, Issue } from '../../src/dataset.js';
import { addressesIn } from '../../src/feed/addresses.js';
import { formatDay } from '../../src/format/dates.js';
import { localeOf } from '../../src/locales/index.js';
import type { FailureWords, Locale } from '../../src/locales/types.js';
import { nextTask } from '../../src/pace.js';
import type { Scope } from '../../src/sources/types.js';
import { dayAt, type Instant } from '../../src/values/zone.js';
import { baseStyles } from './base.styles.js';
import { ClockController } from './clock-controller.js';
import { ScdlErrorEvent, ScdlLoadEvent } from './events.js';
import { FeedController, type FailedFeed } from './feed-controller.js';
import { attribution, type Attribution } from './footer.js';
import { heading } from './heading.js';
import { LazyPart } from './lazy-part.js';
import { nearestLang } from './page/nearest-lang.js';
import { PageAddress } from './page/address.js';
import { PageTheme } from './page/theme.js';
import { property } from './property.js';
import { sameItems } from './same-items.js';
import { blankState, loadingState, staleNotice } from './states.js';

/** A file of more lines may take noticeable time: its progress is shown. */
const MANY = 300;

export type WidgetState = 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** The records of a widget's datasets. */
export interface Reading<R> {
  readonly records: readonly R[];
  /** What could not be understood in the rows. */
  readonly issues: readonly Issue[];
}

/**
 * What every widget has: the attributes that say which data and for whom, the feed behind them, and the five states it
 * can be in. A widget adds how rows become records and how records are shown.
 *
 * @slot - What the page shows without script; it stays within reach when the feed cannot be read, or has nothing to show.
 *
 * @csspart heading - The visible title.
 * @csspart notice - The sentence that says the data are of an earlier day.
 * @csspart footer - Publisher, licence and date of the data.
 * @csspart report - The webmaster's report.
 *
 * @cssproperty --scdl-accent - Colour of links, chosen filters and buttons.
 * @cssproperty --scdl-text - Text colour (the page's).
 * @cssproperty --scdl-muted - Colour of secondary text (the page's text, softened).
 * @cssproperty --scdl-background - Background (the page's).
 * @cssproperty --scdl-surface - Background of the toolbar and of tags.
 * @cssproperty --scdl-border - Colour of lines.
 * @cssproperty --scdl-font - Font family (the page's).
 * @cssproperty --scdl-radius - Roundness of blocks (12px).
 * @cssproperty --scdl-space - Unit of spacing (8px).
 *
 * @fires {ScdlLoadEvent} scdl-load - Records were read, at first or anew; of a large file, all of them.
 * @fires {ScdlErrorEvent} scdl-error - A feed could not be read.
 */
export abstract class ScdlElement<R> extends LitElement {
  static override styles: CSSResultOrNative[] = [baseStyles];

  /** One or more addresses, separated by spaces: a file, an API, or the portal's page as one would paste it. */
  @property() src = '';
  /** Name of the schema, when it is not recognised by itself. */
  @property() schema?: string;
  /** Format of the file (`csv`, `json`, `geojson`, `ical`, `rss`, `kml`, `gpx`, `gml`, `xml`), when it is not recognised by itself. */
  @property() format?: string;
  /** JSON, role to column name: `{"title":"Nom de la manifestation"}`. */
  @property() fields?: string;
  /** INSEE code, postcode or name, several separated by commas: keeps only what lies there. */
  @property() commune?: string;
  /** `lat,lon`: keeps only what lies within `radius` of this point. */
  @property() near?: string;
  /** Kilometres around `near` (10). */
  @property() radius?: string;
  /** `column=value` pairs separated by `;`: keeps only these rows. */
  @property() where?: string;
  /** How many are shown at once. */
  @property({ attribute: 'page-size', converter: (text) => Math.floor(Math.max(Number(text), 0)) || 20 }) pageSize = 20;
  /** How many rows are read at most. */
  @property({ type: Number }) limit?: number;
  /** Minutes between two reads while the page is visible; 0 for never. */
  @property({ type: Number, attribute: 'refresh' }) refreshMinutes = 15;
  /** Who publishes the data, when the feed does not say. */
  @property() publisher?: string;
  /** Name of the data's licence, when the feed does not say. */
  @property() licence?: string;
  /** Keeps no copy of the feeds on the visitor's device. */
  @property({ type: Boolean, attribute: 'no-keep' }) noKeep = false;
  /** Visible title. */
  @property() heading = '';
  /** Rank of the title, from 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** IANA name of the zone in which days and hours are read and shown. */
  @property() timezone = 'Europe/Paris';
  /** `auto` follows the page; `light` and `dark` bring their own colours. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Shows the webmaster's report under the widget; so does `?scdl-check` in the page's address. */
  @property({ type: Boolean }) check = false;
  /** `loading`, `ready`, `empty`, `stale` or `error`; for the page's own styles and scripts. */
  @property({ reflect: true }) state: WidgetState = 'loading';
  /** The widget's clock, in epoch milliseconds; another one makes what is shown repeatable. */
  @property({ attribute: false }) clock: () => Instant = Date.now;

  /** Kind of records for which the feeds were already read, by `<scdl-auto>`: the same request is then shared. */
  @property({ attribute: false }) readAs?: Scope['kind'];

  /** What is shown before the visitor's filters; undefined until a feed was read, or the head of a large one. */
  records: readonly R[] | undefined;
  /** What could not be understood in the rows. */
  issues: readonly Issue[] = [];

  protected locale: Locale | undefined;
  /** Whether the first records of a large file are shown while the rest is on its way: `state` is still `loading`. */
  protected isPartial = false;
  protected readonly address = new PageAddress(this);
  protected readonly time = new ClockController(
    this,
    () => this.clock(),
    (now) => this.nextChange(now),
  );

  readonly #theme = new PageTheme(this);
  readonly #feeds = new FeedController(this, () => ({
    addresses: addressesIn(this.src),
    base: document.baseURI,
    timezone: this.timezone,
    knownColumns: this.knownColumns,
    refresh: this.refreshMinutes,
    keep: !this.noKeep,
    scope: { kind: this.readAs ?? this.kind, commune: this.commune, near: this.near, radius: this.radius },
    ...(this.format && { format: this.format }),
    ...(this.limit && { limit: this.limit }),
  }));
  readonly #failures = new LazyPart(this, async (lang) => (await import('./failed-feeds.js')).failedFeedsIn(lang));
  readonly #check = new LazyPart(this, async (lang) => (await import('./report/check-part.js')).checkPart(lang));
  readonly #progress = new LazyPart(this, async (lang) => (await import('./progress.js')).progressIn(lang));
  readonly #keyboard = new LazyPart(this, async () => {
    const { Keyboard } = await import('./keyboard.js');
    return { keyboard: new Keyboard(this) };
  });
  #interpreted: readonly unknown[] = [];
  #reported: readonly unknown[] = [];
  /** Whether the last rows could not be read because code could not be loaded. */
  #lost = false;
  #empty = true;

  constructor() {
    super();
    this.addEventListener('focusin', () => this.#keyboard.get('any'));
  }

  /**
   * The rows of each feed that could be read, as they were published; of a large file that is still on its way, the first
   * ones. (`dataset` is HTML's own, for `data-` attributes.)
   */
  get datasets(): readonly Dataset[] {
    return this.#feeds.datasets;
  }

  /** Reads the feeds anew, now. */
  refresh(): Promise<void> {
    if (this.#lost) this.#interpreted = [];
    return this.#feeds.refresh();
  }

  /** What the widget shows, for services that can leave out the rest. */
  protected abstract readonly kind: Scope['kind'];
  /** Column names that the widget's schemas know, by which the header of a file is found. */
  protected abstract readonly knownColumns: ReadonlySet<string>;
  /** Rows to records. Called again when rows or the attributes in `asked` have changed. */
  protected abstract interpret(datasets: readonly Dataset[], locale: Locale): Promise<Reading<R>>;
  /** The attributes on which `interpret` depends, by name. */
  protected get asked() {
    const { schema, fields, commune, near, radius, where, timezone } = this;
    return { schema, fields, commune, near, radius, where, timezone };
  }

  /** Computes what is shown; tells whether that is nothing. */
  protected abstract prepare(records: readonly R[], locale: Locale): { readonly empty: boolean };
  protected abstract renderRecords(locale: Locale): TemplateResult;
  /** The words for feeds that cannot be read. */
  protected failureWords({ feed }: Locale): FailureWords {
    return feed;
  }
  /** The next instant at which time alone changes what is shown. */
  protected abstract nextChange(now: Instant): Instant;

  /**
   * An update requested just before the widget left the page would make it subscribe to its feeds again, and never
   * leave them.
   */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /**
   * Draws for the first time in a task of its own: together with the evaluation of the widget's code, it would block
   * the page.
   */
  protected override async scheduleUpdate() {
    if (!this.hasUpdated) await nextTask();
    await super.scheduleUpdate();
  }

  protected override willUpdate() {
    this.#feeds.follow();
    this.#speak();
    if (!this.locale) return;
    this.#interpret(this.locale);
    if (this.records) this.#empty = this.prepare(this.records, this.locale).empty;
    this.state = this.#state();
  }

  protected override updated() {
    const { failed } = this.#feeds;
    const reported = this.#reported;
    this.#reported = failed.map(({ error }) => error);
    for (const failure of failed) if (!reported.includes(failure.error)) this.#tell(failure);
  }

  protected override render(): TemplateResult {
    const auto = this.theme === 'auto';
    const scheme = auto ? (this.#theme.dark ? 'dark' : 'light') : this.theme;
    const loading = this.state === 'loading';
    // The page may be in a language that the widget does not speak, and go from right to left; ours do not.
    return html`<div
      class="root ${scheme} ${auto ? '' : 'themed'}"
      aria-busy=${loading}
      lang=${this.locale?.code}
      dir="ltr"
    >
      ${this.heading ? heading(this.headingLevel, 'heading', this.heading) : nothing} ${this.#body()}
      ${loading ? this.#reading() : this.#report()}
    </div>`;
  }

  /** Rank of the headings right below the widget's title, or in its place. */
  protected get sectionLevel(): number {
    return this.headingLevel + (this.heading ? 1 : 0);
  }

  #body(): TemplateResult {
    const { locale } = this;
    const { datasets, failed, count } = this.#feeds;
    const head = this.isPartial && !this.#empty && datasets.length;
    if (!locale || (this.state === 'loading' && !head)) return loadingState(locale, this.pageSize);
    if (this.state === 'error') return this.#failure(locale);
    // Some feeds are shown: the failed ones are named below them.
    const some = failed.length && failed.length < count && this.#failures.get(locale.code);
    return html`${failed.length === count ? staleNotice(this.failureWords(locale).stale(this.#dataDay(locale))) : nothing}
    ${this.renderRecords(locale)} ${attribution(datasets, this.#told, locale, this.timezone)}
    ${some ? some.line(failed, datasets, locale, this.timezone) : nothing}`;
  }

  #reading() {
    const { lines, pending } = this.#feeds;
    return lines > MANY && (pending || this.isPartial) && this.locale
      ? this.#progress.get(this.locale.code)?.line(lines)
      : nothing;
  }

  #report() {
    if (!this.check && !/[?&]scdl-check/.test(location.search)) return nothing;
    return this.locale && this.#check.get(this.locale.code)?.panel(this, this.#feeds);
  }

  get #told(): Attribution {
    return {
      ...(this.publisher && { publisher: this.publisher }),
      ...(this.licence && { licence: { name: this.licence } }),
    };
  }

  #failure(locale: Locale): TemplateResult {
    const { error } = this.failureWords(locale);
    // A screen reader on the button says again what has failed.
    const retry = html`<button class="button" type="button" aria-describedby="blank" @click=${() => this.refresh()}>
      ${locale.feed.retry}
    </button>`;
    return blankState('warning', error, locale.feed.errorHelp, html`<slot></slot>${retry}`);
  }

  #dataDay(locale: Locale): string {
    const read = Math.min(...this.#feeds.datasets.map(({ provenance }) => provenance.readAt));
    return formatDay(dayAt(read, this.timezone), 'day', locale, dayAt(this.time.now, this.timezone));
  }

  #state(): WidgetState {
    const { datasets, pending, failed } = this.#feeds;
    if (!datasets.length && !pending) return 'error';
    if (!this.records || this.isPartial) return this.#lost ? 'error' : 'loading';
    // Without rows of the current feeds, there is no date to give for what is shown.
    if ((failed.length || this.#lost) && datasets.length) return 'stale';
    return this.#empty ? 'empty' : 'ready';
  }

  #speak() {
    const locale = localeOf(nearestLang(this));
    if (!(locale instanceof Promise)) this.locale = locale;
    else void locale.then(() => this.requestUpdate());
  }

  #interpret(locale: Locale) {
    const { datasets } = this.#feeds;
    const asked = [locale, this.src, ...Object.values(this.asked)];
    const depends = [...datasets, ...asked];
    if (!datasets.length || sameItems(depends, this.#interpreted)) return;
    this.#interpreted = depends;
    void this.interpret(datasets, locale).then(
      async (reading) => {
        // Drawing in the same task as reading would block the page.
        await nextTask();
        // Newer rows may have arrived meanwhile, except that the first ones of a large file are shown in any case.
        const isPartial = datasets.some(({ partial }) => partial);
        const isFirst = isPartial && !this.records && sameItems(asked, this.#interpreted.slice(-asked.length));
        if (isFirst || sameItems(depends, this.#interpreted)) this.#take(reading, isPartial);
      },
      (error: unknown) => {
        console.warn('scdl-widgets :', error);
        if (sameItems(depends, this.#interpreted)) this.#lose();
      },
    );
  }

  /** Notes that code for rare rows could not be loaded; the next refresh tries again. */
  #lose() {
    this.#lost = true;
    this.requestUpdate();
  }

  #take({ records, issues }: Reading<R>, isPartial: boolean) {
    this.#lost = false;
    this.records = records;
    this.issues = issues;
    this.isPartial = isPartial;
    this.requestUpdate();
    if (this.isPartial) return;
    void this.updateComplete.then(() => this.dispatchEvent(new ScdlLoadEvent({ records, datasets: this.datasets })));
  }

  #tell({ address, error }: FailedFeed) {
    console.warn(`scdl-widgets : ${address} : ${error.message} (voir ?scdl-check)`);
    this.dispatchEvent(new ScdlErrorEvent({ error, address }));
  }
}
