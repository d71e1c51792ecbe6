import type { MapLocale } from '../../../src/locales/map/types.js';
import type { Companionship } from '../companion/companionship.js';
import { bringIntoSight } from '../companion/in-sight.js';
import { sameItems } from '../../shared/same-items.js';
import { PlaceMap } from './place-map.js';

export { mapLocaleOf } from '../../../src/locales/map/index.js';
export { styles } from './place-map.styles.js';

/** A map that shows what the list does. */
export class Follower {
  #map: PlaceMap | undefined;
  #words: MapLocale | undefined;
  #shown: Partial<Companionship> = {};

  constructor(
    private readonly ground: HTMLElement,
    /** What it is to show at this moment. */
    private readonly given: () => Companionship | undefined,
  ) {}

  /** Brings the map in line with the list. `begun`: the map was just made; call again in a later task. */
  follow(given: Companionship, words: MapLocale): 'done' | 'begun' {
    // A map keeps the tiles and words it was made with; words of the page's language may be loaded after French ones.
    if (!this.#map || given.tiles !== this.#shown.tiles || words !== this.#words) {
      this.#map?.destroy();
      this.#map = this.#make(given, words);
      this.#words = words;
      this.#shown = { tiles: given.tiles };
      return 'begun';
    }
    this.#update(this.#map, given);
    this.#shown = given;
    return 'done';
  }

  highlight(id: string | undefined) {
    this.#map?.highlight(id);
  }

  destroy() {
    this.#map?.destroy();
  }

  #make({ tiles, commune }: Companionship, words: MapLocale): PlaceMap {
    return new PlaceMap(this.ground, {
      tiles,
      words,
      reduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      tell: (place) => this.given()?.tell(place),
      onSelect: (id) => this.given()?.choose(id),
      onOpen: (id) => this.given()?.open(id),
      onPoint: (id) => this.given()?.point(id),
      ...(commune && { commune }),
    });
  }

  #update(map: PlaceMap, { places, legend, chosen, selected, origin }: Companionship) {
    const before = this.#shown;
    const others = !before.places || !sameItems(places, before.places);
    // A visitor who narrows the list wants to see what is left of it.
    if (others || legend !== before.legend) map.show(places, legend, { fit: others && !selected });
    if (origin !== before.origin) map.locate(origin);
    if (others || selected !== before.selected) map.select(selected);
    if (chosen && chosen !== before.chosen) bringIntoSight(this.ground.getRootNode() as ShadowRoot, chosen);
  }
}
