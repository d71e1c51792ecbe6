import type { Pieces } from '../stepwise-work.js';

/** Entries sorted in one piece. */
const RUN = 512;
/** Entries merged in one piece. */
const STRETCH = 4096;

export type Compare = (one: number, other: number) => number;

/** The numbers from `first` to `count`, sorted by `compare`. The sort is stable. */
export function* inOrder(first: number, count: number, compare: Compare): Pieces<Uint32Array> {
  let from = Uint32Array.from({ length: Math.max(0, count - first) }, (_, index) => first + index);
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    yield;
  }
  let to = new Uint32Array(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) yield* merge(from, to, start, width, compare);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two neighbouring runs of `width`, the second perhaps shorter. */
function* merge(from: Uint32Array, to: Uint32Array, start: number, width: number, compare: Compare): Pieces<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    to[at] = from[takeLeft ? left++ : right++] ?? 0;
    if (at % STRETCH === 0) yield;
  }
}
