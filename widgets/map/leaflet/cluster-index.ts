import type { ClusterProperties, PointFeature } from 'supercluster';
import type { Place } from '../../../src/records/types.js';
import { isOnMap, type Box } from './extent.js';
import { SteppedClusters } from './stepped-clusters.js';

/** A marker or a cluster at one zoom level. */
export interface Stand {
  /** The same for as long as it is the same thing. */
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  /** One place, or how many there are and how to reach them. */
  readonly holds: { readonly place: Place } | Cluster;
}

export interface Cluster {
  readonly count: number;
  /** Whether no further zoom can part its places. */
  readonly isPile: boolean;
  /** The level of zoom at which it falls apart; `Infinity` when its places are too close for the map. Takes a while. */
  apartAt(): number;
  /** The first of its places, in the order of the list. */
  some(limit: number): Place[];
}

interface Properties {
  readonly index: number;
}

/** Pixels. */
const RADIUS = 52;

/** Clusters the places that would overlap, for every zoom level. */
export class ClusterIndex {
  readonly #index: SteppedClusters<Properties>;

  private constructor(
    private readonly places: readonly Place[],
    private readonly maxZoom: number,
  ) {
    this.#index = new SteppedClusters<Properties>({ radius: RADIUS, extent: 256, maxZoom, minPoints: 2 });
  }

  /** @yields between two slices of work */
  static *of(places: readonly Place[], maxZoom: number): Generator<undefined, ClusterIndex> {
    const made = new ClusterIndex(places, maxZoom);
    const points = pointsOf(places);
    yield;
    yield* made.#index.loadInSteps(points);
    return made;
  }

  /** What stands in a box at a level of zoom. */
  within({ west, south, east, north }: Box, zoom: number): Stand[] {
    return this.#index.getClusters([west, south, east, north], zoom).flatMap((found) => {
      const [lon = 0, lat = 0] = found.geometry.coordinates;
      const { properties } = found;
      if ('cluster' in properties) return this.#cluster(properties, lat, lon, zoom >= this.maxZoom);
      const place = this.places[properties.index];
      return place ? { key: `place ${place.id}`, lat, lon, holds: { place } } : [];
    });
  }

  #cluster(
    { cluster_id: id, point_count: count }: ClusterProperties,
    lat: number,
    lon: number,
    isPile: boolean,
  ): Stand {
    const apartAt = () => {
      const zoom = this.#index.getClusterExpansionZoom(id);
      return zoom > this.maxZoom ? Infinity : zoom;
    };
    const some = (limit: number) =>
      this.#index
        .getLeaves(id, Infinity)
        .map(({ properties }) => properties.index)
        .sort((a, b) => a - b)
        .slice(0, limit)
        .flatMap((index) => this.places[index] ?? []);
    return { key: `cluster ${id}`, lat, lon, holds: { count, isPile, apartAt, some } };
  }
}

function pointsOf(places: readonly Place[]): PointFeature<Properties>[] {
  return places.flatMap(({ venue: { position } }, index) =>
    isOnMap(position)
      ? {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [position.lon, position.lat] },
          properties: { index },
        }
      : [],
  );
}
