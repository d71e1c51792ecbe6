import { readBoolean } from '../../values/boolean.js';
import { header } from '../../values/text.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';
import type { AccessibilityCode } from '../types.js';

/** Columns that name no disability. */
const GENERAL = /^access(ible|ibilite)$/;

/** Whom a place can welcome; undefined when its row says nothing of it. Yes and no are understood without further code. */
export function accessibilityOf(reading: Reading): AccessibilityCode[] | undefined {
  const [cell, ...others] = cellsOf(reading, 'accessibility');
  if (!cell) return undefined;
  const answer = others.length || reading.schema.values?.accessibility ? undefined : answerOf(cell);
  return answer ?? reading.helper('details')?.accessibilityTold(reading);
}

function answerOf({ column, value }: Cell): AccessibilityCode[] | undefined {
  const answer = readBoolean(value);
  return answer ? (GENERAL.test(header(column)) ? ['any'] : undefined) : answer === false ? [] : undefined;
}
