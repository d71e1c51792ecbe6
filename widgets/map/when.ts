import type { LitElement } from 'lit';
import type { Place } from '../../src/records/types.js';
import { LazyPart } from '../shared/lazy-part.js';
import { hasWhen } from './view.js';
import type { WhenPart } from './when-part.js';

/** What tells hours and dates, once it is there and knows what it takes to tell those of the places shown. */
export class When {
  readonly #part: LazyPart<WhenPart>;
  #learnt: readonly Place[] | undefined;
  #isReady = false;

  constructor(
    private readonly host: LitElement,
    /** What else is to be done, in slices, before it is used for other places. */
    private readonly prepare: (places: readonly Place[], part: WhenPart) => Promise<void>,
  ) {
    this.#part = new LazyPart(host, async (lang) => (await import('./when-part.js')).whenPart(lang));
  }

  /** Only feeds with hours or dates are worth its code. */
  of(places: readonly Place[], lang: string): WhenPart | undefined {
    if (!places.some(hasWhen)) return undefined;
    const part = this.#part.get(lang);
    if (part && this.#learnt !== places) {
      this.#learnt = places;
      void this.#learn(places, part);
    }
    return this.#isReady ? part : undefined;
  }

  async #learn(places: readonly Place[], part: WhenPart) {
    try {
      await part.learn(places);
      await this.prepare(places, part);
    } catch (error) {
      // What is understood without the code that is lost is told all the same.
      console.warn('scdl-widgets :', error);
    }
    this.#isReady = true;
    this.host.requestUpdate();
  }
}
