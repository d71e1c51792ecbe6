import type { Day } from '../../values/day.js';
import { recurringDays } from '../../values/recurrence/days.js';
import { readRule } from '../../values/recurrence/rule.js';

/** A recurrence as calendars write it: `RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10`. */
const RULE = /^(?:RRULE:)?(?=.*\bFREQ=)(.+)$/i;

/**
 * The days of a recurrence rule (RFC 5545) from its first day to `last`, both inclusive; undefined for any other text.
 * Its end is a day in a cell, whatever the hour and zone that are written with it.
 */
export function ruledDays(text: string, first: Day, last: Day): Day[] | undefined {
  const rule = readRule(RULE.exec(text)?.[1] ?? '');
  const end = rule?.until?.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3');
  return rule && [...recurringDays(rule, first, end && end < last ? end : last)];
}
