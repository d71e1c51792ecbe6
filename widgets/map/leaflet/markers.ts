import type { MapLocale } from '../../../src/locales/map/types.js';
import type { Place, Position } from '../../../src/records/types.js';
import type { Legend } from '../legend/legend.js';
import type { Cluster, ClusterIndex, Stand } from './cluster-index.js';
import { isOnMap, type Box } from './extent.js';
import { DivIcon, type LeafletMap, Marker } from './leaflet.js';
import { nearestTo, nextIn, type Direction, type Spot } from './nearest.js';
import { emphasise, markerNode, type Emphasis } from './marker-node.js';

/** Callbacks for what the visitor does with markers and clusters. */
export interface MarkerActions {
  /** `byKeyboard`: focus goes on to what opens. */
  choosePlace(place: Place, byKeyboard: boolean): void;
  chooseCluster(cluster: Cluster, at: Stand, byKeyboard: boolean): void;
  point(id: string | undefined): void;
}

interface Shown {
  readonly stand: Stand;
  readonly marker: Marker;
  readonly node: HTMLButtonElement;
}

/** Share of the view that is drawn around it, so that a short pan shows no gap. */
const MARGIN = 0.1;
/** Over all the others. */
const ON_TOP = 10_000;

/** The markers and clusters in view, with a roving tab index: Tab reaches one of them, arrows the others. */
export class Markers {
  readonly #shown = new Map<string, Shown>();
  /** Markers of the places before, removed once the new ones are drawn, so that focus can pass from one to the next. */
  #outgoing: readonly Shown[] = [];
  #index: ClusterIndex | undefined;
  #legend: Legend | undefined;
  #byId: ReadonlyMap<string, Place> = new Map();
  #emphasis: Emphasis = { selected: undefined, pointed: undefined };
  /** Key of where Tab enters. */
  #entry: string | undefined;

  constructor(
    private readonly map: LeafletMap,
    private readonly words: MapLocale,
    private readonly actions: MarkerActions,
  ) {}

  /** Takes other places; `draw` then shows them. */
  take(places: readonly Place[], legend: Legend, index: ClusterIndex): void {
    this.#index = index;
    this.#byId = new Map(places.map((place) => [place.id, place]));
    this.#legend = legend;
    this.#outgoing = [...this.#outgoing, ...this.#shown.values()];
    this.#shown.clear();
  }

  place(id: string | undefined): Place | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Whether a place is in view with a marker of its own, not in a cluster nor only for being chosen. */
  standsAlone(id: string): boolean {
    return this.#shown.has(placeKey(id));
  }

  get selected(): string | undefined {
    return this.#emphasis.selected;
  }

  /** Changes which places stand out; `draw` then shows it. */
  emphasise(change: Partial<Emphasis>): void {
    this.#emphasis = { ...this.#emphasis, ...change };
  }

