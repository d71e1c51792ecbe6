import { wordsIn } from '../agendas/values.js';
import type { Json } from '../flatten.js';

/** What holds for the events of a festival or season, unless they say otherwise. */
const SHARED = /^(?:location|organizer|image|eventStatus)$/;

/**
 * An event of schema.org and those that it consists of: the concerts of a festival are events of their own, the
 * performances of a play are its sessions.
 */
export function withSubEvents(event: Json, parts: readonly Json[]): Json[] {
  const shared = Object.fromEntries(Object.entries(event).filter(([name]) => SHARED.test(name)));
  const isNamed = (part: Json) => !['', wordsIn(event, 'name')].includes(wordsIn(part, 'name'));
  const sessions = parts.filter((part) => !isNamed(part));
  const occurrences = sessions.map(({ startDate: begin, endDate: end }) => ({
    begin,
    ...(end !== undefined && { end }),
  }));
  const whole = occurrences.length ? { ...event, occurrences } : event;
  return [whole, ...parts.filter(isNamed).map((part) => ({ ...shared, ...part }))];
}
