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
  /** As the author has it. */
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
  /** What changes by itself of a place. */
  tell(place: Place): unknown;
  open(id: string): void;
}

/** Width in pixels from which the map stands beside the list; the style sheets have the same. */
const ROOM = 760;

/** Controls the map beside the list: whether it is visible, and which place is selected. */
export class Beside {
  /** Whether the visitor wants the map in sight; as the layout has it until they say so. */
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

  /** Paper is narrow, as screens are on which the map hides: one that is in sight when printing begins stays there. */
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

  /** To a visitor who is elsewhere in the widget. */
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

  /** @param key what its markers mean, unless something else says so */
  view(words: PlacesLocale, key: Legend | undefined): TemplateResult {
    const { isWanted, isLost } = this.#companion;
    const { waits } = this.around();
    return html`${frame({ words, isWanted, isLost, waits, want: this.show })} ${key ? legendKey(key, words) : nothing}`;
  }

  /** What shows and hides it, and the list where it comes first. */
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

  /** From a switch that has been used to the one that undoes it, which takes its place. */
  async #passKeyboard(to: string, press: () => void) {
    press();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`.switches ${to}`)?.focus({ preventScroll: true });
  }

  /** Near to what is in sight, where there is room for it or the author puts it first. */
  #ahead(): string | undefined {
    const { layout, waits, isReading, lang } = this.around();
    if (waits || !isReading || layout === 'list') return undefined;
    const { width, top } = this.host.getBoundingClientRect();
    // In a closed part of the page it has no width.
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
