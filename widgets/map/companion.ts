import type { LitElement, ReactiveController } from 'lit';
import type { Place, Position } from '../../src/records/types.js';
import { LazyPart } from '../shared/lazy-part.js';
import type { PlaceMap } from './leaflet/place-map.js';
import type { Legend } from './legend.js';

/** What the map beside the list is to show. */
export interface Companionship {
  readonly places: readonly Place[];
  readonly legend: Legend;
  /** BCP 47. */
  readonly lang: string;
  readonly tiles: string;
  readonly commune: string | undefined;
  /** The place whose detail is open, or that was chosen on the map. */
  readonly selected: string | undefined;
  readonly origin: Position | undefined;
  /** Whether it comes by itself, once the visitor is about to see where it stands. */
  readonly eager: boolean;
  choose(id: string | undefined): void;
  point(id: string | undefined): void;
  open(id: string): void;
}

/**
 * Keeps the map in step with the list. Its code, and with it the tiles, come when its ground is about to be seen, or when
 * the visitor asks; it leaves with its ground, or with the widget, and comes back with it.
 */
export class MapCompanion implements ReactiveController {
  #ground: HTMLElement | undefined;
  #map: PlaceMap | undefined;
  #wanted = false;
  #inSight = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Partial<Companionship> = {};
  readonly #part: LazyPart<Awaited<ReturnType<typeof mapPart>>>;
  readonly #sight = new IntersectionObserver((seen) => this.#see(seen), { rootMargin: '200px' });

  constructor(
    private readonly host: LitElement,
    /** Asked at every update; undefined when there is nothing to show. */
    private readonly given: () => Companionship | undefined,
    /** While the feed is on its way: the language of the map that will most likely be wanted; undefined when none will. */
    private readonly ahead: () => string | undefined,
  ) {
    this.#part = new LazyPart(host, mapPart);
    host.addController(this);
  }

  get isWanted(): boolean {
    return this.#wanted;
  }

  get isLost(): boolean {
    return this.#wanted && this.#part.isLost;
  }

  /** The visitor asks for it. */
  want() {
    this.#wanted = true;
    this.host.requestUpdate();
  }

  highlight(id: string | undefined) {
    this.#map?.highlight(id);
  }

  hostConnected() {
    this.#sight.observe(this.host);
  }

  hostUpdated() {
    const ground = this.host.renderRoot.querySelector<HTMLElement>('.ground') ?? undefined;
    if (ground !== this.#ground) this.#settle(ground);
    this.#start();
    // After the list was painted: whoever types must not wait for thousands of markers.
    if (ground && this.#wanted) this.#timer ??= setTimeout(this.#catchUp);
  }

  hostDisconnected() {
    this.#settle(undefined);
  }

  readonly #catchUp = () => {
    this.#timer = undefined;
    const given = this.given();
    if (this.#ground && given) this.#draw(this.#ground, given);
  };

  #settle(ground: HTMLElement | undefined) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sight.disconnect();
    this.#inSight = false;
    this.#map?.destroy();
    this.#map = undefined;
    this.#shown = {};
    this.#ground = ground;
    if (ground) this.#sight.observe(ground);
  }

  #see(seen: readonly IntersectionObserverEntry[]) {
    this.#inSight = seen.at(-1)?.isIntersecting ?? false;
    if (!this.#wanted) this.#start();
  }

  #start() {
    if (this.#wanted || !this.#inSight) return;
    const given = this.given();
    // The code of a map in sight need not wait for what it will show.
    const lang = given ? undefined : this.ahead();
    if (lang !== undefined) this.#part.get(lang);
    if (!given?.eager || !this.#ground) return;
    this.#wanted = true;
    this.#timer ??= setTimeout(this.#catchUp);
  }

  #draw(ground: HTMLElement, given: Companionship) {
    const part = this.#part.get(given.lang);
    if (!part) return;
    // Tiles and language are those of the map's making.
    if (given.tiles !== this.#shown.tiles || given.lang !== this.#shown.lang) {
      this.#map?.destroy();
      this.#map = part.create(ground, given, () => this.given());
      this.#shown = { tiles: given.tiles, lang: given.lang };
      // A map takes a while to make, and so do thousands of places: the page may answer in between.
      this.#timer = setTimeout(this.#catchUp);
      return;
    }
    if (this.#map) this.#update(this.#map, given);
    this.#shown = given;
  }

  #update(map: PlaceMap, { places, legend, selected, origin }: Companionship) {
    const before = this.#shown;
    const others = !same(places, before.places);
    // What a visitor narrows the list to is what they want to see, not where it was among the rest.
    if (others || legend !== before.legend) map.show(places, legend, { fit: others && !selected });
    if (origin !== before.origin) map.locate(origin);
    if (others || selected !== before.selected) map.select(selected);
  }
}

async function mapPart(lang: string) {
  const { PlaceMap, mapWordsOf, styles } = await import('./leaflet/place-map.js');
  const words = await mapWordsOf(lang);
  const create = (ground: HTMLElement, { tiles, commune }: Companionship, now: () => Companionship | undefined) =>
    new PlaceMap(ground, {
      tiles,
      words,
      reduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onSelect: (id) => now()?.choose(id),
      onOpen: (id) => now()?.open(id),
      onPoint: (id) => now()?.point(id),
      ...(commune && { commune }),
    });
  return { styles, create };
}

function same(one: readonly Place[], other: readonly Place[] | undefined): boolean {
  return one.length === other?.length && one.every((place, index) => place === other[index]);
}
