/** Numbers, nested as GeoJSON nests them. */
export type Coordinates = readonly (number | Coordinates)[];

/** A geometry as a feed has it. */
export interface RawGeometry {
  readonly type: string;
  /** As published: degrees or metres, perhaps with axes swapped. */
  readonly coordinates: Coordinates;
}
