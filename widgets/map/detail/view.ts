import type { PlacesLaterLocale } from '../../../src/locales/places/types.js';
import type { PlacesView } from '../view.js';

/** The input of the detail of a place, besides the place. */
export interface DetailView extends PlacesView {
  readonly later: PlacesLaterLocale;
  /** E-mail address to which mistakes are reported, as the page's author wrote it. */
  readonly contact: string | undefined;
  /** Shows the place on the map; undefined where there is no map. */
  readonly showOnMap: (() => void) | undefined;
  readonly close: () => void;
}
