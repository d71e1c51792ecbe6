import type { Span } from './types.js';

const MIDNIGHT = 1440;

/** The whole day. */
export const ALL_DAY: Span = { from: 0, to: MIDNIGHT };

/**
 * A span between two times of day, in minutes; the second is on the next day when it is smaller. Undefined when a time
 * does not exist, or the two are equal: « 00:00-00:00 » may mean always or never. A day that ends at 23:59 ends at
 * midnight.
 */
export function spanBetween(from: number, to: number): Span | undefined {
  if (from >= MIDNIGHT || to > 2 * MIDNIGHT || from === to) return undefined;
  const end = to % MIDNIGHT === MIDNIGHT - 1 ? to + 1 : to;
  return { from, to: end > from ? end : end + MIDNIGHT };
}

/** From this hour to an unknown end; undefined when the hour does not exist. */
export function spanFrom(from: number): Span | undefined {
  return from < MIDNIGHT ? { from, to: MIDNIGHT, openEnd: true } : undefined;
}

/** Sorted spans, adjacent ones merged unless their comments differ. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && touch(last, span)) found[found.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else found.push(span);
  }
  return found;
}

/** The first spans minus the second ones. */
export function without(spans: readonly Span[], removed: readonly Span[]): readonly Span[] {
  return removed.reduce<readonly Span[]>((left, hole) => left.flatMap((span) => pierced(span, hole)), spans);
}

function touch(last: Span, next: Span): boolean {
  return next.from <= last.to && next.comment === last.comment && !next.openEnd && !last.openEnd;
}

function pierced(span: Span, hole: Span): Span[] {
  const before = { ...span, to: Math.min(span.to, hole.from) };
  const after = { ...span, from: Math.max(span.from, hole.to) };
  return [before, after].filter(({ from, to }) => from < to);
}
