import { sameItems } from '../shared/same-items.js';

/** Memoises the last result of a function. */
export function memoisedLast<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (!last || !sameItems(last.asked, asked)) last = { asked, answer: work(...asked) };
    return last.answer;
  };
}
