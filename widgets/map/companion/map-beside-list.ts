import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PlacesLocale } from '../../../src/locales/places/types.js';
import type { Place, Position } from '../../../src/records/types.js';
import { MapCompanion, NEAR } from './companion.js';
import type { Companionship } from './companionship.js';
import { frame, legendKey } from './frame.js';
import type { LayoutName } from '../layouts.js';
import type { Legend } from '../legend/legend.js';
import { switches, type Switches } from '../switches.js';

/** What the map beside the list may show, as far as the widget knows. */
export interface Surroundings {
  /** BCP 47. */
  readonly lang: string;
  /** The layout that the author asked for. */
  readonly layout: LayoutName;
  readonly tiles: string;
  readonly commune: string | undefined;
  /** The map waits for a click. */
  readonly waits: boolean;
  /** The feed is on its way. */
  readonly isReading: boolean;
  /** Undefined as long as there is nothing to put on a map. */
  readonly shown:
    | {
        readonly places: readonly Place[];
        readonly legend: Legend;
        /** The place whose detail is open. */
        readonly opened: string | undefined;
        readonly origin: Position | undefined;
      }
    | undefined;
  /** What the popup of a place says besides its name: whether it is open, what it takes. */
  tell(place: Place): unknown;
  open(id: string): void;
}

/** Width in pixels from which the map stands beside the list; the style sheets have the same. */
const ROOM = 760;

/** Controls the map beside the list: whether it is visible, and which place is selected. */
export class Beside {
  /** Whether the visitor shows or hides the map; `auto`, as the layout has it, until they do. */
  inSight: Switches['map'] = 'auto';
  /** The list is unfolded, where the map comes first. */
  isListed = false;
  /** Id of the place that is chosen on the map, where its name is shown. */
  chosen: string | undefined;
  /** Id of the one under the pointer on the map. */
  pointed: string | undefined;
  #isOnPaper = false;
  readonly #companion: MapCompanion;

  constructor(
    private readonly host: LitElement,
    private readonly around: () => Surroundings,
  ) {
    this.#companion = new MapCompanion(
      host,
      () => this.#companionship(),
      () => this.#ahead(),
    );
  }

  /** As `inSight`; but a map that is visible when printing begins stays, though paper is as narrow as a phone. */
  get shows(): Switches['map'] {
    return this.#isOnPaper ? 'on' : this.inSight;
  }

  print(isOn: boolean) {
    const map = this.host.renderRoot.querySelector('.leaflet-container');
    this.#isOnPaper = isOn && Boolean(map?.getClientRects().length);
  }

  readonly show = () => {
    this.#companion.isWanted = true;
    this.#set({ inSight: 'on' });
  };

  /** Shows the map, and scrolls to it. */
  readonly reach = () => {
    this.show();
    const { updateComplete, renderRoot } = this.host;
    void updateComplete.then(() => renderRoot.querySelector('.map')?.scrollIntoView({ block: 'nearest' }));
  };

  choose(chosen: string | undefined) {
    this.#set({ chosen });
  }

  highlight(id: string | undefined) {
    this.#companion.highlight(id);
  }

  /** @param key the legend to show below the map; undefined when chips above the list say what markers mean */
  view(words: PlacesLocale, key: Legend | undefined): TemplateResult {
    const { isWanted, isLost } = this.#companion;
    const { waits } = this.around();
    return html`${frame({ words, isWanted, isLost, waits, want: this.show })} ${key ? legendKey(key, words) : nothing}`;
  }

  /** The buttons that show and hide the map, and the list where the map comes first. */
  switches(words: PlacesLocale, layout: LayoutName): TemplateResult {
    return switches({
      words,
      layout,
      map: this.inSight,
      listed: this.isListed,
      showMap: () => void this.#passKeyboard('.hide-map', this.show),
      hideMap: () => void this.#passKeyboard('.show-map', () => this.#set({ inSight: 'off' })),
      turnList: () => this.#set({ isListed: !this.isListed }),
    });
  }

  #set(change: Partial<Pick<Beside, 'inSight' | 'isListed' | 'chosen' | 'pointed'>>) {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** Presses a switch, and moves focus to the one that undoes it, which takes its place. */
  async #passKeyboard(to: string, press: () => void) {
    press();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`.switches ${to}`)?.focus({ preventScroll: true });
  }

  /** The language to load the map for while the feed is read: where it will be visible at once; else undefined. */
  #ahead(): string | undefined {
    const { layout, waits, isReading, lang } = this.around();
    if (waits || !isReading || layout === 'list') return undefined;
    const { width, top } = this.host.getBoundingClientRect();
    // In a part of the page that is not displayed, the widget has no width.
    const room = layout === 'side' ? ROOM : 1;
    return width >= room && top < innerHeight + NEAR ? lang : undefined;
  }

  #companionship(): Companionship | undefined {
    const { shown, waits, ...around } = this.around();
    if (!shown) return undefined;
    return {
      ...around,
      ...shown,
      chosen: this.chosen,
      selected: shown.opened ?? this.chosen,
      eager: !waits,
      choose: (id) => this.choose(id),
      // Focus also leaves a marker while the widget is being drawn.
      point: (id) => queueMicrotask(() => this.#set({ pointed: id })),
    };
  }
}
