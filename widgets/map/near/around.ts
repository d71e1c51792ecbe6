import type { LitElement, ReactiveController } from 'lit';
import { placesLaterLocaleOf } from '../../../src/locales/places/index.js';
import type { Place } from '../../../src/records/types.js';
import type { Nearby } from './nearby.js';
import { idle, type Origin, type Searching } from './searching.js';

export interface AroundRequest {
  /** BCP 47. */
  readonly lang: string | undefined;
  /** Address of the service that finds addresses. */
  readonly geocoder: string;
  readonly places: readonly Place[];
}

/**
 * The state of « near me » and « near an address ». The code that finds a position is loaded when it is first wanted.
 */
export class Around implements ReactiveController {
  origin: Origin | undefined;
  searching: Searching = idle;
  #nearby: Promise<Nearby> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly request: () => AroundRequest,
    /** Called when the origin has changed. */
    private readonly settled: () => void,
  ) {
    host.addController(this);
  }

  /** Whether addresses can be searched for; else only the visitor's own position is offered. */
  get hasGeocoder(): boolean {
    return this.request().geocoder !== 'none';
  }

  /** Stops counting distances. */
  readonly stop = () => {
    this.ask((nearby) => nearby.stop());
    this.#settle(undefined);
  };

  hostDisconnected() {
    if (this.#nearby) this.ask((nearby) => nearby.stop());
  }

  /** Calls the code that finds positions, which is loaded first if need be. */
  readonly ask = (deed: (nearby: Nearby) => void) => {
    this.#nearby ??= this.#load();
    this.#nearby.then(deed, (error: unknown) => {
      // The next call tries to load it again.
      this.#nearby = undefined;
      console.warn('scdl-widgets :', error);
    });
  };

  async #load(): Promise<Nearby> {
    const { lang = 'fr', geocoder } = this.request();
    const [{ Nearby }, { near }] = await Promise.all([import('./nearby.js'), placesLaterLocaleOf(lang)]);
    return new Nearby({
      words: near,
      geocoder,
      places: () => this.request().places,
      show: (searching) => {
        this.searching = searching;
        this.host.requestUpdate();
      },
      settle: (origin) => this.#settle(origin),
    });
  }

  #settle(origin: Origin | undefined) {
    if (origin === this.origin) return;
    this.origin = origin;
    this.host.requestUpdate();
    this.settled();
  }
}
