/** The cache of a memoised function: a `Map`, or a `WeakMap` to release an answer with its key. */
interface Memory<Key, Answer> {
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

/** Memoises a function: each answer is computed once, and may not be undefined. */
export function memoised<Key, Answer extends object | string>(
  known: Memory<Key, Answer>,
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = workOut(key)));
    return answer;
  };
}
