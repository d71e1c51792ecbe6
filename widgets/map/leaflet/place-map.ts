import type { MapWords } from '../../../src/locales/map.js';
import type { Place, Position } from '../../../src/records/types.js';
import type { Legend } from '../legend.js';

export { mapWordsOf } from '../../../src/locales/map.js';
export { styles } from './place-map.styles.js';

export interface MapOptions {
  /** `ign`, `osm`, `aerial`, `none`, or the address of tiles with `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  readonly words: MapWords;
  /** The visitor asked for less motion. */
  readonly reduced: boolean;
  /** A place was chosen on the map, which shows its name: the list shows it too. Undefined when it is let go. */
  onSelect(id: string | undefined): void;
  /** « Voir le détail » was pressed. */
  onOpen(id: string): void;
  /** A place was pointed at or reached with the keyboard; undefined when it was left. */
  onPoint?(id: string | undefined): void;
  /** What is in view changed, by the visitor's hand. */
  onMove?(): void;
  /** The author's `commune`: its outline stands in for tiles that do not come. */
  readonly commune?: string;
}

/** A map of places within a shadow tree. Whoever makes one destroys it when its element leaves the page. */
export class PlaceMap {
  constructor(
    readonly container: HTMLElement,
    readonly options: MapOptions,
  ) {}

  /** Draws these places, and brings them into view when they are the first or `fit` says so. */
  show(_places: readonly Place[], _legend: Legend, _opts?: { readonly fit?: boolean }): void {
    // Drawn by what comes next.
  }

  /** Marks a place as the chosen one, and brings it into view unless `pan` is false. */
  select(_id: string | undefined, _opts?: { readonly pan?: boolean }): void {
    // Drawn by what comes next.
  }

  /** Marks lightly a place that is pointed at elsewhere. */
  highlight(_id: string | undefined): void {
    // Drawn by what comes next.
  }

  /** Shows where the visitor is, or asked about. */
  locate(_point?: Position): void {
    // Drawn by what comes next.
  }

  resize(): void {
    // Drawn by what comes next.
  }

  destroy(): void {
    // Drawn by what comes next.
  }
}
