import { atOnce, inSteps, pacer } from '../../../src/pace.js';
import type { Place, Position } from '../../../src/records/types.js';
import type { Legend } from '../legend/legend.js';
import { addBaseLayer } from './base-layer.js';
import { baseMapOf } from './base-maps.js';
import { ClusterIndex, type Cluster, type Stand } from './cluster-index.js';
import { DrawnShapes } from './drawn-shapes.js';
import { type Box, boxAroundShape, extentOf, isOnMap } from './extent.js';
import { Frame } from './frame.js';
import { leaveGesturesToPage } from './gestures.js';
import { boxAround, markHere } from './here.js';
import { listenToKeys } from './keys.js';
import { LeafletMap } from './leaflet.js';
import { missingTiles, type MissingTilesOptions } from './missing-tiles.js';
import { pilePopup, placePopup } from './popup.js';
import { Popups } from './popups.js';
import { Markers } from './markers.js';
import { Viewport } from './viewport.js';

export interface MapOptions extends MissingTilesOptions {
  /** `ign`, `osm`, `aerial`, `none`, or the address of tiles with `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  /** The visitor asked for less motion. */
  readonly reduced: boolean;
  /** What a popup says of a place beside its name and address. */
  tell?(place: Place): unknown;
  /** A place was chosen on the map, which shows its name: the list shows it too. Undefined when it is let go. */
  onSelect(id: string | undefined): void;
  /** « Voir le détail » was pressed. */
  onOpen(id: string): void;
  /** A place was pointed at or reached with the keyboard; undefined when it was left. */
  onPoint?(id: string | undefined): void;
  /** What is in view changed. */
  onMove?(): void;
}

/** Metropolitan France, for a map without a single place. */
const FRANCE: Box = { west: -5, south: 41.3, east: 9.6, north: 51.1 };
/** Levels of zoom. */
const FURTHEST = 2;
const CLOSEST = 19;
/** Fewer places than this are gathered into clusters at once, rather than in slices. */
const MANY = 1000;
/** Names shown of places that share a spot. */
const PILE = 30;

/** A map of places within a shadow tree. Whoever makes one destroys it when its element leaves the page. */
export class PlaceMap {
  readonly #map: LeafletMap;
  readonly #frame: Frame;
  readonly #stands: Markers;
  readonly #shapes: DrawnShapes;
  readonly #popups: Popups;
  readonly #view: Viewport;
  readonly #size = new ResizeObserver(() => this.resize());
  readonly #ending = new AbortController();
  #places: readonly Place[] = [];
  #legend: Legend | undefined;
  /** While many places are being gathered into clusters. */
  #gathering: AbortController | undefined;
  /** Calls made meanwhile, about places that are not drawn yet. */
  #wishes: (() => void)[] = [];
  #leave: () => void = () => undefined;

