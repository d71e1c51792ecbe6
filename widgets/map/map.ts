import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Dataset } from '../../src/dataset.js';
import { knownPlaceColumns, placesOf } from '../../src/feed/places.js';
import type { FilterContext, Selection } from '../../src/filters/types.js';
import { frPlaces } from '../../src/locales/places/fr.js';
import { placesLocaleOf } from '../../src/locales/places/index.js';
import type { PlacesLocale } from '../../src/locales/places/types.js';
import type { Locale } from '../../src/locales/types.js';
import type { Place } from '../../src/records/types.js';
import { dayAt, type Instant } from '../../src/values/zone.js';
import { customElement } from '../shared/custom-element.js';
import { ScdlFilterEvent, ScdlSelectEvent } from '../shared/events.js';
import { JsonLd } from '../shared/json-ld.js';
import { Printing } from '../shared/printing.js';
import { property, state } from '../shared/property.js';
import { ScdlElement, type Reading } from '../shared/scdl-element.js';
import { blankState, loadingState } from '../shared/states.js';
import { Around, type AroundRequest } from './near/around.js';
import { Bar, type BarRequest, type FilteringCode } from './bar.js';
import { Beside, type Surroundings } from './companion/map-beside-list.js';
import { downloadLine } from './download-line.js';
import type { Filtering } from './filtering.js';
import { layoutOf, type LayoutName } from './layouts.js';
import type { Legend } from './legend/legend.js';
import { listView, said, withChosen } from './list.js';
import { listStyles } from './list.styles.js';
import { Looks } from './legend/looks.js';
import { mapStyles } from './map.styles.js';
import { type Narrowed, Narrowing, type Wish } from './narrowing.js';
import { Opened } from './detail/opened-place.js';
import type { PlacesView, WhenPart } from './view.js';
import { When } from './when.js';

/** What is shown at one instant, for one selection. */
interface Shown extends Omit<Narrowed, 'filtered'> {
  readonly context: FilterContext;
  readonly legend: Legend;
  /** Undefined without filters, and until their code is loaded. */
  readonly filtering: Filtering | undefined;
}

/** With fewer places than this, filters and order need not be computed in slices before the first drawing. */
const MANY = 200;
const HOUR = 3_600_000;
/** How soon a list of what is open now is looked at again. */
const SOON = 300_000;

/**
 * Places of a feed: a list that says everything, and a map in step with it.
 *
 * @summary Public buildings, collection points and everything with a position, as a list and a map.
 *
 * @csspart toolbar - Search, filters and « around me ».
 * @csspart search - The search boxes.
 * @csspart filters - The filters: menus, and the row of chips.
 * @csspart count - How many places are shown.
 * @csspart list - The places.
 * @csspart item - One place.
 * @csspart item-title - Its name.
 * @csspart map - The map.
 *
 * @cssproperty --scdl-sticky-top - Height of a header that stays at the top of the page (0).
 * @cssproperty --scdl-map-height - Height of the map, and of the list beside it (640px, at most the window's).
 *
 * @fires {ScdlFilterEvent} scdl-filter - The visitor changed a filter.
 * @fires {ScdlSelectEvent} scdl-select - The visitor opened a place; `preventDefault()` keeps its detail closed.
 */
@customElement('scdl-map')
export class ScdlMap extends ScdlElement<Place> {
  static override styles: CSSResultOrNative[] = [...ScdlElement.styles, listStyles, mapStyles];

  /** `side` (list beside map where there is room), `stack` (map over list), `list` (no map) or `map` (the list folds). */
  @property() layout: LayoutName = 'side';
  /** Base map: `ign`, `osm`, `aerial`, `none`, or the address of tiles with `{z}`, `{x}` and `{y}`. */
  @property() tiles = 'ign';
  /** The map waits for the visitor to ask for it. */
  @property({ type: Boolean, attribute: 'tiles-on-click' }) tilesOnClick = false;
  /** Address of the service that finds typed addresses; `none` to do without. */
  @property() geocoder = 'https://data.geopf.fr/geocodage/search';
  /** Controls offered, in order, among `text`, `near`, `category`, `stream`, `commune`, `accessible` and `open`; or `none`. */
  @property() filters = 'text near category stream commune accessible open';
  /** E-mail address to which mistakes are reported; else that of each place. */
  @property() contact?: string;
  /** Names the source of each place, when there are several feeds. */
  @property({ type: Boolean, attribute: 'source-badge' }) sourceBadge = false;

  /** Places shown; grows page by page. */
  @state() private room = 0;

  protected override readonly kind = 'place';
  protected override readonly knownColumns = knownPlaceColumns;

