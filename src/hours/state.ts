import type { Instant } from '../values/zone.js';
import type { HolidayRegion, Hours, OpenState } from './types.js';

/**
 * Whether it is open, until when, else when it opens next, exact across changes of clocks.
 *
 * @param timezone IANA name of the place's zone
 */
export function stateAt(_hours: Hours, _now: Instant, _timezone: string, _region: HolidayRegion): OpenState {
  return { open: false };
}

/** Whether it is surely open: not on a public holiday of which the text says nothing. */
export function isOpenAt(hours: Hours, now: Instant, timezone: string, region: HolidayRegion): boolean {
  const { open, holiday } = stateAt(hours, now, timezone, region);
  return open && !holiday;
}
