import type { Place, Position } from '../../../src/records/types.js';
import type { Legend } from '../legend/legend.js';

/** What the map beside the list should show. */
export interface Companionship {
  readonly places: readonly Place[];
  readonly legend: Legend;
  /** BCP 47. */
  readonly lang: string;
  readonly tiles: string;
  readonly commune: string | undefined;
  /** The place that was chosen on the map. */
  readonly chosen: string | undefined;
  /** The place whose detail is open, or that was chosen on the map. */
  readonly selected: string | undefined;
  readonly origin: Position | undefined;
  /** Whether it comes by itself, once the visitor is about to see where it stands. */
  readonly eager: boolean;
  /** What changes by itself of a place, for who chose it on the map. */
  tell(place: Place): unknown;
  choose(id: string | undefined): void;
  point(id: string | undefined): void;
  open(id: string): void;
}
