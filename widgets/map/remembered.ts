/** The same function, which gives its last answer again when it is asked the same. */
export function remembered<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (!last || last.asked.some((value, index) => value !== asked[index])) last = { asked, answer: work(...asked) };
    return last.answer;
  };
}
