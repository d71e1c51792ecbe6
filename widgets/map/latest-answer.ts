import type { ReactiveControllerHost } from 'lit';
import { atOnce, inSteps, pacer } from '../../src/pace.js';
import { sameItems } from '../shared/same-items.js';

/** What a result depends on, compared by identity. */
export type Key = readonly unknown[];

type Work<Answer> = () => Generator<undefined, Answer>;

/** Computes a result, in the background when that takes long; until it is there, the previous one stands in for it. */
export class LatestAnswer<Answer> {
  #known: { readonly key: Key; readonly answer: Answer } | undefined;
  #underWay: { readonly key: Key; readonly abort: AbortController; readonly done: Promise<void> } | undefined;

  /** @param host is drawn again once an answer that took a while is there */
  constructor(private readonly host: ReactiveControllerHost) {}

  /**
   * The result of some work.
   *
   * @param isMuch whether the work takes so long that the previous result is returned until it is done
   */
  to(key: Key, work: Work<Answer>, isMuch: boolean): Answer {
    const known = this.#known;
    if (known && isMuch && !sameItems(known.key, key)) {
      if (!this.#underWay || !sameItems(this.#underWay.key, key)) this.#start(key, work);
      return known.answer;
    }
    this.#drop();
    return known && sameItems(known.key, key) ? known.answer : this.#keep(key, atOnce(work()));
  }

  /** Computes a result in slices, before it is asked for. */
  async ahead(key: Key, work: Work<Answer>): Promise<void> {
    this.#keep(key, await inSteps(work(), pacer()));
  }

  /** Resolves once nothing is under way. */
  async settled(): Promise<void> {
    while (this.#underWay) await this.#underWay.done;
  }

  #start(key: Key, work: Work<Answer>) {
    this.#drop();
    const abort = new AbortController();
    this.#underWay = { key, abort, done: this.#find(key, work, abort.signal) };
  }

  async #find(key: Key, work: Work<Answer>, signal: AbortSignal) {
    try {
      // The control that the visitor used is drawn first.
      await new Promise((resolve) => setTimeout(resolve));
      this.#keep(key, await inSteps(work(), pacer(signal)));
    } catch (error) {
      // Something else was asked meanwhile.
      if (signal.aborted) return;
      console.warn('scdl-widgets :', error);
    }
    this.#underWay = undefined;
    this.host.requestUpdate();
  }

  #drop() {
    this.#underWay?.abort.abort();
    this.#underWay = undefined;
  }

  #keep(key: Key, answer: Answer): Answer {
    this.#known = { key, answer };
    return answer;
  }
}
