import { type Corner, lineOf, type Shape } from '../shapes.js';

/** Collects the shapes of placemarks. */
export class ShapeReader {
  #rings: (readonly Corner[])[] = [];
  #track: Corner[] = [];

  open(name: string): void {
    if (name === 'Polygon') this.#rings = [];
    if (name === 'Track') this.#track = [];
  }

  /** The shapes completed by the end of an element. */
  close(name: string, said: string, around: readonly string[]): Shape[] {
    switch (name) {
      case 'coordinates':
        return this.#closeCorners(cornersIn(said), around);
      case 'Polygon':
        return this.#rings.length ? [{ type: 'Polygon', coordinates: this.#rings }] : [];
      case 'coord':
        this.#track.push(...cornersIn(said));
        return [];
      case 'Track':
        return lineOf(this.#track);
      default:
        return [];
    }
  }

  #closeCorners(corners: readonly Corner[], around: readonly string[]): Shape[] {
    if (around.at(-1) === 'Point') return lineOf(corners.slice(0, 1));
    if (!around.includes('Polygon')) return lineOf(corners);
    const isOutside = around.includes('outerBoundaryIs');
    // GeoJSON has the outer ring of an area first; KML may not.
    if (corners.length) this.#rings = isOutside ? [corners, ...this.#rings] : [...this.#rings, corners];
    return [];
  }
}

/** Coordinates: `lon,lat[,altitude] …`, also with spaces after the commas; `lon lat altitude` in tracks. */
const CORNER =
  /(-?[\d.]{1,25}(?:e[+-]?\d{1,3})?)(?:\s*,\s*|\s+)(-?[\d.]{1,25}(?:e[+-]?\d{1,3})?)(?:\s*,\s*-?[\d.e+-]{1,25})?/gi;

function cornersIn(text: string): Corner[] {
  const corners = [...text.matchAll(CORNER)].map(([, lon, lat]): Corner => [Number(lon), Number(lat)]);
  return corners.filter((corner) => corner.every(Number.isFinite));
}
