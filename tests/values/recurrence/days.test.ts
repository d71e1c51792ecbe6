import { RRule } from 'rrule';
import { describe, expect, it } from 'vitest';
import { recurringDays } from '../../../src/values/recurrence/days.js';
import { readRule } from '../../../src/values/recurrence/rule.js';

function days(text: string, start: string, last = '2028-12-31'): string[] {
  const rule = readRule(text);
  return rule ? [...recurringDays(rule, start, last)] : [];
}

/** The same rule through rrule, the reference implementation, which loops for good on some rules but is right on others. */
function expected(text: string, start: string, last = '2028-12-31'): string[] {
  const rule = new RRule({ ...RRule.parseString(text), dtstart: new Date(start) });
  return rule.between(new Date(start), new Date(last), true).map((date) => date.toISOString().slice(0, 10));
}

describe('recurring days', () => {
  it.each([
    ['every day', 'FREQ=DAILY', '2026-11-21'],
    ['every third day', 'FREQ=DAILY;INTERVAL=3', '2026-11-21'],
    ['every day of some months', 'FREQ=DAILY;BYMONTH=7,8', '2026-07-04'],
    ['working days', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '2026-11-20'],
    ['every week', 'FREQ=WEEKLY', '2026-11-21'],
    ['ten weeks', 'FREQ=WEEKLY;COUNT=10', '2026-11-21'],
    ['two days a week', 'FREQ=WEEKLY;BYDAY=TU,TH', '2026-11-24'],
    ['every other week from Sunday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '2026-11-24'],
    ['every other week from Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO', '2026-11-24'],
    ['every week of a season', 'FREQ=WEEKLY;BYDAY=SA;BYMONTH=5,6,7,8,9', '2027-05-01'],
    ['the same date every month, when there is one', 'FREQ=MONTHLY', '2027-01-31'],
    ['the first Saturday of the month', 'FREQ=MONTHLY;BYDAY=1SA', '2026-12-05'],
    ['the last Friday but one of the month', 'FREQ=MONTHLY;BYDAY=-2FR', '2026-11-20'],
    ['two Sundays a month', 'FREQ=MONTHLY;BYDAY=1SU,3SU', '2026-12-06'],
    ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
    ['the last working day', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30'],
    ['Fridays that are the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-11-13'],
    ['every quarter', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,15', '2027-01-01'],
    ['a birthday', 'FREQ=YEARLY', '2026-11-21'],
    ['a leap day', 'FREQ=YEARLY', '2024-02-29'],
    ['the third weekend of September', 'FREQ=YEARLY;BYMONTH=9;BYDAY=3SA', '2026-09-19'],
    ['the summer and winter solstices', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=21', '2026-12-21'],
    ['the hundredth and last days of the year', 'FREQ=YEARLY;BYYEARDAY=100,-1', '2026-12-31'],
    ['the twentieth Monday of the year', 'FREQ=YEARLY;BYDAY=20MO', '2026-05-18'],
    ['the last Monday of the year', 'FREQ=YEARLY;BYDAY=-1MO', '2026-12-28'],
    ['Mondays of week 20', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2026-05-11'],
    ['Mondays of the last week', 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '2026-12-28'],
  ])('are those of the reference for %s', (_, text, start) => {
    expect(days(text, start)).toEqual(expected(text, start));
    expect(expected(text, start).length).toBeGreaterThan(1);
  });

  it('are those of the reference for any combination', () => {
    const pick = picker(20261121);
    for (let round = 0; round < 60; round += 1) {
      const rule = anyRule(pick);
      const [start = ''] = expected(rule, '2024-01-01', '2027-12-31');
      // The first day always counts here, so the reference must begin on one of its own.
      if (start)
        expect(days(rule, start, '2029-12-31'), `${rule} from ${start}`).toEqual(expected(rule, start, '2029-12-31'));
    }
  });

  it('always begin with the first day of the event, even one that the rule does not give', () => {
    expect(days('FREQ=WEEKLY;BYDAY=TU;COUNT=3', '2026-11-23')).toEqual(['2026-11-23', '2026-11-24', '2026-12-01']);
  });

  it.each(['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', 'FREQ=MONTHLY;INTERVAL=5'])(
    'are the same near a day that is far from the first: %s',
    (text) => {
      const rule = readRule(`${text};COUNT=999999`);
      const near = rule ? [...recurringDays(rule, '1901-01-05', '2028-12-31', '2026-11-21')] : [];
      expect(near.filter((day) => day > '2017')).toEqual(days(text, '1901-01-05').filter((day) => day > '2017'));
      expect(near.filter((day) => day < '1950')).toEqual(['1901-01-05']);
    },
  );

  it('keep the last before that day, be it ten years ago, and are all there where their number counts', () => {
    const yearly = readRule('FREQ=YEARLY');
    const leap = readRule('FREQ=DAILY;COUNT=400');
    if (!yearly || !leap) throw new Error('no rule');
    expect([...recurringDays(yearly, '1904-02-29', '2027-12-31', '2026-11-21')].at(-1)).toBe('2024-02-29');
    expect([...recurringDays(leap, '1901-01-05', '2027-12-31', '2026-11-21')]).toHaveLength(400);
  });

  it('end with the last day asked for', () => {
    expect(days('FREQ=DAILY', '2026-11-21', '2026-11-22')).toEqual(['2026-11-21', '2026-11-22']);
    expect(days('FREQ=DAILY', '2026-11-21', '2026-11-20')).toEqual(['2026-11-21']);
  });
});

describe('a recurrence rule', () => {
  it.each(['', 'BYDAY=MO', 'FREQ=SECONDLY', 'FREQ=HOURLY', 'FREQ=FOO', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=0'])(
    'is not understood in %j',
    (text) => {
      expect(readRule(text)).toBeUndefined();
    },
  );

  it.each([
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=MONTHLY;BYMONTHDAY=x',
    'FREQ=DAILY;BYHOUR=9,14',
    'FREQ=YEARLY;RSCALE=HEBREW',
  ])('is not understood in %j, which asks for more than is known', (text) => {
    expect(readRule(text)).toBeUndefined();
  });

  it('may repeat the hour of its event, be in lower case and end in a semicolon', () => {
    expect(days('freq=daily;byhour=20;byminute=30;bysecond=0;count=2;', '2026-11-21')).toEqual([
      '2026-11-21',
      '2026-11-22',
    ]);
  });
});

type Pick = <T>(choices: readonly T[]) => T;

/** The same choices on every run. */
function picker(seed: number): Pick {
  let state = seed;
  return (choices) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const choice = choices[Math.floor((state / 2_147_483_648) * choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
}

function anyRule(pick: Pick): string {
  const frequency = pick(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
  const ordinals = /^[MY]/.test(frequency) ? ['', '1', '2', '-1'] : [''];
  // The reference takes `FR,-1FR` for what is both, where the specification says either.
  const ordinal = pick(ordinals);
  const weekday = () => ordinal + pick(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
  // The reference is slow on rules that never come due, such as a second Monday that is the 1st.
  const days = [`BYDAY=${weekday()}`, `BYDAY=${weekday()},${weekday()}`];
  const dates = ['BYMONTHDAY=13', 'BYMONTHDAY=1,31', 'BYMONTHDAY=-1,-7'];
  const parts = [
    pick(['', 'INTERVAL=2', 'INTERVAL=3']),
    pick(['', '', 'BYMONTH=2,7', 'BYMONTH=12']),
    pick(['', ...days, ...(ordinals.length > 1 ? dates : [])]),
    pick(['', '', 'WKST=SU', 'WKST=MO']),
    pick(['', '', 'COUNT=5']),
  ];
  const several =
    /^[MY]/.test(frequency) && parts.some((part) => part.includes(',')) ? pick(['', 'BYSETPOS=1', 'BYSETPOS=-1']) : '';
  return [`FREQ=${frequency}`, ...parts, several].filter(Boolean).join(';');
}
