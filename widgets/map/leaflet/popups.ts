import { type LeafletMap, Popup } from './leaflet.js';

/** Pixels. */
const WIDTH = 260;
/** From the middle of a marker to its popup. */
const ABOVE = 14;

/** The one popup of a map, and where focus goes when it closes. */
export class Popups {
  #popup: Popup | undefined;
  #at: readonly [lat: number, lon: number] = [0, 0];

  /** @param closed the visitor let it go, rather than opened another */
  constructor(
    private readonly map: LeafletMap,
    private readonly closed: () => void,
    private readonly focusAt: (lat: number, lon: number) => void,
  ) {
    map.on('popupclose', ({ popup }) => {
      if (popup === this.#popup) this.#let();
    });
  }

  get isOpen(): boolean {
    return this.#popup !== undefined;
  }

  /** Shows a node; with the keyboard, focus goes to the first thing to press in it. */
  open(node: HTMLElement, lat: number, lon: number, byKeyboard: boolean): void {
    this.dismiss();
    const margin = Math.min(WIDTH / 4, 20);
    this.#at = [lat, lon];
    this.#popup = new Popup({
      closeButton: false,
      minWidth: Math.min(200, this.map.getSize().x - 2 * margin),
      maxWidth: Math.min(WIDTH, this.map.getSize().x - 2 * margin),
      maxHeight: Math.max(120, this.map.getSize().y - 90),
      autoPanPadding: [margin, margin],
      offset: [0, -ABOVE],
    });
    this.#popup.setLatLng([lat, lon]).setContent(node).openOn(this.map);
    if (byKeyboard) node.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Closes it as the visitor does; focus that was in it goes back to its place. False when there was none. */
  close(): boolean {
    if (!this.#popup) return false;
    this.#popup.close();
    return true;
  }

  /** Takes it away in silence: another one comes, or its place was let go elsewhere. */
  dismiss(): void {
    const popup = this.#popup;
    this.#popup = undefined;
    popup?.remove();
  }

  #let() {
    const node = this.#popup?.getElement();
    const focus = node && (node.getRootNode() as Document | ShadowRoot).activeElement;
    const held = Boolean(focus && node.contains(focus));
    this.#popup = undefined;
    this.closed();
    if (held) this.focusAt(...this.#at);
  }
}
