import { atOnce, inSteps } from '../../src/pace.js';

/** The same function, which gives its last answer again when it is asked the same. */
export function remembered<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (!last || !same(last.asked, asked)) last = { asked, answer: work(...asked) };
    return last.answer;
  };
}

/** Long work about some records, whose last answer is kept for as long as they are. */
export class RememberedSteps<Asked extends readonly [object, ...unknown[]], Answer> {
  readonly #known = new WeakMap<object, { readonly asked: Asked; readonly answer: Answer }>();

  constructor(private readonly work: (...asked: Asked) => Generator<undefined, Answer>) {}

  now(...asked: Asked): Answer {
    const known = this.#known.get(asked[0]);
    return known && same(known.asked, asked) ? known.answer : this.#keep(asked, atOnce(this.work(...asked)));
  }

  /** Finds it out beforehand, in slices: `now` then has it at hand. */
  async ahead(pause: () => Promise<void>, ...asked: Asked): Promise<Answer> {
    return this.#keep(asked, await inSteps(this.work(...asked), pause));
  }

  #keep(asked: Asked, answer: Answer): Answer {
    this.#known.set(asked[0], { asked, answer });
    return answer;
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, index) => value === other[index]);
}
