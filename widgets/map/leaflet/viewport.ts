import type { Position } from '../../../src/records/types.js';
import type { Box } from './extent.js';
import { LatLngBounds, type LeafletMap } from './leaflet.js';

/** Level of zoom at which streets have names. */
const STREETS = 16;
/** The closest that places are brought into view of themselves. */
const CLOSEST = 17;
/** A box is a speck if this many levels of zoom would be needed for it to fill the view. */
const SPECK = 4;
/** Pixels kept free around what is brought into view, where there is room for it. */
const MARGIN = 28;
/** The same on the right, where the buttons stand. */
const BESIDE = 76;
/** Share of the view, at each edge, where a place is not well in view. */
const EDGE = -0.1;

/**
 * What part of the earth is in view. Requests are queued until the map has a size, because it may be created in a
 * hidden tab of its page.
 */
export class Viewport {
  #wanted: Box | undefined;
  #isPlaced = false;

  constructor(
    private readonly map: LeafletMap,
    private readonly reduced: boolean,
  ) {}

  /** Whether the map shows some part of the earth yet. */
  get isPlaced(): boolean {
    return this.#isPlaced;
  }

  /** The first time it waits until the end of the task, so that tiles are only requested for the last box asked for. */
  fit(box: Box): void {
    this.#wanted = box;
    if (this.#isPlaced) this.settle();
    else queueMicrotask(() => this.settle());
  }

  /** Does what could not be done while the map had no size. */
  settle(): void {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    if (!width || !height) return;
    if (this.#isPlaced) this.map.invalidateSize({ animate: false });
    if (!this.#wanted) return;
    const margin = Math.min(MARGIN, width / 6, height / 6);
    const beside = Math.max(margin, Math.min(BESIDE, width / 4));
    const animate = this.#isPlaced && !this.reduced;
    const box = boundsOf(this.#wanted);
    this.#wanted = undefined;
    this.#isPlaced = true;
    this.map.fitBounds(box, {
      paddingTopLeft: [margin, margin],
      paddingBottomRight: [beside, margin],
      maxZoom: CLOSEST,
      animate,
    });
  }

  /** Brings a box into view, unless all of it is, and is no speck. */
  bringAll(box: Box): void {
    const isInView = this.#isPlaced && this.map.getBounds().contains(boundsOf(box));
    if (!isInView || this.map.getBoundsZoom(boundsOf(box)) > this.map.getZoom() + SPECK) this.fit(box);
  }

  /** Brings a point well into view; `closer` also to where streets have names. */
  bring({ lat, lon }: Position, closer: boolean): void {
    if (!this.#isPlaced) {
      this.fit({ west: lon, south: lat, east: lon, north: lat });
      return;
    }
    const zoom = this.map.getZoom();
    const isInView = this.map.getBounds().pad(EDGE).contains([lat, lon]);
    if (isInView && (!closer || zoom >= STREETS)) return;
    this.map.setView([lat, lon], closer ? Math.max(zoom, STREETS) : zoom, { animate: !this.reduced });
  }
}

function boundsOf({ west, south, east, north }: Box): LatLngBounds {
  return new LatLngBounds([south, west], [north, east]);
}
