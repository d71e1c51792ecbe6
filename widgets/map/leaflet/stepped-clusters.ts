import Supercluster, { type PointFeature } from 'supercluster';

/** What stands on the map at one level of zoom. */
interface Level {
  readonly numItems: number;
  readonly data: Int32Array;
}

/** What Supercluster has inside, of which its `load` makes one long task. */
interface Inner {
  readonly options: { minZoom: number; maxZoom: number };
  readonly stride: number;
  readonly trees: Level[];
  _createTree(data: Int32Array, count: number): Level;
  _cluster(data: Int32Array, count: number, zoom: number, out: Int32Array): number;
}

/** Supercluster whose zoom levels are computed one by one, so that the page can respond in between. */
export class SteppedClusters<P extends object> extends Supercluster<P> {
  /**
   * The same as `load`.
   *
   * @yields between two levels
   */
  *loadInSteps(points: PointFeature<P>[]): Generator<undefined, void> {
    const inner = this as unknown as Inner;
    const { options } = inner;
    const { minZoom, maxZoom } = options;
    // With no level to work out, only the points themselves are taken in.
    options.minZoom = maxZoom + 1;
    this.load(points);
    options.minZoom = minZoom;
    let level = inner.trees[maxZoom + 1];
    for (let zoom = maxZoom; level && zoom >= minZoom; zoom--) {
      yield;
      level = inner.trees[zoom] = levelAbove(inner, level, zoom);
    }
  }
}

function levelAbove(inner: Inner, below: Level, zoom: number): Level {
  const { data, numItems } = below;
  const out = new Int32Array(numItems * inner.stride);
  const count = inner._cluster(data, numItems, zoom, out);
  return count === numItems ? below : inner._createTree(out, count);
}
