import type { Day } from '../values/day.js';
import { fitOf, type Fit } from './rule-fits.js';
import { isHoliday } from './holidays.js';
import { joined, without } from './spans.js';
import type { DayHours, Region, Hours, Rule, Span } from './types.js';

/** The hours of a day by the rules so far. */
interface Told {
  readonly spans: readonly Span[];
  readonly comment?: string | undefined;
  /** Whether the text itself says what holds on public holidays. */
  readonly stated: boolean;
}

const NOTHING: Told = { spans: [], stated: false };

/** The hours of a day: later rules override earlier ones. */
export function hoursOn({ rules, otherwise }: Hours, day: Day, region: Region): DayHours {
  const holiday = isHoliday(day, region);
  const told = rules.reduce((told, rule) => {
    const fit = fitOf(rule, day, holiday);
    return fit ? withRule(told, rule, fit) : told;
  }, NOTHING);
  const { spans, stated } = told;
  const unsure = holiday && !stated && (spans.length > 0 || !!told.comment);
  const comment = told === NOTHING ? otherwise : told.comment;
  return {
    day,
    spans,
    holiday: holiday || undefined,
    unsure: unsure || undefined,
    comment,
  };
}

function withRule(told: Told, rule: Rule, fit: Fit): Told {
  const stated = fit === 'holiday' || isAlways(rule);
  const { effect, spans, comment } = rule;
  if (effect === 'open') return { spans: joined(spans), comment, stated };
  if (effect === 'also') return { ...told, spans: joined([...told.spans, ...spans]), stated: told.stated || stated };
  return {
    spans: spans.length ? without(told.spans, spans) : [],
    comment: spans.length ? told.comment : comment,
    stated: told.stated || stated,
  };
}

/** Whether a rule is open day and night, all week: it then holds on public holidays too. */
function isAlways({ spans, weekdays = [{ from: 1, to: 7 }] }: Rule): boolean {
  return (
    spans.some(({ from, to }) => from === 0 && to >= 1440) &&
    weekdays.some(({ from, to, nth }) => (to - from + 7) % 7 === 6 && !nth)
  );
}