  /** @param container has a size of its own, or gets one; nobody else draws into it */
  constructor(
    readonly container: HTMLElement,
    readonly options: MapOptions,
  ) {
    const { words, reduced, tiles } = options;
    const base = baseMapOf(tiles);
    this.#frame = new Frame(container, words, base?.credits ?? [], (by) => this.#map.setZoom(this.#map.getZoom() + by));
    const { ground, outside } = this.#frame;
    const map = (this.#map = leafletMap(ground, reduced, base?.maxZoom ?? CLOSEST));
    this.#view = new Viewport(map, reduced);
    this.#stands = new Markers(map, words, {
      choosePlace: (place, byKeyboard) => this.#choose(place, byKeyboard),
      chooseCluster: (cluster, at, byKeyboard) => this.#part(cluster, at, byKeyboard),
      point: (id) => options.onPoint?.(id),
    });
    this.#shapes = new DrawnShapes(map, (place) => this.#choose(place, false));
    this.#popups = new Popups(
      map,
      !reduced,
      () => this.#letGo(),
      (lat, lon) => this.#stands.focusNearest(lat, lon),
    );
    if (base) addBaseLayer(map, base, missingTiles(map, this.#frame, options, this.#ending.signal));
    this.#listen(ground, outside);
  }

  /**
   * Draws these places instead of those before; when they are many, in a moment. They are brought into view when `fit`, or
   * else when none of them is.
   */
  show(places: readonly Place[], legend: Legend, { fit = false }: { readonly fit?: boolean } = {}): void {
    this.#gathering?.abort();
    this.#gathering = undefined;
    const index = ClusterIndex.of(places, this.#map.getMaxZoom());
    if (places.length < MANY) this.#take(places, legend, atOnce(index), fit);
    else void this.#takeMany(places, legend, index, fit);
  }

  async #takeMany(places: readonly Place[], legend: Legend, index: ReturnType<typeof ClusterIndex.of>, fit: boolean) {
    const { signal } = (this.#gathering = new AbortController());
    try {
      const made = await inSteps(index, pacer(signal));
      this.#gathering = undefined;
      this.#take(places, legend, made, fit);
    } catch (error) {
      // Others came meanwhile, or the map was taken away.
      if (!signal.aborted) throw error;
    }
  }

  #take(places: readonly Place[], legend: Legend, index: ClusterIndex, fit: boolean) {
    this.#places = places;
    this.#legend = legend;
    this.#stands.take(places, legend, index);
    void this.#shapes.show(places, legend);
    if (!this.#stands.place(this.#stands.selected)) this.#popups.dismiss();
    const extent = extentOf(places);
    if (extent && (fit || !this.#showsSome())) this.#view.fit(extent);
    else if (!this.#view.isPlaced) this.#view.fit(FRANCE);
    this.#redraw();
    for (const wish of this.#wishes.splice(0)) wish();
  }

  /** Marks a place as the chosen one, and brings it into view unless `pan` is false; undefined marks none. */
  select(id: string | undefined, { pan = true }: { readonly pan?: boolean } = {}): void {
    if (this.#gathering) return void this.#wishes.push(() => this.select(id, { pan }));
    if (id === this.#stands.selected) return;
    this.#popups.dismiss();
    this.#emphasise({ selected: id });
    const { venue, shape } = this.#stands.place(id) ?? {};
    if (id === undefined || !pan || !isOnMap(venue?.position)) return;
    const box = boxAroundShape(shape);
    if (box) this.#view.bringAll(box);
    else this.#view.bring(venue.position, !this.#stands.standsAlone(id));
  }

  /** Marks lightly a place that is pointed at in the list. */
  highlight(id: string | undefined): void {
    this.#emphasise({ pointed: id });
  }

  /** Shows where the visitor is or asked about, and the places nearest to it; undefined takes it away. */
  locate(point?: Position): void {
    if (this.#gathering) return void this.#wishes.push(() => this.locate(point));
    this.#leave();
    this.#leave = () => undefined;
    if (!isOnMap(point)) return;
    this.#leave = markHere(this.#map, point, this.options.words.located);
    this.#view.fit(boxAround(point, this.#places));
  }

  /** The size of the container changed in a way that the map cannot see by itself. */
  resize(): void {
    this.#view.settle();
    this.#redraw();
  }

  /** For good; more than once does no harm. */
  destroy(): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#gathering?.abort();
    this.#size.disconnect();
    this.#shapes.clear();
    stopWheel(this.#map);
    this.#map.remove();
    this.#frame.clear();
  }

  #listen(ground: HTMLElement, outside: HTMLElement) {
    const { words, reduced } = this.options;
    listenToKeys(this.#map, this.#stands, !reduced, () => this.#popups.close());
    leaveGesturesToPage(outside, this.#ending.signal, {
      wheel: () => this.#frame.hint(words.zoomHint),
      finger: () => this.#frame.hint(words.panHint),
    });
    this.#map.on('moveend', () => {
      this.#redraw();
      this.options.onMove?.();
    });
    this.#map.on('zoomend', () => this.#tellZoom());
    this.#size.observe(ground);
  }

  #redraw() {
    if (this.#view.isPlaced) this.#stands.draw();
  }

  #emphasise(change: Parameters<Markers['emphasise']>[0]) {
    this.#stands.emphasise(change);
    this.#redraw();
  }

  #showsSome(): boolean {
    if (!this.#view.isPlaced) return false;
    const bounds = this.#map.getBounds();
    return this.#places.some(
      ({ venue: { position } }) => isOnMap(position) && bounds.contains([position.lat, position.lon]),
    );
  }

  #choose(place: Place, byKeyboard: boolean) {
    const { position } = place.venue;
    if (!isOnMap(position)) return;
    this.#emphasise({ selected: place.id });
    this.#popup((context) => placePopup(place, context), position, byKeyboard);
    this.options.onSelect(place.id);
  }

  /** Zooms to where a cluster falls apart, else lists what it holds. */
  #part(cluster: Cluster, at: Stand, byKeyboard: boolean) {
    const zoom = cluster.apartAt();
    if (zoom === Infinity)
      this.#popup((context) => pilePopup(cluster.some(PILE), cluster.count, context), at, byKeyboard);
    else this.#map.setView([at.lat, at.lon], zoom, { animate: !this.options.reduced });
  }

  #popup(
    fill: (context: Parameters<typeof placePopup>[1]) => HTMLElement,
    { lat, lon }: Position,
    byKeyboard: boolean,
  ) {
    if (!this.#legend) return;
    const node = fill({
      words: this.options.words,
      legend: this.#legend,
      tell: (place) => this.options.tell?.(place),
      open: ({ id }) => this.options.onOpen(id),
      close: () => this.#popups.close(),
    });
    this.#popups.open(node, lat, lon, byKeyboard);
  }

  #letGo() {
    if (this.#stands.selected === undefined) return;
    this.#emphasise({ selected: undefined });
    this.options.onSelect(undefined);
  }

  #tellZoom() {
    const zoom = this.#map.getZoom();
    this.#frame.set({ canZoomIn: zoom < this.#map.getMaxZoom(), canZoomOut: zoom > this.#map.getMinZoom() });
  }
}

/** Controls, credits and keys are ours: Leaflet's are in English, and some are made from HTML text. */
function leafletMap(ground: HTMLElement, reduced: boolean, maxZoom: number): LeafletMap {
  return new LeafletMap(ground, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    trackResize: false,
    worldCopyJump: true,
    minZoom: FURTHEST,
    maxZoom,
    zoomAnimation: !reduced,
    fadeAnimation: !reduced,
    markerZoomAnimation: !reduced,
    inertia: !reduced,
  });
}

/** Leaflet puts off the zoom of a wheel for a moment, and does not forget it when the map is taken away. */
function stopWheel({ scrollWheelZoom }: LeafletMap): void {
  clearTimeout((scrollWheelZoom as { _timer?: number })._timer);
}