  /** Brings the markers in line with the view. */
  draw(): void {
    const wanted = new Map(this.#wanted().map((stand) => [stand.key, stand]));
    this.#keepingFocus(() => {
      for (const { marker } of this.#outgoing) marker.remove();
      for (const [key, { marker }] of this.#shown) {
        if (wanted.has(key)) continue;
        marker.remove();
        this.#shown.delete(key);
      }
      for (const [key, stand] of wanted) if (!this.#shown.has(key)) this.#add(stand);
    });
    for (const { node, stand, marker } of this.#shown.values()) {
      emphasise(node, stand, this.#emphasis);
      marker.setZIndexOffset(node.classList.contains('selected') || node.classList.contains('pointed') ? ON_TOP : 0);
    }
    this.#setEntry();
  }

  /** Moves focus from one to the nearest in a direction; false when there is none, or when focus is elsewhere. */
  step(direction: Direction): boolean {
    const from = this.#focused();
    if (!from) return false;
    const all = [...this.#shown.values()];
    const next = nextIn(
      direction,
      this.#spotOf(from),
      all.map((one) => this.#spotOf(one)),
    );
    const target = next === undefined ? undefined : all[next];
    target?.node.focus();
    return target !== undefined;
  }

  /** The next place in a direction from the one that has focus, wherever it is. */
  beyond(direction: Direction): Position | undefined {
    const from = this.#focused();
    const all = [...this.#byId.values()].flatMap(({ venue: { position } }) => (isOnMap(position) ? position : []));
    const spots = all.map(({ lat, lon }) => this.map.latLngToContainerPoint([lat, lon]));
    const next = from && nextIn(direction, this.#spotOf(from), spots);
    return next === undefined ? undefined : all[next];
  }

  /** Gives focus to what stands nearest to a point of the earth. */
  focusNearest(lat: number, lon: number): void {
    const all = [...this.#shown.values()];
    const index = nearestTo(
      this.map.latLngToContainerPoint([lat, lon]),
      all.map((one) => this.#spotOf(one)),
    );
    (index === undefined ? this.map.getContainer() : all[index]?.node)?.focus({ preventScroll: true });
  }

  /** Where focus is, if it is on a marker. */
  get focus(): Stand | undefined {
    return this.#focused()?.stand;
  }

  #wanted(): Stand[] {
    const bounds = this.map.getBounds().pad(MARGIN);
    const box: Box = {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    };
    const stands = this.#index?.within(box, this.map.getZoom()) ?? [];
    const keys = new Set(stands.map(({ key }) => key));
    const { selected, pointed } = this.#emphasis;
    const apart = [...new Set([selected, pointed])].flatMap((id) => this.#apart(id, keys) ?? []);
    return [...stands, ...apart];
  }

  /** The chosen place shows even where a cluster holds it. */
  #apart(id: string | undefined, keys: ReadonlySet<string>): Stand | undefined {
    const place = this.place(id);
    if (!place || keys.has(placeKey(place.id)) || !isOnMap(place.venue.position)) return undefined;
    return { key: `apart ${place.id}`, ...place.venue.position, holds: { place } };
  }

  #add(stand: Stand) {
    if (!this.#legend) return;
    const { key, lat, lon } = stand;
    const node = markerNode(stand, this.#legend, this.words);
    const icon = new DivIcon({ html: node, className: 'map-stand', iconSize: [0, 0] });
    const marker = new Marker([lat, lon], { icon, keyboard: false });
    marker.on('click', ({ originalEvent }) => this.#choose(stand, originalEvent.detail === 0));
    this.#listen(node, stand);
    marker.addTo(this.map);
    this.#shown.set(key, { stand, marker, node });
  }

  #listen(node: HTMLElement, { key, holds }: Stand) {
    const id = 'place' in holds ? holds.place.id : undefined;
    const point = () => this.actions.point(id);
    const leave = () => this.actions.point(undefined);
    node.addEventListener('focus', () => {
      this.#entry = key;
      this.#setEntry();
      point();
    });
    node.addEventListener('blur', leave);
    node.addEventListener('mouseenter', point);
    node.addEventListener('mouseleave', leave);
  }

  #choose(stand: Stand, byKeyboard: boolean) {
    if ('place' in stand.holds) this.actions.choosePlace(stand.holds.place, byKeyboard);
    else this.actions.chooseCluster(stand.holds, stand, byKeyboard);
  }

  #spotOf({ stand: { lat, lon } }: Shown): Spot {
    return this.map.latLngToContainerPoint([lat, lon]);
  }

  #focused(): Shown | undefined {
    const active = (this.map.getContainer().getRootNode() as Document | ShadowRoot).activeElement;
    return [...this.#outgoing, ...this.#shown.values()].find(({ node }) => node === active);
  }

  /** When a change removes the marker that has focus (a cluster that falls apart), the nearest one gets it. */
  #keepingFocus(change: () => void) {
    const before = this.#focused();
    change();
    this.#outgoing = [];
    if (before && !before.node.isConnected) this.focusNearest(before.stand.lat, before.stand.lon);
  }

  /** Tab stops at one marker: the last one reached, else the chosen one, else the first; without any, at the map. */
  #setEntry() {
    const { selected = '' } = this.#emphasis;
    const keys = [this.#entry, placeKey(selected), `apart ${selected}`, this.#shown.keys().next().value];
    const entry = keys.find((key) => key !== undefined && this.#shown.has(key));
    for (const [key, { node }] of this.#shown) node.tabIndex = key === entry ? 0 : -1;
    this.map.getContainer().tabIndex = entry === undefined ? 0 : -1;
  }
}

function placeKey(id: string): string {
  return `place ${id}`;
}
