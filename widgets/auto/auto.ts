import { html, LitElement, type CSSResultOrNative, type TemplateResult } from 'lit';
import { addressesIn } from '../../src/feed/addresses.js';
import { localeOf } from '../../src/locales/index.js';
import { dayAt, type Instant } from '../../src/values/zone.js';
import { widgets } from '../index.js';
import { baseStyles } from '../shared/base.styles.js';
import { customElement } from '../shared/custom-element.js';
import { FeedController } from '../shared/feed-controller.js';
import { LazyPart, type PartModule } from '../shared/lazy-part.js';
import { nearestLang } from '../shared/page/nearest-lang.js';
import { property } from '../shared/property.js';
import type { ScdlElement } from '../shared/scdl-element.js';
import { loadingState } from '../shared/states.js';
import type * as kinds from './kinds.js';

/** The code that tells kinds of feeds apart. It knows every schema, so it is loaded beside the feed. */
type Kinds = Pick<typeof kinds, 'knownColumns' | 'PLAINEST' | 'widgetFor'>;
/** Any widget: what they all have. */
type Widget = ScdlElement<unknown>;

/** Attributes that say where this very element stands in its page, and are not for the widget it becomes. */
const OWN = /^(id|class|style|slot|hidden|part|is)$/;

/**
 * Looks at the feed and becomes the right widget: an agenda for events, a map for places, menus for meals, else a table.
 * All its attributes are the widget's, and so is its content.
 *
 * @summary The widget that the feed calls for.
 *
 * @slot - What the page shows without script; then the widget.
 */
@customElement('scdl-auto')
export class ScdlAuto extends LitElement {
  static override styles: CSSResultOrNative[] = [baseStyles];

  /** One or more addresses, separated by spaces; every attribute of the widget it becomes may be written beside. */
  @property() src = '';
  /** Name of the schema, when it is not recognised by itself. */
  @property() schema?: string;
  /** Format of the file, when it is not recognised by itself. */
  @property() format?: string;
  /** INSEE code, postcode or name, several separated by commas: keeps only what lies there. */
  @property() commune?: string;
  /** `lat,lon`: keeps only what lies within `radius` of this point. */
  @property() near?: string;
  /** Kilometres around `near` (10). */
  @property() radius?: string;
  /** How many rows are read at most. */
  @property({ type: Number }) limit?: number;
  /** IANA name of the zone in which days and hours are read and shown. */
  @property() timezone = 'Europe/Paris';
  /** Keeps no copy of the feeds on the visitor's device. */
  @property({ type: Boolean, attribute: 'no-keep' }) noKeep = false;
  /** The widget's clock, in epoch milliseconds; another one makes what is shown repeatable. */
  @property({ attribute: false }) clock: () => Instant = Date.now;

  readonly #feeds = new FeedController(this, () => ({
    addresses: addressesIn(this.src),
    base: document.baseURI,
    timezone: this.timezone,
    ...this.#known,
    // The widget that it becomes refreshes the feeds.
    refresh: 0,
    keep: !this.noKeep,
    scope: { kind: 'row', commune: this.commune, near: this.near, radius: this.radius },
    ...(this.format && { format: this.format }),
    ...(this.limit && { limit: this.limit }),
  }));
  readonly #kinds = new LazyPart<PartModule & Kinds>(this, () => import('./kinds.js'));
  readonly #attributes = new MutationObserver(() => this.requestUpdate());
  #widget: Widget | undefined;
  /** The feeds for which the widget was chosen, once their rows were seen. */
  #chosenFor = '';
  #wanted = '';
  /** Names of the attributes that the widget was given. */
  #handed: readonly string[] = [];

  /** The widget that it became; undefined until the feed was looked at. */
  get widget(): Widget | undefined {
    return this.#widget;
  }

  /** Reads the feeds anew, now. */
  async refresh(): Promise<void> {
    await (this.#widget ?? this.#feeds).refresh();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#attributes.observe(this, { attributes: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#attributes.disconnect();
  }

  /** An update requested just before it left the page would make it subscribe to its feeds again, for good. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate() {
    if (this.#kinds.get('fr')) this.#feeds.follow();
  }

  protected override render(): TemplateResult {
    const locale = localeOf(nearestLang(this));
    const looks = this.#feeds.pending || (!this.#feeds.count && !this.#kinds.isLost);
    if (this.#widget || !looks) return html`<slot></slot>`;
    return html`<div class="root">${loadingState(locale instanceof Promise ? undefined : locale, 4)}</div>`;
  }

  protected override updated() {
    const feeds = [this.src, this.schema, this.format].join('\n');
    if (this.#chosenFor === feeds) return this.#handOver();
    const kinds = this.#kinds.get('fr');
    if (!kinds) return;
    const { datasets, pending, count } = this.#feeds;
    const name = kinds.widgetFor(datasets, this.schema, dayAt(this.clock(), this.timezone));
    if (name) this.#chosenFor = feeds;
    // Until there are rows, the plainest widget says that a feed failed, is empty, or was not named.
    if (name ?? (!pending && (count || !this.src.trim()))) void this.#become(name ?? kinds.PLAINEST);
  }

  get #known(): Partial<Kinds> {
    const { knownColumns } = this.#kinds.get('fr') ?? {};
    return knownColumns ? { knownColumns } : {};
  }

  async #become(name: string) {
    this.#wanted = name;
    try {
      await widgets[name]?.();
    } catch (error) {
      console.warn('scdl-widgets :', error);
      this.#chosenFor = '';
      return;
    }
    // Another feed may have been read meanwhile.
    if (this.#wanted !== name) return;
    if (this.#widget?.localName !== `scdl-${name}`) this.#put(document.createElement(`scdl-${name}`) as Widget);
    this.#handOver();
    this.requestUpdate();
  }

  /** Puts the widget into the page rather than into a shadow tree, so that the page's styles reach its parts. */
  #put(widget: Widget) {
    const content = (this.#widget ?? this).childNodes;
    widget.append(...content);
    this.#widget?.remove();
    this.#widget = widget;
    this.#handed = [];
  }

  #handOver() {
    // A property does not return to its default when its attribute is removed: a new widget has the default.
    if (this.#handed.some((name) => !this.hasAttribute(name))) this.#replace();
    const widget = this.#widget;
    if (!widget) return;
    // Feeds that were read whole are not requested again; others are, narrowed to what the widget shows.
    const whole = this.#feeds.datasets.every(({ total }) => total === undefined);
    if (whole) widget.readAs = 'row';
    widget.clock = this.clock;
    this.#handed = this.getAttributeNames().filter((name) => !OWN.test(name));
    for (const name of this.#handed) {
      const value = this.getAttribute(name) ?? '';
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
    if (widget.parentNode !== this) this.append(widget);
  }

  #replace() {
    if (this.#widget) this.#put(document.createElement(this.#widget.localName) as Widget);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scdl-auto': ScdlAuto;
  }
}
