import { type LeafletMap, Popup } from './leaflet.js';

/** Pixels. */
const WIDTH = 260;
/** From the middle of a marker to the tip of its popup. */
const ABOVE = 14;
/** The tip, as the styles have it. */
const TIP = 20;
/** Between a popup and the edge of the map. */
const EDGE = 12;

/** The one popup of a map, and where focus goes when it closes. */
export class Popups {
  #popup: Popup | undefined;
  #at: readonly [lat: number, lon: number] = [0, 0];

  /**
   * @param animate whether the map glides to make room for it
   * @param closed called when the visitor closes the popup, but not when another one takes its place
   */
  constructor(
    private readonly map: LeafletMap,
    private readonly animate: boolean,
    private readonly closed: () => void,
    private readonly focusAt: (lat: number, lon: number) => void,
  ) {
    // Leaflet itself would close it before a click on another marker is known to be one.
    map.on('click', () => this.close());
  }

  /** Shows a node; with the keyboard, focus goes to the first thing to press in it. */
  open(node: HTMLElement, lat: number, lon: number, byKeyboard: boolean): void {
    this.dismiss();
    const margin = Math.min(WIDTH / 4, 20);
    this.#at = [lat, lon];
    this.#popup = new Popup({
      closeButton: false,
      closeOnClick: false,
      minWidth: Math.min(200, this.map.getSize().x - 2 * margin),
      maxWidth: Math.min(WIDTH, this.map.getSize().x - 2 * margin),
      maxHeight: Math.max(120, this.map.getSize().y - 90),
      autoPan: false,
      offset: [0, -ABOVE],
    });
    this.#popup.setLatLng([lat, lon]).setContent(node).openOn(this.map);
    this.#makeRoom(this.#popup, [lat, lon], margin);
    if (byKeyboard) node.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Moves the map as little as it takes; Leaflet would glide whatever the visitor prefers. */
  #makeRoom(popup: Popup, at: [lat: number, lon: number], margin: number) {
    const { offsetWidth = 0, offsetHeight = 0 } = popup.getElement() ?? {};
    const aside = offsetWidth / 2 + margin;
    this.map.panInside(at, {
      paddingTopLeft: [aside, offsetHeight + ABOVE + TIP + EDGE],
      paddingBottomRight: [aside, margin],
      animate: this.animate,
    });
  }

  /** Closes it as the visitor does; focus that was in it goes back to its place. False when there was none. */
  close(): boolean {
    const node = this.#popup?.getElement();
    if (!node) return false;
    const held = node.contains((node.getRootNode() as Document | ShadowRoot).activeElement);
    this.dismiss();
    this.closed();
    if (held) this.focusAt(...this.#at);
    return true;
  }

  /** Removes the popup without calling `closed`: another one comes, or its place was deselected elsewhere. */
  dismiss(): void {
    this.#popup?.remove();
    this.#popup = undefined;
  }
}
