export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** `-1FR` is 5, the last of them: ordinal -1. Values other than weekdays have no ordinal. */
export interface ByValue {
  readonly number: number;
  readonly ordinal: number;
}

/** What narrows a rule to some of its days, in the order in which to look at them. */
export const PARTS = ['BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY'] as const;

export type Part = (typeof PARTS)[number];

/** A recurrence rule (RFC 5545 §3.3.10) of events that come back by day or more. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number;
  /** As written: a day, or a time. */
  readonly until?: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekStart: number;
  readonly by: Readonly<Partial<Record<Part, readonly ByValue[]>>>;
  readonly positions: readonly number[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCY = /^(DAI|WEEK|MONTH|YEAR)LY$/;
const KNOWN = new Set<string>(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYSETPOS', ...PARTS]);

/** Undefined when the rule is broken, or asks for what this reader does not know (several times a day). */
export function readRule(text: string): Rule | undefined {
  const fields = new Map(text.toUpperCase().split(';').filter(Boolean).map(field));
  const frequency = fields.get('FREQ') ?? '';
  const interval = Number(fields.get('INTERVAL') ?? 1);
  const count = Number(fields.get('COUNT') ?? Infinity);
  const until = fields.get('UNTIL');
  const by = Object.fromEntries(PARTS.filter((part) => fields.has(part)).map((part) => [part, values(fields, part)]));
  const positions = values(fields, 'BYSETPOS');
  const makesSense = [...Object.values(by).flat(), ...positions].every(({ number }) => number);
  if (!isFrequency(frequency) || !(interval >= 1) || !(count >= 1) || !makesSense || !isKnown(fields)) return undefined;
  return {
    frequency,
    interval: Math.floor(interval),
    count,
    weekStart: WEEKDAYS.indexOf(fields.get('WKST') ?? 'MO') + 1 || 1,
    by,
    positions: positions.map(({ number }) => number),
    ...(until && { until }),
  };
}

function isFrequency(word: string): word is Frequency {
  return FREQUENCY.test(word);
}

/** One hour, minute and second only say again what DTSTART says. */
function isKnown(fields: ReadonlyMap<string, string>): boolean {
  return [...fields].every(
    ([name, value]) => KNOWN.has(name) || /^BY(HOUR|MINUTE|SECOND)=\d+$/.test(`${name}=${value}`),
  );
}

function field(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** A value that makes no sense is NaN or 0. */
function values(fields: ReadonlyMap<string, string>, part: string): ByValue[] {
  const list = fields.get(part)?.split(',') ?? [];
  return list.map((value) => {
    const [, ordinal, weekday] = /^([+-]?\d*)([A-Z]{2})$/.exec(value) ?? [];
    return weekday
      ? { number: WEEKDAYS.indexOf(weekday) + 1, ordinal: Number(ordinal) }
      : { number: Number(value), ordinal: 0 };
  });
}
