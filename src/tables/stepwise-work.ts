/** A generator that yields between two pieces of work, each short enough not to block the page of a slow phone. */
export type Pieces<T> = Generator<undefined, T>;

/** A value computed once: in pieces while there is time, or the rest of it synchronously when the value is needed. */
export class StepwiseWork<T> {
  /** Until all is done: it holds on to whatever was worked with. */
  #pieces: Pieces<T> | undefined;
  #result:
    | {
        /** The result; computes synchronously what is left to compute. */
        readonly value: T;
      }
    | undefined;

  constructor(pieces: Pieces<T>) {
    this.#pieces = pieces;
  }

  /** The result, after what is left of the work. */
  get value(): T {
    while (!this.#result) this.#step();
    return this.#result.value;
  }

  get isDone(): boolean {
    return this.#result !== undefined;
  }

  /** To be delegated to by work that builds upon this one. */
  *pieces(): Pieces<T> {
    while (!this.#step()) yield;
    return this.value;
  }

  /** @param pause lets the page answer when it is time to */
  async finish(pause: () => Promise<void>): Promise<void> {
    while (!this.#step()) await pause();
  }

  /** Whether all is done. */
  #step(): boolean {
    if (!this.#pieces) return true;
    const { done, value } = this.#pieces.next();
    if (!done) return false;
    this.#result = { value };
    this.#pieces = undefined;
    return true;
  }
}