  readonly #when = new When(this, (places, part) => this.#prepareAhead(places, part));
  readonly #beside = new Beside(this, () => this.#surroundings());
  readonly #opened = new Opened(this, this.address);
  readonly #looks = new Looks();
  readonly #around = new Around(
    this,
    () => this.#request,
    () => (this.room = 0),
  );
  readonly #bar = new Bar(
    this,
    () => this.#request,
    (changes, quietly) => this.#choose(changes, quietly),
  );
  readonly #printing = new Printing(this, (isOn) => {
    this.#beside.print(isOn);
    this.performUpdate();
  });
  readonly #narrowing = new Narrowing(this);
  #words: PlacesLocale = frPlaces;
  #shown: Shown | undefined;

  constructor() {
    super();
    new JsonLd(this, () => {
      const { records } = this;
      if (!records?.length || this.isPartial) return undefined;
      const data = async () => (await import('../../src/exports/place-json-ld.js')).placeJsonLd(records);
      return { key: [records], data };
    });
  }

  protected override async interpret(datasets: readonly Dataset[], locale: Locale): Promise<Reading<Place>> {
    const request = { ...this.asked, lang: locale.code, now: this.time.now };
    const words = placesLocaleOf(locale.code);
    const read = await Promise.all(datasets.map((dataset) => placesOf(dataset, request)));
    this.#words = await words;
    const lists = read.map(({ places }) => places);
    const [only = []] = lists;
    const records = lists.length > 1 ? (await import('./merged.js')).mergedPlaces(datasets, lists) : only;
    // The head of a large file is shown without filters, and as it comes.
    const isWhole = !datasets.some(({ partial }) => partial);
    await Promise.all([this.#looks.learn(records), isWhole && this.#prepareAhead(records)]);
    return { records, issues: read.flatMap(({ issues }) => issues) };
  }

  /** In slices, so that drawing thousands of places for the first time does not hold the page up. */
  async #prepareAhead(records: readonly Place[], when?: WhenPart) {
    const { locale } = this;
    if (!locale || records.length < MANY) return;
    await this.#narrowing.ahead(this.#wish(records, locale, await this.#bar.ahead(), when));
  }

  #wish(records: readonly Place[], { code }: Locale, part: FilteringCode | undefined, when?: WhenPart): Wish {
    const context = { now: this.time.now, timezone: this.timezone, lang: code };
    const from = this.#around.origin?.position;
    const asked = part?.ask(this.#bar.names, this.address.state, context.now, when);
    return { records, context, from, filters: part && asked && { part, asked } };
  }

  /** Words that suit any widget, as long as nothing could be read in a language whose own have not come. */
  protected override failureWords({ code, feed }: Locale) {
    return this.#words === frPlaces && !code.startsWith('fr') ? feed : this.#words;
  }

  /** Time changes what is said of the places in sight; of the others, which are open. */
  protected override nextChange(now: Instant): Instant {
    const seen = this.#shown?.kept.slice(0, this.room || this.pageSize) ?? [];
    const change = this.#whenPart?.changeAt(seen, now, this.timezone);
    return Math.min(change ?? Infinity, now + (this.address.state.open ? SOON : HOUR));
  }

  protected override willUpdate() {
    super.willUpdate();
    // The bar is wanted as soon as places are, and its code need not wait for them.
    if (this.state === 'loading') void this.#bar.part;
  }

  protected override prepare(records: readonly Place[], locale: Locale) {
    // Counts of the first rows would be wrong.
    const part = this.isPartial ? undefined : this.#bar.part;
    const wish = this.#wish(records, locale, part, this.#whenPart);
    const { filtered, ...narrowed } = this.#narrowing.of(wish);
    const legend = this.#looks.of(records, this.address.state.stream);
    const filtering = filtered && wish.filters && { ...wish.filters.asked, ...filtered };
    this.#shown = { ...narrowed, context: wish.context, legend, filtering };
    return { empty: !narrowed.kept.length };
  }

  protected override renderRecords(locale: Locale): TemplateResult {
    const shown = this.#shown;
    if (!shown) return html``;
    // A visitor who follows a link to a selection must not see all places for a moment.
    const waits = !shown.filtering && !this.#bar.isLost;
    if (waits && this.#bar.names.some((name) => this.address.state[name])) return loadingState(locale, this.pageSize);
    if (!this.records?.length) return blankState('pin', this.#words.empty, this.#words.emptyLater);
    const layout = this.#layout;
    const isListed = this.#beside.isListed || this.#opened.id;
    const panel = html`<div class="panel">${this.#panel(shown, locale)}</div>`;
    const map = layout === 'list' ? nothing : html`<div class="beside">${this.#map(shown)}</div>`;
    return html`${this.#toolbar(shown)} ${this.#count(shown)}
      <div class="split layout-${layout} map-${this.#beside.shows} ${isListed ? 'listed' : ''}">
        ${layout === 'side' || layout === 'list' ? [panel, map] : [map, panel]}
      </div>
      ${this.#downloads(shown)}`;
  }

  /** What the bar of filters depends on, and the search for an address in it. */
  get #request(): AroundRequest & BarRequest {
    const { filters, geocoder, records: places = [] } = this;
    return { lang: this.locale?.code, filters, geocoder, places };
  }

  get #hasPositions(): boolean {
    return Boolean(this.records?.some(({ venue }) => venue.position));
  }

  /** Without any position there is no map to show. */
  get #layout(): LayoutName {
    return this.#hasPositions ? layoutOf(this.layout) : 'list';
  }

  get #whenPart() {
    return this.locale && this.records
      ? this.#when.of(this.records, this.locale.code, Boolean(this.address.state.open))
      : undefined;
  }

  #place(id: string | undefined): Place | undefined {
    return this.records?.find((place) => place.id === id);
  }

  #toolbar({ filtering, legend, context }: Shown): unknown {
    return this.#bar.view(filtering, {
      words: this.#words,
      legend,
      heading: this.heading,
      today: dayAt(context.now, this.timezone),
      around: this.#hasPositions ? this.#around : undefined,
    });
  }

  /** How many places, counted from where, and the switches of the map, or why there is no map. */
  #count({ filtering }: Shown): unknown {
    const layout = layoutOf(this.layout);
    const map = this.#hasPositions ? this.#beside.switches(this.#words, layout) : this.#words.unmapped;
    const aside = layout === 'list' ? nothing : map;
    return this.#bar.count(filtering, this.#around, aside);
  }

  #map({ legend, filtering }: Shown): TemplateResult {
    const named = filtering?.filters.some(({ name }) => name === legend.by);
    return this.#beside.view(this.#words, named ? undefined : legend);
  }

  #panel(shown: Shown, locale: Locale): unknown {
    const view = this.#view(shown, locale);
    const { isOn: isPrinting } = this.#printing;
    const id = isPrinting ? undefined : this.#opened.id;
    const place = this.#place(id);
    // Only a whole, current feed can tell that a place has gone.
    if (place ?? (id && this.state === 'ready')) {
      const showOnMap = this.#layout === 'list' ? undefined : this.#beside.reach;
      return this.#opened.view(place, view, { contact: this.contact, showOnMap });
    }
    const { kept, filtering } = shown;
    if (!kept.length && filtering) return this.#bar.noneLeft(filtering);
    const room = isPrinting ? Infinity : this.room || this.pageSize;
    return html`${listView(withChosen(kept, room, this.#beside.chosen), view)} ${this.#more(kept.length - room, room)}`;
  }

  #more(rest: number, room: number) {
    if (rest <= 0) return nothing;
    const grow = async () => {
      this.room = room + this.pageSize;
      await this.updateComplete;
      // The button moves down, or disappears: focus goes to the first new place.
      this.renderRoot.querySelectorAll<HTMLElement>('.item-title a')[room]?.focus();
    };
    return html`<button class="button more no-print" type="button" @click=${grow}>
      ${this.#words.more(Math.min(rest, this.pageSize))}
    </button>`;
  }

  #downloads({ kept }: Shown) {
    const words = this.#bar.part?.words;
    if (!words || !kept.length) return nothing;
    return downloadLine(kept, this.heading || words.fileName, words.download, {
      words: this.#words,
      timezone: this.timezone,
    });
  }

  #view({ context, ordered, legend }: Shown, locale: Locale): PlacesView {
    const words = this.#words;
    return {
      locale,
      words,
      timezone: this.timezone,
      now: context.now,
      today: dayAt(context.now, this.timezone),
      level: this.sectionLevel,
      legend,
      pointed: this.#beside.pointed ?? this.#beside.chosen,
      when: this.#whenPart,
      mapped: this.#hasPositions,
      badges: this.sourceBadge,
      address: this.address,
      distance: (place) => {
        const kilometres = ordered.distances.get(place);
        const { origin } = this.#around;
        return origin && kilometres !== undefined ? words.away(origin.format(kilometres, locale.code)) : undefined;
      },
      open: (place) => this.#open(place),
      point: (place) => this.#beside.highlight(place?.id),
    };
  }

  #surroundings(): Surroundings {
    const { tiles, commune, tilesOnClick: waits, records } = this;
    const isReading = !records || this.isPartial;
    const shown = this.#shown;
    const { kept: places, legend } = shown ?? {};
    const { id: opened } = this.#opened;
    return {
      ...{ tiles, commune, waits, isReading },
      lang: this.locale?.code ?? 'fr',
      layout: layoutOf(this.layout),
      shown:
        places && legend && !isReading && this.#layout !== 'list'
          ? { places, legend, opened, origin: this.#around.origin?.position }
          : undefined,
      tell: (place) => shown && this.locale && said(place, this.#view(shown, this.locale)),
      open: (id) => {
        const place = this.#place(id);
        if (place) this.#open(place);
      },
    };
  }

  readonly #choose = (changes: Selection, quietly = false) => {
    this.room = 0;
    this.#beside.choose(undefined);
    this.address.set({ ...changes, place: '' }, { quietly });
    void this.#tellChoice();
  };

  async #tellChoice() {
    await this.updateComplete;
    await this.#narrowing.settled();
    await this.updateComplete;
    const { filtering, kept = [] } = this.#shown ?? {};
    this.dispatchEvent(new ScdlFilterEvent({ selection: filtering?.selection ?? {}, count: kept.length }));
  }

  #open(place: Place) {
    if (this.dispatchEvent(new ScdlSelectEvent({ record: place }))) this.#opened.open(place);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scdl-map': ScdlMap;
  }
}
