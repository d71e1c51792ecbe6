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
  /** Whether the map is loaded as soon as the visitor is about to see its place, or waits for a click. */
  readonly eager: boolean;
  /** What the popup of a place says besides its name: whether it is open, what it takes. */
  tell(place: Place): unknown;
  choose(id: string | undefined): void;
  point(id: string | undefined): void;
  open(id: string): void;
}
