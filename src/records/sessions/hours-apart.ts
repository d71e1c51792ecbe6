import { readBoolean } from '../../values/boolean.js';
import { readDate, readSerial } from '../../values/date.js';
import { clean } from '../../values/text.js';
import { readTimes } from '../../values/time.js';
import { type Cell, cellsOf, isPacked, type Reading, textOf } from '../reading.js';

/**
 * Handles a row with hours in columns named for dates: « Début » and « Fin » beside a date, or « Séance » holding
 * `20h45`. These columns are given the roles of hours. A row that lasts all day has none; any other one is returned as it
 * is.
 */
export function withHoursApart(reading: Reading): Reading {
  const { roles } = reading;
  // Programs fill the columns of hours all the same: « 12:00:00 AM ».
  if (readBoolean(textOf(reading, 'allDay'))) return { ...reading, roles: { ...roles, ...NO_HOURS } };
  const [from] = cellsOf(reading, 'start').filter(isClock);
  const [to] = cellsOf(reading, 'end').filter(isClock);
  const [session] = cellsOf(reading, 'occurrences').filter(isClock);
  if (!from && !to && !session) return reading;
  const known = roles.startTime ?? roles.hours ?? [];
  const start = columnsOf(from ?? session, known);
  return {
    ...reading,
    roles: {
      ...roles,
      start: without(roles.start, from),
      end: without(roles.end, to),
      occurrences: without(roles.occurrences, session),
      ...(to || from ? { startTime: start, endTime: columnsOf(to, roles.endTime ?? []) } : { hours: start }),
    },
  };
}

const NO_HOURS = { startTime: [], endTime: [], hours: [] };
const LONGEST = 40;

function isClock({ value }: Cell): boolean {
  const text = isPacked(value) ? '' : clean(value);
  const told = text.length < LONGEST && readTimes(text).length > 0;
  return (
    told &&
    !readDate(value) &&
    !readSerial(value) &&
    !/\d\/\d|\d{4}|\d [a-zéû]{3}|tous|toutes|chaque|(?<!mi)di\b|dimanche/i.test(text)
  );
}

function columnsOf(cell: Cell | undefined, others: readonly string[]): readonly string[] {
  return cell ? [cell.column, ...others] : others;
}

function without(columns: readonly string[] | undefined, cell: Cell | undefined): readonly string[] {
  return (columns ?? []).filter((column) => column !== cell?.column);
}
