import type { PlacesLaterLocale } from '../../../src/locales/places/types.js';
import type { PlacesView } from '../view.js';

/** What the detail of a place is given, beside the place. */
export interface DetailView extends PlacesView {
  readonly later: PlacesLaterLocale;
  /** E-mail address of who mends the data, as the page's author wrote it. */
  readonly contact: string | undefined;
  /** Shows the place on the map, where there is one that is not in sight. */
  readonly showOnMap: (() => void) | undefined;
  readonly close: () => void;
}
