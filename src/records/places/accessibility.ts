import { readBoolean } from '../../values/boolean.js';
import { header } from '../../values/text.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';
import type { AccessibilityCode } from '../types.js';

/** Names of columns for accessibility in general. */
const GENERAL = /^access(ible|ibilite)$/;

/**
 * The disabilities that a place accommodates; undefined when its row does not say. Yes and no are read without loading
 * further code.
 */
export function accessibilityOf(reading: Reading): AccessibilityCode[] | undefined {
  const [cell, ...others] = cellsOf(reading, 'accessibility');
  if (!cell) return undefined;
  const answer = others.length || reading.schema.values?.accessibility ? undefined : answerOf(cell);
  return answer ?? reading.helper('details')?.accessibilityTold(reading);
}

function answerOf({ column, value }: Cell): AccessibilityCode[] | undefined {
  const answer = readBoolean(value);
  if (answer === false) return [];
  return answer && GENERAL.test(header(column)) ? ['any'] : undefined;
}
