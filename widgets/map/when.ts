import type { LitElement, ReactiveController } from 'lit';
import type { Place } from '../../src/records/types.js';
import { LazyPart } from '../shared/lazy-part.js';
import { hasWhen } from './view.js';
import type { WhenPart } from './view.js';

/** Lines that are shown as published until they are seen, and the code that reads them is loaded. */
const TO_COME = '.to-come';

/** Draws opening hours and dates, once the code that it takes for the places shown is loaded. */
export class When implements ReactiveController {
  readonly #part: LazyPart<WhenPart>;
  /** The places and options that it has read last. */
  #learnt: readonly unknown[] = [];
  #isReady = false;
  /** Hours in sentences are wanted too. */
  #sentences = false;
  readonly #sight = new IntersectionObserver((seen) => this.#see(seen), { rootMargin: '100px' });

  constructor(
    private readonly host: LitElement,
    /** What else is to be computed, in slices, before these places are shown. */
    private readonly prepare: (places: readonly Place[], part: WhenPart) => Promise<void>,
  ) {
    this.#part = new LazyPart(host, async (lang) => (await import('./when-part.js')).whenPart(lang));
    host.addController(this);
  }

  /**
   * Only feeds with hours or dates are worth its code.
   *
   * @param every whether it matters what each of them says, also out of sight
   */
  of(places: readonly Place[], lang: string, every: boolean): WhenPart | undefined {
    if (!places.some(hasWhen)) return undefined;
    const part = this.#part.get(lang);
    if (every) this.#sentences = true;
    const [before, sentences] = this.#learnt;
    if (part && (before !== places || sentences !== this.#sentences)) {
      this.#learnt = [places, this.#sentences];
      void this.#learn(places, part);
    }
    return this.#isReady ? part : undefined;
  }

  hostUpdated() {
    this.#sight.disconnect();
    if (!this.#isReady) return;
    for (const line of this.host.renderRoot.querySelectorAll(TO_COME)) this.#sight.observe(line);
  }

  hostDisconnected() {
    this.#sight.disconnect();
  }

  #see(seen: readonly IntersectionObserverEntry[]) {
    if (this.#sentences || !seen.some(({ isIntersecting }) => isIntersecting)) return;
    this.#sentences = true;
    this.host.requestUpdate();
  }

  async #learn(places: readonly Place[], part: WhenPart) {
    try {
      await part.learn(places, this.#sentences);
      await this.prepare(places, part);
    } catch (error) {
      // What needs no more code is told all the same.
      console.warn('scdl-widgets :', error);
    }
    this.#isReady = true;
    this.host.requestUpdate();
  }
}
