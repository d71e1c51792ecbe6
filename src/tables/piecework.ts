/** Work that stops between two pieces, each short enough for a slow phone to answer in between. */
export type Pieces<T> = Generator<undefined, T>;

/**
 * Something worked out once, piece by piece while there is time, or the rest of it at once when it is wanted.
 */
export class Piecework<T> {
  /** Until all is done: it holds on to whatever was worked with. */
  #pieces: Pieces<T> | undefined;
  #result: { readonly value: T } | undefined;

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

  /** For work that builds upon this one. */
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
