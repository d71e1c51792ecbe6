/** Where answers are kept: a `Map`, or a `WeakMap` for as long as what was asked about is there. */
interface Memory<Key, Answer> {
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

/** The same function, which works out each of its answers once. None may be undefined. */
export function once<Key, Answer extends object | string>(
  known: Memory<Key, Answer>,
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = workOut(key)));
    return answer;
  };
}
