import { pacer } from '../../../src/pace.js';
import type { Place } from '../../../src/records/types.js';
import type { Legend } from '../legend/legend.js';
import { Canvas, CircleMarker, GeoJSON, type LeafletMap } from './leaflet.js';
import { isDrawable } from './drawable.js';

/** The lines and areas of places, under their markers. */
export class DrawnShapes {
  #layers: GeoJSON[] = [];
  #drawing = new AbortController();
  /** One canvas, however many shapes there are. */
  readonly #renderer = new Canvas({ padding: 0.3 });

  constructor(
    private readonly map: LeafletMap,
    private readonly choose: (place: Place) => void,
  ) {}

  /** Draws them a few at a time, in place of those drawn before. */
  async show(places: readonly Place[], legend: Legend): Promise<void> {
    this.clear();
    const { signal } = (this.#drawing = new AbortController());
    const pause = pacer();
    for (const place of places) {
      if (place.shape && isDrawable(place.shape)) this.#draw(place, place.shape, legend);
      await pause();
      if (signal.aborted) return;
    }
  }

  clear(): void {
    this.#drawing.abort();
    for (const layer of this.#layers) layer.remove();
    this.#layers = [];
  }

  #draw(place: Place, shape: NonNullable<Place['shape']>, legend: Legend) {
    const renderer = this.#renderer;
    const style = { color: legend.of(place).colour, weight: 4, opacity: 0.85, fillOpacity: 0.18, renderer };
    const layer = new GeoJSON(shape, {
      style,
      // A click on a shape is not one beside it, which closes popups.
      bubblingMouseEvents: false,
      pointToLayer: (_feature, at) => new CircleMarker(at, { ...style, radius: 5 }),
    });
    layer.on('click', () => this.choose(place));
    this.#layers.push(layer.addTo(this.map));
  }
}
