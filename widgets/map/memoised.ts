/** Memoises the last result of a function. */
export function memoisedLast<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (!last || !same(last.asked, asked)) last = { asked, answer: work(...asked) };
    return last.answer;
  };
}

/** Whether two lists hold identical items. */
export function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
